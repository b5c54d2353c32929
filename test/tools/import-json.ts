import { module } from '../../lib/procedures/coe-gijinkoku/module';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { headingReader } from '../../lib/tables/mapping/headings';
import { type Exchange, exchange } from '../../lib/domain/exchange';
import { formNamesOf } from '../../lib/tables/imports/form-names';
import { intakeOf } from '../../lib/tables/imports/intake';
import {
  type Answers,
  type Intake,
  type LeftOut,
  type Mapping,
  offerRules,
  scopes,
} from '../../lib/tables/imports/model';
import { columnName } from '../../lib/tables/formats/table';
import { ToolError } from './tool-error';

const reader = headingReader(formNamesOf(coeGijinkoku.fields));

/** A vault without records. */
export const emptyVault: Exchange = {
  format: 'tenken',
  version: 1,
  applicants: [],
  employers: [],
  offices: [],
  cases: [],
};

const mappingSchema = z.union([z.array(z.string().nullable()), z.record(z.string(), z.string().nullable())]);

const pressedSchema = z.union([
  /** Offers, each for its cell. */
  z.array(z.string()),
  /** Offers with their scope; questions with the chosen side; cells (B3) with their new text. */
  z.record(z.string(), z.string()),
  z.strictObject({
    offers: z.record(z.string(), z.enum(scopes)).optional(),
    questions: z.record(z.string(), z.string()).optional(),
    cells: z.record(z.string(), z.string()).optional(),
    rules: z.record(z.string(), z.array(z.enum(offerRules))).optional(),
  }),
]);

/** The columns' facts of a mapping file: by heading, or one for each column. */
export function mappingIn(json: unknown): Mapping {
  return parsed(mappingSchema, json, 'mapping');
}

/** The records of a vault file: an exchange document. */
export function vaultIn(json: unknown): Exchange {
  return parsed(exchange, json, 'vault');
}

/**
 * What a file of answers presses. In a flat list, `B3` is a cell, `…=side` or a known question a side, anything else an
 * offer.
 */
export function answersIn(json: unknown): Answers {
  const told = parsed(pressedSchema, json, 'answers');
  const pairs: readonly (readonly [string, string])[] = Array.isArray(told)
    ? told.map((id) => [id, 'cell'] as const)
    : isFlat(told)
      ? Object.entries(told)
      : [];
  const nested = Array.isArray(told) || isFlat(told) ? {} : told;
  const isScope = (value: string): value is (typeof scopes)[number] => scopes.some((scope) => scope === value);
  const cells = pairs.filter(([id]) => /^[A-Z]{1,3}\d+$/.test(id));
  const offers = pairs.flatMap(([id, value]) => (isScope(value) && id.includes('.') ? [[id, value] as const] : []));
  const sides = pairs.filter(([id, value]) => !isScope(value) && !cells.some(([name]) => name === id));
  return {
    offers: new Map([...offers, ...Object.entries(nested.offers ?? {})]),
    sides: new Map([...sides, ...Object.entries(nested.questions ?? {})]),
    cells: new Map([...cells, ...Object.entries(nested.cells ?? {})]),
    rules: nested.rules ?? {},
  };
}

const isFlat = (told: object): told is Readonly<Record<string, string>> =>
  Object.values(told).every((value) => typeof value === 'string');

function parsed<S extends z.ZodType>(schema: S, json: unknown, name: string): z.infer<S> {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ToolError(`The ${name} file has a mistake at "${issue?.path.join('.') ?? ''}": ${issue?.message ?? ''}.`);
}

/** The input of an import besides the file. */
export interface ImportInput {
  readonly into?: Exchange;
  readonly mapping?: Mapping;
  readonly answers?: Answers;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** What the import page would show for a file, as JSON. Rows are counted from 1, columns are letters. */
export function importJson(bytes: Uint8Array, { into, mapping, answers, today }: ImportInput) {
  const intake = intakeOf(bytes, reader, {
    stored: into ?? emptyVault,
    answers: answers ?? answersIn([]),
    procedures: { preset: module.id, newCase: (_, start) => module.newCase(start) },
    newId: () => crypto.randomUUID(),
    // The same in the next run: answers may refer to it.
    recordIdOf: (row, kind) => createHash('sha256').update(bytes).update(` ${row} ${kind}`).digest('hex').slice(0, 32),
    today,
    ...(mapping === undefined ? {} : { mapping }),
  });
  return intakeJson(intake);
}

function intakeJson(intake: Intake) {
  const { format, encoding, separator, columns, problems, questions, leftOut, records, counts } = intake;
  return {
    format,
    encoding,
    separator,
    columns: columns.map(({ heading, fact, why }) => ({
      heading,
      fact,
      why: why.word === undefined ? why.code : `${why.code}: ${why.word}`,
    })),
    problems: problems.map(({ row, column, code, offers }) => ({
      row: row === null ? null : row + 1,
      column: column === null ? null : columnName(column),
      code,
      offers: offers.map(({ id, label, value }) => ({ id, label, value })),
    })),
    questions: questions.map(({ id, about, rows, place, sides }) => ({
      id,
      about: { code: about, rows: rows.map((row) => row + 1), ...(place === undefined ? {} : { fact: place }) },
      sides,
    })),
    leftOut: leftOut.map(leftOutJson),
    records,
    counts,
  };
}

function leftOutJson(one: LeftOut) {
  if ('sheet' in one) return one;
  if ('column' in one) return { cell: `${columnName(one.column)}${one.row + 1}`, why: one.why };
  return { row: one.row + 1, why: one.why, cells: one.cells };
}
