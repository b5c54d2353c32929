import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordKinds } from '../../../lib/domain/record-kinds';
import { applicantLanguages, letterLanguages } from '../../../lib/letters/languages';
import { letter } from '../../../lib/letters/letter.words';
import { phraseFor } from '../../../lib/letters/phrases/phrases';
import { valueOfCell } from '../../../lib/tables/mapping/cell';
import { type Leaf, leafAt, leavesOf } from '../../../lib/tables/mapping/leaf';
import { inJapanese, understood } from '../../../lib/tables/questionnaire/spoken';
import { spokenDate } from '../../../lib/tables/questionnaire/spoken-dates';
import { choiceIn, wordsOfList } from '../../../lib/tables/questionnaire/told-words';
import { workedRecords } from '../../fixtures/worked/load';
import { emptied, filled, imported, returned, sent, sheetsOf, today } from './kit';

// A questionnaire in the applicant's language says the same as one in Japanese, and its answers come back as the same facts.

const leafOf = (place: string): Leaf => {
  const leaf = leafAt(place);
  if (!leaf) throw new Error(place);
  return leaf;
};

const applicantLeaves = recordKinds.flatMap(leavesOf).filter(({ askedOf }) => askedOf === 'applicant');
// Who has said something follows from who sent the answer; nobody is asked for it.
const lists = applicantLeaves.filter(
  ({ kind, path }) => ['choice', 'answer', 'boolean'].includes(kind) && !path.endsWith('.saidBy'),
);

/** The values of a list by their words in a language. */
const valuesOf = (leaf: Leaf): readonly unknown[] => {
  if (leaf.kind === 'boolean') return [true, false];
  return leaf.kind === 'answer' ? ['yes', 'no'] : leaf.options.map(({ code }) => code);
};

