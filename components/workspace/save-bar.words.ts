import type { Sentence } from '../../lib/i18n/i18n';

/** Undo, and two windows editing one record. */
export const keeping = {
  undo: { ja: '元に戻す', en: 'Undo' },
  redo: { ja: 'やり直す', en: 'Redo' },
  conflictIntro: {
    ja: 'この記録は、ほかの画面でも変更されました。次の項目は両方で変更されています。項目ごとに、残す値を選んでください。ほかの項目の変更は、両方とも残ります。',
    en: 'This record was changed in another window too. These facts were changed in both. Choose what to keep for each; changes to other facts are all kept.',
  },
  fact: { ja: '項目', en: 'Fact' },
  mine: { ja: 'この画面', en: 'This window' },
  theirs: { ja: 'ほかの画面（保存済み）', en: 'The other window (saved)' },
  none: { ja: '（空）', en: '(empty)' },
  list: { ja: '（{count}件）', en: '({count} entries)' },
  group: { ja: '（複数の項目）', en: '(several facts)' },
  resolve: { ja: '選んだ値で保存する', en: 'Save what was chosen' },
  chooseAll: { ja: '残り{count}項目を選んでください。', en: 'Still to choose: {count}' },
  allTheirs: { ja: 'この画面の変更をすべて捨てる', en: 'Give up all changes of this window' },
  allMine: { ja: 'すべてこの画面の値にする', en: 'Keep this window’s values for all' },
  merged: {
    ja: 'ほかの画面で保存された変更{count}件も取り込みました。',
    en: 'Changes saved in another window were taken in too: {count}.',
  },
  moved: { ja: '「{entry}」を{number}番目に移動しました。', en: '{entry} is now number {number}.' },
  removed: {
    ja: '「{entry}」を削除しました。「元に戻す」で取り消せます。',
    en: '{entry} was removed. Undo brings it back.',
  },
  moveKeys: { ja: 'Alt＋↑・↓キーでも移動できます。', en: 'Alt+↑ and Alt+↓ move an entry too.' },
  seldom: { ja: 'そのほかの項目（{count}）', en: 'Further boxes ({count})' },
  detailsFollow: {
    ja: '「有」を選ぶと、詳細の項目が表示されます。',
    en: 'Further facts appear when the answer is yes.',
  },
  saidOffer: { ja: '回答者と日付：', en: 'Who said so, and when:' },
  saidToday: { ja: '{by}・今日', en: '{by}, today' },
  saidThen: { ja: '{by}・{on}', en: '{by}, {on}' },
  itemsOf: { ja: 'フォーム項目 {items}', en: 'Form item {items}' },
  portalOld: {
    ja: '「{row}」のポータル用の表記（{text}）は、いまの事実のために書かれたものと確認できません。残すか外すかを決めるまで、この項目は入力されません。',
    en: 'The text for the portal of “{row}” (“{text}”) was not written for the fact as it is now. The row is not filled until you keep the text or take it away.',
  },
  portalOff: { ja: '表記を外す', en: 'Take the text away' },
  portalKeep: { ja: 'この表記のままにする', en: 'Keep this text' },
} as const satisfies Readonly<Record<string, Sentence>>;
