import { contextOf } from '../checks/kit';
import { gijinkoku } from '../../lib/law/gijinkoku/status';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { coeGijinkokuLaw } from '../../lib/procedures/coe-gijinkoku/law';
import { verifyChain } from '../../lib/checks/record/chain';
import { hashOf } from '../../lib/checks/record/hash';
import { caseHashOf, formHashOf } from '../../lib/checks/record/state';
import { type Report, reportOf } from '../../lib/checks/report';
import type { CheckEntry, RecordEntry } from '../../lib/domain/case/checks';
import type { CaseRecords } from '../../lib/domain/records';
import type { FillPlan, PlannedValue } from '../../lib/engine/fill-plan';
import { jobOf, signedChecksOf, today } from '../checks/record/checked-page';
import { moduleOf, planOfResident } from '../engine/resident-kit';
import { type ResidentCaseId, residentOf } from '../fixtures/cases/residents/load';
import type { GoldenCase } from './cases';
import { type Golden, goldenJson } from './file';

/** The report of a case on the day of these tests. */
export function goldenReport(records: CaseRecords): Report {
  return reportOf({ form: coeGijinkoku, law: coeGijinkokuLaw, records, on: today });
}

/** What the law of the status has found out of a case on that day. */
const known = (records: CaseRecords) => contextOf(records, today, gijinkoku);

/** Everything about one case that moves of the source must leave alone. */
export function goldenCase({ records }: GoldenCase): Golden {
  const job = jobOf(records);
  const report = goldenReport(records);
  const chain = signedChecksOf(records);
  return {
    formHash: formHashOf(job),
    caseHash: caseHashOf(records),
    /** Of the plan's whole JSON: what the lines below do not show is in `form.json` and `parents.json`, once for all cases. */
    plan: hashOf(goldenJson(job)),
    ...planLines(job),
    category: known(records).category.value,
    basis: known(records).basis.value,
    ...reportLines(report),
    ...Object.fromEntries(chain.map((entry, at) => [`chain ${at}`, summaryOf(entry)])),
    'chain whole': verifyChain(records.case.id, chain),
  };
}

/** What moves of the source must leave alone of a case of another procedure: all but its record of checks. */
export function goldenResident(id: ResidentCaseId): Golden {
  const { form, law } = moduleOf(id);
  const { records, on } = residentOf(id);
  const job = planOfResident(id);
  const { category, basis } = contextOf(records, on, gijinkoku);
  return {
    formHash: formHashOf(job),
    caseHash: caseHashOf(records),
    plan: hashOf(goldenJson(job)),
    ...planLines(job),
    category: category.value,
    basis: basis.value,
    ...reportLines(reportOf({ form, law, records, on })),
  };
}

/** What the plan puts where; rows that are another status's or a person's own are the same in every case and left out. */
export function planLines(job: FillPlan): Golden {
  const filled: [string, Readonly<Record<string, string>>][] = [];
  const left = new Map<string, string[]>();
  for (const { row, parts } of job.rows) {
    const texts = parts.flatMap(({ part, want }) => (want.state === 'write' ? [[part, want.text] as const] : []));
    if (texts.length > 0) filled.push([`fill ${row}`, Object.fromEntries(texts)]);
    for (const { part, want } of parts) {
      const why = whyLeft(want);
      if (why !== null) left.set(why, [...(left.get(why) ?? []), `${row} ${part}`]);
    }
  }
  return {
    ...Object.fromEntries(filled),
    ...Object.fromEntries([...left].sort()),
    overflow: job.overflow,
    identity: job.identity.map(({ row, part, text }) => [row, part, text]),
  };
}

function whyLeft(want: PlannedValue): string | null {
  if (want.state === 'write' || want.state === 'yours') return null;
  return want.reason === 'otherStatus' ? null : `${want.state} ${want.reason}`;
}

/** What each rule, document and field check comes to. */
export function reportLines({ rules, documents, fields }: Report): Golden {
  const found = new Map<string, string[]>();
  for (const { id, row, level } of fields) found.set(id, [...(found.get(id) ?? []), `${level} ${row ?? '-'}`]);
  return {
    ...Object.fromEntries(
      rules.map(({ id, outcome, overruled }) => [`rule ${id}`, overruled ? `${outcome} overruled` : outcome]),
    ),
    ...Object.fromEntries(
      documents.map(({ id, need, state, expiresOn, overruled }) => [
        `document ${id}`,
        [need, state, expiresOn, overruled && 'overruled'].filter(Boolean).join(' '),
      ]),
    ),
    ...Object.fromEntries([...found].sort().map(([id, lines]) => [`field ${id}`, lines])),
  };
}

/** An entry with its long lists as hashes: `chain.json` has one record whole. */
function summaryOf(entry: RecordEntry): object {
  if (entry.kind === 'sign') return entry;
  const { items = [], documents = [], findings = [], ...rest } = entry;
  return {
    ...rest,
    items: items.length,
    itemsHash: hashOf(items),
    settled: settledIn(entry),
    documentsHash: hashOf(documents),
    findingsHash: hashOf(findings),
  };
}

const settledIn = ({ items = [] }: CheckEntry): readonly string[] =>
  items.flatMap(({ row, part, settled }) => (settled ? [`${row} ${part} ${settled}`] : []));

/** What a plan knows of each row beyond the form: the answers on which its parts rest. The same for every case. */
export function parentsOfProcedure(job: FillPlan): Golden {
  const rows = job.rows.flatMap(({ row, parts }) => {
    const asked = parts
      .filter(({ parents }) => parents.length > 0)
      .map(({ part, parents }) => [part, parents] as const);
    return asked.length === 0 ? [] : [[`row ${row}`, Object.fromEntries(asked)] as const];
  });
  return Object.fromEntries(rows);
}

/** A record of checks whole, a line for each item, document and finding. */
export function goldenChain(records: CaseRecords): Golden {
  const lines = signedChecksOf(records).flatMap((entry, at): (readonly [string, unknown])[] => {
    if (entry.kind === 'sign') return [[`${at}`, entry]];
    const { items = [], documents = [], findings = [], ...rest } = entry;
    const each = (name: string, list: readonly object[]) =>
      list.map((one, index) => [`${at} ${name} ${index}`, one] as const);
    return [[`${at}`, rest], ...each('item', items), ...each('document', documents), ...each('finding', findings)];
  });
  return Object.fromEntries(lines);
}

/** What every rule, document and field check says of all cases, in both languages and with its places, as one hash each. */
export function goldenSentences(cases: readonly GoldenCase[]): Golden {
  const said = new Map<string, unknown[]>();
  const add = (key: string, what: unknown) => said.set(key, [...(said.get(key) ?? []), what]);
  for (const { name, records } of cases) {
    const { category, basis } = known(records);
    const { rules, documents, fields } = goldenReport(records);
    add('category', [name, category]);
    add('basis', [name, basis.because]);
    for (const { id, reason, change, points } of rules) add(`rule ${id}`, [name, reason, change, points]);
    for (const { id, reason, points, members } of documents) add(`document ${id}`, [name, reason, points, members]);
    for (const { id, message, points } of fields) add(`field ${id}`, [name, message, points]);
  }
  return Object.fromEntries([...said].map(([key, all]) => [key, hashOf(all).slice(0, 16)]));
}
