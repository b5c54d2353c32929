import type { CopyList } from '../../lib/editor/copy-rows';
import type { Sentence } from '../../lib/i18n/i18n';

/** What the copy sheet says. */
export const copyText = {
  title: { ja: 'コピーシート', en: 'Copy sheet' },
  open: { ja: 'コピーシート', en: 'Copy sheet' },
  intro: {
    ja: 'フォームの欄をページの順に並べました。「コピー」を押してポータルの欄に貼り付け、選択肢は同じ文言を選んでください。Enterキーを続けて押すと、次の欄へ進みます。',
    en: 'The form’s boxes in the page’s order. Press Copy and paste into the portal’s box; for a choice, choose the same words. Pressing Enter again and again goes from row to row.',
  },
  readOn: {
    ja: '項目名と上限は{day}時点のページのものです。ポータルの表示が違うときは、ポータルに従ってください。',
    en: 'Labels and limits are those of the page as it stood on {day}. Where the portal shows something else, follow the portal.',
  },
  unsaved: {
    ja: '保存していない変更も含めて表示しています。自動入力が使うのは保存済みの内容です。',
    en: 'What is not saved yet is shown here, too. A fill uses only what has been saved.',
  },
  lists: { ja: '表示する欄', en: 'Boxes to show' },
  print: { ja: '印刷する', en: 'Print' },
  reset: { ja: '印をすべて外す', en: 'Take all ticks away' },
  ticks: {
    ja: 'コピー済みの印はこの画面だけのもので、保存されません。',
    en: 'Ticks stay in this window only; they are not stored.',
  },
  copy: { ja: 'コピー', en: 'Copy' },
  copyRow: { ja: 'コピー：{label}', en: 'Copy: {label}' },
  copied: { ja: 'コピーしました：{label}', en: 'Copied: {label}' },
  failed: {
    ja: 'コピーできませんでした：{label}。案件は変わっていません。値を選択してコピーするか、この画面をもう一度押してからお試しください。',
    en: 'Could not copy: {label}. Nothing of the case has changed. Select the value and copy it by hand, or press into this window and try again.',
  },
  changed: { ja: '値が変わりました', en: 'changed since' },
  toChoose: { ja: '選ぶ', en: 'choose' },
  length: { ja: '{count} / {max}文字', en: '{count} of {max} characters' },
  exact: { ja: '{count}文字（ちょうど{max}文字）', en: '{count} characters (exactly {max})' },
  block: { ja: '（{number}件目）', en: ' (no. {number})' },
  part: { ja: '（{part}）', en: ' ({part})' },
  characters: { ja: '使えない文字：{characters}', en: 'Not taken: {characters}' },
  proposal: { ja: '案：{text}', en: 'Proposal: {text}' },
  mend: { ja: '直す', en: 'Mend' },
  mendRow: { ja: '直す：{label}', en: 'Mend: {label}' },
  enter: { ja: '入力する', en: 'Enter' },
  enterRow: { ja: '入力する：{label}', en: 'Enter: {label}' },
  open_required: { ja: '未入力（必須）', en: 'Not answered (required)' },
  open_optional: { ja: '空欄のまま', en: 'Stays empty' },
  open_waits: { ja: '上の質問の答えによります', en: 'Depends on an answer above' },
  yours: { ja: 'ご自身で操作する欄です', en: 'Yours to do on the page' },
  predicted: {
    ja: '実際のページでは未確認の欄です。項目名が同じか確かめてください。',
    en: 'Nobody has seen this box on the page. Make sure that its label is the same.',
  },
  nothing: { ja: 'この一覧に欄はありません。', en: 'No box is in this list.' },
  clipboard: {
    ja: 'コピーした値は個人情報です。クリップボードはほかのソフトからも読めるため、終わったら空にしてください。Windowsのクリップボード履歴（Windows+V）や端末間の同期を使っている場合は、そちらにも残ります。',
    en: 'What you copy is personal data, and other programs can read the clipboard: empty it when you are done. Where the clipboard’s history (Windows+V) or its synchronisation is on, copies stay there, too.',
  },
  empty: { ja: 'クリップボードを空にする', en: 'Empty the clipboard' },
  emptied: { ja: 'クリップボードを空にしました。', en: 'The clipboard is empty.' },
  emptyFailed: {
    ja: 'クリップボードを空にできませんでした。ほかの文字をコピーして上書きしてください。',
    en: 'The clipboard could not be emptied. Copy some other text over it.',
  },
  allDone: {
    ja: 'すべての欄をコピーしました。ポータルで全体を見直してから、クリップボードを空にしてください。',
    en: 'Every box has been copied. Read the portal’s page over, then empty the clipboard.',
  },
  noForm: {
    ja: 'この手続には、取り込まれているフォームがありません。コピーシートは作れません。',
    en: 'There is no form for this procedure here, so it has no copy sheet.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What the lists are called. */
export const copyListWords: Readonly<Record<CopyList, Sentence>> = {
  all: { ja: 'すべて', en: 'All' },
  copy: { ja: 'コピーする欄', en: 'To copy' },
  left: { ja: '残り', en: 'Left' },
  done: { ja: 'コピー済み', en: 'Copied' },
  refused: { ja: '欄に合わない値', en: 'Do not fit' },
  open: { ja: '値なし', en: 'No value' },
  yours: { ja: 'ご自身で', en: 'Yours' },
};
