/** One token of a section of a number format. */
export type FormatToken =
  /** 0, # or ?: a place for a digit. */
  | { readonly kind: 'digit'; readonly sign: string }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'exponent' | 'slash' | 'text' | 'general' }
  /** Letters of a date or a time: `yyyy`, `m`, `[h]`. */
  | { readonly kind: 'date'; readonly letters: string }
  | { readonly kind: 'literal'; readonly text: string }
  /** A letter whose meaning we do not know. */
  | { readonly kind: 'unknown' };

/** A section of a number format, and the numbers it applies to. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly condition?: (value: number) => boolean;
}

const pieces: readonly (readonly [RegExp, (found: string) => FormatToken | null])[] = [
  [/^"[^"]*"?/, (found) => ({ kind: 'literal', text: found.replaceAll('"', '') })],
  // Japanese Excel uses ! like a backslash.
  [/^[\\!](.)/su, (found) => ({ kind: 'literal', text: found.slice(1) })],
  [/^[_*]./su, () => null],
  [/^\[\$([^\]-]*)[^\]]*\]/, (found) => ({ kind: 'literal', text: /^\[\$([^\]-]*)/.exec(found)?.[1] ?? '' })],
  [/^\[(?:h+|m+|s+)\]/i, (found) => ({ kind: 'date', letters: found.toLowerCase() })],
  [/^\[[^\]]*\]/, () => null],
  [/^general/i, () => ({ kind: 'general' })],
  [/^(?:am\/pm|a\/p)/i, () => ({ kind: 'date', letters: 'h' })],
  [/^e[+-]/i, () => ({ kind: 'exponent' })],
  [/^(?:y+|m+|d+|h+|s+|g+|e+|r+|b+|aaa+|n+)/i, (found) => ({ kind: 'date', letters: found.toLowerCase() })],
  [/^[0#?]/, (found) => ({ kind: 'digit', sign: found })],
  [/^\./, () => ({ kind: 'point' })],
  [/^,/, () => ({ kind: 'comma' })],
  [/^%/, () => ({ kind: 'percent' })],
  [/^\//, () => ({ kind: 'slash' })],
  [/^@/, () => ({ kind: 'text' })],
  [/^[A-Za-z]/, () => ({ kind: 'unknown' })],
  [/^./su, (found) => ({ kind: 'literal', text: found })],
];

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
};

/** The sections of a number format (ECMA-376, 18.8.31), in their order. */
export function formatSections(code: string): readonly FormatSection[] {
  const sections: { tokens: FormatToken[]; condition?: (value: number) => boolean }[] = [{ tokens: [] }];
  let rest = code;
  while (rest !== '') {
    const section = sections.at(-1);
    if (rest.startsWith(';')) {
      sections.push({ tokens: [] });
      rest = rest.slice(1);
      continue;
    }
    const told = /^\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/.exec(rest);
    const compare = comparisons[told?.[1] ?? ''];
    if (section && told && compare) {
      const limit = Number(told[2]);
      section.condition = (value) => compare(value, limit);
    }
    const [found, make] = pieceOf(rest);
    const token = make(found);
    if (token) section?.tokens.push(token);
    rest = rest.slice(found.length);
  }
  return sections;
}

function pieceOf(text: string): readonly [string, (found: string) => FormatToken | null] {
  for (const [pattern, make] of pieces) {
    const found = pattern.exec(text)?.[0];
    if (found) return [found, make];
  }
  return [text.slice(0, 1), () => ({ kind: 'unknown' })];
}

/** The section for a number: by its condition, otherwise for positive, negative and zero in this order. */
export function sectionFor(sections: readonly FormatSection[], value: number): FormatSection | undefined {
  // The fourth section is for texts, and so is one that contains @.
  const numeric = sections
    .slice(0, 3)
    .filter(({ tokens }, at) => at === 0 || !tokens.some(({ kind }) => kind === 'text'));
  if (numeric.some(({ condition }) => condition))
    return numeric.find(({ condition }) => condition === undefined || condition(value));
  const [positive, negative, zero] = numeric;
  if (value < 0) return negative ?? positive;
  return value === 0 ? (zero ?? positive) : positive;
}
