import type { RecordKind } from '../../domain/exchange';
import { wordsOf } from '../../facts/words';
import { cellOf } from './cell';
import { leafAt } from './leaf';
import { headingOf, type TableLanguage } from './tables';

/** A place in words, like the heading of its column: 申請人／職歴 1／国・地域. */
export function placeWords(place: string, language: TableLanguage): string {
  const leaf = leafAt(place);
  if (leaf) return headingOf({ place, leaf }, language);
  const [kind = 'case', ...keys] = place.split('.');
  return wordsOf(kind as RecordKind, keys.join('.'), language).join(language === 'ja' ? '／' : ' / ');
}

/** A fact's value in words, as its cell would have it. */
export function valueWords(place: string, value: unknown, language: TableLanguage): string {
  const leaf = leafAt(place);
  if (leaf) return cellOf(leaf, value, language);
  return value === undefined ? '' : String(value);
}
