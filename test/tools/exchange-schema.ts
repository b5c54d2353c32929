import { z } from 'zod';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Keys in the order in which a reader looks for them; all others follow alphabetically. */
const first = ['$schema', '$id', '$ref', 'title', 'description', 'type', 'enum', 'const', 'properties', 'required'];

/**
 * The JSON Schema (2020-12) of a document before it is read. Every fact has its label as `title` and its hint as
 * `description`, both as `日本語 / English`. The order of keys is the same on every run.
 */
export function exchangeSchema(schema: z.ZodType): Json {
  const made = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      const target = jsonSchema as Record<string, unknown>;
      const { ja, en, hintJa, hintEn } = target;
      for (const key of ownKeys) delete target[key];
      const title = pair(ja, en);
      const description = pair(hintJa, hintEn);
      if (title !== null) target.title = title;
      if (description !== null) target.description = description;
    },
  });
  return sorted(made as unknown as Json, false);
}

/** The schemas' metadata that is only for the editor. */
const ownKeys = ['ja', 'en', 'hintJa', 'hintEn', 'widget'];

const pair = (ja: unknown, en: unknown): string | null =>
  typeof ja === 'string' && typeof en === 'string' ? `${ja} / ${en}` : null;

/** Sorts the keywords of schemas; names of properties keep the order of the form's own schemas. */
function sorted(value: Json, areNames: boolean): Json {
  if (isList(value)) return value.map((entry) => sorted(entry, false));
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  if (!areNames) keys.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(
    keys.map((key) => [key, sorted(value[key] ?? null, !areNames && (key === 'properties' || key === '$defs'))]),
  );
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function rank(key: string): number {
  const at = first.indexOf(key);
  return at < 0 ? first.length : at;
}
