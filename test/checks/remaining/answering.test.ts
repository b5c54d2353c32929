import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import { coeGijinkokuLaw } from '../../../lib/procedures/coe-gijinkoku/law';
import { describe, expect, it } from 'vitest';
import { counted, type Remaining } from '../../../lib/checks/remaining/item';
import { type Report, reportOf } from '../../../lib/checks/report';
import type { CaseRecords } from '../../../lib/domain/records';
import { recordPathOf } from '../../../lib/facts/asked-of';
import { exampleDay } from '../../../lib/law/gijinkoku/examples';
import { caseIds, loadCase } from '../../fixtures/cases/load';

type Loose = Record<string, unknown>;

const reportFor = (records: CaseRecords, on: string): Report =>
  reportOf({ form: coeGijinkoku, law: coeGijinkokuLaw, records, on });

function wholeCase(id: (typeof caseIds)[number]): CaseRecords {
  const { applicants, employers, offices, cases } = loadCase(id);
  const [applicant, employer, one] = [applicants[0], employers[0], cases[0]];
  if (!applicant || !employer || !one) throw new Error(`The file of ${id} lacks a record.`);
  return { applicant, employer, case: one, office: offices[0] };
}

/** A case of which nothing is known but who it is about, and that the organisation is none for profit, where it is none. */
function emptied({ applicant, employer, case: one, office }: CaseRecords): CaseRecords {
  const { id, applicantId, employerId, officeId, procedure } = one;
  return {
    applicant: { id: applicant.id },
    employer: { id: employer.id, ...(employer.nonProfit === undefined ? {} : { nonProfit: employer.nonProfit }) },
    case: { id, applicantId, employerId, ...(officeId === undefined ? {} : { officeId }), procedure },
    office,
  };
}

/**
 * Answers one matter as a person does in its one place: the facts of the group it stands in, or the documents of its name.
 * False where the whole case has nothing to say there either.
 */
function answer(records: CaseRecords, whole: CaseRecords, { where, grounds }: Remaining, report: Report): boolean {
  // A rule may be settled by another of its facts, a certificate by its dates among the person's facts.
  const points = report.rules.filter(({ id }) => grounds.includes(id)).flatMap((rule) => rule.points ?? []);
  const elsewhere = () => points.some((point) => point.kind === 'fact' && copyFact(records, whole, point.path));
  if (where?.kind === 'fact') return copyFact(records, whole, recordPathOf(where.path)) || elsewhere();
  if (where?.kind !== 'document') return false;
  const names = [where.id, ...(report.documents.find(({ id }) => id === where.id)?.members ?? [])];
  return copyDocuments(records, whole, names) || elsewhere();
}

/** The group of a fact, so that what is answered together comes together: `applicant.passport`, `case.pay`. */
function copyFact(records: CaseRecords, whole: CaseRecords, path: string): boolean {
  const [kind = '', key = ''] = path.split('.');
  const [to, from] = [records[kind as 'case'] as Loose | undefined, whole[kind as 'case'] as Loose | undefined];
  if (!to || from?.[key] === undefined || JSON.stringify(to[key]) === JSON.stringify(from[key])) return false;
  to[key] = structuredClone(from[key]);
  return true;
}

function copyDocuments(records: CaseRecords, whole: CaseRecords, names: readonly string[]): boolean {
  const rows = coeGijinkokuLaw.documents.rows;
  const all = new Set(names.flatMap((id) => [id, ...(rows.find((row) => row.id === id)?.aliases ?? [])]));
  const had = records.case.documents ?? [];
  const found = (whole.case.documents ?? []).filter(({ id }) => all.has(id) && !had.some((one) => one.id === id));
  (records.case as Loose).documents = [...had, ...found];
  return found.length > 0;
}

describe('a case whose open matters are answered one by one', () => {
  it.each(caseIds)('%s ends where the whole case stands, and is never asked what was answered', (id) => {
    const whole = wholeCase(id);
    const records = emptied(whole);
    const end = new Set(counted(reportFor(whole, exampleDay).remaining).map((one) => one.id));
    const asked = new Map<string, number>();
    let isMoving = true;
    while (isMoving) {
      const report = reportFor(records, exampleDay);
      isMoving = false;
      // Hints are answered, too: what they ask for may settle what stands in the way.
      for (const one of report.remaining) {
        if (!answer(records, whole, one, report)) continue;
        asked.set(one.id, (asked.get(one.id) ?? 0) + 1);
        isMoving = true;
        break;
      }
    }
    const left = counted(reportFor(records, exampleDay).remaining);
    // What is left is left in the whole case, too: nothing but what nobody has asked can stand in the way.
    expect(left.filter((one) => !end.has(one.id)).map((one) => `${one.id}: ${one.grounds.join(' ')}`)).toEqual([]);
    expect(asked.size).toBeGreaterThan(10);
  });
});
