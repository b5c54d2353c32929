import type { LookLedger } from '../looked';
import type { Budget } from './budget';
import { type CollectedObjects, type NumberedObject, unpack } from './collected';
import { type FontReader, fontReader, fontsOf } from './fonts';
import { type LetterTable, readLetterTable } from './letters';
import { indexOfText, type PdfDict } from './syntax';

/** Letter tables by the objects that contain them. */
export type LetterTables = ReadonlyMap<NumberedObject, LetterTable>;

/** Every letter table in the file, by the object that contains it. */
export async function readTables(
  objects: CollectedObjects,
  isTable: (object: NumberedObject) => boolean,
  ledger: LookLedger,
  budget: Budget,
): Promise<LetterTables> {
  const tables = new Map<NumberedObject, LetterTable>();
  for (const object of objects.all) {
    if (object.stream === undefined || !isTable(object)) continue;
    await budget.spend(object.stream.length);
    const unpacked = await unpack(object, budget);
    if (unpacked === null || !unpacked.whole) ledger.skip('pages');
    if (unpacked === null || indexOfText(unpacked.bytes, 'beginbf', 0) < 0) continue;
    const table = readLetterTable(unpacked.bytes);
    if (table !== null) tables.set(object, table);
  }
  return tables;
}

/**
 * Finds how the letters of a font are read: null if they are known only by number, undefined if there is no such font.
 */
export function fontFinder(objects: CollectedObjects, tables: LetterTables) {
  const readers = new Map<PdfDict, FontReader | null>();
  const byName = new Map<string, Set<PdfDict>>();
  for (const { value } of objects.all) {
    if (value.kind !== 'dict') continue;
    const holders = [
      value.entries,
      objects.dictOf(value.entries.get('Resources')),
      objects.dictOf(value.entries.get('DR')),
    ];
    for (const holder of holders) {
      for (const [name, font] of holder ? fontsOf(holder, objects) : []) {
        const dict = objects.dictOf(font);
        if (dict !== undefined) byName.set(name, (byName.get(name) ?? new Set()).add(dict));
      }
    }
  }
  const readerFor = (font: PdfDict): FontReader | null => {
    const known = readers.get(font);
    if (known !== undefined) return known;
    const ref = font.get('ToUnicode');
    const stands = ref?.kind === 'ref' ? objects.versions(ref.object).at(-1) : undefined;
    const reader = fontReader(font, (stands && tables.get(stands)) ?? null, objects);
    readers.set(font, reader);
    return reader;
  };
  return {
    readerOf: (name: string, resources: PdfDict): FontReader | null | undefined => {
      const own = objects.dictOf(fontsOf(resources, objects).get(name));
      if (own !== undefined) return readerFor(own);
      const named = [...(byName.get(name) ?? [])].map(readerFor);
      // It is not known which of several fonts with that name is meant.
      return named.length > 1 ? null : named[0];
    },
  };
}
