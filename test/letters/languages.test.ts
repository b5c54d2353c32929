import { describe, expect, it } from 'vitest';
import { providerOf } from '../../lib/checks/document-providers';
import { recordKinds } from '../../lib/domain/record-kinds';
import { answerOptions } from '../../lib/facts/words';
import { askedFor, recipients, recordPathOf } from '../../lib/facts/asked-of';
import type { Text } from '../../lib/i18n/text';
import { askedDocuments } from '../../lib/letters/asked-documents';
import {
  applicantLanguages,
  isMachineMade,
  type LetterSentence,
  languageFor,
  languagesFor,
  letterLanguages,
} from '../../lib/letters/languages';
import { letterDocuments } from '../../lib/letters/letter-documents.words';
import { letterOf } from '../../lib/letters/letter';
import { letter, type LetterWords } from '../../lib/letters/letter.words';
import { phraseFor, phraseTables } from '../../lib/letters/phrases/phrases';
import { questionWords } from '../../lib/letters/questions';
import { finerDate, plainWords, yesOrNo } from '../../lib/letters/questions.words';
import { loadProcedures } from '../../lib/procedures/registry';
import { answerHints, finerHints, questionnaire } from '../../lib/tables/questionnaire/sheet.words';
import { cellOf } from '../../lib/tables/mapping/cell';
import { leavesOf } from '../../lib/tables/mapping/leaf';
import { placeWords } from '../../lib/tables/mapping/words';
import { exampleDay, recordsOf } from '../generic/modules';
import { reportOf } from '../../lib/checks/report';
import { workedIds, workedRecords } from '../fixtures/worked/load';
import { coeGijinkokuWords } from '../../lib/procedures/coe-gijinkoku/words';
import { emptyRecords, letterFor, requestsFor } from './kit';
import { factPaths } from './paths';

// A language is offered for applicants only where it has everything that an applicant can be asked.

const procedures = await loadProcedures();

/** Who said it and when follows from who sent the answer; nobody is asked for it. */
const isFollowing = (path: string): boolean => /\.said(By|On)$/.test(path);

const leaves = recordKinds
  .flatMap(leavesOf)
  .filter(({ path, askedOf }) => askedOf === 'applicant' && !isFollowing(path));

const withoutStop = (ja: string): string => ja.replace(/。$/, '');

/** The Japanese words of everything that an applicant can be asked, by what they are. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  'labels of facts': leaves.flatMap(({ path, words }) => [
    placeWords(path, 'ja').split('／')[0] ?? '',
    ...words.map(({ ja }) => ja),
  ]),
  'questions and hints': leaves.flatMap(({ hint }) => (hint ? [withoutStop(hint.ja)] : [])),
  'our own words': Object.entries(plainWords).flatMap(([path, { ja }]) => (askedFor(path) === 'applicant' ? [ja] : [])),
  'words of lists': [
    ...leaves.flatMap((leaf) => leaf.options.map(({ code }) => cellOf(leaf, code, 'ja'))),
    ...answerOptions.flatMap(({ code, ja }) => (code === 'notAsked' ? [] : [ja])),
    ...['はい', 'いいえ'],
  ],
  applications: procedures.map(({ words }) => words.application.ja),
  documents: procedures.flatMap(({ law, form, examples }) => {
    const report = reportOf({ form, law, records: recordsOf(examples.empty), on: exampleDay });
    const own = law.documents.rows.filter(({ from }) => providerOf[from] === 'applicant');
    // Every row as if it were wanted: an applicant's document may be missing in some case.
    const findings = report.documents.map((one) => ({ ...one, state: 'missing' as const, need: 'required' as const }));
    const groups = law.documents.groups.filter(({ id }) => own.some(({ group }) => group === id));
    const { wanted: asks } = askedDocuments(
      { ...report, documents: findings },
      { rows: own.map(({ group: _, ...row }) => row), groups: [] },
      () => undefined,
      'applicant',
    );
    return [
      ...asks.flatMap((ask) => (ask.kind === 'one' ? [ask.document.title.ja] : [])),
      ...groups.map(({ title }) => title.ja),
      ...report.foundations.flatMap(({ waiting }) => (waiting ? [waiting.letter.ja] : [])),
    ];
  }),
};

describe('what an applicant can be asked', () => {
  it.each(Object.entries(wanted))('has a phrase in every language that is offered: %s', (_, texts) => {
    expect(texts.length).toBeGreaterThan(5);
    expect([...new Set(texts)].filter((ja) => phraseFor(ja) === undefined)).toEqual([]);
  });

  it('has no phrase that nobody is asked with', () => {
    const known = new Set(Object.values(wanted).flat());
    const keys = phraseTables.flatMap((table) => Object.keys(table));
    expect(keys.filter((ja) => !known.has(ja))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(procedures.filter(({ revisions }) => revisions.length > 0).map((one) => [one.id, one] as const))(
    'is a question in words of each language, of every row of the form of %s',
    (_, { form }) => {
      const paths = factPaths(form)
        .map(recordPathOf)
        .filter((path) => askedFor(path) === 'applicant' && !isFollowing(path));
      expect(paths.length).toBeGreaterThan(20);
      const untold = paths.filter((path) => {
        const words = questionWords(path);
        return applicantLanguages.some((language) => words[language] === words.en);
      });
      expect(untold).toEqual([]);
    },
  );
});

/** What does not belong into texts of a language: other scripts, and in Chinese the Japanese forms of characters. */
const foreign: Readonly<Record<(typeof applicantLanguages)[number], RegExp>> = {
  vi: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Devanagari}]/u,
  zh: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Devanagari}験証歴検職続録読説経済関類帰変選択発転専業対図広応実単営権気]/u,
  ne: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
};

