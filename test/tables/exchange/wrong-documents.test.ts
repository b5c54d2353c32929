import { describe, expect, it } from 'vitest';
import { largestFile, readExchange } from '../../../lib/tables/exchange/read';
import { fileProblemSentences, problemSentences } from '../../../components/workspace/problems.words';
import { applicantWith, caseWith, nothingStored, problems, read, small } from './document-kit';

describe('a file that is no document', () => {
  it.each([
    ['an unfinished object', '{"format": "tenken",', ''],
    ['a comma too many', '{\n  "format": "tenken",\n}', 'line 3 column 1'],
    ['a comma too few', '{\n  "format": "tenken"\n  "version": 1\n}', 'line 3 column 3'],
    ['a bare word for a key', '{ format: 1 }', 'line 1 column 3'],
  ])('%s is not JSON, and its place is told where the browser tells it', (_, text, path) => {
    const reading = readExchange(text, nothingStored);
    if (path === '') expect(reading).toMatchObject({ ok: false, problems: [{ record: '', code: 'notJson' }] });
    else expect(reading).toEqual({ ok: false, problems: [{ record: '', path, code: 'notJson' }] });
  });

  it.each(['', 'こんにちは', '<html>', '{', 'undefined', "{'format':'tenken'}", '\ufeff'])('%j is not JSON', (text) => {
    expect(readExchange(text, nothingStored)).toMatchObject({ ok: false, problems: [{ record: '', code: 'notJson' }] });
  });

  it.each([
    ['one record', '{"format":"tenken","version":1,"applicants":[{"id":"a1","id":"a2"}]}'],
    ['the whole', '{"format":"tenken","version":1,"version":1}'],
    ['another writing of it', '{"format":"tenken","version":1,"employers":[{"id":"e1","\\u0069d":"e2"}]}'],
  ])('names nothing twice in %s', (_, text) => {
    expect(readExchange(text, nothingStored)).toMatchObject({ ok: false, problems: [{ code: 'doubleKey' }] });
  });

  it('may have one name in two records, and in a text', () => {
    const people = [
      { id: 'a1', occupation: '"id":"a1","id"' },
      { id: 'a2', occupation: '{' },
    ];
    expect(readExchange(JSON.stringify({ ...small(), applicants: people, cases: [] }), nothingStored)).toMatchObject({
      ok: true,
    });
  });

  it('holds no sign for what could not be read', () => {
    const people = [{ id: 'a1', occupation: '�{' }];
    expect(readExchange(JSON.stringify({ ...small(), applicants: people, cases: [] }), nothingStored)).toMatchObject({
      ok: false,
      problems: [{ code: 'garbled' }],
    });
  });

  it('says nothing of what stands in it', () => {
    const reading = readExchange('{"format": "tenken", "applicants": [TESTA SAMPLE TZ1234567', nothingStored);
    expect(JSON.stringify(reading)).not.toMatch(/TESTA|TZ1234567/);
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['a list of documents', [small()]],
    ['a text', 'tenken'],
    ['a number', 1],
    ['an empty object', {}],
    ['another format', small({ format: 'other' })],
    ['another case of letters', small({ format: 'Tenken' })],
  ])('%s is not one of ours', (_, document) => {
    expect(problems(document)).toEqual(['  notTenken']);
  });

  it('is not one of ours by its prototype', () => {
    const text = `{"__proto__":${JSON.stringify(small())}}`;
    expect(readExchange(text, nothingStored)).toEqual({
      ok: false,
      problems: [{ record: '', path: '', code: 'notTenken' }],
    });
  });

  it('is read up to the largest size and not beyond', () => {
    const text = JSON.stringify(small());
    expect(readExchange(text.padEnd(largestFile, ' '), nothingStored).ok).toBe(true);
    expect(readExchange(text.padEnd(largestFile + 1, ' '), nothingStored)).toEqual({
      ok: false,
      problems: [{ record: '', path: '', code: 'tooBigFile' }],
    });
  });
});

