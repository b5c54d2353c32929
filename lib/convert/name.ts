import { apostropheKinds, hyphenKinds, spaceKinds } from './character-classes';
import { plainEquivalent } from './plain-equivalent';
import { replacing, runSteps, type Step } from './steps';
import { refuseCharacters } from './text';
import { type FormatRule, type Shaped, sameBy } from './types';
import { narrowAscii } from './width';

const spaces = new RegExp(`[${spaceKinds}]+`, 'g');

const nameSteps: readonly Step[] = [
  { note: 'width', run: narrowAscii },
  replacing('quote', new RegExp(`[${apostropheKinds}]`, 'g'), "'"),
  replacing('hyphen', new RegExp(`[${hyphenKinds}]`, 'g'), '-'),
  replacing('space', spaces, ' '),
  replacing('space', /^ | $/g, ''),
  // Not toUpperCase on the whole text: it would silently turn ß into SS and ı into I.
  replacing('case', /[a-z]/g, (letter) => letter.toUpperCase()),
];

const allows = (character: string) => /^[A-Z '-]$/.test(character);

/**
 * The replacement for a character that no passport name has: a full stop, comma or other mark becomes a space. A digit
 * has no safe replacement (it is a misread letter or does not belong there, and only the passport tells), and neither
 * has a letter of another script.
 */
function nameForm(cluster: string): string | null {
  const form = plainEquivalent(cluster);
  if (form !== null) return /^[A-Za-z ]*$/.test(form) ? form : null;
  return /^[\p{P}\p{S}]$/u.test(cluster) ? ' ' : null;
}

function shape(fact: string): Shaped {
  const { text, changed } = runSteps(fact, nameSteps);
  const refused = refuseCharacters(text, allows, nameForm);
  if (refused !== null) return refused;
  if (!/[A-Z]/.test(text)) return { ok: false, reason: 'format' };
  return { ok: true, text, changed: /['-]/.test(text) ? [...changed, 'unusualCharacter'] : changed };
}

/**
 * 氏名 as on the passport: half-width capitals, one space between words. Apostrophe and hyphen are accepted with the
 * note `unusualCharacter`; letters with diacritics are refused, with the plain letter as the proposal.
 */
export const latinName: FormatRule = {
  shape,
  natural: (text) => text,
  same: sameBy((text) => runSteps(text, nameSteps).text),
};

/** The parts of a name as in the passport; a single name has only one. */
export interface PassportNameParts {
  readonly family?: string | undefined;
  readonly given?: string | undefined;
}

/** Family name, one blank, given name; if one part is missing, the other alone; if both are, the empty text. */
export function passportName({ family = '', given = '' }: PassportNameParts): string {
  return [family.trim(), given.trim()].filter((part) => part !== '').join(' ');
}
