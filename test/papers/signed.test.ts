import { describe, expect, it } from 'vitest';
import { checkedCaseOf } from '../../lib/checks/context';
import { reportOf } from '../../lib/checks/report';
import type { CasePaper } from '../../lib/domain/case/papers';
import type { CaseRecords } from '../../lib/domain/records';
import type { Draft } from '../../lib/facts/descriptor';
import { factsOf } from '../../lib/facts/facts';
import {
  canFinish,
  factsBehind,
  finishedPaper,
  newPaper,
  paperStatus,
  withPaper,
  withPaperDocuments,
} from '../../lib/papers/case-papers';
import type { PaperContext } from '../../lib/papers/context';
import { withOwn } from '../../lib/papers/edited';
import { module } from '../../lib/procedures/coe-gijinkoku/module';
import type { Paper } from '../../lib/spec/paper';
import { papersDay, papersRecords } from '../fixtures/papers/load';

// A paper that exists, is signed and says what the case says is its document; one that is not, is not.

const contextOf = (records: CaseRecords): PaperContext => ({
  facts: factsOf(records, papersDay),
  office: records.office,
  foundations: module.law.assess(checkedCaseOf(records, papersDay)).foundations,
  calendar: 'western',
  enclosures: [],
});
const base = { ...papersRecords(), case: { ...papersRecords().case, documents: [] } };

/** The case with the paper made, every prompt written over, and called finished. */
function finished(paper: Paper, signedOn?: string, records: CaseRecords = base): CaseRecords {
  const context = contextOf(records);
  const { now } = paperStatus(paper, records.case, context);
  const made = newPaper(paper.id, now, factsBehind(now, context), '2026-07-01');
  const whole = now.reduce<CasePaper>(
    (one, { id, text }) => (text.includes('〔要記入') ? withOwn(one, id, 'ご本人が書いた文です。') : one),
    { ...made, datedOn: '2026-07-01' },
  );
  const status = paperStatus(paper, { papers: [whole] }, context);
  const again: CasePaper = {
    ...whole,
    lines: status.now.map((line) => ({ id: line.id, made: line.text, ...ownOf(whole, line.id) })),
  };
  const ready = paperStatus(paper, { papers: [again] }, context);
  expect(canFinish(ready)).toBe(true);
  const done = finishedPaper(again, ready.lines, 'サンプル 担当', '2026-07-02', signedOn);
  const draft = withPaperDocuments(withPaper(records.case as unknown as Draft, done), paper, signedOn);
  return { ...records, case: draft as unknown as CaseRecords['case'] };
}

const ownOf = (paper: CasePaper, id: string) => {
  const own = paper.lines.find((one) => one.id === id)?.own;
  return own === undefined ? {} : { own };
};

const reportFor = (records: CaseRecords) => reportOf({ form: module.form, law: module.law, records, on: papersDay });
const ruleIn = (records: CaseRecords) => reportFor(records).rules.find(({ id }) => id === 'R-PAPER-01');
const stateIn = (records: CaseRecords, id: string) => reportFor(records).documents.find((one) => one.id === id)?.state;
const mattersIn = (records: CaseRecords) => reportFor(records).remaining.map(({ id }) => id);
const rewritten = (records: CaseRecords, id: string, change: (paper: CasePaper) => CasePaper): CaseRecords => ({
  ...records,
  case: { ...records.case, papers: (records.case.papers ?? []).map((one) => (one.id === id ? change(one) : one)) },
});

const ofDocuments = module.papers.filter(({ documents }) => documents.length > 0);
const others = module.papers.filter(({ documents }) => documents.length === 0);

it('nine papers, five of which are documents of the list, each signed by a client', () => {
  expect(module.papers).toHaveLength(9);
  expect(ofDocuments.map(({ id, signs }) => `${id} ${signs}`)).toEqual([
    'reason-for-hiring employer',
    'statement applicant',
    'business-plan employer',
    'director-pay employer',
    'curriculum-vitae applicant',
  ]);
});

describe.each(ofDocuments.map((paper) => [paper.id, paper] as const))('the paper %s', (id, paper) => {
  const [document = ''] = paper.documents;

  it('satisfies its document once it is signed', () => {
    const records = finished(paper, '2026-07-02');
    expect(ruleIn(records)?.outcome).toBe('pass');
    expect(['satisfied', 'notRequired']).toContain(stateIn(records, document));
    expect(records.case.documents).toMatchObject([
      { received: 'yes', signedOn: '2026-07-02', signedBy: [paper.signs] },
    ]);
  });

  it('does not while nobody has recorded its signature', () => {
    const records = finished(paper);
    const rule = ruleIn(records);
    expect([rule?.outcome, rule?.points]).toEqual(['unknown', [{ kind: 'document', id: document }]]);
    expect(rule?.reason.ja).toContain('署名日');
    expect(
      mattersIn(records).some(
        (matter) => matter.startsWith(`document ${document}`) || matter.startsWith('document D12'),
      ),
    ).toBe(true);
    // Recorded with the document instead, it is there.
    const documents = (records.case.documents ?? []).map((one) => ({ ...one, signedOn: '2026-07-03' }));
    expect(ruleIn({ ...records, case: { ...records.case, documents } })?.outcome).toBe('pass');
  });

  it('does not once the case says something else', () => {
    const records = finished(paper, '2026-07-02');
    const name = { ...records.applicant.name, family: 'OTHER' };
    const employer = { ...records.employer, name: '株式会社サンプル改' };
    const now = { ...records, employer, applicant: { ...records.applicant, name } };
    expect(ruleIn(now)?.outcome).toBe('fail');
  });

  it('does not once its text is another than the one that was signed', () => {
    const records = finished(paper, '2026-07-02');
    const line = records.case.papers?.[0]?.lines.find(({ own }) => own === undefined)?.id ?? '';
    const edited = rewritten(records, id, (one) => withOwn(one, line, '書き足した文です。'));
    expect(ruleIn(edited)?.outcome).toBe('fail');
    // Called finished again without a signature, it is unsigned: the one before is not under this text.
    const again = finished(paper, undefined, { ...base, case: { ...base.case, documents: records.case.documents } });
    expect(again.case.documents?.[0]).not.toHaveProperty('signedOn');
    expect(ruleIn(again)?.outcome).toBe('unknown');
  });

  it('is nobody’s business as a draft beside a document that came another way', () => {
    const records = finished(paper, '2026-07-02');
    const draft = rewritten(records, id, ({ finished: _, versions: __, ...one }) => one);
    expect(ruleIn(draft)?.outcome).toBe('pass');
  });
});

it.each(others.map((paper) => [paper.id, paper] as const))(
  '%s is no document of the list, signed or not',
  (_, paper) => {
    for (const signedOn of [undefined, '2026-07-02']) {
      const draft = withPaperDocuments(base.case as unknown as Draft, paper, signedOn);
      expect(draft).toEqual(base.case);
    }
  },
);
