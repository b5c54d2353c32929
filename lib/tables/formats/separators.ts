import { separatorsIn } from './csv';
import { decodeText } from './encoding';
import type { TableFile } from './read-file';
import type { Separator } from './table';

/** The signs that divide every line of a text file alike; more than one: a person has to say which is meant. */
export function separatorsOf(bytes: Uint8Array, { encoding }: TableFile): readonly Separator[] {
  const decoded = encoding === undefined ? null : decodeText(bytes, encoding);
  return decoded?.ok ? separatorsIn(decoded.value.text) : [];
}
