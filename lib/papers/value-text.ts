import { japaneseDay } from '../domain/calendar';
import { eraDay } from '../domain/wareki';
import { isYenAt } from '../facts/amounts';
import type { FactDescriptor } from '../facts/descriptor';

/** How the days of a paper are written: 西暦 or 和暦, one throughout. */
export type PaperCalendar = 'western' | 'japanese';

/** How a value is asked for behind a bar: `{報酬|円}`. */
export const valueForms = ['西暦', '和暦', '円', 'カンマ', '全角'] as const;
export type ValueForm = (typeof valueForms)[number];

export const isValueForm = (text: string): text is ValueForm => valueForms.some((form) => form === text);

/** A day, month or year as a paper has it. */
function dateText(date: string, calendar: PaperCalendar): string {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined && /^\d+$/.test(day))
    return (calendar === 'japanese' ? eraDay(date) : null) ?? japaneseDay(date);
  if (month === undefined || !/^\d+$/.test(month)) return `${year}年`;
  // The era of a month is that of its last day, as on certificates.
  const inEra = calendar === 'japanese' ? eraDay(`${year}-${month}-28`) : null;
  return (inEra ?? `${year}年${Number(month)}月28日`).replace(/28日$/, '');
}

const grouped = (amount: number): string => amount.toLocaleString('en-US');

/** Yen as letters write them: in 億 and 万 where nothing is lost and the amount is large. */
export function yenText(amount: number): string {
  if (amount < 1_000_000 || amount % 10_000 !== 0) return `${grouped(amount)}円`;
  const [oku, man] = [Math.floor(amount / 100_000_000), (amount % 100_000_000) / 10_000];
  return `${oku > 0 ? `${grouped(oku)}億` : ''}${man > 0 ? `${grouped(man)}万` : ''}円`;
}

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const answers: Readonly<Record<string, string>> = { yes: '有', no: '無' };

/** What a paper says for a fact; null where there is nothing to be said: not given, or not asked. */
export function valueText(
  fact: FactDescriptor,
  value: unknown,
  calendar: PaperCalendar,
  form: ValueForm | null,
  language: 'ja' | 'en' = 'ja',
): string | null {
  if (language === 'en') return englishText(fact, value);
  const plain = plainText(fact, value, form === '和暦' ? 'japanese' : form === '西暦' ? 'western' : calendar);
  if (plain === null) return null;
  if (form === '円' && typeof value === 'number') return `${grouped(value)}円`;
  if (form === 'カンマ' && typeof value === 'number') return grouped(value);
  return form === '全角' ? fullWidth(plain) : plain;
}

function plainText(fact: FactDescriptor, value: unknown, calendar: PaperCalendar): string | null {
  if (value === undefined || value === null || value === '' || value === 'notAsked') return null;
  switch (fact.kind) {
    case 'date':
    case 'partialDate':
    case 'careerDate':
      return dateText(String(value), calendar);
    case 'number':
      return typeof value === 'number' && isYenAt(fact.path) ? yenText(value) : String(value);
    case 'boolean':
      return value === true ? '有' : '無';
    case 'answer':
      return answers[String(value)] ?? null;
    case 'choice':
      return fact.options.find(({ code }) => code === value)?.ja ?? null;
    case 'choices': {
      if (!Array.isArray(value)) return null;
      const names = value.map((one) => fact.options.find(({ code }) => code === one)?.ja ?? String(one));
      return names.length === 0 ? null : names.join('、');
    }
    case 'line':
    case 'paragraph':
      return String(value);
    default:
      return null;
  }
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** A day, month or year in English: 1 October 2026. */
export function englishDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = months[Number(month) - 1];
  return [...(/^\d+$/.test(day) ? [String(Number(day))] : []), ...(name ? [name] : []), year].join(' ');
}

function englishText(fact: FactDescriptor, value: unknown): string | null {
  if (value === undefined || value === null || value === '' || value === 'notAsked') return null;
  switch (fact.kind) {
    case 'date':
    case 'partialDate':
    case 'careerDate':
      return englishDate(String(value));
    case 'number':
      return typeof value === 'number' && isYenAt(fact.path) ? `${grouped(value)} yen` : String(value);
    case 'choice':
      return fact.options.find(({ code }) => code === value)?.en ?? null;
    case 'answer':
      return value === 'yes' ? 'yes' : value === 'no' ? 'no' : null;
    default:
      return plainText(fact, value, 'western');
  }
}
