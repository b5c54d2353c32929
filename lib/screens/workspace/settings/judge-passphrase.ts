import type { PassphraseWrong } from '../../../../components/workspace/NewPassphrase';
import { passphraseProblem } from '../../../storage/passphrase';

/** What is wrong with a new passphrase: the vault itself refuses it, or it is easily guessed. Null: nothing. */
export async function judgePassphrase(passphrase: string): Promise<PassphraseWrong | null> {
  const problem = passphraseProblem(passphrase);
  if (problem !== null) return problem;
  const { guessableReason } = await import('./strength');
  return guessableReason(passphrase);
}
