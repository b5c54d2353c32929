import { hyphenKinds, latinOrDigit, spaceKinds, vendorSymbols, waveKinds } from './character-classes';
import { plainEquivalent, plainText } from './plain-equivalent';
import { composeMarks, halfLongMarksToHyphens, longMarksToHyphens, widenKatakana } from './kana';
import { clustersOf, isJis, isPrintableAscii } from './repertoire';
import { shorterForms } from './shorter';
import { replacing, runSteps, type Step } from './steps';
import { type FormatRule, type Shaped, sameBy } from './types';
import { narrowAscii, naturalWidth, widenAscii } from './width';

const spaces = new RegExp(`[${spaceKinds}]+`, 'g');
const unusualSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g;
const outerSpaces = new RegExp(`^[${spaceKinds}]+|[${spaceKinds}]+$`, 'g');
const hyphens = new RegExp(`[${hyphenKinds}]`, 'g');
const waves = new RegExp(`[${waveKinds}]`, 'g');
const vendor = new RegExp(`[${[...vendorSymbols.keys()].join('')}]`, 'g');

const katakana: Step = { note: 'kana', run: widenKatakana };
const marks: Step = { note: 'kana', run: composeMarks };
const vendorStep = replacing('symbol', vendor, (c) => vendorSymbols.get(c) ?? c);
const trim = replacing('space', outerSpaces, '');
/** A plain hyphen is only widened; a note about the hyphen would be noise. */
const otherHyphensTo = (hyphen: string) => replacing('hyphen', hyphens, (c) => (c === '-' ? c : hyphen));

const fullWidthSteps: readonly Step[] = [
  { note: 'hyphen', run: longMarksToHyphens },
  katakana,
  marks,
  otherHyphensTo('－'),
  replacing('wave', /\u301c/g, '～'),
  replacing('quote', /['\uff07]/g, '’'),
  replacing('quote', /["\uff02]/g, '”'),
  replacing('yenSign', /[\\\u00a5]/g, '￥'),
  vendorStep,
  { note: 'width', run: widenAscii },
  trim,
  replacing('space', spaces, '\u3000'),
];

const anyWidthSteps: readonly Step[] = [
  { note: 'hyphen', run: halfLongMarksToHyphens },
  katakana,
  marks,
  replacing('hyphen', /\u2212/g, '－'),
  replacing('hyphen', /\u2014/g, '\u2015'),
  replacing('hyphen', /[\u2011-\u2013\ufe58\ufe63]/g, '-'),
  replacing('wave', /\u301c/g, '～'),
  replacing('quote', /\uff07/g, '’'),
  replacing('quote', /\uff02/g, '”'),
  replacing('yenSign', /\u00a5/g, '￥'),
  vendorStep,
  replacing('space', unusualSpaces, ' '),
];

const lineBreaks = replacing('lineBreak', /\r\n|[\r\u2028\u2029]/g, '\n');
const outerLines = new RegExp(`^(?:[${spaceKinds}]*\\n)+|[${spaceKinds}\\n]+$`, 'g');

const halfWidthSteps: readonly Step[] = [
  { note: 'width', run: narrowAscii },
  { note: 'hyphen', run: longMarksToHyphens },
  otherHyphensTo('-'),
  replacing('wave', waves, '~'),
  replacing('quote', /[\u2018\u2019]/g, "'"),
  replacing('quote', /[\u201c\u201d]/g, '"'),
  trim,
  replacing('space', spaces, ' '),
];

/** What distinguishes one text format from another. */
interface TextKind {
  readonly steps: readonly Step[];
  readonly allows: (character: string) => boolean;
}

const inBothWidths = (c: string) => isJis(c) || isPrintableAscii(c);

const kinds = {
  fullWidth: { steps: fullWidthSteps, allows: isJis },
  anyWidth: { steps: [...anyWidthSteps, trim], allows: inBothWidths },
  multiline: {
    steps: [lineBreaks, ...anyWidthSteps, replacing('lineBreak', outerLines, '')],
    allows: (c) => c === '\n' || inBothWidths(c),
  },
  halfWidth: { steps: halfWidthSteps, allows: isPrintableAscii },
} satisfies Record<string, TextKind>;

/** Refuses characters that are not in the repertoire; returns them, with a text of the same meaning if there is one. */
export function refuseCharacters(
  text: string,
  allows: (character: string) => boolean,
  formOf: (cluster: string) => string | null,
): Shaped | null {
  const allowed = (cluster: string) => [...cluster].every(allows);
  // Nearly every text is in the repertoire; finding clusters is the slow part.
  if (allowed(text)) return null;
  const offending = clustersOf(text).filter((cluster) => !allowed(cluster));
  const plain = plainText(text, allowed, formOf);
  return {
    ok: false,
    reason: 'character',
    characters: [...new Set(offending)],
    ...(plain === null ? {} : { candidates: [plain] }),
  };
}

function shapeText(fact: string, kind: TextKind): Shaped {
  const { text, changed } = runSteps(fact, kind.steps);
  if (text === '') return { ok: false, reason: 'format' };
  return refuseCharacters(text, kind.allows, plainEquivalent) ?? { ok: true, text, changed };
}

/** One letter as a capital, if the capital leads back to it (so that ß is not SS, nor ı the same as i). */
function foldCase(character: string): string {
  const capital = character.toUpperCase();
  return capital.toLowerCase() === character ? capital : character;
}

const outerLineSpaces = new RegExp(`[${spaceKinds}]*\\n[${spaceKinds}]*`, 'g');
const spaceNotBetween = new RegExp(`(?<![${latinOrDigit}])\\u3000|\\u3000(?![${latinOrDigit}])`, 'g');

/**
 * A line break after punctuation separates nothing that the punctuation does not already separate; ３．and ５ it may
 * separate.
 */
const breakAfterPunctuation = /(?<=[。、；：！？）」])\n|(?<=[．，])\n(?![0-9０-９])/g;

/**
 * A text without differences of width, case and spacing, for comparing only. A space stays if it separates Latin words
 * or numbers: "1 12" is not "11 2". A line break stays, except after punctuation.
 */
export function foldText(text: string): string {
  const lines = lineBreaks.run(text).replace(outerLineSpaces, '\n').replace(outerLines, '');
  const wide = runSteps(lines, fullWidthSteps).text;
  const joined = wide.replace(breakAfterPunctuation, '').replace(spaceNotBetween, '');
  return [...joined].map(foldCase).join('');
}

const sameText = sameBy(foldText);

/** 全角: full-width, within JIS X 0208. */
export const fullWidth: FormatRule = {
  shape: (fact) => shapeText(fact, kinds.fullWidth),
  natural: naturalWidth,
  same: sameText,
  shorter: shorterForms,
};

/** Both widths as typed, within JIS X 0208 and ASCII, on one line. */
export const anyWidth: FormatRule = {
  shape: (fact) => shapeText(fact, kinds.anyWidth),
  natural: (text) => text,
  same: sameText,
  shorter: shorterForms,
};

/** Both widths as typed, with line breaks; each break counts as one character. */
export const multiline: FormatRule = {
  shape: (fact) => shapeText(fact, kinds.multiline),
  natural: (text) => text,
  same: sameText,
  shorter: shorterForms,
};

/** Printable ASCII. */
export const halfWidth: FormatRule = {
  shape: (fact) => shapeText(fact, kinds.halfWidth),
  natural: (text) => text,
  same: sameText,
};
