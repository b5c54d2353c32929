import type { EarlierGroupId } from '../../lib/editor/carried';
import type { Sentence } from '../../lib/i18n/i18n';

/** What is asked again together. */
export const groupWords: Readonly<Record<EarlierGroupId, Sentence>> = {
  contract: { ja: '契約の残りの期間', en: 'Time left of the contract' },
  pay: { ja: '報酬', en: 'Pay' },
  job: { ja: '職務と、その判断', en: 'Work, and its judgements' },
};

/** The next procedure of somebody, begun from an earlier case. */
export const nextCaseText = {
  start: { ja: '次の手続を始める', en: 'Start the next procedure' },
  startOf: { ja: '{name}の次の手続を始める', en: 'Start the next procedure of {name}' },
  intro: {
    ja: '前の案件から、変わらない事実だけを引き継ぎます。申請人と所属機関の記録は同じものを使います。',
    en: 'Only what is still true is taken over. The applicant and the employer stay the same records.',
  },
  from: { ja: '前の案件：{name}（{procedure}）', en: 'Earlier case: {name} ({procedure})' },
  taken: { ja: '引き継ぐもの（{count}件）', en: 'Taken over ({count})' },
  asked: { ja: 'あらためて聞くもの（{count}件）', en: 'Asked anew ({count})' },
  nothingTaken: { ja: '引き継ぐ事実はありません。', en: 'Nothing is taken over.' },
  nothingAsked: { ja: '申請フォームの必須の質問は残っていません。', en: 'No required question of the form is open.' },
  askedHint: {
    ja: '押すと、案件を作ってその質問を開きます。申告・理由・希望する在留期間・書類は引き継ぎません。',
    en: 'A press makes the case and opens that question. Declarations, reason, wanted period and documents are never taken over.',
  },
  earlier: { ja: '前回：', en: 'Before: ' },
  rest: { ja: 'ほか', en: 'and more' },
  otherEmployer: {
    ja: '所属機関が違うため、契約・報酬・職務は引き継ぎません。',
    en: 'The employer is another one: contract, pay and work are not taken over.',
  },
  create: { ja: '案件を作って始める', en: 'Make the case and begin' },
  again: { ja: '前の案件から変わりませんか', en: 'Still as in the earlier case?' },
  againHint: {
    ja: '下の内容は前の案件のもので、この案件にはまだ入っていません。変わりがないと確かめたものだけを入れてください。',
    en: 'This is what the earlier case says. It is not in this case yet: take over only what you know to be still so.',
  },
  still: { ja: '変わりない', en: 'Still so' },
  stillOf: { ja: '変わりない：{group}', en: 'Still so: {group}' },
  changed: { ja: '変わった（欄を開く）', en: 'It has changed (open the boxes)' },
  changedOf: { ja: '変わった（欄を開く）：{group}', en: 'It has changed (open the boxes): {group}' },
  tookOver: { ja: '{group}を前の案件から入れました。', en: 'Taken over: {group}.' },
  relations: { ja: 'つながりのある案件', en: 'Connected cases' },
  before: { ja: '前の案件', en: 'Earlier case' },
  after: { ja: 'この案件から始めた案件', en: 'Begun from this case' },
} as const satisfies Readonly<Record<string, Sentence>>;
