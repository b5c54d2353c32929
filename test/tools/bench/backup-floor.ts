import { deriveVaultKeys, parseVaultKey } from '../../../lib/storage/crypto';
import { openName, openRecord, parseEnvelope } from '../../../lib/storage/envelope';
import { isRecordKey, storageKeys } from '../../../lib/storage/keys';

// Runs in a page of the extension, beside the product: the minimum of any work on all records.

/** How many records are read and opened at once, as in the product. */
const handful = 256;

/**
 * Reads every record of the open vault from the browser's storage and opens it; returns their number, and milliseconds.
 */
export async function readAndOpenAll(): Promise<{ readonly records: number; readonly ms: number }> {
  const start = performance.now();
  const held = await chrome.storage.session.get(storageKeys.openKey);
  const vaultKey = parseVaultKey(String(held[storageKeys.openKey]));
  if (vaultKey === null) throw new Error('The vault is not open.');
  const keys = await deriveVaultKeys(vaultKey);
  const names = (await chrome.storage.local.getKeys()).filter(isRecordKey);
  let records = 0;
  for (let at = 0; at < names.length; at += handful) {
    const values = await chrome.storage.local.get(names.slice(at, at + handful));
    const opened = await Promise.all(
      Object.entries(values).map(async ([key, value]) => {
        const envelope = parseEnvelope(value);
        const ref = envelope && (await openName(keys, key, envelope));
        return envelope && ref && openRecord(keys, ref, envelope);
      }),
    );
    records += opened.filter((one) => one !== null).length;
  }
  return { records, ms: performance.now() - start };
}
