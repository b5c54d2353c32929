import type { LookLedger } from '../looked';
import { decodeStream } from './filters';
import type { Inflated } from './inflate';
import { objectsIn, type PdfObject } from './objects';
import type { Budget } from './budget';
import { nameAt, numberAt, type PdfDict, type PdfValue, readerOf } from './syntax';

/** An object with the number by which others point at it. */
export interface NumberedObject extends PdfObject {
  readonly number: number;
}

/** Everything that stands in a PDF, whether or not a table of contents or another object leads to it. */
export interface CollectedObjects {
  readonly all: readonly NumberedObject[];
  /** Every version of an object in the order of the file; later savings stand behind earlier ones. */
  readonly versions: (number: number) => readonly NumberedObject[];
  /** The value that a value stands for: what a reference points at, last saved. */
  readonly resolve: (value: PdfValue | undefined) => PdfValue | undefined;
  /** The entries that a value stands for. */
  readonly dictOf: (value: PdfValue | undefined) => PdfDict | undefined;
  /** Whether all packed objects could be unpacked. */
  readonly isWhole: boolean;
}

/** References may lead to references; longer chains lead in a circle. */
const maxSteps = 8;

/** Collects every object, those packed together in streams too. */
export async function collectObjects(bytes: Uint8Array, ledger: LookLedger, budget: Budget): Promise<CollectedObjects> {
  const all: NumberedObject[] = [];
  let isWhole = true;
  const miss = () => {
    isWhole = false;
    ledger.skip('rest');
  };
  for (const object of objectsIn(bytes)) {
    if (object === null || budget.isSpent()) {
      miss();
      break;
    }
    await budget.spend(object.size + (object.stream?.length ?? 0));
    if (object.isCut) miss();
    all.push(object);
    if (object.value.kind !== 'dict' || object.stream === undefined) continue;
    if (nameAt(object.value.entries, 'Type') !== 'ObjStm') continue;
    const unpacked = await unpack(object, budget);
    if (unpacked === null || !unpacked.whole) miss();
    if (unpacked !== null) all.push(...packedObjects(object.value.entries, unpacked.bytes, miss));
  }
  const byNumber = Map.groupBy(all, ({ number }) => number);
  const versions = (number: number): readonly NumberedObject[] => byNumber.get(number) ?? [];
  const resolve = (value: PdfValue | undefined): PdfValue | undefined => {
    let now = value;
    for (let step = 0; step < maxSteps && now?.kind === 'ref'; step += 1) now = versions(now.object).at(-1)?.value;
    return now?.kind === 'ref' ? undefined : now;
  };
  const dictOf = (value: PdfValue | undefined): PdfDict | undefined => {
    const resolved = resolve(value);
    return resolved?.kind === 'dict' ? resolved.entries : undefined;
  };
  return { all, versions, resolve, dictOf, isWhole };
}

/** The plain bytes of an object's stream, as far as the budget goes; null where they cannot be had. */
export async function unpack({ value, stream }: PdfObject, budget: Budget): Promise<Inflated | null> {
  const most = budget.roomToUnpack();
  if (value.kind !== 'dict' || stream === undefined || most <= 0) return null;
  const decoded = await decodeStream(value.entries, stream, most, budget.tools.inflate);
  if (decoded !== null) budget.unpacked(decoded.bytes.length);
  return decoded;
}

/** The objects in a packed stream: pairs of number and place, then the objects themselves (ISO 32000-1, 7.5.7). */
function packedObjects(dict: PdfDict, bytes: Uint8Array, miss: () => void): readonly NumberedObject[] {
  const first = Math.max(0, numberAt(dict, 'First') ?? 0);
  const head = readerOf(bytes, 0, Math.min(first, bytes.length));
  const numbers: number[] = [];
  for (let pair = [head.next(), head.next()]; pair[1]; pair = [head.next(), head.next()]) {
    numbers.push(pair[0]?.kind === 'number' ? pair[0].value : -1);
  }
  const found: NumberedObject[] = [];
  const reader = readerOf(bytes, first);
  for (;;) {
    const from = reader.at();
    const value = reader.next();
    if (value === null && reader.at() >= bytes.length) break;
    // A bare reference is three values for this reader; none of ours is found by it.
    if (value === null) miss();
    else found.push({ number: numbers[found.length] ?? -1, value, size: reader.at() - from, isCut: reader.isCut() });
  }
  if (reader.isCut() || found.length !== (numberAt(dict, 'N') ?? found.length)) miss();
  return found;
}
