import type { Rule } from '../known';
import type { CaseDocument, Judgement } from '../../../spec/check';
import type { Text } from '../../../i18n/text';
import { documents as documentList } from '../documents/index';
import { ask, documents, facts, given, gravest, namesOf, pass, silent, text, unknown, warn } from './kit';
import { practice } from './sources';

// R-DOC-04: the name in the passport, in the case, and on documents. Names are compared and never repeated.

/** The words of a name as a machine-readable zone can hold them: no apostrophes, hyphens as spaces. */
const words = (name: string): readonly string[] =>
  name
    .normalize('NFKC')
    .toUpperCase()
    .replace(/['’.,]/g, '')
    .split(/[\s<-]+/)
    .filter((word) => word !== '');

type Likeness = 'same' | 'orderOrSpaces' | 'other';

function likeness(one: string, other: string): Likeness {
  const [a, b] = [words(one), words(other)];
  if (a.join(' ') === b.join(' ')) return 'same';
  const alike = a.join('') === b.join('') || a.toSorted().join(' ') === b.toSorted().join(' ');
  return alike ? 'orderOrSpaces' : 'other';
}

/** A name without letters of the passport can only be compared with the name in that script. */
const isLatin = (name: string): boolean => /[A-Z]/i.test(name.normalize('NFKC'));
const plain = (name: string): string => name.normalize('NFKC').replace(/[\s・･=＝]/g, '');

const change = text(
  '旅券の身分事項ページの写しで、つづり・順序・区切りを確認してください。',
  'Compare spelling, order and spaces with a copy of the passport’s page.',
);

function zone(typed: string, mrz: string): Judgement {
  const points = [...facts('applicant.name.family', 'applicant.name.given', 'applicant.name.mrz'), ...documents('D16')];
  switch (likeness(typed, mrz)) {
    case 'same':
      return pass(
        text('入力した氏名は旅券の機械読取部分と一致しています。', 'The name as typed is that of the passport.'),
      );
    case 'orderOrSpaces':
      return warn(
        text(
          '入力した氏名の語順又は区切りが、旅券の機械読取部分と異なります。',
          'The order or the spaces of the name as typed differ from the passport’s machine-readable zone.',
        ),
        points,
        change,
      );
    default:
      return warn(
        text(
          '入力した氏名のつづりが、旅券の機械読取部分と異なります（長い氏名は機械読取部分で省略されます）。',
          'The name as typed is spelled unlike the passport’s machine-readable zone (which cuts long names).',
        ),
        points,
        change,
      );
  }
}

/** What the documents are called, for a reason. */
function titleOf(id: string): Text {
  const row = documentList.rows.find((one) => namesOf([one.id]).includes(id));
  const short = (words: string, end: RegExp) => words.split(end)[0] ?? words;
  return row ? text(short(row.title.ja, /[（(：:]|又は/), short(row.title.en, /[(:]/).trim()) : text(id, id);
}

function onDocument(entry: CaseDocument, typed: string, known: Parameters<Rule['judge']>[0]['facts']): Judgement {
  const title = titleOf(entry.id);
  const points = documents(entry.id);
  const name = entry.holderName;
  if (name === undefined)
    return ask(text(`「${title.ja}」に記載された氏名`, `the name on this document: ${title.en}`), ...points);
  const same = pass(
    text(
      `「${title.ja}」の氏名は旅券と一致しています。`,
      `The name on this document is that of the passport: ${title.en}.`,
    ),
  );
  const { kana, kanji } = known.applicant.name ?? {};
  if (!isLatin(name)) {
    const own = [kana, kanji].flatMap((one) => (one === undefined ? [] : [plain(one)]));
    if (own.includes(plain(name))) return same;
    return own.length === 0
      ? ask(
          text(
            `フリガナ又は漢字氏名（「${title.ja}」は英字でないため）`,
            `the name in kana or kanji (this document is not in Latin letters: ${title.en})`,
          ),
          ...facts('applicant.name.kana', 'applicant.name.kanji'),
        )
      : warn(
          text(
            `「${title.ja}」の氏名が、入力した漢字氏名・フリガナと異なります。`,
            `The name on this document differs from the name in kanji or kana: ${title.en}.`,
          ),
          points,
          sameHolder,
        );
  }
  switch (likeness(typed, name)) {
    case 'same':
      return same;
    case 'orderOrSpaces':
      return warn(
        text(
          `「${title.ja}」の氏名の語順又は区切りが旅券と異なります。`,
          `The order or the spaces of the name on this document differ from the passport: ${title.en}.`,
        ),
        points,
        sameHolder,
      );
    default:
      return warn(
        text(
          `「${title.ja}」の氏名のつづりが旅券と異なります。`,
          `The name on this document is spelled unlike the passport: ${title.en}.`,
        ),
        points,
        sameHolder,
      );
  }
}

const sameHolder = text(
  '同一人であることの説明（改姓・表記の違い）を添えるか、発行者に訂正を求めてください。',
  'Explain that it is the same person (a changed name, another spelling), or have the issuer correct it.',
);

/** Documents that bear the name, under every id that a case may hold them by. */
const bearing = namesOf(documentList.rows.filter(({ bearsName }) => bearsName).map(({ id }) => id));

const names: Rule = {
  id: 'R-DOC-04',
  chapter: 'documents',
  title: text('氏名と旅券の一致', 'Name as in the passport'),
  source: practice('旅券の機械読取部分及び書類の氏名との照合'),
  judge: ({ facts: known }) => {
    const typed = known.derived.passportName;
    const { mrz } = known.applicant.name ?? {};
    if (typed === undefined)
      return ask(text('旅券の氏名', 'the name as in the passport'), ...facts('applicant.name.family'));
    // Also a document of another kind is compared once its name has been recorded.
    const entries = (known.case.documents ?? []).filter(
      ({ id, received, holderName }) => received === 'yes' && (bearing.includes(id) || holderName !== undefined),
    );
    const read =
      mrz === undefined
        ? unknown(
            text(
              '未確認です：旅券の機械読取部分の氏名。入力済み：氏名。',
              'Not known yet: the name in the machine-readable zone of the passport. Known already: the name as typed.',
            ),
            [...facts('applicant.name.mrz'), ...documents('D16')],
          )
        : zone(typed, mrz);
    return gravest(read, ...entries.map((entry) => onDocument(entry, typed, known)));
  },
  examples: [
    given('The same words in the same order', 'pass', named('TESTA<<EXAMPLE', 'TESTA EXAMPLE')),
    given('Hyphens and apostrophes are not in the zone', 'pass', {
      applicant: { name: { family: "O'TESTA-SILVA", mrz: 'OTESTA<SILVA<<EXAMPLE' } },
      case: { documents: [] },
    }),
    given('Another order in the passport', 'warn', named('EXAMPLE<TESTA', 'TESTA EXAMPLE')),
    given('Another spelling in the passport', 'warn', named('TESTO<<EXAMPLE', 'TESTA EXAMPLE')),
    given('A diploma in another order', 'warn', named('TESTA<<EXAMPLE', 'Example Testa')),
    given('A diploma in another spelling', 'warn', named('TESTA<<EXAMPLE', 'TESTO EXAMPLE')),
    given('A diploma whose name nobody has read', 'unknown', named('TESTA<<EXAMPLE', undefined)),
    given('A certificate in kana, as the case has it', 'pass', named('TESTA<<EXAMPLE', 'テスタ・エグザンプル')),
    given('A certificate in other kana', 'warn', named('TESTA<<EXAMPLE', 'テスト・エグザンプル')),
    given('A certificate in kana, and the case has none', 'unknown', {
      ...named('TESTA<<EXAMPLE', 'テスタ エグザンプル'),
      applicant: { name: { mrz: 'TESTA<<EXAMPLE' } },
    }),
    given('Another document whose name was recorded', 'warn', {
      applicant: { name: { mrz: 'TESTA<<EXAMPLE' } },
      case: { documents: [{ id: 'D08', received: 'yes', holderName: 'TESTA SAMPLE' }] },
    }),
    given('No document bears a name', 'pass', {
      applicant: { name: { mrz: 'TESTA<<EXAMPLE' } },
      case: { documents: [] },
    }),
    given('The zone was not read', 'unknown'),
    silent(),
  ],
};

function named(mrz: string, holderName: string | undefined) {
  return {
    applicant: { name: { mrz, kana: 'テスタ エグザンプル' } },
    case: {
      documents: [{ id: 'D09a', received: 'yes' as const, ...(holderName === undefined ? {} : { holderName }) }],
    },
  };
}

/** R-DOC-04. */
export const nameRules: readonly Rule[] = [names];
