import type { Office } from '../domain/office';
import type { Recipient } from '../facts/asked-of';
import type { LetterLanguage } from './languages';

/** The two kinds of letters to a client. */
export const letterKinds = ['request', 'reminder'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** The last part of a stored sentence's name. */
const ends = { ja: 'Ja', en: 'En', vi: 'Vi', zh: 'Zh', ne: 'Ne' } as const satisfies Readonly<
  Record<LetterLanguage, string>
>;

/** What the office's own sentences of a letter can have in their places. Only a reminder tells when it was asked. */
export const placeholdersOf = {
  request: ['application', 'due', 'applicant', 'employer', 'office'],
  reminder: ['application', 'on', 'due', 'applicant', 'employer', 'office'],
} as const satisfies Readonly<Record<LetterKind, readonly string[]>>;

/** The office's own first and last sentences of a letter. */
export interface OwnWords {
  readonly opening?: string;
  readonly closing?: string;
}

/**
 * The office's own first and last sentences of a letter; what it has not set is absent. Sentences that are for employers
 * alone come before those that are for both.
 */
export function ownWordsOf(
  office: Pick<Office, 'letterWords'> | undefined,
  kind: LetterKind,
  language: LetterLanguage,
  recipient: Recipient = 'applicant',
): OwnWords {
  const words: Readonly<Record<string, string | undefined>> = office?.letterWords ?? {};
  const one = (part: 'Opening' | 'Closing') => {
    const forBoth = words[`${kind}${part}${ends[language]}`];
    if (recipient === 'applicant') return forBoth;
    return words[`employer${kind === 'request' ? 'Request' : 'Reminder'}${part}${ends[language]}`] ?? forBoth;
  };
  const [opening, closing] = [one('Opening'), one('Closing')];
  return {
    ...(opening === undefined ? {} : { opening }),
    ...(closing === undefined ? {} : { closing }),
  };
}

const placeholder = /\{(\w+)\}/g;

/** A sentence with its placeholders filled; one that the letter does not know stays as it stands. */
export const filledIn = (sentence: string, places: Readonly<Record<string, string>>): string =>
  sentence.replace(placeholder, (whole, name: string) =>
    Object.hasOwn(places, name) ? (places[name] ?? whole) : whole,
  );

/** The placeholders in the office's own sentences that nothing stands for in a letter of this kind, each once. */
export function unknownPlaceholders({ opening = '', closing = '' }: OwnWords, kind: LetterKind): readonly string[] {
  const known: readonly string[] = placeholdersOf[kind];
  const found = [...`${opening} ${closing}`.matchAll(placeholder)].map(([, name = '']) => name);
  return [...new Set(found)].filter((name) => !known.includes(name));
}
