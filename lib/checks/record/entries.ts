import type { CheckEntry, RecordEntry, RecordedFinding, SignEntry } from '../../domain/case/checks';
import type { CaseRecords } from '../../domain/records';
import type { Checked } from '../../engine/check-report';
import type { FillPlan } from '../../engine/fill-plan';
import type { PageReading } from '../../engine/reading';
import type { FoundDifferences } from '../../spec/check-result';
import type { Procedure } from '../../spec/field';
import type { Report } from '../report';
import { sealed } from './hash';
import { itemsOf, type Notes } from './items';
import { caseHashOf, formHashOf, pageHashOf } from './state';

/** Who adds an entry, and when: an ISO date and time in UTC. */
export interface Recorder {
  readonly by: string;
  readonly when: string;
}

/** Everything that a recorded check is made from. */
export interface CheckInput {
  readonly procedure: Procedure;
  readonly records: CaseRecords;
  readonly job: FillPlan;
  readonly reading: PageReading;
  readonly checked: Checked;
  readonly report: Report;
  readonly notes: Notes;
  readonly identityConfirmed: boolean;
  /** Differences shown since the last recorded check. */
  readonly found: FoundDifferences;
}

/** The last check of a record, or null. */
export function lastCheck(entries: readonly RecordEntry[]): CheckEntry | null {
  return entries.findLast((entry) => entry.kind === 'check') ?? null;
}

/** A check as the next entry of a record. Pure: the input alone decides every character of it. */
export function makeCheck(entries: readonly RecordEntry[], input: CheckInput, { by, when }: Recorder): CheckEntry {
  const { procedure, records, job, reading, checked, report, notes, identityConfirmed, found } = input;
  const now = { formHash: formHashOf(job), caseHash: caseHashOf(records), pageHash: pageHashOf(reading) };
  const about = aboutOf(records);
  return sealed({
    kind: 'check' as const,
    case: records.case.id,
    by,
    when,
    ...previousOf(entries),
    procedure: procedure.id,
    readOn: procedure.readOn,
    revision: reading.revision,
    filingOn: report.on,
    ...(Object.keys(about).length === 0 ? {} : { about }),
    counts: countsOf(checked),
    ...(identityConfirmed && checked.report.identity.result === 'differs' ? { identityConfirmed: true as const } : {}),
    ...now,
    items: [...itemsOf(checked, notes, lastCheck(entries), now, found)],
    ...categoryOf(report),
    documents: report.documents
      .filter(({ state }) => state !== 'notRequired')
      .map(({ id, state, expiresOn }) => ({ id, state, ...(expiresOn === undefined ? {} : { expiresOn }) })),
    findings: [...findingsOf(report)],
  });
}

/** A signature under a check, as the next entry of a record. */
export function makeSign(
  entries: readonly RecordEntry[],
  check: Pick<CheckEntry, 'case' | 'hash'>,
  { by, when }: Recorder,
): SignEntry {
  return sealed({ kind: 'sign' as const, case: check.case, by, when, ...previousOf(entries), check: check.hash });
}

function previousOf(entries: readonly RecordEntry[]): { previous?: string } {
  const last = entries.at(-1);
  return last ? { previous: last.hash } : {};
}

function aboutOf({ applicant, employer, case: one }: CaseRecords): NonNullable<CheckEntry['about']> {
  const latin = [applicant.name?.family, applicant.name?.given].filter((part) => part !== undefined).join(' ');
  const kanji = applicant.name?.kanji;
  const name = latin !== '' && kanji !== undefined ? `${latin}（${kanji}）` : latin || (kanji ?? '');
  return {
    ...(name === '' ? {} : { applicant: name }),
    ...(employer.name === undefined ? {} : { employer: employer.name }),
    ...(one.title === undefined ? {} : { title: one.title }),
  };
}

/** Records contain the organisation's category; a law without categories leaves it out. */
function categoryOf({ foundations }: Report): Pick<CheckEntry, 'category'> {
  const found = foundations.find(({ id }) => id === 'category');
  return found ? { category: found.value } : {};
}

function countsOf({ report }: Checked): CheckEntry['counts'] {
  return Object.fromEntries(Object.entries(report.counts).filter(([, count]) => count > 0));
}

/** What was open in the case's report, and what somebody has overruled. */
function findingsOf({ fields, rules, documents }: Report): readonly RecordedFinding[] {
  const told = (word: { readonly note: string; readonly by: string; readonly on: string } | undefined) =>
    word ? { note: word.note, by: word.by, on: word.on } : {};
  return [
    ...fields
      .filter(({ level, overruled }) => level !== 'info' || overruled)
      .map(({ id, row, level, overruled }) => ({
        id,
        ...(row === undefined ? {} : { row }),
        level,
        ...told(overruled),
      })),
    ...documents
      .filter(({ overruled }) => overruled)
      .map(({ id, overruled }) => ({ id, level: 'warn' as const, ...told(overruled) })),
    ...rules.flatMap(({ id, outcome, overruled }) =>
      outcome === 'fail' || outcome === 'warn' || outcome === 'unknown'
        ? [{ id, level: outcome, ...told(overruled) }]
        : [],
    ),
  ];
}
