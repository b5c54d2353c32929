import type { RecordKind } from '../../domain/exchange';
import type { DateOrder } from '../formats/dates';
import { foreignMoney } from './amount';
import { foldedWords } from './fold';
import type { CellHints } from './hints';

/** Words for the kinds of record that headings put before or after a fact. */
export const kindWords: Readonly<Record<RecordKind, readonly string[]>> = {
  applicant: ['申請人', 'applicant', '本人', '外国人'],
  employer: ['所属機関', 'employer', '会社', '企業', '勤務先'],
  office: ['事務所', 'office'],
  case: ['案件', 'case'],
};

/** Why a heading's words change the meaning of its cells. */
export type NoteCode =
  /** A unit in which no fact is stored: ドル. */
  | 'unit'
  /** Someone else, or another document: 配偶者, 旧. */
  | 'whose'
  /** Another time: 前期, 予定. */
  | 'time'
  /** Another amount: 手取り, 手当込. */
  | 'amount'
  /** By the hour, the day or the week. */
  | 'period'
  /** Something that we do not understand. */
  | 'note';

/** What surrounds the name of a fact in a heading. */
export interface HeadingNotes {
  /** The heading without words that change nothing, with the kind of record that was in brackets before it. */
  readonly base: string;
  readonly hints: CellHints;
  readonly period?: 'month' | 'year';
  /** Words that change the meaning, so that a person has to explain the column. */
  readonly odd?: { readonly code: NoteCode; readonly word: string };
}

const brackets = /[([【〔〈《<＜「『{][^()[\]【】〔〕〈〉《》<>＜＞「」『』{}]*[)\]】〕〉》>＞」』}]/gu;
const anyBracket = /[()[\]【】〔〕〈〉《》<>＜＞「」『』{}]/u;

/** A heading without its brackets. */
export const bare = (word: string): string => word.normalize('NFKC').replace(brackets, '');

/** Words that do not say whose fact it is, in which unit, or of which time. */
const harmless =
  /^(必須|任意|required|optional|半角.*|全角.*|大文字|西暦|和暦|ad|yyyy|yyyy[-/.年]?mm([-/.月]?dd日?)?|年\/月\/日|年月日|例.*|e\.?g\.?.*|選択|選択式|選択肢|プルダウン|dropdown|数字|数値|数字のみ|ハイフン(なし|無し|あり|有り|不要|付き?).*|(旅券|パスポート)(の)?(表記|(と)?(おり|同じ)|通り|記載).*|as(in|on|per)?(the)?passport|[a-z]?\d{1,2}([.-]\d{1,2})*|税引き?前|gross|beforetax|直近|直近年度|直近期|最新|latest.*|人|名|people|persons|ローマ字|英字|アルファベット|英語|大文字英字|テキスト|text)$/i;

const units: readonly (readonly [RegExp, number])[] = [
  [/^(単位[:：]?)?(円|yen|jpy|¥|日本円)$/i, 1],
  [/^(単位[:：]?)?(千円|thousand(s)?(of)?yen|(jpy|yen)thousands?|inthousands(ofyen)?|kjpy|k¥|¥k)$/i, 1_000],
  [/^(単位[:：]?)?(万円|manyen)$/i, 10_000],
  [/^(単位[:：]?)?(百万円|million(s)?(of)?yen|(jpy|yen)millions?|inmillions(ofyen)?|mjpy|m¥|¥m|mm¥)$/i, 1_000_000],
  [/^(単位[:：]?)?(千万円)$/i, 10_000_000],
  [/^(単位[:：]?)?(億円)$/i, 100_000_000],
];
/** A unit at the end of a heading without brackets: 資本金 千円. */
const unitAtEnd =
  /^(.+?)[\s:：_\-/・,、]*(単位[:：]?)?(百万円|千万円|千円|万円|億円|円|yen|jpy|million yen|thousand yen)$/i;

const months = /^(月|月額|月給|毎月|\/月|per ?month|monthly)$/i;
const years = /^(年|年額|年俸|年間|\/年|per ?year|annual|yearly|p\.?a\.?)$/i;
const monthly = /月給|月額|月収|月例|monthly|per month|\/月/i;
const yearly = /年俸|年額|年収|年間|annual|yearly|per year|\/年/i;
const otherPeriod =
  /時給|時間給|日給|日額|週給|隔週|hourly|daily|weekly|per hour|per day|per week|四半期|quarter|半期/i;

const whose =
  /配偶者|妻|夫|父|母|親|子供|子ども|子の|家族|扶養|親族|同居|兄弟|姉妹|緊急|連絡先|保証人|代理人|取次|行政書士|弁護士|担当|人事|代表|社長|役員|紹介|仲介|送出|派遣|出向|前職|旧|前回|以前|変更|更新前|元の|次回|新規|新|他|別|相手|supervisor|spouse|wife|husband|father|mother|parent|child|family|emergency|contact|guarantor|agent|broker|representative|manager|hr|old|previous|former|prior|new|other|second|alternat/i;
const time =
  /前期|前々|前年|当期|今期|来期|次期|予定|見込|計画|目標|予想|過去|累計|\d{4}年|\d{4}年度|年度|fy\d|期末|期首|最初|現在|as of|planned|expected|forecast|target|last year|previous year/i;
