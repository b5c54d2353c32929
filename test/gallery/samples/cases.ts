import { counted } from '../../../lib/checks/remaining/item';
import { settledNames } from '../../../lib/checks/remaining/names';
import type { CaseRecords } from '../../../lib/domain/records';
import type { CaseBrief, FoundCases } from '../../../lib/messaging/namespaces/brief';
import type { CaseRow } from '../../../lib/overview/query';
import { checks, procedure, reportFor, summaryFor, today } from './records';

/** What remains of a case, as the popup is told it. */
export function briefFor(records: CaseRecords): CaseBrief {
  const report = reportFor(records);
  return {
    summary: summaryFor(records),
    nationality: { ja: 'インド', en: 'India' },
    on: today,
    today,
    remaining: report.remaining,
    names: settledNames(report, procedure, checks),
    settled: {
      documents: report.documents.flatMap(({ id, state }) => (state === 'satisfied' ? { ja: id, en: id } : [])),
      requirements: report.rules.flatMap(({ outcome, title }) => (outcome === 'pass' ? title : [])),
    },
    yours: report.completeness.yours,
    dates: [
      { kind: 'filing', on: '2026-06-24' },
      { kind: 'passport', on: '2031-08-04' },
    ],
  };
}

/** A case as a line of a list. */
export function rowFor(records: CaseRecords, change: Partial<CaseRow> = {}): CaseRow {
  const { applicantKanji, applicantName, ...summary } = summaryFor(records);
  const items = counted(reportFor(records).remaining);
  const [first = null] = items;
  return {
    ...{
      id: summary.id,
      procedure: summary.procedure,
      title: summary.title,
      status: summary.status,
      passportNumber: summary.passportNumber,
    },
    ...{ applicantId: 'a', applicantName, applicantKanji, employerId: 'e', employerName: summary.employerName },
    ...{ assignedTo: '', next: { kind: 'filing', on: '2026-06-24' }, updatedAt: summary.updatedAt },
    blockers: { count: items.length, questions: 0, first },
    ...change,
  };
}

/** What is shown without a search. */
export const foundWith = (cases: readonly CaseRecords[], change: Partial<FoundCases> = {}): FoundCases => ({
  ...{ total: cases.length, found: cases.length, rows: cases.map((one) => rowFor(one)), recent: [] },
  ...{ chosen: null, open: [], today },
  ...change,
});
