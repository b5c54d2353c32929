import { describe, expect, it } from 'vitest';
import { onlyPart } from '../../lib/engine/empty-plan';
import { planFor, planFill, replacing, plannedValueOf } from '../../lib/engine/plan';
import { isSilent } from '../../lib/engine/unanswered';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import type { Control } from '../../lib/spec/field';
import { caseIds, loadExpected } from '../fixtures/cases/load';
import { factsTold, jobOfCase, jobTold, type Told, wanted, writesOf } from './case-kit';

const notAnswered = '(none: notAnswered)';
const notApplicable = '(none: notApplicable)';
const waits = '(none: waits)';
const controls = new Map<string, Control>(
  coeGijinkoku.fields.flatMap((field) => field.parts.map((one) => [`${field.id} ${one.part}`, one.control] as const)),
);

describe('the plan of a whole case', () => {
  it.each(caseIds)('%s writes every expected value and nothing else', (id) => {
    const expected = Object.fromEntries(
      Object.entries(loadExpected(id)).flatMap(([row, parts]) =>
        Object.entries(parts).map(([part, text]) => [`${row} ${part}`, text] as const),
      ),
    );
    expect(Object.keys(expected).length).toBeGreaterThan(50);
    expect(writesOf(jobOfCase(id))).toEqual(expected);
  });

  it.each(caseIds)('%s fits its boxes in UTF-16 units and in code points', (id) => {
    for (const [key, text] of Object.entries(writesOf(jobOfCase(id)))) {
      const control = controls.get(key);
      if (control?.kind !== 'text' && control?.kind !== 'textarea') continue;
      const { max = Number.POSITIVE_INFINITY, exact } = control.limit;
      for (const length of [text.length, [...text].length]) {
        expect([key, length > 0 && length <= max]).toEqual([key, true]);
        if (exact !== undefined) expect([key, length]).toEqual([key, exact]);
      }
    }
  });

  it.each(caseIds)('%s chooses options by the portal’s own words, each once in its list', (id) => {
    const job = jobOfCase(id);
    for (const { row, parts } of job.rows) {
      for (const { list, want } of parts) {
        if (list === undefined || want.state !== 'write') continue;
        expect([row, job.lists[list]?.filter((option) => option === want.text).length]).toEqual([row, 1]);
      }
    }
  });

  it.each(caseIds)('%s leaves to the person what only a person may do', (id) => {
    const yours = jobOfCase(id).rows.filter(({ parts }) => parts.some(({ want }) => want.state === 'yours'));
    expect(yours.map(({ row }) => row)).toEqual(['confirm.intent', 'confirm.truth', 'file.photo', 'file.attachments']);
  });

  it.each(caseIds)('%s touches no row of another status', (id) => {
    const others = coeGijinkoku.fields.filter(({ role }) => role === 'otherStatus').map((field) => field.id);
    const wants = jobOfCase(id)
      .rows.filter(({ row }) => others.includes(row))
      .flatMap(({ parts }) => parts.map(({ want }) => want));
    expect(wants.length).toBeGreaterThan(50);
    expect(wants.every((want) => want.state === 'none' && want.reason === 'otherStatus')).toBe(true);
  });

  it('has every row of the form with the portal’s own words, its section and its list', () => {
    const job = jobTold();
    expect(job.rows.map(({ row, label, section }) => [row, label, section])).toEqual(
      coeGijinkoku.fields.map((field) => [field.id, field.label.ja, field.section]),
    );
    for (const { parts } of job.rows)
      for (const { list } of parts) if (list !== undefined) expect(job.lists[list]).toBeDefined();
  });

  it('is plain data', () => {
    const job = jobOfCase('testa-largest');
    expect(JSON.parse(JSON.stringify(job))).toEqual(job);
  });
});

describe('silence is a question and never an answer', () => {
  it('a case of which nothing is known writes nothing at all', () => {
    const job = jobTold();
    expect(job.rows.length).toBe(coeGijinkoku.fields.length);
    expect(writesOf(job)).toEqual({});
    expect(job.rows.flatMap(({ parts }) => parts).filter(({ want }) => want.state === 'refused')).toEqual([]);
    expect(job.overflow).toEqual([]);
  });

  const asked = { answer: 'notAsked' } as const;
  const open: Told = {
    applicant: {
      history: { entries: asked, certificateApplications: asked, criminal: asked, deportation: asked },
      relatives: { ...asked, people: [{ id: 'p1', name: 'サンプル花子', livingTogether: 'notAsked' }] },
      work: { ...asked, jobs: [{ id: 'j1', from: '2020-04', current: true }] },
      itQualification: { ...asked, name: 'サンプル試験' },
    },
    employer: { corporateNumber: { ...asked, number: '8000000000001' }, nonProfit: 'notAsked' },
    case: {
      entry: { accompanying: asked },
      job: { title: { ...asked, name: '課長' } },
      dispatch: { isDispatch: 'notAsked', elsewhere: 'notAsked', site: { name: '株式会社サンプル' } },
    },
  };

  it('a case in which every question was put off writes nothing at all', () => {
    expect(writesOf(jobTold(open))).toEqual({});
  });

  const declarations = coeGijinkoku.fields.filter(({ id }) =>
    /^history\.|^relatives\.has|^work\.has|^it\.|accompanying$|hasTitle$|hasCorpNo$/.test(id),
  );

  it.each(declarations.map(({ id }) => id))(
    '%s of such a case is not answered and not “not applicable” by itself',
    (id) => {
      const field = declarations.find((one) => one.id === id);
      for (const told of [{}, open]) {
        const facts = factsTold(told);
        for (const part of field?.parts ?? []) {
          const want = plannedValueOf(field ?? never(), part, facts);
          expect(want.state === 'none' && isSilent(want.reason), JSON.stringify(want)).toBe(true);
        }
      }
    },
  );

  it('knows the declarations of the form', () => {
    expect(declarations.length).toBeGreaterThan(15);
  });
});

