import { largestTableFile } from './limits';
import { type Reading, refused, type Sheet } from './table';
import { readRelations, readSharedStrings, readStyles, readWorkbook } from './xlsx-parts';
import { readSheet, type SheetContext } from './xlsx-sheet';
import { type Parts, readZip } from './zip';

const wantedParts = /^(_rels\/\.rels|.+\.xml|.+\/_rels\/[^/]+\.rels)$/;
const unwantedFolders = /(^|\/)(media|drawings|charts|theme|printerSettings|customXml|docProps|embeddings)\//;

/**
 * Every sheet of an Excel file (.xlsx), hidden ones too, or why it cannot be read. Nothing in it is executed and no
 * link is followed.
 */
export function readXlsx(bytes: Uint8Array): Reading<readonly Sheet[]> {
  if (bytes.length > largestTableFile) return refused('tooBig');
  // Old Excel files, and new ones with a password, use Microsoft's older container format.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) return refused('oldExcel');
  const zip = readZip(bytes, (name) => wantedParts.test(name) && !unwantedFolders.test(name));
  return zip.ok ? readParts(zip.value) : zip;
}

function readParts(parts: Parts): Reading<readonly Sheet[]> {
  const rootXml = textAt(parts, '_rels/.rels');
  if (rootXml === undefined) return refused('notExcel');
  const root = readRelations(rootXml, '');
  if (!root) return refused('damaged');
  const main = [...root.values()].find(({ type }) => type === 'officeDocument')?.path;
  const book = main === undefined ? undefined : textAt(parts, main);
  if (main === undefined || book === undefined) return refused('notExcel');
  const folder = main.split('/').slice(0, -1).join('/');
  const relations = readRelations(textAt(parts, `${folder}/_rels/${main.split('/').at(-1)}.rels`) ?? '', folder);
  const workbook = relations && readWorkbook(book, (id) => relations.get(id)?.path);
  if (!workbook) return refused('damaged');
  if (workbook.sheets.length === 0) return refused('notExcel');
  const pathOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.path;
  // A part that is named but missing is lost: cells would then say something else, or nothing.
  const shapes = partAt(parts, pathOf('styles'), readStyles);
  const strings = partAt(parts, pathOf('sharedStrings'), readSharedStrings);
  if (!shapes || !strings) return refused('damaged');
  return readSheets(parts, workbook.sheets, { strings, shapes, since1904: workbook.since1904 });
}

function readSheets(
  parts: Parts,
  entries: readonly { name: string; path: string; hidden: boolean }[],
  context: SheetContext,
): Reading<readonly Sheet[]> {
  const sheets: Sheet[] = [];
  for (const { name, path, hidden } of entries) {
    const xml = textAt(parts, path);
    // A sheet of charts has no cells.
    if (xml === undefined) return refused('damaged');
    const sheet = readSheet(xml, { name, hidden }, context);
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value);
  }
  return { ok: true, value: sheets };
}

function partAt<T>(
  parts: Parts,
  path: string | undefined,
  read: (xml: string) => readonly T[] | null,
): readonly T[] | null {
  if (path === undefined) return [];
  const xml = textAt(parts, path);
  return xml === undefined ? null : read(xml);
}

function textAt(parts: Parts, path: string): string | undefined {
  const bytes = parts.get(path);
  if (bytes === undefined) return undefined;
  return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);
}
