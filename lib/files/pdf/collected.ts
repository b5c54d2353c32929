import { effort } from '../limits';
import type { LookLedger } from '../looked';
import { decodeStream } from './filters';
import type { Inflated } from './inflate';
import { objectsIn, type PdfObject } from './objects';
import type { Budget } from './budget';
import { isWhite, nameAt, numberAt, type PdfDict, type PdfValue, readerOf } from './syntax';

/** An object with the number by which others refer to it. */
export interface NumberedObject extends PdfObject {
  readonly number: number;
}

/** All objects in a PDF, whether or not a cross-reference table or another object leads to them. */
export interface CollectedObjects {
  readonly all: readonly NumberedObject[];
  /** Every version of an object in the order of the file; later savings come after earlier ones. */
  readonly versions: (number: number) => readonly NumberedObject[];
  /** The value that a value stands for: the target of a reference, in its last saved version. */
  readonly resolve: (value: PdfValue | undefined) => PdfValue | undefined;
  /** The entries that a value stands for. */
  readonly dictOf: (value: PdfValue | undefined) => PdfDict | undefined;
  /** Whether all packed object streams could be unpacked. */
  readonly isWhole: boolean;
  /** Whether every object ends where it should. */
  readonly isSound: boolean;
}

/** References may lead to references; longer chains are circular. */
const maxSteps = 8;

/** Collects every object, including those packed in streams. */
export async function collectObjects(bytes: Uint8Array, ledger: LookLedger, budget: Budget): Promise<CollectedObjects> {
  const all: NumberedObject[] = [];
  let isWhole = true;
  let isSound = true;
  const missPacked = () => {
    isWhole = false;
    ledger.skip('rest');
  };
  for (const object of objectsIn(bytes)) {
    if (object === null || budget.isSpent()) {
      ledger.skip('rest');
      break;
    }
    await budget.spend(object.size + (object.stream?.length ?? 0));
    if (object.isCut) {
      // A normal object may be larger than the part that is read.
      if (object.size < effort.objectBytes / 2) isSound = false;
      ledger.skip('rest');
    }
    all.push(object);
    if (object.value.kind !== 'dict' || object.stream === undefined) continue;
    if (nameAt(object.value.entries, 'Type') !== 'ObjStm') continue;
    const unpacked = await unpack(object, budget);
    if (unpacked === null || !unpacked.whole) missPacked();
    if (unpacked !== null) all.push(...packedObjects(object.value.entries, unpacked.bytes, missPacked));
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
  return { all, versions, resolve, dictOf, isWhole, isSound };
}

/** The plain bytes of an object's stream, as far as the budget allows; null if they cannot be unpacked. */
export async function unpack({ value, stream }: PdfObject, budget: Budget): Promise<Inflated | null> {
  const most = budget.roomToUnpack();
  if (value.kind !== 'dict' || stream === undefined || most <= 0) return null;
  const decoded = await decodeStream(value.entries, stream, most, budget.tools.inflate);
  if (decoded !== null) budget.unpacked(decoded.bytes.length);
  return decoded;
}

/** The objects in a packed stream: pairs of number and place, then the objects themselves (ISO 32000-1, 7.5.7). */
function packedObjects(dict: PdfDict, bytes: Uint8Array, miss: () => void): readonly NumberedObject[] {
  const first = numberAt(dict, 'First') ?? -1;
  const count = numberAt(dict, 'N') ?? -1;
  const head = readerOf(bytes, 0, Math.max(0, Math.min(first, bytes.length)));
  const reader = readerOf(bytes);
  const found: NumberedObject[] = [];
  let last = first;
  for (let pair = [head.next(), head.next()]; pair[1]; pair = [head.next(), head.next()]) {
    const [number, place] = pair.map((one) => (one?.kind === 'number' ? one.value : -1));
    if (number === undefined || place === undefined || number < 0 || place < 0) break;
    const from = first + place;
    // There is only white space between two of them, and none begins inside another.
    if (from < last || from >= bytes.length || !bytes.subarray(last, from).every(isWhite)) break;
    reader.goTo(from);
    const value = reader.next();
    if (value === null) break;
    last = reader.at();
    found.push({ number, value, size: last - from, isCut: reader.isCut() });
  }
  const rest = bytes.subarray(Math.max(0, last));
  if (reader.isCut() || found.length !== count || !rest.every(isWhite)) {
    miss();
    found.push(...anyObjects(bytes));
  }
  return found;
}

/** All objects in a damaged packed stream: nothing refers to them, but their texts are read. */
function anyObjects(bytes: Uint8Array): readonly NumberedObject[] {
  const reader = readerOf(bytes);
  const found: NumberedObject[] = [];
  for (let value = reader.next(); value !== null || reader.at() < bytes.length; value = reader.next()) {
    if (value?.kind === 'dict') found.push({ number: -1, value, size: 0, isCut: true });
  }
  return found;
}
