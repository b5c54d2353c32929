import type { ProcedureId } from '../../domain/case/procedures';
import type { Exchange } from '../../domain/exchange';
import type { BulkTemplate } from '../../spec/agency-csv';
import { sheetDate } from '../formats/dates';
import { rowOf } from './columns';

/** The stored case that a row of the CSV belongs to. */
export type BulkMatch =
  | { readonly kind: 'case'; readonly id: string }
  /** The person is known, but has no case of this procedure, or more than one. */
  | { readonly kind: 'applicant'; readonly id: string; readonly cases: readonly string[] }
  | { readonly kind: 'nobody' };

interface Person {
  /** Of the file's procedure. */
  readonly procedure: ProcedureId;
  readonly nameOf: (applicant: Exchange['applicants'][number]) => string;
}

/** Finds the case of a row of the common sheet by the passport number, otherwise by name and date of birth. */
export function matchBulkRow(
  template: BulkTemplate,
  cells: readonly string[],
  stored: Exchange,
  { procedure, nameOf }: Person,
): BulkMatch {
  const textOf = (row: string) =>
    bulkText(template, cells, row).normalize('NFKC').toUpperCase().replace(/\s+/g, ' ').trim();
  const [passport, name, birth] = [textOf('passport.number'), textOf('applicant.nameLatin'), textOf('applicant.birth')];
  const born = sheetDate(birthFact(birth));
  const plain = (text: string | undefined) => (text ?? '').normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
  const byPassport =
    passport === '' ? [] : stored.applicants.filter((one) => plain(one.passport?.number) === plain(passport));
  const byName = stored.applicants.filter(
    (one) => name !== '' && nameOf(one) === name && born.ok && one.birth === born.iso,
  );
  const [person, ...others] = byPassport.length > 0 ? byPassport : byName;
  if (!person || others.length > 0) return { kind: 'nobody' };
  const cases = stored.cases
    .filter((one) => one.applicantId === person.id && one.procedure === procedure)
    .map(({ id }) => id);
  const [only] = cases;
  return only !== undefined && cases.length === 1
    ? { kind: 'case', id: only }
    : { kind: 'applicant', id: person.id, cases };
}

/** The text that a row of the sheet has for a row of the form; empty without such a column. */
export function bulkText({ columns }: BulkTemplate, cells: readonly string[], row: string): string {
  return cells[columns.findIndex((column) => rowOf(column) === row)] ?? '';
}

/** A date of birth in the eight digits of the CSV as the fact is stored: `20250500` is 2025-05. */
function birthFact(digits: string): string {
  if (digits === '99999999') return 'unknown';
  return digits.replace(/^(\d{4})0000$/, '$1').replace(/^(\d{4})(\d{2})00$/, '$1-$2');
}