const amount =
  /手取|税引後|税引き後|控除後|差引|総支給|総額|額面|手当|賞与|ボーナス|交通費|残業|込|抜|含|除|税抜|net|after tax|take.?home|allowance|bonus|total|including|incl|excl/i;

const orders: readonly (readonly [RegExp, DateOrder])[] = [
  [/^(日[/.\- ]?月[/.\- ]?年|d{1,2}[/.\- ]?m{1,3}[/.\- ]?y{2,4})$/i, 'dmy'],
  [/^(月[/.\- ]?日[/.\- ]?年|m{1,3}[/.\- ]?d{1,2}[/.\- ]?y{2,4})$/i, 'mdy'],
  [/^y{2,4}[/.\- ]?m{1,2}[/.\- ]?d{1,2}$/i, 'ymd'],
];

interface Meaning {
  readonly hints?: CellHints;
  readonly period?: 'month' | 'year';
  readonly kind?: string;
  readonly odd?: NoteCode;
}

/** What a note in a heading says. */
function meaningOf(note: string): Meaning {
  const tight = note.replace(/\s+/g, '');
  const unit = units.find(([pattern]) => pattern.test(tight));
  const word = tight.replace(/^単位[:：]?/, '');
  if (unit) return { hints: { unit: { word, times: unit[1] } } };
  const order = orders.find(([pattern]) => pattern.test(note));
  if (order) return { hints: { order: order[1] } };
  if (/^(年月|yyyy[-/.]?mm)$/i.test(tight)) return { hints: { monthOnly: true } };
  if (months.test(note)) return { period: 'month' };
  if (years.test(note)) return { period: 'year' };
  if (harmless.test(tight)) return {};
  if (foreignMoney.test(note)) return { hints: { otherUnit: word }, odd: 'unit' };
  const isKind = Object.values(kindWords).some((words) => words.some((one) => foldedWords(one) === foldedWords(note)));
  return isKind ? { kind: note } : { odd: oddIn(note)?.code ?? 'note' };
}

/** Words in a text that change whose fact, of which time, or which amount it is; null if there are none. */
export function oddIn(text: string): { readonly code: NoteCode; readonly word: string } | null {
  for (const [code, pattern] of odds) {
    const word = pattern.exec(text)?.[0];
    if (word !== undefined) return { code, word };
  }
  return null;
}

const odds: readonly (readonly [NoteCode, RegExp])[] = [
  ['unit', foreignMoney],
  ['period', otherPeriod],
  ['whose', whose],
  ['amount', amount],
  ['time', time],
];

/** A heading taken apart: the name of the fact, what changes nothing, and what changes the meaning. */
export function headingNotes(heading: string): HeadingNotes {
  // 必須 marks say nothing about the fact.
  const plain = heading
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[*※]|必須|required/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
  const meanings = [...plain.matchAll(brackets)].flatMap(([found]) => notesIn(found.slice(1, -1).trim()));
  let base = bare(plain).replace(/\s+/g, ' ').trim();
  const tail = unitAtEnd.exec(base);
  if (tail) {
    base = tail[1] ?? base;
    meanings.push({ note: tail[3] ?? '', ...meaningOf(tail[3] ?? '') });
  }
  const torn = anyBracket.exec(base)?.[0];
  const money = foreignMoney.exec(base)?.[0];
  const odd =
    meanings.find((one) => one.odd !== undefined) ??
    (torn === undefined ? undefined : { note: heading.trim(), odd: 'note' as const }) ??
    (money === undefined ? undefined : { note: money, odd: 'unit' as const, hints: { otherUnit: money } });
  const kinds = meanings.flatMap(({ kind }) => kind ?? []);
  const periods = new Set([...meanings.flatMap(({ period }) => period ?? []), ...periodsIn(base)]);
  const [period] = periods;
  const byWord = otherPeriod.exec(base)?.[0];
  const split = periods.size > 1 ? { code: 'period' as const, word: heading.trim() } : undefined;
  const hourly = byWord === undefined ? undefined : { code: 'period' as const, word: byWord };
  const told = odd?.odd === undefined ? (hourly ?? split) : { code: odd.odd, word: odd.note };
  return {
    base: `${kinds.join('')}${base}`,
    hints: {
      ...Object.assign(
        {},
        ...meanings.map(({ hints }) => hints ?? {}),
        money === undefined ? {} : { otherUnit: money },
      ),
      ...(/年月(?!日)/.test(base) ? { monthOnly: true as const } : {}),
    },
    ...(period !== undefined && periods.size === 1 ? { period } : {}),
    ...(told ? { odd: told } : {}),
  };
}

function periodsIn(base: string): readonly ('month' | 'year')[] {
  return [...(monthly.test(base) ? ['month' as const] : []), ...(yearly.test(base) ? ['year' as const] : [])];
}

/** The notes in one pair of brackets: as a whole, or one by one if they are listed (税引前・月額). */
function notesIn(text: string): (Meaning & { readonly note: string })[] {
  if (text === '') return [];
  const whole = meaningOf(text);
  if (whole.odd === undefined) return [{ note: text, ...whole }];
  const parts = text.split(/[、,・;／/\s]+/).filter((part) => part !== '');
  const each = parts.map((note) => ({ note, ...meaningOf(note) }));
  return parts.length > 1 && each.every(({ odd }) => odd === undefined) ? each : [{ note: text, ...whole }];
}