describe.each(applicantLanguages)('a list of a questionnaire in %s', (language) => {
  it('has words of its own for every value, and each comes back as its value, with and without the Japanese beside it', () => {
    expect(lists.length).toBeGreaterThan(40);
    const wrong: string[] = [];
    for (const leaf of lists) {
      const words = wordsOfList(leaf, language) ?? [];
      expect(new Set(words).size, leaf.path).toBe(words.length);
      for (const value of valuesOf(leaf)) {
        const listed = choiceIn(leaf, value, language);
        const alone = phraseFor(choiceIn(leaf, value, 'ja'))?.[language] ?? '';
        expect(words).toContain(listed);
        for (const text of [listed, alone, ` ${listed.toUpperCase()} `]) {
          const read = valueOfCell(leaf, inJapanese(leaf, text));
          if (!read.ok || read.value !== value) wrong.push(`${leaf.path} ${String(value)} ${text}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('says that a machine made it, and has the Japanese words of each question and heading', () => {
    const records = emptied(workedRecords('1'));
    const [guide, questions, hidden] = sheetsOf(sent(records, 'applicant', language));
    const told = guide?.rows.flat() ?? [];
    expect(told).toContain(letter.machineMade.ja);
    expect(told).toContain(letter.machineMade[language]);
    const japanese = sheetsOf(sent(records, 'applicant', 'ja'))[1]?.rows.slice(1) ?? [];
    const own = questions?.rows.slice(1) ?? [];
    expect(own.length).toBe(japanese.length);
    const column = (row: readonly string[]) => (row[4] ? row[1] : row[0]) ?? '';
    expect(own.filter((row, index) => !column(row).includes(column(japanese[index] ?? [])))).toEqual([]);
    expect(own.filter((row) => column(row).length === 0)).toEqual([]);
    // Nothing has been left in English.
    const english = sheetsOf(sent(records, 'applicant', 'en'))[1]?.rows.slice(1) ?? [];
    const left = own.filter((row, index) =>
      [0, 1, 3].some(
        (at) => /[A-Za-z]{3}/.test(english[index]?.[at] ?? '') && row[at]?.startsWith(english[index]?.[at] ?? ''),
      ),
    );
    expect(left.map(column)).toEqual([]);
    expect(hidden?.rows.flat()).toContain(language);
  });
});

describe('a questionnaire in the languages of the screens', () => {
  it.each(['ja', 'en'] as const)('says nothing of a machine: %s', (language) => {
    const [guide] = sheetsOf(sent(emptied(workedRecords('1')), 'applicant', language));
    expect(guide?.rows.flat()).not.toContain(letter.machineMade.ja);
  });
});

describe('an answer of yes or no', () => {
  it.each([
    ...['Có', 'co', 'CÓ', 'có rồi', 'đã từng', 'Vâng', '有', '是', '是的', 'छ', 'छन्', 'हो', 'Yes', 'はい'].map(
      (text) => [text, 'yes'] as const,
    ),
    ...['Không', 'khong', 'không có', 'Chưa', 'chưa bao giờ', 'Không.', '无', '没有', '否', '不是', '没有。'].map(
      (text) => [text, 'no'] as const,
    ),
    ...['छैन', 'छैन।', 'छैनन्', 'होइन', 'कुनै छैन', 'no', 'なし'].map((text) => [text, 'no'] as const),
  ])('%j is %s', (text, answer) => {
    const leaf = leafOf('applicant.relatives.answer');
    expect(valueOfCell(leaf, inJapanese(leaf, text))).toEqual({ ok: true, value: answer });
  });

  it.each(['có lẽ', 'không biết', '不知道', 'थाहा छैन', 'हुन सक्छ', '也许', ''])('%j is none', (text) => {
    const leaf = leafOf('applicant.relatives.answer');
    expect(valueOfCell(leaf, inJapanese(leaf, text)).ok).toBe(false);
  });
});

describe('“none” in another language', () => {
  it.each(['không có', 'Không', 'Chưa có', '无', '没有', '不适用', 'छैन', 'कुनै पनि छैन', 'छैन ।'])(
    'is none for a text, a number and a day: %j',
    (text) => {
      for (const place of ['applicant.homeTown', 'applicant.dependants', 'applicant.passport.expiresOn'])
        expect(inJapanese(leafOf(place), text)).toBe('なし');
    },
  );

  it.each(['Khong', 'CHUA', 'Co', 'Hà Nội', '无锡', '没有人知道', 'पोखरा', 'Không rõ'])(
    'is not what a text says that only begins like it, or has no marks: %j',
    (text) => {
      expect(inJapanese(leafOf('applicant.homeTown'), text)).toBe(text);
    },
  );
});

describe('a day in another language', () => {
  it.each([
    ['ngày 3 tháng 4 năm 2020', '2020-04-03'],
    ['3 tháng 12 năm 2020', '2020-12-03'],
    ['Ngày 03 tháng 04 năm 2020', '2020-04-03'],
    ['tháng 4 năm 2020', '2020-04'],
    ['Tháng 4/2020', '2020-04'],
    ['04/2020', '2020-04'],
    ['năm 2020', '2020'],
    ['25/12/2020', '2020-12-25'],
    ['2020年4月3号', '2020-04-03'],
    ['2020年4月', '2020-04'],
    ['2020.4.3', '2020-04-03'],
    ['२०२०-०४-०३', '2020-04-03'],
    ['२०२० अप्रिल ३', '2020-04-03'],
    ['3 अप्रिल 2020', '2020-04-03'],
    ['अप्रिल ३, २०२०', '2020-04-03'],
    ['ई.सं. 2020 अप्रिल 3', '2020-04-03'],
    ['अप्रिल 2020', '2020-04'],
    ['không rõ', 'unknown'],
    ['不清楚', 'unknown'],
    ['थाहा छैन', 'unknown'],
  ])('%j is %s', (text, iso) => {
    const leaf = leafOf('applicant.birth');
    expect(valueOfCell(leaf, inJapanese(leaf, text))).toEqual({ ok: true, value: iso });
  });

  it.each([
    ['03/04/2020', 'ambiguousDate'],
    ['३/४/२०२०', 'ambiguousDate'],
    ['3-4-2020', 'ambiguousDate'],
    ['31/04/2020', 'noSuchDate'],
    ['13/2020', 'noSuchDate'],
    ['ngày 31 tháng 2 năm 2020', 'noSuchDate'],
    ['बैशाख १५, २०५५', 'partialDate'],
    ['sáng mai', 'partialDate'],
  ])('%j is asked about: %s', (text, code) => {
    const leaf = leafOf('applicant.birth');
    expect(valueOfCell(leaf, inJapanese(leaf, text))).toEqual({ ok: false, code });
  });

  it('is the same day, however it is written', () => {
    const devanagari = (text: string) => text.replace(/\d/g, (digit) => '०१२३४५६७८९'[Number(digit)] ?? '');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year = '', month = '', day = ''] = iso.split('-');
          for (const text of [
            iso,
            `ngày ${Number(day)} tháng ${Number(month)} năm ${year}`,
            `${year}年${Number(month)}月${Number(day)}号`,
            devanagari(iso),
          ])
            expect(spokenDate(text)).toBe(iso);
        },
      ),
    );
  });

  it('and every text that is no date stays as it is but for its digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[०-९\d]/.test(text.normalize('NFKC')));
        expect(spokenDate(text)).toBe(text.normalize('NFKC'));
      }),
    );
  });
});

describe('a day of the Nepali calendar', () => {
  const row = (place: string, text: string) => [{ row: 1, place, text, entry: '', need: 'optional' as const }];

  it.each([
    ['ne', '2078-03-15', true],
    ['ne', '2038-01-01', true],
    ['ne', '2037-12-31', false],
    ['ne', '2021-03-15', false],
    ['ja', '२०७८-०३-१५', true],
    ['ja', '2078-03-15', false],
  ] as const)('in a questionnaire in %s: %s is held back as one: %s', (language, text, isHeld) => {
    const { rows, problems } = understood(row('applicant.education.0.graduatedOn', text), language, today);
    expect(problems.map(({ code }) => code)).toEqual(isHeld ? ['futureDate'] : []);
    expect(rows.length).toBe(isHeld ? 0 : 1);
  });
});

describe('digits', () => {
  it.each([
    ['applicant.dependants', '२', '2'],
    ['applicant.contactInJapan.phone', '०३-१२३४-५६७८', '03-1234-5678'],
    ['applicant.contactInJapan.postalCode', '१०० ०००१', '100 0001'],
    ['applicant.passport.number', 'PA१२३४५६७', 'PA1234567'],
    ['applicant.homeTown', 'काठमाडौं ४', 'काठमाडौं ४'],
  ])('of Nepali are plain ones at %s: %s', (place, text, plain) => {
    expect(inJapanese(leafOf(place), text)).toBe(plain);
  });
});

describe('answers in Japanese and English', () => {
  it.each(letterLanguages.map(({ code }) => code))('are the same in a questionnaire in %s', (language) => {
    const records = emptied(workedRecords('1'));
    const answers: Readonly<Record<string, string>> = {
      'applicant.sex': '男',
      'applicant.maritalStatus': 'Single',
      'applicant.nationality': 'ネパール',
      'applicant.birth': '平成10年4月3日',
      'applicant.relatives.answer': 'なし',
    };
    const plan = returned(
      filled(sent(records, 'applicant', language), (place) => answers[place] ?? ''),
      records,
    );
    expect(plan.problems).toEqual([]);
    const { applicant } = imported(records, plan);
    expect(applicant).toMatchObject({
      ...{ sex: 'male', maritalStatus: 'single', nationality: 'NPL', birth: '1998-04-03' },
      relatives: { answer: 'no', saidBy: 'applicant', saidOn: today },
    });
  });

  it('and a wrong one holds back only itself, in the cell where it stands', () => {
    const records = emptied(workedRecords('1'));
    const bytes = filled(
      sent(records, 'applicant', 'ne'),
      (place) =>
        ({ 'applicant.birth': '३/४/१९९८', 'applicant.sex': 'महिला', 'applicant.passport.expiresOn': '२०८५-०१-०१' })[
          place
        ] ?? '',
    );
    const plan = returned(bytes, records);
    expect(plan.problems.map(({ code }) => code).toSorted()).toEqual(['ambiguousDate', 'futureDate']);
    expect(imported(records, plan).applicant).toEqual({ id: records.applicant.id, sex: 'female' });
  });
});
