import type { FilePart, LookLedger } from '../looked';
import { showsMyNumber, showsMyNumberBeside, xmlShowsMyNumber } from '../number-search';
import type { CollectedObjects } from './collected';
import type { PdfDict, PdfValue } from './syntax';

/** The part of a file to which the texts of an entry belong. */
const partOfEntry: Readonly<Record<string, FilePart>> = {
  ...{ Contents: 'notes', RC: 'notes', Subj: 'notes', URI: 'notes' },
  ...{ V: 'fields', DV: 'fields', RV: 'fields', Opt: 'fields', T: 'fields', TU: 'fields', TM: 'fields', CA: 'fields' },
  ...{ ActualText: 'alternatives', Alt: 'alternatives', E: 'alternatives' },
  ...{ Title: 'bookmarks', JS: 'scripts' },
  ...{ Author: 'description', Subject: 'description', Keywords: 'description', Creator: 'description' },
  ...{ Producer: 'description', CreationDate: 'description', ModDate: 'description' },
};

/**
 * A text outside the contents (ISO 32000-1, 7.9.2.2): UTF-16 or UTF-8 by its first bytes, otherwise one letter per
 * byte.
 */
export function textString(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder().decode(bytes);
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/**
 * Reads every text in an entry of any object; returns whether one of them, or the values of fields together, show a My
 * Number.
 */
export function stringsShowMyNumber(objects: CollectedObjects, ledger: LookLedger): boolean {
  const filledIn: string[] = [];
  let found = false;
  for (const { value } of objects.all) {
    for (const { text, key, isSealed } of textsIn(value)) {
      const part = isSealed ? 'rest' : (partOfEntry[key] ?? 'rest');
      ledger.read(part);
      if (key === 'V') filledIn.push(text);
      const shows = isSealed || part === 'description' ? showsMyNumberBeside : showsMyNumber;
      found ||= shows(text) || (text.includes('<') && xmlShowsMyNumber(text));
    }
  }
  return found || showsMyNumber(filledIn.join(' '));
}

interface FoundText {
  readonly text: string;
  /** The entry that contains it, also through lists. */
  readonly key: string;
  /** The seal of a signature: bytes, not letters. */
  readonly isSealed: boolean;
}

/** The texts of a value, and those in its own lists and entries; also names that are long enough to be a number. */
export function* textsIn(value: PdfValue, key = '', of: PdfDict | null = null): Generator<FoundText> {
  if (value.kind === 'string' && value.bytes.length > 0) {
    yield { text: textString(value.bytes), key, isSealed: key === 'Contents' && of?.has('ByteRange') === true };
  } else if (value.kind === 'name' && /\d{4}/.test(value.text)) yield { text: value.text, key, isSealed: false };
  else if (value.kind === 'array') for (const item of value.items) yield* textsIn(item, key, of);
  else if (value.kind === 'dict') {
    for (const [name, item] of value.entries) yield* textsIn(item, name, value.entries);
  }
}
