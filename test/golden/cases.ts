import sampleFile from '../../lib/screens/workspace/sample.json';
import type { CaseRecords } from '../../lib/domain/records';
import { movedSample } from '../../lib/editor/sample-dates';
import { readExchange } from '../../lib/tables/exchange/read';
import { emptyRecords, exampleRecords } from '../../lib/law/gijinkoku/examples';
import { today } from '../checks/record/checked-page';
import { recordsOf } from '../checks/record/kit';
import { caseIds, rawCase } from '../fixtures/cases/load';
import { rawResident, residentCaseIds } from '../fixtures/cases/residents/load';
import { workedDocument, workedIds, workedRecords } from '../fixtures/worked/load';

/** A case whose outcomes are kept in a golden file of its name. */
export interface GoldenCase {
  /** The name of its file. */
  readonly name: string;
  readonly records: CaseRecords;
}

/** The sample that the workspace loads, filed two weeks after the day of these tests. */
function productSample(): CaseRecords {
  const reading = readExchange(movedSample(JSON.stringify(sampleFile), today), () => false);
  if (!reading.ok) throw new Error('The sample of the product cannot be read.');
  const { applicants, employers, offices, cases } = reading.document;
  const [applicant, employer, office, one] = [applicants[0], employers[0], offices[0], cases[0]];
  if (!applicant || !employer || !one) throw new Error('The sample of the product lacks a record.');
  return { applicant, employer, office, case: one };
}

/** Every sample and worked case, the case the examples of rules start from, and a case with nothing answered. */
export const goldenCases: readonly GoldenCase[] = [
  ...caseIds.map((id) => ({ name: id, records: recordsOf(id) })),
  ...workedIds.map((id) => ({ name: `worked-${id}`, records: workedRecords(id) })),
  { name: 'example', records: exampleRecords() },
  { name: 'empty', records: emptyRecords() },
  { name: 'product-sample', records: productSample() },
];

/** Every exchange document there is, by the name of its file. */
export const goldenDocuments: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(caseIds.map((id) => [id, rawCase(id)])),
  ...Object.fromEntries(workedIds.map((id) => [`worked-${Number.parseInt(id, 10)}`, workedDocument(id)])),
  'product-sample': sampleFile,
  ...Object.fromEntries(residentCaseIds.map((id) => [id, rawResident(id)])),
};
