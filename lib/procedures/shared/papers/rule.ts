import { foundationsOf } from '../../../law/gijinkoku/foundations';
import type { Rule } from '../../../law/gijinkoku/known';
import { ask, documents, fail, given, notApplicable, pass, silent, text } from '../../../law/gijinkoku/rules/kit';
import { practice } from '../../../law/gijinkoku/rules/sources';
import { paperStatus, signatureOf } from '../../../papers/case-papers';
import type { Paper } from '../../../spec/paper';
import { employmentPapers } from './index';

/** Papers that stand for a document of the list: what they say is held against the case. */
const held: readonly Paper[] = employmentPapers.filter((paper) => paper.documents.length > 0);

const namesOf = (papers: readonly Paper[]) =>
  text(papers.map(({ title }) => title.ja).join('、'), papers.map(({ title }) => title.en).join(', '));

const madePaper = (line: string) => ({
  case: {
    papers: [
      {
        id: 'director-pay',
        madeOn: '2026-06-01',
        datedOn: '2026-06-01',
        lines: [{ id: 'why.1', made: line }],
        facts: {},
      },
    ],
  },
});

/** R-PAPER-01: one fact is the same in every paper and on the form (L-01 to L-22). */
export const papersAgree: Rule = {
  id: 'R-PAPER-01',
  chapter: 'documents',
  title: text('書面と案件の一致', 'Papers agree with the case'),
  source: practice('書面と様式の一致'),
  judge: ({ facts, category, basis }) => {
    const context = {
      ...{ facts, foundations: foundationsOf({ category, basis }) },
      ...{ calendar: 'western' as const, enclosures: [] },
    };
    const made = held.map((paper) => paperStatus(paper, facts.case, context)).filter(({ kept }) => kept !== null);
    if (made.length === 0) return notApplicable(text('作成した書面はありません。', 'No paper has been made.'));
    const wrong = made.filter(
      ({ stale, strange }) => stale.length > 0 || strange.some(({ instead }) => instead.length > 0),
    );
    const points = (some: typeof made) => documents(...some.flatMap(({ paper }) => paper.documents));
    if (wrong.length > 0) {
      const names = namesOf(wrong.map(({ paper }) => paper));
      return fail(
        text(
          `書面の内容が、今の案件と違っています：${names.ja}。`,
          `What these papers say differs from the case as it is now: ${names.en}.`,
        ),
        points(wrong),
        text(
          '「書面」で違う行を確かめ、今の事実に合わせてください。',
          'Look at the lines under Papers, and bring them up to date.',
        ),
      );
    }
    const signed = (state: ReturnType<typeof signatureOf>) =>
      made.filter((one) => signatureOf(one, facts.case.documents) === state);
    const changed = signed('changed');
    if (changed.length > 0) {
      const names = namesOf(changed.map(({ paper }) => paper));
      return fail(
        text(
          `完了にした後で内容が変わっています。手元の書類は前の内容です：${names.ja}。`,
          `Changed since they were finished; the documents at hand have the text before: ${names.en}.`,
        ),
        points(changed),
        text(
          '「書面」で内容を確かめ、署名を受け直して完了にしてください。',
          'Look them over under Papers, have them signed again, and finish them.',
        ),
      );
    }
    const open = made.filter(({ prompts }) => prompts.length > 0);
    const unsigned = signed('unsigned');
    if (open.length === 0 && unsigned.length > 0) {
      const names = namesOf(unsigned.map(({ paper }) => paper));
      return ask(
        text(`書面の署名日：${names.ja}`, `the day on which these were signed: ${names.en}`),
        ...points(unsigned),
      );
    }
    if (open.length === 0)
      return pass(text('書面の内容は案件と一致しています。', 'The papers say what the case says.'));
    const names = namesOf(open.map(({ paper }) => paper));
    return ask(text(`書面の〔要記入〕：${names.ja}`, `what is still to be written in: ${names.en}`), ...points(open));
  },
  examples: [
    given('No paper has been made', 'notApplicable'),
    given('A paper that says what the case no longer says', 'fail', madePaper('当社の役員は報酬を受けていません。')),
    silent('notApplicable'),
  ],
};
