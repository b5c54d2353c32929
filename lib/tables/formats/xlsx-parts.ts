import { mostCells } from './limits';
import { type NumberShape, numberShape } from './number-format';
import { walkXml } from './xml';

/** A sheet as listed in the workbook. */
export interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

/** What the workbook says about itself. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly since1904: boolean;
}

/** The targets of a part's relations, by their ids; paths from the root of the file. */
export function readRelations(xml: string, folder: string): ReadonlyMap<string, { type: string; path: string }> | null {
  const found = new Map<string, { type: string; path: string }>();
  const isFine = walkXml(xml, {
    root: /^Relationships$/,
    open(name, attribute) {
      const [id, target] = [attribute('Id'), attribute('Target')];
      if (name !== 'Relationship' || id === undefined || target === undefined) return;
      if (attribute('TargetMode') === 'External') return;
      const type = (attribute('Type') ?? '').split('/').at(-1) ?? '';
      found.set(id, { type, path: target.startsWith('/') ? target.slice(1) : resolved(folder, target) });
    },
  });
  return isFine ? found : null;
}

function resolved(folder: string, target: string): string {
  const steps = folder === '' ? [] : folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The sheets in their order. */
export function readWorkbook(xml: string, pathOf: (relation: string) => string | undefined): Workbook | null {
  const sheets: SheetEntry[] = [];
  let since1904 = false;
  const isFine = walkXml(xml, {
    root: /^workbook$/,
    open(name, attribute) {
      if (name === 'workbookPr') since1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const path = pathOf(attribute('id') ?? '');
      const hidden = (attribute('state') ?? 'visible') !== 'visible';
      if (path !== undefined) sheets.push({ name: attribute('name') ?? '', path, hidden });
    },
  });
  return isFine ? { sheets, since1904 } : null;
}

/** Texts shared by cells, without their furigana; null if the part is broken. */
export function readSharedStrings(xml: string): readonly string[] | null {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inPhonetic = false;
  const isFine = walkXml(xml, {
    root: /^sst$/,
    open(name) {
      if (name === 'si') current = '';
      if (name === 'rPh') inPhonetic = true;
      if (name === 't') inText = true;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') inPhonetic = false;
      if (name === 'si' && strings.length <= mostCells) strings.push(cellText(current));
    },
    text(text) {
      if (inText && !inPhonetic) current += text;
    },
  });
  return isFine ? strings : null;
}

/** The number shape of each cell style, by its index. */
export function readStyles(xml: string): readonly NumberShape[] | null {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCellStyles = false;
  const isFine = walkXml(xml, {
    root: /^styleSheet$/,
    open(name, attribute) {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') inCellStyles = true;
      if (name === 'xf' && inCellStyles) ids.push(Number(attribute('numFmtId') ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return isFine ? ids.map((id) => numberShape(id, codes.get(id))) : null;
}

/** A stored text as it was typed: Excel writes characters that XML cannot hold as `_x000D_`. */
export function cellText(stored: string): string {
  if (!/_x|\r/.test(stored)) return stored;
  return stored
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}
