import { isYenAt } from '../../facts/amounts';
import { withoutApostrophe, withoutInvisible } from '../mapping/cell-text';
import { type Leaf, leafAt } from '../mapping/leaf';
import { couldBe, wordOfCode } from '../mapping/option-words';
import { isDitto } from '../mapping/placeholders';
import type { CellProblem } from '../mapping/plan';
import { tidyNumber } from '../../typing/numbers';
import { nameSplits } from '../../typing/name-split';
import type { Text } from '../../i18n/text';
import { countedOn, type DateHints, sheetDate } from '../formats/dates';
import type { Offer, OfferRule } from './model';

/** A cell with a problem. */
export interface WrongCell {
  readonly problem: CellProblem;
  readonly text: string;
  /** The texts above it in its column, the nearest first. */
  readonly above: () => readonly string[];
  readonly hints: DateHints;
  /** For a cell that contradicts another row: that row's text in the same column. */
  readonly otherText?: string;
}

type Draft = Omit<Offer, 'id'>;

const plain = (value: string, rule?: OfferRule): Draft => ({
  label: { ja: value, en: value },
  value,
  ...(rule === undefined ? {} : { rule }),
});
const told = (label: Text, value: string, rule?: OfferRule): Draft => ({ ...plain(value, rule), label });

/** What could be meant, the most likely first. Never more than a few: a person must see them at a glance. */
export function offersFor(cell: WrongCell): readonly Draft[] {
  const leaf = leafAt(cell.problem.place);
  const found = offersOf(cell, leaf);
  const seen = new Set<string>();
  return found
    .filter(({ value, row }) => (value !== cell.text || row !== undefined) && !seen.has(value) && seen.add(value))
    .slice(0, 6);
}

function offersOf(cell: WrongCell, leaf: Leaf | undefined): readonly Draft[] {
  const { problem, text, above, hints } = cell;
  switch (problem.code) {
    case 'contradicts':
      return sameOffers(cell);
    case 'notInList':
    case 'ambiguousWord':
      return leaf ? couldBe(text, leaf.options).map((option) => choiceOffer(leaf, option.code)) : [];
    case 'notAnswer':
      return [
        told({ ja: '有', en: 'Yes' }, '有'),
        told({ ja: '無', en: 'No' }, '無'),
        told({ ja: '未確認', en: 'Not asked yet' }, '未確認'),
      ];
    case 'notYesNo':
      return [told({ ja: 'はい', en: 'Yes' }, 'はい'), told({ ja: 'いいえ', en: 'No' }, 'いいえ')];
    case 'ambiguousDate':
      return dateOffers(text, hints);
    case 'noSuchDate':
      return goneEra(text);
    case 'date':
    case 'partialDate':
    case 'careerDate':
    case 'futureDate':
      return otherCalendar(text);
    case 'nameParts':
      return nameOffers(text);
    case 'ditto':
      return dittoOffers(above());
    case 'lostZero':
      return zeroOffers(text, problem.place);
    case 'turned':
      return [
        told(
          {
            ja: `見えない記号を除く：${withoutInvisible(text)}`,
            en: `Without the invisible signs: ${withoutInvisible(text)}`,
          },
          withoutInvisible(text),
          'visible',
        ),
      ];
    case 'otherUnit':
    case 'notNumber':
      return amountOffers(text, isYenAt(problem.place));
    case 'longRow':
    case 'shortRow':
    case 'loneCell':
      return [
        told({ ja: 'このまま記録として読み込む', en: 'Take it as a record as it is' }, 'take'),
        told({ ja: 'この行を読み込まない', en: 'Leave this row out' }, 'leave'),
      ];
    default:
      return [];
  }
}

/** Makes one of two rows of a record say the same as the other. */
function sameOffers({ problem, text, otherText = '' }: WrongCell): readonly Draft[] {
  const { other, column } = problem;
  if (other === undefined || column === null || otherText.trim() === '') return [];
  const rows = { this: problem.row + 1, other: other + 1 };
  return [
    told({ ja: `${rows.other}行目に合わせる：${otherText}`, en: `As in row ${rows.other}: ${otherText}` }, otherText),
    {
      ...told({ ja: `${rows.this}行目に合わせる：${text}`, en: `As in row ${rows.this}: ${text}` }, text),
      row: other,
    },
  ];
}

