import { addDays, type Day, daysBetween } from '../domain/calendar';
import type { Source } from '../i18n/text';

/** Days for which a reading is trusted, by how far the fact can be trusted. */
export const trustedDays: Readonly<Record<Source['confidence'], number>> = {
  official: 180,
  secondary: 90,
  memory: 90,
};

/** A reading of the law that is older than this many days is called old. */
export const oldAfterDays = 90;

/**
 * The day by which somebody has to look at a source again: when its reading is no longer trusted, or on the day of an
 * announced event of the law, whichever comes first. An event that was already over at the last reading says nothing.
 */
export function lookAgainOf({ checkedOn, confidence, lookAgainBy }: Source): Day {
  const trusted = addDays(checkedOn, trustedDays[confidence]);
  return lookAgainBy !== undefined && lookAgainBy > checkedOn && lookAgainBy < trusted ? lookAgainBy : trusted;
}

/** Whether the day by which a source is looked at again has passed. */
export const isLookDue = (source: Source, on: Day): boolean => lookAgainOf(source) < on;

/** Whether something read on a day is an old reading by another day. */
export const isOldReading = (readOn: Day, on: Day): boolean => daysBetween(readOn, on) > oldAfterDays;
