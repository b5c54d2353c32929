import { isYenAt, yenPlaces } from '../../facts/amounts';
import { tidyNumber } from '../../typing/numbers';
import type { CellHints } from './hints';
import type { Leaf } from './leaf';

/** A cell's number, or what is wrong with it. */
export type Amount =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly code: 'notNumber' | 'otherUnit' };

/** Money of other countries, as a sign or a word. */
export const foreignMoney =
  /[$€£₩₫₱₹฿₽]|米?ドル|ユーロ|ポンド|ウォン|ドン|ペソ|ルピー|バーツ|人民元|元$|\b(usd|us\$|eur|gbp|krw|cny|rmb|vnd|php|inr|npr|thb|idr|mmk|dollars?|euros?)\b/iu;

/** Words after a number that say what is counted, by the facts they fit. */
const counted: readonly (readonly [RegExp, RegExp])[] = [
  [yenPlaces, /\s*(円|yen|jpy|円也)?[-－―ー]?$/i],
  [/(employees|Employees|technicalInterns|dependants|people|foreign)$/i, /\s*(人|名|people|persons?)$/i],
  [/years$/i, /\s*(年間?|years?|yrs?)$/i],
  [/months$/i, /\s*([かヶヵカケ箇]月間?|月|months?)$/i],
  [/hours(PerWeek)?$/i, /\s*(時間|hours?|hrs?|h)$/i],
  [/share$/i, /\s*[%％]$/],
];

/** Units that a Japanese number may contain. */
const ownUnit = /(千|万|億|兆|円|yen|jpy)/i;

/** The number of a cell, in the unit in which its fact is stored. */
export function amountOf(leaf: Leaf, text: string, { unit, otherUnit }: CellHints): Amount {
  const plain = text.normalize('NFKC').trim();
  const isMoney = isYenAt(leaf.path);
  if (isMoney && (otherUnit !== undefined || foreignMoney.test(plain))) return { ok: false, code: 'otherUnit' };
  const fits = counted.find(([path]) => path.test(leaf.path))?.[1];
  const number = tidyNumber(fits ? plain.replace(fits, '') : plain);
  if (typeof number !== 'number') return { ok: false, code: 'notNumber' };
  if (!unit || unit.times === 1) return { ok: true, value: number };
  if (!isMoney) return { ok: false, code: 'otherUnit' };
  // A cell that names a unit itself is fine below a heading with the same unit; with another unit, the cell or the
  // heading is wrong.
  if (ownUnit.test(plain))
    return plain.endsWith(unit.word) ? { ok: true, value: number } : { ok: false, code: 'otherUnit' };
  // Rounds away the error of decimals in a heading's unit: 1.5 百万円.
  return { ok: true, value: Number((number * unit.times).toPrecision(15)) };
}
