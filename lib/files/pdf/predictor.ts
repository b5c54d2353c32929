import { numberAt, type PdfValue } from './syntax';

/**
 * Decodes bytes whose rows were written as differences (ISO 32000-1, 7.4.4.4; the five methods are those of PNG); null
 * for unknown methods.
 * @param parms the parameters of the filter
 */
export function withoutPredictor(bytes: Uint8Array, parms: PdfValue | undefined): Uint8Array | null {
  if (parms === undefined || (parms.kind === 'word' && parms.text === 'null')) return bytes;
  if (parms.kind !== 'dict') return null;
  const predictor = numberAt(parms.entries, 'Predictor') ?? 1;
  if (predictor === 1) return bytes;
  if (predictor < 10) return null;
  const bits = (numberAt(parms.entries, 'Colors') ?? 1) * (numberAt(parms.entries, 'BitsPerComponent') ?? 8);
  const width = Math.ceil((bits * (numberAt(parms.entries, 'Columns') ?? 1)) / 8);
  const step = Math.max(1, Math.ceil(bits / 8));
  if (!(width >= 1 && width <= bytes.length)) return bytes.length === 0 ? bytes : null;
  const rows = Math.ceil(bytes.length / (width + 1));
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const from = row * (width + 1);
    const to = row * width;
    for (let column = 0; column < width; column += 1) {
      const left = column >= step ? (out[to + column - step] ?? 0) : 0;
      const above = row > 0 ? (out[to + column - width] ?? 0) : 0;
      const corner = row > 0 && column >= step ? (out[to + column - width - step] ?? 0) : 0;
      out[to + column] = (bytes[from + 1 + column] ?? 0) + guessed(bytes[from] ?? 0, left, above, corner);
    }
  }
  return out;
}

function guessed(way: number, left: number, above: number, corner: number): number {
  if (way === 1) return left;
  if (way === 2) return above;
  if (way === 3) return (left + above) >> 1;
  return way === 4 ? nearest(left, above, corner) : 0;
}

/** The Paeth method: the neighbour that is nearest to left + above - corner. */
function nearest(left: number, above: number, corner: number): number {
  const wanted = left + above - corner;
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((one) => Math.abs(wanted - one));
  if (byLeft === undefined || byAbove === undefined || byCorner === undefined) return 0;
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}
