import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import type { GuessableReason } from '../../../../components/workspace/NewPassphrase';
import { normalisePassphrase } from '../../../storage/passphrase';
import { guessableWords } from './guessable-words';

// Loaded only where a passphrase is made: the list of common passwords is large.

/**
 * Guesses that a passphrase must outlast. At one try in about a second on one core (Argon2id at 64 MiB), a hundred million
 * are some three years of one core.
 */
const fewestGuesses = 1e8;

const judge = new ZxcvbnFactory({
  dictionary: { ...dictionary, japanese: [...guessableWords] },
  graphs: adjacencyGraphs,
});

/** Our reasons for its warnings; a warning that is not among them says only that it is guessable. */
const reasons: Readonly<Record<string, GuessableReason>> = {
  straightRow: 'keys',
  keyPattern: 'keys',
  sequences: 'sequence',
  simpleRepeat: 'repeat',
  extendedRepeat: 'repeat',
  recentYears: 'date',
  dates: 'date',
  topTen: 'common',
  topHundred: 'common',
  common: 'common',
  similarToCommon: 'common',
  wordByItself: 'common',
  userInputs: 'common',
};

/** Why a passphrase is easily guessed; null where it is not. Nothing of it is kept. */
export function guessableReason(passphrase: string): GuessableReason | null {
  const { guesses, feedback } = judge.check(normalisePassphrase(passphrase));
  return guesses >= fewestGuesses ? null : (reasons[feedback.warning ?? ''] ?? 'guessable');
}
