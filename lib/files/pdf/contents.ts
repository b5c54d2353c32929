import { effort } from '../limits';
import type { LookLedger } from '../looked';
import { mayShowMyNumber, showsMyNumber } from '../number-search';
import type { Budget } from './budget';
import { type CollectedObjects, type NumberedObject, unpack } from './collected';
import { fontFinder, type LetterTables } from './font-finder';
import { asLatin, readerWith } from './fonts';
import { joinPieces, shownText, type TextPiece } from './shown-text';
import { saysCollection, saysWait } from './structure';
import { textsIn } from './strings';
import { nameAt, type PdfDict, type PdfValue } from './syntax';

/** The result of reading the contents of pages and drawings. Holds none of the content. */
export interface ContentsReading {
  readonly found: boolean;
  /** Whether there was any text at all. */
  readonly text: boolean;
  readonly saysWait: boolean;
  readonly saysCollection: boolean;
}

/** Contents that are drawn one after the other with the same fonts. */
interface Drawing {
  readonly streams: readonly NumberedObject[];
  readonly resources: PdfDict;
}

const noResources: PdfDict = new Map();
/** How many levels up a page looks for what it does not have itself. */
const maxParents = 32;

/** Reads what pages and drawings show, each text with the letters of its own font. */
export async function readContents(
  objects: CollectedObjects,
  loose: readonly NumberedObject[],
  tables: LetterTables,
  ledger: LookLedger,
  budget: Budget,
): Promise<ContentsReading> {
  const fonts = fontFinder(objects, tables);
  const sum = { found: false, text: false, saysWait: false, saysCollection: false };
  for (const { streams, resources } of drawingsOf(objects, loose)) {
    if (budget.isSpent()) {
      ledger.skip('pages');
      break;
    }
    const content = await unpackAll(streams, ledger, budget);
    const shown = shownText(content, effort.textLength);
    if (shown.pictures) ledger.skip('pictures');
    if (!shown.whole) ledger.skip('pages');
    for (const property of shown.properties) {
      for (const { text } of textsIn(property)) {
        ledger.read('alternatives');
        sum.found ||= showsMyNumber(text);
      }
    }
    if (shown.pieces.length === 0) continue;
    sum.text = true;
    ledger.read('pages');
    let strange = false;
    const text = joinPieces(shown.pieces, (piece) => {
      const reader = fonts.readerOf(piece.font, resources);
      if (reader === undefined) strange = true;
      const read = reader === null ? { text: '\ufffd', whole: false } : (reader ?? asLatin)(piece.bytes);
      if (!read.whole) ledger.skip('pages');
      return read.text;
    });
    budget.letters(text.length);
    await budget.spend(text.length);
    sum.saysWait ||= saysWait(text);
    sum.saysCollection ||= saysCollection(text);
    const shows = showsMyNumber(text) || showsMyNumber(joinPieces(shown.pieces, asBytes));
    sum.found ||= shows;
    if (!shows && mayShowMyNumber(text)) ledger.skip('pages');
    // If the font is missing in the file, any letter table that fits is used.
    if (strange && !sum.found) sum.found = anyTableShows(shown.pieces, tables, ledger);
  }
  return sum;
}

/** Bytes as letters; the empty half of a two-byte letter is left out. */
const asBytes = ({ bytes }: TextPiece): string => asLatin(bytes.filter((byte) => byte !== 0)).text;

function anyTableShows(pieces: readonly TextPiece[], tables: LetterTables, ledger: LookLedger): boolean {
  if (tables.size > effort.letterTables) ledger.skip('pages');
  const tried = [...tables.values()].slice(0, effort.letterTables).map((table) => readerWith(table));
  return tried.some((read) => showsMyNumber(joinPieces(pieces, ({ bytes }) => read(bytes).text)));
}

/** The contents of each page as one drawing, then every other drawing of the file. */
function drawingsOf(objects: CollectedObjects, loose: readonly NumberedObject[]): readonly Drawing[] {
  const drawings: Drawing[] = [];
  const drawn = new Set<NumberedObject>();
  const made = new Map<PdfDict, Set<string>>();
  for (const { value } of objects.all) {
    if (value.kind !== 'dict' || nameAt(value.entries, 'Type') !== 'Page') continue;
    const streams = streamsOf(value.entries.get('Contents'), objects);
    for (const stream of streams) drawn.add(stream);
    const resources = resourcesOf(value.entries, objects);
    const same = made.get(resources) ?? new Set();
    const name = streams.map(({ number }) => number).join(' ');
    if (streams.length === 0 || same.has(name)) continue;
    made.set(resources, same.add(name));
    drawings.push({ streams, resources });
  }
  const others = loose.filter((stream) => !drawn.has(stream));
  return [...drawings, ...others.map((stream) => ({ streams: [stream], resources: resourcesIn(stream, objects) }))];
}

/** The streams that an entry leads to, in every saved version. */
function streamsOf(value: PdfValue | undefined, objects: CollectedObjects): readonly NumberedObject[] {
  const refs = value?.kind === 'array' ? value.items : value === undefined ? [] : [value];
  return refs.flatMap((ref) => {
    if (ref.kind !== 'ref') return [];
    return objects
      .versions(ref.object)
      .flatMap((one) =>
        one.stream === undefined && one.value.kind === 'array'
          ? streamsOf(one.value, objects)
          : one.stream
            ? [one]
            : [],
      );
  });
}

function resourcesIn({ value }: NumberedObject, objects: CollectedObjects): PdfDict {
  return (value.kind === 'dict' && objects.dictOf(value.entries.get('Resources'))) || noResources;
}

/** A page's resources, its own or those of the page tree above it. */
function resourcesOf(page: PdfDict, objects: CollectedObjects): PdfDict {
  let node: PdfDict | undefined = page;
  for (let step = 0; step < maxParents && node !== undefined; step += 1) {
    const own = objects.dictOf(node.get('Resources'));
    if (own !== undefined) return own;
    node = objects.dictOf(node.get('Parent'));
  }
  return noResources;
}

async function unpackAll(streams: readonly NumberedObject[], ledger: LookLedger, budget: Budget): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (const stream of streams) {
    await budget.spend(stream.stream?.length ?? 0);
    const unpacked = await unpack(stream, budget);
    if (unpacked === null || !unpacked.whole) ledger.skip('pages');
    if (unpacked !== null) parts.push(unpacked.bytes, lineEnd);
  }
  return joinBytes(parts);
}

const lineEnd = Uint8Array.of(10);

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