const flat = (words: LetterWords): readonly (readonly [string, LetterSentence])[] =>
  Object.entries(words).flatMap(([name, one]) =>
    'ja' in one
      ? [[name, one as LetterSentence] as const]
      : flat(one).map(([inner, s]) => [`${name}.${inner}`, s] as const),
  );

const sentences: readonly (readonly [string, LetterSentence])[] = [
  ...flat(letter),
  ...flat(letterDocuments),
  ...flat(questionnaire),
  ...Object.entries(answerHints).flatMap(([kind, one]) => (one ? [[kind, one] as const] : [])),
  ...Object.entries(finerHints),
  ...Object.entries(finerDate),
  ['yesOrNo', yesOrNo],
];

describe('a sentence', () => {
  const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

  it.each(letterLanguages.map(({ code }) => code))('has the same places to fill in %s as in Japanese', (language) => {
    expect(sentences.length).toBeGreaterThan(90);
    expect(
      sentences.filter(([, one]) => one[language].trim() === '' && one.ja.trim() !== '').map(([name]) => name),
    ).toEqual([]);
    expect(
      sentences
        .filter(([, one]) => JSON.stringify(places(one[language])) !== JSON.stringify(places(one.ja)))
        .map(([name]) => name),
    ).toEqual([]);
  });

  it.each(applicantLanguages)('and a phrase is in the script of %s', (language) => {
    const texts = [
      ...sentences.map(([, one]) => one[language]),
      ...phraseTables.flatMap((table) => Object.values(table).map((phrase) => phrase[language])),
    ];
    // The Japanese name of the number that must not be written stands in every language.
    expect(texts.filter((text) => foreign[language].test(text.replaceAll('個人番号', '')))).toEqual([]);
    expect(texts.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it('fits where Excel has limits', () => {
    for (const { code } of letterLanguages) {
      for (const name of ['sheetGuide', 'sheetQuestions'] as const) {
        expect(questionnaire[name][code].length).toBeLessThanOrEqual(31);
        expect(questionnaire[name][code]).not.toMatch(/[[\]:*?/\\]/);
      }
      expect(questionnaire.sheetGuide[code]).not.toBe(questionnaire.sheetQuestions[code]);
      expect(questionnaire.refusalTitle[code].length).toBeLessThanOrEqual(32);
      expect(questionnaire.refusal[code].length).toBeLessThanOrEqual(255);
    }
  });
});

describe('a language of letters', () => {
  it.each([
    ['applicant', ['ja', 'en', 'vi', 'zh', 'ne']],
    ['employer', ['ja', 'en']],
  ] as const)('is offered for the %s', (recipient, codes) => {
    expect(languagesFor(recipient).map(({ code }) => code)).toEqual(codes);
  });

  it('that the recipient is not written to in makes way for the language of the screen', () => {
    expect(languageFor('applicant', 'ne', 'ja')).toBe('ne');
    expect(languageFor('employer', 'ne', 'ja')).toBe('ja');
    expect(languageFor('employer', 'en', 'ja')).toBe('en');
  });

  it('is machine-made until a person of the language has read it', () => {
    expect(letterLanguages.filter(({ code }) => isMachineMade(code)).map(({ code }) => code)).toEqual([
      'vi',
      'zh',
      'ne',
    ]);
    const [, , vietnamese] = letterLanguages;
    const read = { ...vietnamese, reviewedBy: 'TESTA SAMPLE, 2026-11-29' };
    expect(isMachineMade('vi', [read])).toBe(false);
    expect(isMachineMade('vi', [vietnamese])).toBe(true);
  });
});

describe.each(letterLanguages.map(({ code }) => code))('a letter in %s', (language) => {
  const all = [emptyRecords, ...workedIds.map(workedRecords)];

  it('says in Japanese and in the language that a machine made it, if one did', () => {
    for (const records of all) {
      const text = letterFor(records, 'applicant', language);
      const lines = [letter.machineMade.ja, letter.machineMade[language]].join('\n');
      expect(text.includes(lines)).toBe(isMachineMade(language));
      expect(text.includes(letter.machineMade.ja)).toBe(isMachineMade(language));
    }
  });

  it('has the Japanese words of each question and each document', () => {
    const { questions } = requestsFor(emptyRecords).to.applicant;
    const text = letterFor(emptyRecords, 'applicant', language, true);
    expect(questions.length).toBeGreaterThan(20);
    const beside = ({ ja, en }: Text) => text.includes(ja) || (language === 'en' && text.includes(en));
    expect(questions.filter(({ words }) => !beside(words)).map(({ path }) => path)).toEqual([]);
    if (language !== 'en') expect(text).toContain('旅券の写し');
  });

  it('writes a day as the language does, and never as two numbers that could change places', () => {
    const names = {
      applicant: 'TESTA',
      employer: 'サンプル',
      office: 'サンプル',
      application: coeGijinkokuWords.application,
    };
    const days = {
      ja: '2026年4月3日',
      en: '3 April 2026',
      vi: 'ngày 3 tháng 4 năm 2026',
      zh: '2026年4月3日',
      ne: 'ई.सं. 2026 अप्रिल 3',
    };
    for (const recipient of recipients) {
      const { text } = letterOf(
        requestsFor(emptyRecords).to[recipient],
        { ...names, deadline: '2026-04-03' },
        { language, withOptional: false },
      );
      expect(text).toContain(days[language]);
      expect(text).not.toMatch(/\d{1,2}\/\d{1,2}\/\d{4}/);
    }
  });
});