function choiceOffer(leaf: Leaf, code: string): Draft {
  const [ja, en] = [wordOfCode(code, leaf.options, 'ja'), wordOfCode(code, leaf.options, 'en')];
  return told({ ja, en }, ja);
}

function dateOffers(text: string, hints: DateHints): readonly Draft[] {
  const read = sheetDate(text, hints);
  if (read.ok || read.reason !== 'ambiguousDate') return [];
  return read.readings.map((iso) => plain(iso, orderOf(text, iso)));
}

/**
 * The order of day, month and year that gives this reading. Two-digit years give no rule, because the century depends
 * on the cell.
 */
function orderOf(text: string, iso: string): OfferRule | undefined {
  const [a, b, c] = text.normalize('NFKC').match(/\d+/g) ?? [];
  if (a === undefined || b === undefined || c === undefined || c.length !== 4) return undefined;
  const [, month, day] = iso.split('-').map(Number);
  return Number(a) === day && Number(b) === month ? 'dayFirst' : 'monthFirst';
}

/** A year of an era that had ended by then. */
function goneEra(text: string): readonly Draft[] {
  const iso = countedOn(text);
  return iso === null ? [] : [plain(iso)];
}

/** Years of the Thai calendar are 543 ahead. */
function otherCalendar(text: string): readonly Draft[] {
  const year = /(?<!\d)2[45]\d{2}(?!\d)/.exec(text.normalize('NFKC'))?.[0];
  const read = year === undefined ? null : sheetDate(text.normalize('NFKC').replace(year, String(Number(year) - 543)));
  return read?.ok
    ? [told({ ja: `${read.iso}（仏暦から）`, en: `${read.iso} (from the Buddhist year)` }, read.iso)]
    : [];
}

function nameOffers(text: string): readonly Draft[] {
  const words = text.normalize('NFKC').trim().split(/\s+/);
  const splits = nameSplits(text).map(({ family, given }) =>
    told(
      { ja: `姓 ${family}／名 ${given}`, en: `Family ${family} / given ${given}` },
      `${family}, ${given}`,
      family === words[0] ? 'familyFirst' : 'familyLast',
    ),
  );
  return splits;
}

function dittoOffers(above: readonly string[]): readonly Draft[] {
  const value = above.find((text) => text.trim() !== '' && !isDitto(text));
  return value === undefined
    ? []
    : [told({ ja: `上の行の値：${value}`, en: `The value above: ${value}` }, value, 'fillDown')];
}

function zeroOffers(text: string, place: string): readonly Draft[] {
  const digits = withoutApostrophe(text).normalize('NFKC').trim();
  if (place.endsWith('postalCode')) return [plain(digits.replace(/\D/g, '').padStart(7, '0'), 'padZero')];
  if (place.endsWith('employmentInsurance.number'))
    return [plain(digits.replace(/\D/g, '').padStart(11, '0'), 'padZero')];
  const count = digits.replace(/\D/g, '').length;
  const abroad = /^81/.test(digits) && count >= 11 ? [plain(`+${digits}`)] : [];
  // Fewer digits lack the area code, which cannot be guessed.
  return count === 9 || count === 10 ? [plain(`0${digits}`, 'padZero')] : abroad;
}

/** An amount with words around it: 約30万円, 10,000千円. Never for money of other countries. */
function amountOffers(text: string, isMoney: boolean): readonly Draft[] {
  const amount = /[\d,.]+(?:千|百万|万|億)*/.exec(text.normalize('NFKC'))?.[0];
  const number = amount === undefined ? '' : tidyNumber(amount);
  const isPlain = !/[$€£₩]|ドル|ユーロ|元|ウォン|〜|～|~|-|から/.test(text.normalize('NFKC'));
  if (typeof number !== 'number' || !isPlain) return [];
  return [isMoney ? told({ ja: `${number}円`, en: `${number} yen` }, `${number}円`) : plain(String(number))];
}
