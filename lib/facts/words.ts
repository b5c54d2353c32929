import type { RecordKind } from '../domain/exchange';
import type { Language } from '../i18n/i18n';
import { answerSentences } from '../domain/codes/codes.words';
import { describeRecord } from './describe';
import type { FactDescriptor, Option } from './descriptor';
import { valueAt } from './draft';

/**
 * A place in a record in words for people, from the outside in: `education.1.school` is 学歴 2, 学校名. A step that the
 * schema does not know is kept as it is: it is a name from somebody's file.
 */
export function wordsOf(kind: RecordKind, path: string, language: Language): readonly string[] {
  const words: string[] = [];
  let level: readonly FactDescriptor[] = describeRecord(kind);
  for (const key of path === '' ? [] : path.split('.')) {
    const last = words.length - 1;
    if (/^\d+$/.test(key) && last >= 0) {
      words[last] = `${words[last]} ${Number(key) + 1}`;
      continue;
    }
    const found = level.find((descriptor) => descriptor.key === key);
    words.push(found ? found.label[language] : key);
    level = found && 'of' in found ? found.of : [];
  }
  return words;
}

/** The label of a code; the code itself when it is not in the list. */
export function optionLabel(options: readonly Option[], code: unknown, language: Language): string {
  return options.find((option) => option.code === code)?.[language] ?? String(code);
}

/** A stored value as a person reads it: the option's label if the fact at that place belongs to a list. */
export function choiceText(level: readonly FactDescriptor[], path: string, value: string, language: Language): string {
  const [key, ...rest] = path.split('.');
  const found = level.find((descriptor) => descriptor.key === key);
  if (found && 'of' in found)
    return choiceText(found.of, rest.filter((one) => !/^\d+$/.test(one)).join('.'), value, language);
  if (found?.kind === 'choice') return optionLabel(found.options, value, language);
  return found?.kind === 'answer' ? optionLabel(answerOptions, value, language) : value;
}

/** Facts that distinguish entries of a list, the most useful first. */
const telling = [
  'name',
  'school',
  'employerKanji',
  'employerLatin',
  'code',
  'kind',
  'occupation',
  'year',
  'id',
  'finding',
  'text',
  'product',
  'row',
  'role',
  'function',
  'what',
  'lender',
  'source',
  'figure',
  'event',
  'goal',
  'status',
  'position',
  'month',
  'on',
  'from',
];

/** A few words that distinguish an entry of a list from its neighbours; empty for an entry without content. */
export function entryTitle(of: readonly FactDescriptor[], entry: unknown, language: Language): string {
  for (const key of telling) {
    const descriptor = of.find((candidate) => candidate.key === key);
    const value = valueAt(entry, key);
    if (!descriptor || (typeof value !== 'string' && typeof value !== 'number') || value === '') continue;
    if (descriptor.kind === 'reference') continue;
    return descriptor.kind === 'choice' ? optionLabel(descriptor.options, value, language) : String(value);
  }
  return '';
}

/** 有・無・未確認 as options. */
export const answerOptions: readonly Option[] = Object.entries(answerSentences).map(([code, text]) => ({
  code,
  ...text,
}));
