import { isWhite, type PdfValue, readerOf } from './syntax';

/** A piece of text that a page shows. */
export interface TextPiece {
  readonly bytes: Uint8Array;
  /** The name of its font in the resources; empty before one was chosen. */
  readonly font: string;
  /** Whether the pen was moved since the piece before. */
  readonly apart: boolean;
}

/** What a page's content shows. */
export interface ShownText {
  readonly pieces: readonly TextPiece[];
  /** Entries written beside the text (ISO 32000-1, 14.6), for example an ActualText. */
  readonly properties: readonly PdfValue[];
  /** It contains a picture, whose letters are not read here. */
  readonly pictures: boolean;
  /** Whether all of it was read. */
  readonly whole: boolean;
}

/** A gap inside one line counts as a space from this many thousandths of the letter size. */
const gap = 200;
/** Values before one operator; a real page's content has no more. */
const maxOperands = 4096;
/** Nested saved states; a real page's content has no more. */
const maxKept = 512;

const moving = new Set(['Td', 'TD', 'Tm', 'T*', 'BT', 'ET', 'cm', 'q', 'Q']);

/** Every operator of a page's content (ISO 32000-1, annex A). */
const operators: ReadonlySet<string> = new Set(
  `b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg
   ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' "`.split(/\s+/),
);
/** Values that are written like operators. */
const constants: ReadonlySet<string> = new Set(['true', 'false', 'null']);

/** Collects the texts of a content stream in the order in which they are drawn (ISO 32000-1, 9.4). */
export function shownText(content: Uint8Array, most: number): ShownText {
  const reader = readerOf(content);
  const pieces: TextPiece[] = [];
  const properties: PdfValue[] = [];
  const kept: string[] = [];
  let values: PdfValue[] = [];
  let font = '';
  let apart = true;
  let pictures = false;
  let whole = true;
  let length = 0;
  const show = (bytes: Uint8Array) => {
    if (bytes.length === 0) return;
    pieces.push({ bytes, font, apart });
    length += bytes.length;
    apart = false;
  };
  for (let value = reader.next(); length < most; value = reader.next()) {
    // This place cannot be read: continue after it.
    if (value === null && reader.at() >= content.length) break;
    if (value === null) continue;
    if (value.kind !== 'word' || constants.has(value.text)) {
      if (values.length < maxOperands) values.push(value);
      continue;
    }
    // The values before an unknown word are lost, and may have been shown.
    if (!operators.has(value.text)) whole = false;
    const last = values.at(-1);
    if (moving.has(value.text)) apart = true;
    if (value.text === 'Tj' && last?.kind === 'string') show(last.bytes);
    else if ((value.text === "'" || value.text === '"') && last?.kind === 'string') {
      apart = true;
      show(last.bytes);
    } else if (value.text === 'TJ' && last?.kind === 'array') {
      for (const item of last.items) {
        if (item.kind === 'string') show(item.bytes);
        else if (item.kind === 'number' && item.value < -gap) apart = true;
      }
    } else if (value.text === 'Tf') {
      const name = values.at(-2);
      font = name?.kind === 'name' ? name.text : '';
    } else if (value.text === 'q' && kept.length < maxKept) kept.push(font);
    else if (value.text === 'Q') font = kept.pop() ?? font;
    else if (value.text === 'BDC' || value.text === 'DP') properties.push(...values);
    else if (value.text === 'ID') {
      pictures = true;
      reader.goTo(behindPicture(content, reader.at()));
    } else if (value.text === 'sh') pictures = true;
    values = [];
  }
  return { pieces, properties, pictures, whole: whole && length < most && !reader.isCut() };
}

/** The place after the `EI` that ends a picture inside the content. */
function behindPicture(content: Uint8Array, from: number): number {
  for (let at = from + 1; at + 2 < content.length; at += 1) {
    const isEnd = content[at] === 0x45 && content[at + 1] === 0x49;
    if (isEnd && isWhite(content[at - 1] ?? 0) && isWhite(content[at + 2] ?? 0)) return at + 2;
  }
  return content.length;
}

/** Pieces as one text, each read by its own font; a moved pen is a space. */
export function joinPieces(pieces: readonly TextPiece[], read: (piece: TextPiece) => string): string {
  const parts: string[] = [];
  for (const piece of pieces) parts.push(piece.apart ? ' ' : '', read(piece));
  return parts.join('');
}
