import type { HelpPart } from './help-part.words';

/** How the check works. */
export const checkHelp: HelpPart = {
  id: 'check',
  title: { ja: '入力内容を点検する', en: 'Checking what is on the page' },
  lines: [
    {
      ja: '点検では、誰がどのように入力したかを問わず、ページの内容を案件と1項目ずつ見比べ、違いをすべて示します。ページには何も書き込みません。',
      en: 'A check compares the page with the case, row by row, whoever filled it, and shows every difference. It writes nothing on the page.',
    },
    {
      ja: 'サイドパネルを開いている間は、入力の変化に合わせて結果が変わります。F8で次の違い、Shift+F8で前の違いに移ります。',
      en: 'While the side panel is open, the result follows what is typed. F8 goes to the next difference, Shift+F8 to the previous one.',
    },
    {
      ja: '違いごとに、案件の値をページに入れる、ページの値を案件に取り込む、のどちらかを1項目ずつ選べます。',
      en: 'For each difference you may put the case’s value onto the page, or take the page’s value into the case, one at a time.',
    },
    {
      ja: '氏名・生年月日・旅券番号が案件と違うときは、ほかの結果を出さずに止まります。どなたのページかを確かめてください。',
      en: 'Where name, birth date or passport number are not the case’s, it stops and shows nothing else. Make sure whose page it is.',
    },
    {
      ja: 'フォームが改訂されて項目が見つからないときは、「フォームの変更点」からその欄をページで1回指すと、以後はその欄を使います。',
      en: 'Where the form was revised and a row is not found, point to its box once from “Changes of the form”; it is used from then on.',
    },
    {
      ja: '「この点検を記録する」で、点検した人・日時・違いの扱いを案件に残します。別の方が同じ状態に署名でき、点検表として印刷できます。',
      en: 'A check can be recorded in the case: who, when, and how each difference was settled. A second person can sign the same state, and it prints as a check sheet.',
    },
    {
      ja: '「確認へ進む」のあとの確認画面も、項目名で分かる範囲で照合します。分からない項目は「比較できない」と示します。',
      en: 'The page after 確認へ進む is compared too, as far as its labels allow; where they do not, it says so.',
    },
  ],
};
