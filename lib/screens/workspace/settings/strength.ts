import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import type { GuessableReason } from '../../../../components/workspace/NewPassphrase';
import { normalisePassphrase } from '../../../storage/passphrase';
import { guessableWords } from './guessable-words';

// Loaded only where a passphrase is made: the list of common passwords is large.

/**
 * The number of guesses that a passphrase must survive. At one try per second on one core (Argon2id at 64 MiB), a
 * hundred million tries take some three years.
 */
const fewestGuesses = 1e8;

const judge = new ZxcvbnFactory({
  dictionary: { ...dictionary, japanese: [...guessableWords] },
  graphs: adjacencyGraphs,
});

/** Our reasons for its warnings; for any other warning we only say that the passphrase is easily guessed. */
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

/** Why a passphrase is easily guessed; null if it is not. Nothing of it is stored. */
export function guessableReason(passphrase: string): GuessableReason | null {
  const { guesses, feedback } = judge.check(normalisePassphrase(passphrase));
  return guesses >= fewestGuesses ? null : (reasons[feedback.warning ?? ''] ?? 'guessable');
}
