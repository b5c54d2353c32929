import { z } from 'zod';
import type { FactLabel } from '../label';

// What some procedures do not ask of a group that all cases have. It stays in the schema, so that a case which comes from
// another procedure keeps it; it is not edited, asked or shown.

type Shape = Readonly<Record<string, z.ZodType>>;

const withMeta = (schema: z.ZodType, more: Partial<FactLabel>): z.ZodType => schema.meta({ ...schema.meta(), ...more });

const each = <S extends Shape>(shape: S, change: (schema: z.ZodType, key: string) => z.ZodType): S =>
  Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, change(schema, key)])) as S;

/** Facts that a case may hold and that its procedure does not ask. */
export const unasked = <S extends Shape>(shape: S): S =>
  each(shape, (schema) => withMeta(schema, { widget: 'hidden' }));

/** A group of which only these facts are asked. */
export function onlyAsking<S extends Shape>(
  group: z.ZodObject<S>,
  ...keys: readonly (keyof S & string)[]
): typeof group {
  const asked: ReadonlySet<string> = new Set(keys);
  return z.strictObject(
    each(group.shape, (schema, key) => (asked.has(key) ? schema : withMeta(schema, { widget: 'hidden' }))),
  ) as unknown as typeof group;
}

/** A group with one fact that this procedure asks otherwise: with another hint, or with fewer codes to choose from. */
export const withFact = <S extends Shape>(
  group: z.ZodObject<S>,
  fact: keyof S & string,
  more: Pick<FactLabel, 'hintJa' | 'hintEn' | 'offers'>,
): typeof group =>
  z.strictObject(
    each(group.shape, (schema, key) => (key === fact ? withMeta(schema, more) : schema)),
  ) as unknown as typeof group;

/** A fact under another name: what it is called by this procedure. */
export const called = <S extends z.ZodType>(schema: S, more: Pick<FactLabel, 'ja' | 'en' | 'hintJa' | 'hintEn'>): S =>
  withMeta(schema, more) as S;
