import { isCardNumber } from '../domain/applicant-stay';
import { isMailAddress } from '../domain/written';
import { hyphenKinds, spaceKinds } from './character-classes';
import { clustersOf } from './repertoire';
import { replacing, runSteps, type Step } from './steps';
import { halfWidth } from './text';
import { type FormatRule, type Shaped, sameBy } from './types';
import { narrowAscii } from './width';

const codeSteps: readonly Step[] = [
  { note: 'width', run: narrowAscii },
  replacing('separator', new RegExp(`[${hyphenKinds}${spaceKinds}]`, 'g'), ''),
  replacing('case', /[a-z]/g, (letter) => letter.toUpperCase()),
];

/** Only capitals and digits. There is no proposal for other characters: 0 for O would be a guess. */
function shapeCode(fact: string): Shaped {
  const { text, changed } = runSteps(fact, codeSteps);
  if (text === '') return { ok: false, reason: 'format' };
  const offending = clustersOf(text).filter((cluster) => !/^[A-Z0-9]$/.test(cluster));
  if (offending.length > 0) return { ok: false, reason: 'character', characters: [...new Set(offending)] };
  return { ok: true, text, changed };
}

const sameCode = sameBy((text) => runSteps(text, codeSteps).text);

/** A passport number: capitals and digits, spaces and hyphens removed. */
export const passportNumberRule: FormatRule = { shape: shapeCode, natural: (text) => text, same: sameCode };

function shapeResidenceCard(fact: string): Shaped {
  const shaped = shapeCode(fact);
  if (!shaped.ok) return shaped;
  if (shaped.text.length !== 12) return { ok: false, reason: 'wrongLength' };
  return isCardNumber(shaped.text) ? shaped : { ok: false, reason: 'format' };
}

/** A residence card number: two capitals, eight digits, two capitals (no public check digit). */
export const residenceCardRule: FormatRule = { shape: shapeResidenceCard, natural: (text) => text, same: sameCode };

function shapeEmail(fact: string): Shaped {
  const shaped = halfWidth.shape(fact);
  return shaped.ok && !isMailAddress(shaped.text) ? { ok: false, reason: 'format' } : shaped;
}

/** An e-mail address in printable ASCII. */
export const emailRule: FormatRule = { shape: shapeEmail, natural: (text) => text, same: halfWidth.same };
