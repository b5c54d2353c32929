import parts from 'virtual:postal';
import { addressesOf, chunkDigits, type PostalAddress } from '../../typing/postal';

/** The addresses of a postal code (seven digits), from the extension's own files; no network is used. */
export async function addressesAt(code: string): Promise<readonly PostalAddress[]> {
  const load = parts[code.slice(0, chunkDigits)];
  return load === undefined ? [] : addressesOf((await load()).default, code);
}
