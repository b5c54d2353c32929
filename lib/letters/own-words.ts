import type { Office } from '../domain/office';
import type { LetterLanguage } from './letters.words';

/** The two kinds of letters to a client. */
export const letterKinds = ['request', 'reminder'] as const;
export type LetterKind = (typeof letterKinds)[number];

const ends = { ja: 'Ja', en: 'En' } as const;

/** The office's own first and last sentences of a letter; what it has not set is absent. */
export function ownWordsOf(
  office: Pick<Office, 'letterWords'> | undefined,
  kind: LetterKind,
  language: LetterLanguage,
) {
  const words = office?.letterWords ?? {};
  const opening = words[`${kind}Opening${ends[language]}`];
  const closing = words[`${kind}Closing${ends[language]}`];
  return {
    ...(opening === undefined ? {} : { opening }),
    ...(closing === undefined ? {} : { closing }),
  };
}
