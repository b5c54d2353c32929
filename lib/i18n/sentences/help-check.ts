import type { HelpPart } from './help-part';

/** How the check works. */
export const checkHelp: HelpPart = {
  id: 'check',
  title: { ja: '入力内容を点検する', en: 'Checking what is on the page' },
  lines: [
    {
      ja: '点検では、誰がどのように入力したかを問わず、ページの内容を案件と1項目ずつ見比べ、違いをすべて示します。ページには何も書き込みません。',
      en: 'A check compares the page with the case, row by row, whoever filled it, and shows every difference. It writes nothing on the page.',
    },
  ],
};
