import type { Rule } from '../known';
import type { Judgement } from '../../../spec/check';
import { languageNotAsked } from '../documents/index';
import {
  ask,
  askMissing,
  documents,
  facts,
  fail,
  given,
  gravest,
  needs,
  notApplicable,
  pass,
  receivedOf,
  silent,
  text,
  warn,
} from './kit';
import { page, practice } from './sources';

// What documents say: R-DOC-03, R-DOC-10. Which documents are needed is for the document rows.

/**
 * R-DOC-03
 * @param notAsked documents that are always in Japanese, by id
 */
export const translatedRule = (notAsked: ReadonlySet<string>): Rule => ({
  id: 'R-DOC-03',
  chapter: 'documents',
  title: text('日本語訳', 'Japanese translation'),
  source: page('外国語の資料への訳文の添付', 'kosuge-asi.com'),
  judge: ({ facts: known }) => {
    const entries = (known.case.documents ?? []).filter(({ received }) => received === 'yes');
    if (entries.length === 0)
      return ask(
        text('資料の言語と訳文', 'the languages of the documents, and translations'),
        ...facts('case.documents.0.foreignLanguage'),
      );
    const bare = entries.filter(({ foreignLanguage, translated: done }) => foreignLanguage === 'yes' && done === 'no');
    if (bare.length > 0) {
      return fail(
        text(
          `外国語の資料${bare.length}件に日本語訳がありません（${idsOf(bare)}）。`,
          `${bare.length} document(s) in a foreign language have no Japanese translation (${idsOf(bare)}).`,
        ),
        documents(...bare.map(({ id }) => id)),
        text(
          '翻訳者の氏名・署名・日付のある訳文を添えてください。',
          'Add a translation with the translator’s name, signature and date.',
        ),
      );
    }
    const open = entries.filter(
      ({ id, foreignLanguage, translated: done }) =>
        (foreignLanguage === 'yes' && done !== 'yes') ||
        ((foreignLanguage ?? 'notAsked') === 'notAsked' && !notAsked.has(id) && id !== 'D18'),
    );
    const [first, ...rest] = (
      [
        [
          open.filter((one) => one.foreignLanguage !== 'yes'),
          '外国語の資料か',
          'whether these are in a foreign language',
        ],
        [
          open.filter((one) => one.foreignLanguage === 'yes'),
          '外国語の資料に訳文があるか',
          'whether these are translated',
        ],
      ] as const
    )
      .filter(([some]) => some.length > 0)
      .map(([some, ja, en]) =>
        ask(text(`${ja}（${idsOf(some)}）`, `${en} (${idsOf(some)})`), ...documents(...some.map(({ id }) => id))),
      );
    return first
      ? gravest(first, ...rest)
      : pass(
          text(
            '外国語の資料には日本語訳があります。',
            'Every document in a foreign language has a Japanese translation.',
          ),
        );
  },
  examples: [
    given('Translated', 'pass', paper({ id: 'D09a', foreignLanguage: 'yes', translated: 'yes' })),
    given('In Japanese', 'pass', paper({ id: 'D09a', foreignLanguage: 'no' })),
    given('Not translated', 'fail', paper({ id: 'D09a', foreignLanguage: 'yes', translated: 'no' })),
    given('Nobody has said whether it is translated', 'unknown', paper({ id: 'D09a', foreignLanguage: 'yes' })),
    given('Nobody has said in which language it is', 'unknown', paper({ id: 'D09a' })),
    silent(),
  ],
});

const idsOf = (papers: readonly { readonly id: string }[]): string =>
  [...new Set(papers.map(({ id }) => id))].join('、');

type Paper = NonNullable<Parameters<typeof receivedOf>[0]['case']['documents']>[number];
function paper(entry: Paper) {
  return { case: { documents: [{ received: 'yes' as const, ...entry }] } };
}

const afterwards: Rule = {
  id: 'R-DOC-10',
  chapter: 'documents',
  title: text('証明書の日付と証明する事実', 'Date of a certificate and what it proves'),
  source: practice('証明書の日付と職歴・学歴の照合'),
  judge: ({ facts: known }) => {
    const entries = receivedOf(known, 'D09a', 'D09b', 'D09d').filter(({ proves }) => (proves?.length ?? 0) > 0);
    const ends = new Map<string, string | undefined>([
      ...(known.applicant.work?.jobs ?? []).map(({ id, to }) => [id, to] as const),
      ...(known.applicant.education ?? []).map(({ id, graduatedOn }) => [id, graduatedOn] as const),
    ]);
    const judged = entries.flatMap(({ id, issuedOn, proves }) =>
      (proves ?? []).map((proved): Judgement => {
        const end = ends.get(proved);
        if (issuedOn === undefined || end === undefined || end === 'unknown')
          return askMissing(
            needs(`証明書（${id}）の発行日`, `when the certificate (${id}) was issued`, issuedOn, ...documents(id)),
            needs(
              '証明する職歴・学歴の終わり',
              'when the job or the schooling that it proves ended',
              end === 'unknown' ? undefined : end,
              ...documents(id),
            ),
          );
        // A month or a year counts from its beginning: what ended within it may have ended before the certificate.
        return issuedOn.slice(0, end.length) < end
          ? warn(
              text(
                '証明書が、証明する期間の終わりより前に発行されています。',
                'The certificate was issued before what it is to prove had ended.',
              ),
              documents(id),
              text('最後まで証明する新しい証明書を求めてください。', 'Ask for a new one that covers the whole time.'),
            )
          : pass(
              text(
                '証明書は、証明する期間の後に発行されています。',
                'The certificates were issued after what they prove.',
              ),
            );
      }),
    );
    const [first, ...rest] = judged;
    if (first) return gravest(first, ...rest);
    return known.case.documents === undefined
      ? ask(text('学歴・職歴の証明書', 'the certificates of education and experience'), ...documents('D09a', 'D09b'))
      : notApplicable(text('照合する証明書がありません。', 'No certificate to compare.'));
  },
  examples: [
    given('Issued after the job ended', 'pass', paper({ id: 'D09b', proves: ['job-1'], issuedOn: '2026-06-01' })),
    given(
      'Issued in the month in which it ended',
      'pass',
      paper({ id: 'D09b', proves: ['job-1'], issuedOn: '2026-05-01' }),
    ),
    given('Issued a month before', 'warn', paper({ id: 'D09b', proves: ['job-1'], issuedOn: '2026-04-30' })),
    given(
      'A diploma dated before graduation',
      'warn',
      paper({ id: 'D09a', proves: ['school-1'], issuedOn: '2018-06-29' }),
    ),
    given('No date', 'unknown', paper({ id: 'D09b', proves: ['job-1'] })),
    given(
      'A certificate that proves nothing of the list',
      'notApplicable',
      paper({ id: 'D09b', proves: [], issuedOn: '2026-06-01' }),
    ),
    given('No certificates', 'notApplicable', { case: { documents: [] } }),
    silent(),
  ],
};

/** R-DOC-03, R-DOC-10. */
export const paperRules: readonly Rule[] = [translatedRule(languageNotAsked), afterwards];
