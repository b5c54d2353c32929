import type { OutcomeKind } from '../../lib/spec/outcome';
import type { HelpMark } from './help-part.words';

/** The result of a row in a fill: its mark on the page, its name, and its meaning. */
export const outcomeHelp: Readonly<Record<OutcomeKind, HelpMark>> = {
  filled: {
    sign: '✓',
    name: { ja: '入力済み', en: 'Filled' },
    means: {
      ja: '案件の値を入力し、読み返して一致を確かめました。',
      en: 'The value of the case was written, read back, and is equal.',
    },
  },
  alreadyEqual: {
    sign: '＝',
    name: { ja: '入力済み（元から一致）', en: 'Already equal' },
    means: {
      ja: '案件と同じ値が元から入っていたので、触れていません。',
      en: 'The page said the same already, so it was left alone.',
    },
  },
  keptUserValue: {
    sign: '≠',
    name: { ja: 'ページの値を保持', en: 'Your entry kept' },
    means: {
      ja: '案件と違う値が入っていたので、その値を残しました。どちらが正しいか見比べてください。',
      en: 'Something else than in the case stood there, and was kept. Compare the two.',
    },
  },
  refused: {
    sign: '!',
    name: { ja: '入力していません', en: 'Not filled' },
    means: {
      ja: '長すぎる、同じ選択肢がないなどの理由で入力していません。理由は一覧に表示します。値を切り詰めたり推測したりすることはありません。',
      en: 'Too long, no such option, or the like; the report says why. Nothing is ever cut or guessed.',
    },
  },
  notOnPage: {
    sign: '',
    name: { ja: 'ページにない', en: 'Not on the page' },
    means: {
      ja: '知っている項目がページに見つかりません。フォームが改訂された可能性があります。',
      en: 'The page does not have this row. The form may have been revised.',
    },
  },
  cleared: {
    sign: '',
    name: { ja: '別の人の値を消去', en: 'Cleared' },
    means: {
      ja: 'ページ全体を置き換えると決めたとき、案件に情報がない項目に残っていた別の人の値を消しました。',
      en: 'You chose to replace the whole page: what the other person had here was taken away, as the case has nothing for it.',
    },
  },
  noData: {
    sign: '',
    name: { ja: '情報なし', en: 'Nothing to enter' },
    means: {
      ja: '案件にまだ情報がないか、ほかの回答により入力が不要です。未確認の質問を「無」とみなすことはありません。',
      en: 'The case does not say yet, or another answer makes the row unnecessary. Silence never counts as “no”.',
    },
  },
  yours: {
    sign: '手',
    name: { ja: 'ご自身で操作', en: 'Yours to do' },
    means: {
      ja: '確認欄、署名、ファイルの添付は、必ずご自身で行ってください。',
      en: 'Declarations, signatures and attachments are always done by you.',
    },
  },
};