describe('a document that is wrong', () => {
  it.each([
    ['another version', small({ version: 4 }), [' version notInList']],
    ['a list that is missing', small({ offices: undefined }), [' offices missing']],
    ['a list that is none', small({ offices: {} }), [' offices wrongType']],
    ['an entry that is no record', small({ offices: ['x'] }), ['offices[0]  wrongType']],
    ['a key that nobody knows', small({ extra: 1 }), [' extra unknownKey']],
    ['two of them', small({ extra: 1, more: 2 }), [' extra unknownKey', ' more unknownKey']],
    ['a key of a record that nobody knows', applicantWith({ shoeSize: 1 }), ['applicants[0] shoeSize unknownKey']],
    ['a key deep inside', applicantWith({ name: { middle: 'x' } }), ['applicants[0] name.middle unknownKey']],
    ['a record without an id', small({ applicants: [{ id: 'a' }, {}] }), ['applicants[1] id missing']],
    ['an id with a slash', small({ applicants: [{ id: 'a' }, { id: 'a/b' }] }), ['applicants[1] id invalidId']],
    ['another procedure', caseWith({ procedure: 'coe-other' }), ['cases[0] procedure notInList']],
    ['an empty text', applicantWith({ homeTown: ' ' }), ['applicants[0] homeTown empty']],
    ['a text of two lines', applicantWith({ homeTown: 'a\nb' }), ['applicants[0] homeTown oneLine']],
    ['a text too long', applicantWith({ homeTown: 'あ'.repeat(501) }), ['applicants[0] homeTown tooLong']],
    ['a number for a text', applicantWith({ homeTown: 1 }), ['applicants[0] homeTown wrongType']],
    ['null for a text', applicantWith({ homeTown: null }), ['applicants[0] homeTown wrongType']],
    ['a code that is not in the list', applicantWith({ sex: 'm' }), ['applicants[0] sex notInList']],
    [
      'a full date that is none',
      applicantWith({ passport: { expiresOn: '2030' } }),
      ['applicants[0] passport.expiresOn date'],
    ],
    [
      'a day that is none',
      applicantWith({ passport: { expiresOn: '2030-02-30' } }),
      ['applicants[0] passport.expiresOn noSuchDate'],
    ],
    ['a birth that is no date', applicantWith({ birth: '1990/05' }), ['applicants[0] birth partialDate']],
    [
      'a career that is no date',
      applicantWith({ work: { jobs: [{ id: 'j', from: 'unknown' }] } }),
      ['applicants[0] work.jobs.0.from careerDate'],
    ],
    ['a text for a number', applicantWith({ dependants: '2' }), ['applicants[0] dependants notNumber']],
    ['half a number', applicantWith({ dependants: 1.5 }), ['applicants[0] dependants wholeNumber']],
    ['less than nothing', applicantWith({ dependants: -1 }), ['applicants[0] dependants negative']],
    ['a share above all', caseWith({ job: { unskilledShare: 101 } }), ['cases[0] job.unskilledShare tooBig']],
    ['a share below nothing', caseWith({ job: { unskilledShare: -1 } }), ['cases[0] job.unskilledShare tooSmall']],
    ['yes as truth', applicantWith({ relatives: { answer: true } }), ['applicants[0] relatives.answer notInList']],
    [
      'a My Number in a text',
      applicantWith({ occupation: '会社員 1234-5678-9018' }),
      ['applicants[0] occupation myNumber'],
    ],
    [
      'a My Number in a note',
      applicantWith({ notes: '個人番号\n１２３４５６７８９０１８' }),
      ['applicants[0] notes myNumber'],
    ],
    [
      'a My Number in a text for the portal',
      caseWith({ portalText: { 'applicant.homeTown': '123456789018' } }),
      ['cases[0] portalText.applicant.homeTown myNumber'],
    ],
    [
      'an id that stands twice',
      small({ applicants: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] }),
      ['applicants[2] id duplicateId'],
    ],
    ['an applicant that is nowhere', caseWith({ applicantId: 'x' }), ['cases[0] applicantId noSuchRecord']],
    ['an employer that is nowhere', caseWith({ employerId: 'x' }), ['cases[0] employerId noSuchRecord']],
    ['an office that is nowhere', caseWith({ officeId: 'x' }), ['cases[0] officeId noSuchRecord']],
    [
      'an employer where an applicant is asked for',
      caseWith({ applicantId: 'e' }),
      ['cases[0] applicantId noSuchRecord'],
    ],
    [
      'three things at once',
      small({ extra: 1, applicants: [{ id: 'a', sex: 'x' }], offices: 1 }),
      ['applicants[0] sex notInList', ' offices wrongType', ' extra unknownKey'],
    ],
  ])('by %s', (_, document, expected) => {
    expect(problems(document)).toEqual(expected);
  });

  it.each([
    ['at the top', `{"__proto__":{"x":1},${JSON.stringify(small()).slice(1)}`, '', '__proto__'],
    [
      'in a record',
      JSON.stringify(small()).replace('{"id":"a"', '{"__proto__":{"sex":"male"},"id":"a"'),
      'applicants[0]',
      '__proto__',
    ],
    ['by the name constructor', JSON.stringify(applicantWith({ constructor: 1 })), 'applicants[0]', 'constructor'],
    ['by the name toString', JSON.stringify(small({ toString: 1 })), '', 'toString'],
  ])('by a key of the prototype %s', (_, text, record, path) => {
    const reading = readExchange(text, nothingStored);
    expect(reading).toMatchObject({ ok: false, problems: [{ record, path, code: 'unknownKey' }] });
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it('names the record’s id where it has a good one, and only then', () => {
    const reading = read(small({ applicants: [{ id: 'good', sex: 'x' }, { id: 'not good', sex: 'x' }, { sex: 'x' }] }));
    const ids = reading.ok
      ? []
      : reading.problems.filter(({ path }) => path === 'sex').map(({ record, id }) => [record, id]);
    expect(ids).toEqual([
      ['applicants[0]', 'good'],
      ['applicants[1]', undefined],
      ['applicants[2]', undefined],
    ]);
  });

  it('never says a value of it', () => {
    const secret = 'TESTA-SECRET';
    const wrong = small({
      applicants: [
        {
          id: 'a',
          homeTown: `${secret}\n`.repeat(2),
          sex: secret,
          birth: secret,
          dependants: secret,
          passport: { expiresOn: secret },
        },
      ],
      cases: [{ ...small().cases[0], applicantId: secret, procedure: secret }],
    });
    const reading = read(wrong);
    expect(reading.ok ? 0 : reading.problems.length).toBe(6);
    expect(JSON.stringify(reading)).not.toContain(secret);
  });

  it('has at most two hundred problems told', () => {
    const of = (count: number) => problems(small({ offices: Array.from({ length: count }, () => ({})) })).length;
    expect(of(200)).toBe(200);
    expect(of(199)).toBe(199);
    expect(of(1000)).toBeLessThanOrEqual(201);
  });

  it('is told only by codes that have a sentence', () => {
    const codes = Object.keys({ ...problemSentences, ...fileProblemSentences });
    const said = [
      small({ extra: 1 }),
      caseWith({ officeId: 'x' }),
      small({ applicants: [{ id: 'a' }, { id: 'a' }] }),
      [],
      applicantWith({ sex: 1 }),
    ]
      .flatMap((document) => problems(document))
      .map((problem) => problem.split(' ').at(-1) ?? '');
    expect(said.filter((code) => !codes.includes(code))).toEqual([]);
  });
});
