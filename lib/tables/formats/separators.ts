import { separatorsIn } from './csv';
import { decodeText } from './encoding';
import type { TableFile } from './read-file';
import type { Separator } from './table';

/** The separators that divide every line of a text file alike. If there is more than one, a person has to choose. */
export function separatorsOf(bytes: Uint8Array, { encoding }: TableFile): readonly Separator[] {
  const decoded = encoding === undefined ? null : decodeText(bytes, encoding);
  return decoded?.ok ? separatorsIn(decoded.value.text) : [];
}
