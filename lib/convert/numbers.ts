import { isCorporateNumber } from '../domain/check-digits';
import { hyphenKinds, spaceKinds } from './character-classes';
import { longMarksToHyphens } from './kana';
import { type ChangeNote, type FormatRule, type Shaped, sameBy } from './types';
import { narrowAscii } from './width';

export { corporateNumberCheckDigit, isMyNumber } from '../domain/check-digits';

const otherHyphens = new RegExp(`[${hyphenKinds}]`, 'g');
const outerSpaces = new RegExp(`^[${spaceKinds}]+|[${spaceKinds}]+$`, 'g');

/** A typed number in ASCII, with one kind of hyphen and of space, and no spaces at the ends. */
export function plainNumber(text: string): string {
  return narrowAscii(longMarksToHyphens(text))
    .replace(otherHyphens, '-')
    .replace(outerSpaces, '')
    .replace(new RegExp(`[${spaceKinds}]`, 'g'), ' ');
}

/** Digits made from a fact, with notes of what was removed. */
function digits(fact: string, text: string, notes: readonly ChangeNote[]): Shaped {
  const changed: ChangeNote[] = narrowAscii(fact) === fact ? [...notes] : ['width', ...notes];
  // Then only blanks at the ends were removed.
  if (text !== fact && changed.length === 0) changed.push('space');
  return { ok: true, text, changed };
}

const wrongLength: Shaped = { ok: false, reason: 'wrongLength' };
const notThisShape: Shaped = { ok: false, reason: 'format' };

/**
 * A rule for a number whose digits are in groups on paper: `groups` has their lengths, with hyphens or spaces between
 * them.
 */
function groupedRule(groups: readonly number[], prefix: RegExp | null): Pick<FormatRule, 'shape' | 'natural'> {
  const total = groups.reduce((sum, length) => sum + length, 0);
  const asPrinted = new RegExp(`^${groups.map((length) => `\\d{${length}}`).join('[ -]?')}$`);
  const shape = (fact: string): Shaped => {
    const plain = plainNumber(fact);
    const body = prefix === null ? plain : plain.replace(prefix, '');
    const text = body.replace(/[ -]/g, '');
    if (!/^\d+$/.test(text)) return notThisShape;
    if (text.length !== total) return wrongLength;
    // A hyphen in another place: a digit may have been lost on one side and doubled on the other.
    if (!asPrinted.test(body)) return { ok: false, reason: 'format', candidates: [text] };
    const notes: ChangeNote[] = [];
    if (body !== plain) notes.push('affix');
    if (text !== body) notes.push('separator');
    return digits(fact, text, notes);
  };
  return { shape, natural: (text) => text };
}

/** Compares by the digits if both are numbers of this kind; any other text equals only itself. */
function sameShape(shape: FormatRule['shape']): FormatRule['same'] {
  return sameBy((text) => {
    const shaped = shape(text);
    return shaped.ok ? shaped.text : `not a number: ${plainNumber(text)}`;
  });
}

function withSame(rule: Pick<FormatRule, 'shape' | 'natural'>, rest: Partial<FormatRule> = {}): FormatRule {
  return { ...rule, same: sameShape(rule.shape), ...rest };
}

/** Seven digits; `123-4567` and `〒123-4567` are accepted. */
export const postalCodeRule = withSame(groupedRule([3, 4], /^〒 ?/));

/** 雇用保険適用事業所番号: eleven digits, 4-6-1 on paper. Its check digit is not public. */
export const insuranceNumberRule = withSame(groupedRule([4, 6, 1], null));

function shapeCorporateNumber(fact: string): Shaped {
  const plain = plainNumber(fact);
  const body = plain.replace(/^[Tt](?=[ \d-])/, '');
  const text = body.replace(/[ -]/g, '');
  if (!/^\d+$/.test(text)) return notThisShape;
  if (text.length !== 13) return wrongLength;
  if (!isCorporateNumber(text)) return { ok: false, reason: 'checkDigit' };
  const notes: ChangeNote[] = [];
  if (body !== plain) notes.push('affix');
  if (text !== body) notes.push('separator');
  return digits(fact, text, notes);
}

/** 法人番号: thirteen digits, the first a check digit; hyphens, spaces and the T of an invoice number are removed. */
export const corporateNumberRule = withSame({ shape: shapeCorporateNumber, natural: (text) => text });

/** The country code of Japan, with the trunk zero that some write after it in brackets. */
const fromAbroad = /^\+81(?:\(0\)|0)?/;

function shapePhone(fact: string): Shaped {
  const joined = plainNumber(fact)
    .replace(/[ .-]/g, '')
    .replace(/^\((\+\d+)\)/, '$1');
  const national = joined.replace(fromAbroad, '0');
  const text = national.replace(/^\+/, '').replace(/[()]/g, '');
  if (!/^\d+$/.test(text)) return notThisShape;
  const notes: ChangeNote[] = [];
  if (joined.startsWith('+')) notes.push('countryCode');
  if (joined !== plainNumber(fact) || /[()]/.test(joined)) notes.push('separator');
  return digits(fact, text, notes);
}

/** Digits only, at most twelve; `+81 3-…` becomes `03…`, other foreign numbers keep their country code. */
export const phoneRule = withSame({ shape: shapePhone, natural: (text) => text }, { limit: { max: 12 } });
