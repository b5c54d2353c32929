import { z } from 'zod';
import { factsOfShape } from '../domain/case/case';
import { type ProcedureId, procedures } from '../domain/case/procedures';
import { type CaseShape, caseShapes } from '../domain/case/shapes';
import { applicant } from '../domain/applicant';
import { employer } from '../domain/employer';
import { office } from '../domain/office';
import type { FactLabel } from '../domain/label';
import type { RecordKind } from '../domain/record-kinds';
import { answer, careerDate, isoDate, partialDate, recordId } from '../domain/values';
import type { Text } from '../i18n/text';
import type { FactDescriptor } from './descriptor';
import { optionsOf } from './option-labels';
import { onceForName } from '../domain/once';
import { references } from './references';

/**
 * The facts of a kind of record in the schema's order, without the record's own id; of cases those of every procedure.
 * Throws when a schema holds something the editor has no input for: then a kind is missing here.
 */
export const describeRecord = onceForName((kind: RecordKind): readonly FactDescriptor[] =>
  kind === 'case' ? anyCase() : describeShape(otherRecords[kind], kind),
);

/** The facts that cases of one procedure have. */
export const describeCase = (procedure: ProcedureId): readonly FactDescriptor[] => ofShape(procedures[procedure].shape);

const otherRecords = { applicant, employer, office } as const;

const ofShape = onceForName((shape: CaseShape) => describeShape(factsOfShape(shape), 'case'));

/** Everything that any shape asks: of a group what one of them asks of it, of a list what one of them offers. */
function anyCase(): readonly FactDescriptor[] {
  const shapes = Object.keys(caseShapes) as CaseShape[];
  return shapes.map(ofShape).reduce(together, []);
}

function together(all: readonly FactDescriptor[], more: readonly FactDescriptor[]): readonly FactDescriptor[] {
  const known = new Map(all.map((fact) => [fact.path, fact]));
  for (const fact of more) {
    const before = known.get(fact.path);
    known.set(fact.path, before === undefined ? fact : joined(before, fact));
  }
  return [...known.values()];
}

function joined(one: FactDescriptor, other: FactDescriptor): FactDescriptor {
  if (one.kind === 'group' && other.kind === 'group') return { ...one, of: together(one.of, other.of) };
  if (one.kind === 'choice' && other.kind === 'choice') {
    const added = other.options.filter(({ code }) => one.options.every((option) => option.code !== code));
    return added.length === 0 ? one : { ...one, options: [...one.options, ...added] };
  }
  return one;
}

function describeShape(schema: z.ZodObject, path: string): readonly FactDescriptor[] {
  return Object.entries(schema.shape)
    .filter(([key, child]) => !isOwnId(key, child) && asType(child).meta()?.widget !== 'hidden')
    .map(([key, child]) => describe(asType(child), `${path}.${key}`, key));
}

/** A required id names the record or entry itself; an optional one refers to another. */
function isOwnId(key: string, schema: unknown): boolean {
  return key === 'id' && schema instanceof z.ZodString && schema.def === recordId.def;
}

function describe(outer: z.ZodType, path: string, key: string): FactDescriptor {
  const meta = outer.meta();
  const label = textOf(meta?.ja, meta?.en);
  if (!label) throw new Error(`The fact "${path}" has no label: give it one with fact() or must().`);
  const hint = textOf(meta?.hintJa, meta?.hintEn);
  const required = !(outer instanceof z.ZodOptional);
  const common = {
    path,
    key,
    label,
    ...(hint ? { hint } : {}),
    ...(meta?.asks === true ? { asks: true as const } : {}),
    ...(meta?.seldom === true ? { seldom: true as const } : {}),
    required,
  };
  const schema = outer instanceof z.ZodOptional ? asType(outer.unwrap()) : outer;

  if (schema instanceof z.ZodObject) return { ...common, kind: 'group', of: describeShape(schema, path) };
  if (schema instanceof z.ZodArray) return describeArray(asType(schema.element), common);
  if (schema instanceof z.ZodRecord) return { ...common, kind: 'record' };
  if (schema instanceof z.ZodBoolean) return { ...common, kind: 'boolean' };
  if (schema instanceof z.ZodNumber) return { ...common, kind: 'number' };
  if (schema instanceof z.ZodLiteral)
    return { ...common, kind: 'choice', options: optionsOf([...schema.values].map(String)) };
  if (schema instanceof z.ZodEnum) {
    if (schema.def === answer.def) return { ...common, kind: 'answer' };
    const options = optionsOf(schema.options.map(String));
    const offers = meta?.offers as FactLabel['offers'];
    return {
      ...common,
      kind: 'choice',
      options: offers ? options.filter(({ code }) => offers.includes(code)) : options,
    };
  }
  if (schema instanceof z.ZodString) return describeText(schema, common, meta?.widget === 'multiline');
  throw new Error(`The editor has no input for "${path}" (${schema.def.type}): add a kind to lib/facts/describe.ts.`);
}

type Common = Pick<FactDescriptor, 'path' | 'key' | 'label' | 'hint' | 'asks' | 'seldom' | 'required'>;

function describeText(schema: z.ZodString, common: Common, multiline: boolean): FactDescriptor {
  if (schema.def === isoDate.def) return { ...common, kind: 'date' };
  if (schema.def === partialDate.def) return { ...common, kind: 'partialDate' };
  if (schema.def === careerDate.def) return { ...common, kind: 'careerDate' };
  if (schema.def === recordId.def) return { ...common, kind: 'reference', target: targetOf(common.path) };
  return { ...common, kind: multiline ? 'paragraph' : 'line' };
}

function describeArray(element: z.ZodType, common: Common): FactDescriptor {
  if (element instanceof z.ZodEnum) {
    return { ...common, kind: 'choices', options: optionsOf(element.options.map(String)) };
  }
  if (element instanceof z.ZodString && element.def === recordId.def) {
    return { ...common, kind: 'choices', options: [], target: targetOf(common.path) };
  }
  if (!(element instanceof z.ZodObject)) {
    throw new Error(`The editor has no list of ${element.def.type} ("${common.path}"): add a kind to lib/editor.`);
  }
  const ownIds = Object.entries(element.shape).some(([key, child]) => isOwnId(key, child));
  return { ...common, kind: 'list', of: describeShape(element, `${common.path}.*`), ownIds };
}

function targetOf(path: string) {
  const target = references[path];
  if (!target) throw new Error(`What does the id at "${path}" point at? Say so in lib/facts/references.ts.`);
  return target;
}

function textOf(ja: unknown, en: unknown): Text | null {
  return typeof ja === 'string' && typeof en === 'string' ? { ja, en } : null;
}

/** zod's inner schemas are typed only by their core; all our schemas are classic ones. */
function asType(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodType) return schema;
  throw new Error('Not a zod schema.');
}
