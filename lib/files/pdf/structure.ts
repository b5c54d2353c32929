import type { CollectedObjects } from './collected';
import { nameAt, type PdfDict, type PdfValue } from './syntax';

/** Whether the pages of a PDF show the file's content. */
export interface PdfStructure {
  /** Pages that a reader shows; null if the way to them is broken. */
  readonly pages: number | null;
  /** The objects that are pages. */
  readonly pageNumbers: readonly number[];
  /** A collection of files (portfolio): a reader shows only its cover page, or a list. */
  readonly isCollection: boolean;
  /** A form whose pages are made by Adobe's own program; other programs show "Please wait". */
  readonly waits: boolean;
}

/** Pages are counted up to this number; it only matters whether there is one. */
const mostPages = 10_000;

/**
 * The structure of a PDF.
 * @param root the entry of the trailer that leads to the catalog; undefined if the trailer cannot be read
 */
export function structureOf(objects: CollectedObjects, root: PdfValue | undefined): PdfStructure {
  const dicts = objects.all.flatMap(({ value }) => (value.kind === 'dict' ? [value.entries] : []));
  const catalogs = dicts.filter((dict) => nameAt(dict, 'Type') === 'Catalog');
  const own = objects.dictOf(root);
  const all = own === undefined ? catalogs : [own, ...catalogs];
  const catalog = own ?? catalogs.at(-1);
  return {
    // The trailer leads nowhere: some programs search for another catalog, some give up.
    pages: root !== undefined && own === undefined ? null : pagesOf(catalog, dicts, objects),
    pageNumbers: objects.all.flatMap(({ number, value }) =>
      value.kind === 'dict' && nameAt(value.entries, 'Type') === 'Page' ? [number] : [],
    ),
    isCollection: all.some((one) => objects.dictOf(one.get('Collection')) !== undefined),
    waits: all.some((one) => isMadeByProgram(one, objects)),
  };
}

/** The pages that the tree leads to; null if it leads to none although there may be some. */
function pagesOf(catalog: PdfDict | undefined, dicts: readonly PdfDict[], objects: CollectedObjects): number | null {
  const tree = objects.dictOf(catalog?.get('Pages'));
  const seen = new Set<PdfDict>();
  const open = tree === undefined ? [] : [tree];
  let pages = 0;
  let isLost = tree === undefined;
  for (let node = open.pop(); node && pages < mostPages; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const kids = objects.resolve(node.get('Kids'));
    const type = nameAt(node, 'Type');
    if (type === 'Page' || (kids === undefined && node.has('Contents'))) pages += 1;
    else if (kids?.kind !== 'array') isLost = true;
    else {
      for (const kid of kids.items) {
        const dict = objects.dictOf(kid);
        if (dict === undefined) isLost = true;
        else open.push(dict);
      }
    }
  }
  if (!objects.isWhole || !objects.isSound) return null;
  if (pages > 0) return isLost ? null : pages;
  return isLost && dicts.some((dict) => nameAt(dict, 'Type') === 'Page') ? null : 0;
}

/** A form described only in XML (XFA): it is drawn by the program that opens it, and has no PDF fields. */
function isMadeByProgram(catalog: PdfDict, objects: CollectedObjects): boolean {
  const form = objects.dictOf(catalog.get('AcroForm'));
  const xfa = objects.resolve(form?.get('XFA'));
  if (xfa === undefined || (xfa.kind === 'array' && xfa.items.length === 0)) return false;
  const rendering = objects.resolve(catalog.get('NeedsRendering'));
  if (rendering?.kind === 'word' && rendering.text === 'true') return true;
  const fields = objects.resolve(form?.get('Fields'));
  return fields?.kind !== 'array' || fields.items.length === 0;
}

/** The texts of Adobe's programs on pages of a file whose content a reader cannot show. */
const waitingWords = [
  /If this message is not eventually replaced/i,
  /このメッセージが.{0,30}置き換え/,
  /^\s*Please wait\s*(?:\.{3}|…)/i,
];
const collectionWords = [/open this PDF portfolio in/i, /このPDFポートフォリオを/];

const says = (text: string, words: readonly RegExp[]): boolean => {
  const line = text.replace(/\s+/g, ' ');
  return words.some((pattern) => pattern.test(line) || pattern.test(line.replaceAll(' ', '')));
};
/** Whether a page only says that its content will come. */
export const saysWait = (text: string): boolean => says(text, waitingWords);
/** Whether a page only says that this is a collection. */
export const saysCollection = (text: string): boolean => says(text, collectionWords);
