import type { Draft } from '../facts/descriptor';
import { valueAt, withValue } from '../facts/draft';

/** Who gave an answer (a code of 回答者), and when, YYYY-MM-DD. */
export interface Attribution {
  readonly by: string;
  readonly on: string;
}

/**
 * Who and when, offered as one press for an answer that says neither yet: the applicant today, and the latest
 * attribution of another answer of the record. It is only an offer; nothing is attributed to anybody before a person
 * presses.
 */
export function attributionOffers(draft: Draft, path: string, today: string): readonly Attribution[] {
  const answer = valueAt(draft, `${path}.answer`);
  if (answer !== 'yes' && answer !== 'no') return [];
  if (valueAt(draft, `${path}.saidBy`) !== undefined || valueAt(draft, `${path}.saidOn`) !== undefined) return [];
  const now: Attribution = { by: 'applicant', on: today };
  const [latest] = attributionIn(draft).toSorted((a, b) => b.on.localeCompare(a.on));
  return latest && (latest.by !== now.by || latest.on !== now.on) ? [latest, now] : [now];
}

/** A draft in which an answer has its attribution. */
export function withAttribution(draft: Draft, path: string, { by, on }: Attribution): Draft {
  return withValue(withValue(draft, `${path}.saidBy`, by), `${path}.saidOn`, on);
}

function attributionIn(value: unknown): readonly Attribution[] {
  if (typeof value !== 'object' || value === null) return [];
  const by = 'saidBy' in value ? value.saidBy : undefined;
  const on = 'saidOn' in value ? value.saidOn : undefined;
  const own = typeof by === 'string' && typeof on === 'string' ? [{ by, on }] : [];
  return [...own, ...Object.values(value).flatMap(attributionIn)];
}