function never(): never {
  throw new Error('The row is in the table.');
}

describe('a declaration', () => {
  const criminal = (answer: 'yes' | 'no' | 'notAsked', detail?: string) =>
    jobTold({ applicant: { history: { criminal: { answer, ...(detail === undefined ? {} : { detail }) } } } });

  it.each([
    ['yes', '有 Yes', 'サンプル'],
    ['no', '無 No', notApplicable],
    ['notAsked', notAnswered, notAnswered],
  ] as const)('that is %s is written as %s', (answer, choice, detail) => {
    const job = criminal(answer, 'サンプル');
    expect(wanted(job, 'history.criminal', 'choice')).toBe(choice);
    expect(wanted(job, 'history.criminal', 'detail')).toBe(detail);
  });

  it('that is yes without details asks for them', () => {
    expect(wanted(criminal('yes'), 'history.criminal', 'detail')).toBe(notAnswered);
  });

  it.each([
    [0, '(refused: format)'],
    [1, '1'],
    [99, '99'],
    [100, '(refused: format)'],
  ])('with %d entries writes %s', (count, expected) => {
    const job = jobTold({ applicant: { history: { entries: { answer: 'yes', count } } } });
    expect(wanted(job, 'history.entries.count')).toBe(expected);
  });

  it.each(['no', 'notAsked'] as const)('that is %s writes none of the details that stand in the case', (answer) => {
    const job = jobTold({
      applicant: { history: { deportation: { answer, count: 2, latestOn: '2020-01-02' } } },
    });
    const reason = answer === 'no' ? notApplicable : waits;
    expect(wanted(job, 'history.deport.count')).toBe(reason);
    expect(wanted(job, 'history.deport.latestDate')).toBe(reason);
  });
});

describe('what the page may learn of itself', () => {
  it('is the option that stands chosen at load, for the rows that have one', () => {
    const job = planFill(coeGijinkoku, factsTold());
    const standing = job.rows.flatMap(({ parts }) => parts.flatMap(({ pageDefault }) => pageDefault ?? []));
    expect(standing).toHaveLength(7 + 12);
    expect(new Set(standing)).toEqual(
      new Set([
        '生年月日に不明な点は無い No unknown point about the date of birth',
        '不明な点は無い No unclear points',
      ]),
    );
  });
});

describe('the job for a page that is to be replaced', () => {
  const job = jobOfCase('testa-arjun');
  const wants = (one: typeof job) => one.rows.flatMap(({ parts }) => parts.map(({ want }) => want));
  const states = (one: typeof job) =>
    wants(one).map((want) => ('reason' in want ? `${want.state} ${want.reason}` : want.state));

  it.each([
    { existing: 'keep', identityConfirmed: false },
    { existing: 'keep', identityConfirmed: true },
    { existing: 'replace', identityConfirmed: false },
  ] as const)('is the same while nobody has agreed to that: %o', (options) => {
    expect(planFor(job, options)).toBe(job);
  });

  it('lets nothing stand where the case has nothing, and leaves alone what is a person’s or another status’s', () => {
    const replaced = planFor(job, { existing: 'replace', identityConfirmed: true });
    const then = states(job);
    states(replaced).forEach((state, index) => {
      const before = then[index] ?? '';
      const isOpen = /^none (notAnswered|waits|notApplicable)$/.test(before);
      expect(state).toBe(isOpen ? before.replace('none', 'empty') : before);
    });
    expect(states(replaced).filter((state) => state.startsWith('empty')).length).toBeGreaterThan(100);
  });

  it('takes another’s entry away even where the case’s own value does not fit', () => {
    const refused = { state: 'refused', reason: 'tooLong' } as const;
    const long = {
      ...job,
      rows: job.rows.map((row) => ({ ...row, parts: row.parts.map((part) => ({ ...part, want: refused })) })),
    };
    expect(new Set(wants(replacing(long)).map((want) => JSON.stringify(want)))).toEqual(
      new Set([JSON.stringify({ ...refused, empty: true })]),
    );
  });
});

describe('the identity of a job', () => {
  it('has the case’s own texts, and keeps them in a job for one part alone', () => {
    const job = jobOfCase('testa-arjun');
    const texts = job.identity.map(({ text }) => text);
    expect(texts).toEqual(['TESTA ARJUN', '19980412', null, null, expect.any(String)]);
    const one = onlyPart(job, 'applicant.occupation', 'value', { state: 'write', text: 'x' });
    expect(one.identity.map(({ text }) => text)).toEqual(texts);
  });
});
