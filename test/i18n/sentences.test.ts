import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rowResults } from '../../components/popup/grouping';
import { type Sentence, say } from '../../lib/i18n/i18n';
import { failures } from '../../components/base/failures.words';
import {
  driftSentences,
  keptSentences,
  noDataSentences,
  outcomeSentences,
  refusalSentences,
  rejectionSentences,
  stopSentences,
  undoSentences,
} from '../../components/popup/outcomes.words';
import { rowResultWords } from '../../components/popup/popup.words';
import { keptReasons, noDataReasons, outcomeKinds, pageRefusals, valueRefusals } from '../../lib/spec/outcome';
import { root } from '../tools/paths';

const isSentence = (value: object): value is Sentence =>
  'ja' in value && typeof value.ja === 'string' && 'en' in value && typeof value.en === 'string';

/** Every sentence inside a module's exports, with its path. */
function sentencesIn(value: unknown, path: string): [string, Sentence][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isSentence(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => sentencesIn(inner, `${path}.${key}`));
}

const modules = await Promise.all(
  globSync('{lib,components}/**/*.words.ts', { cwd: root })
    .sort()
    .map(async (path) => [path, await import(pathToFileURL(join(root, path)).href)] as const),
);
const sentences = modules.flatMap(([name, module]) => sentencesIn({ ...module }, name));

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('every sentence of the words beside the views', () => {
  it('is found by this test', () => {
    expect(sentences.length).toBeGreaterThan(150);
  });

  /** The paths of the sentences that break a rule. */
  const breaking = (rule: (sentence: Sentence) => boolean): readonly string[] =>
    sentences.filter(([, sentence]) => !rule(sentence)).map(([path]) => path);
  const hasJapanese = (text: string) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(text);

  it('says something in both languages', () => {
    expect(breaking(({ ja, en }) => ja.trim() !== '' && en.trim() !== '')).toEqual([]);
  });

  it('has the same places in both languages', () => {
    expect(breaking(({ ja, en }) => String([...new Set(places(ja))]) === String([...new Set(places(en))]))).toEqual([]);
  });

  it('is Japanese in Japanese', () => {
    // Names and abbreviations are written alike in both; anything else of some length must have kana or kanji.
    expect(breaking(({ ja }) => ja.replace(/\{\w+\}/g, '').length <= 12 || hasJapanese(ja))).toEqual([]);
  });

  it('is not Japanese alone in English', () => {
    // The portal's own words may stand inside an English sentence; a sentence of nothing else would be one left over.
    expect(breaking(({ en }) => !hasJapanese(en) || /[A-Za-z]/.test(en))).toEqual([]);
  });
});

describe('a sentence', () => {
  it('takes the values of its places', () => {
    expect(say({ ja: '{count} 件', en: '{count} cases' }, 'ja', { count: 3 })).toBe('3 件');
  });

  it('is refused when a place has no value', () => {
    expect(() => say({ ja: '{count} 件', en: '{count} cases' }, 'en')).toThrow('needs a value for {count}');
  });
});

describe('the closed lists', () => {
  const lists: [string, readonly string[], Readonly<Record<string, unknown>>][] = [
    ['outcome kinds', outcomeKinds, outcomeSentences],
    ['refusals', [...valueRefusals, ...pageRefusals], refusalSentences],
    ['reasons for no data', noDataReasons, noDataSentences],
    ['reasons for keeping', keptReasons, keptSentences],
    ['reasons for not undoing', [...pageRefusals, 'changedSince', 'otherPage'], undoSentences],
    ['standings', rowResults, rowResultWords],
    [
      'reasons a page is refused',
      ['notTheForm', 'otherProcedure', 'otherStatus', 'statusUnknown', 'tooLarge'],
      rejectionSentences,
    ],
    ['reasons a fill stops', ['identity', 'procedure', 'locked'], stopSentences],
  ];
  it.each(lists)('%s have one sentence each and none besides', (_, codes, table) => {
    expect(Object.keys(table).sort()).toEqual([...codes].sort());
  });

  it('every difference of the form names the row', () => {
    for (const { ja } of Object.values(driftSentences)) expect(places(ja)).toEqual(['label']);
  });

  it('no failure leaves a place open, since none is given a value', () => {
    for (const { ja } of Object.values(failures)) expect(places(ja)).toEqual([]);
  });
});
