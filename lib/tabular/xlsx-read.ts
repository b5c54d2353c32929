import { largestTableFile } from './limits';
import { type Reading, refused, type Sheet } from './table';
import { readRelations, readSharedStrings, readStyles, readWorkbook } from './xlsx-parts';
import { readSheet, type SheetContext } from './xlsx-sheet';
import { type Parts, readZip } from './zip';

const wantedParts = /^(_rels\/\.rels|.+\.xml|.+\/_rels\/[^/]+\.rels)$/;
const unwantedFolders = /(^|\/)(media|drawings|charts|theme|printerSettings|customXml|docProps|embeddings)\//;

/** Every sheet of an Excel file (.xlsx), hidden ones too, or why it cannot be read. Nothing in it is run or followed. */
export function readXlsx(bytes: Uint8Array): Reading<readonly Sheet[]> {
  if (bytes.length > largestTableFile) return refused('tooBig');
  // Old Excel files, and new ones with a password, are of Microsoft's older container format.
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
  const partOf = (type: string) => {
    const path = [...relations.values()].find((relation) => relation.type === type)?.path;
    return path === undefined ? undefined : textAt(parts, path);
  };
  const stylesXml = partOf('styles');
  const stringsXml = partOf('sharedStrings');
  const shapes = stylesXml === undefined ? [] : readStyles(stylesXml);
  const strings = stringsXml === undefined ? [] : readSharedStrings(stringsXml);
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

function textAt(parts: Parts, path: string): string | undefined {
  const bytes = parts.get(path);
  if (bytes === undefined) return undefined;
  return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);
}
