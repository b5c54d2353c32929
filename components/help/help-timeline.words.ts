import type { HelpPart } from './help-part.words';

/** The part of the help about a person's days in Japan. */
export const timelineHelp: HelpPart = {
  id: 'timeline',
  title: { ja: '在留の日程・届出・手数料', en: 'Timeline, notices and fees' },
  lines: [
    {
      ja: '案件の上の「次の手続を始める」で、前の案件から更新・変更などの案件を作れます。左に引き継ぐもの、右にあらためて聞くものが並びます。報酬と職務は、新しい案件の「概要」で「変わりない」を押したときだけ入ります。申告・理由・希望する在留期間・書類は引き継ぎません。',
      en: 'Start the next procedure, above a case, makes a renewal or a change from it: what is taken over stands on one side, what is asked anew on the other. Pay and work are taken in only when you press Still so on the new case’s Overview. Declarations, reason, wanted period and documents are never taken over.',
    },
    {
      ja: '案件の「在留の日程」に、許可、在留期限、更新の申請開始と期限、特例期間、届出、家族の在留期限、永住許可の見通しが日付の順に並びます。本人のほかの案件も含みます。「欄を開く」で、元の項目を直せます。',
      en: 'A case’s tab Timeline lists permissions, expiries, first and last days of filing, the special period, notifications, the family’s expiries and the way to permanent residence by day, of the person’s other cases, too. “Open the box” leads to the fact behind a day.',
    },
    {
      ja: '同じ日程は、案件一覧の「次の期日」、最初の画面、カレンダーファイルにも出ます。届出は、届け出た日を記録するまで期限として残ります。',
      en: 'The same days are in the list’s next date, on the first screen and in the calendar file. A notification stays due until its day is recorded.',
    },
    {
      ja: '更新はオンラインでは在留期限の前日まで、窓口では当日までです。申請の方法を決めていないときは、早いほうを期限とします。',
      en: 'An extension can be filed online until the day before expiry, at the counter until that day. While the way of filing is not decided, the earlier day counts.',
    },
    {
      ja: '契約機関に関する届出は、何があったかを選ぶと、様式の項目が順に並び、1つずつコピーできます。足りない項目には、その欄への入口が付きます。届け出るのは本人です。',
      en: 'For the notice of the contract partner, choose what happened: the items of its form stand in order, to be copied one by one, and what is missing has a way to its box. The person notifies.',
    },
    {
      ja: '手数料は、受け付けられる日・申請の方法・許可される期間で決まります。「残り」に範囲と見込みを示し、押すと各行と出典が開きます。',
      en: 'The fee depends on the day of acceptance, the way of filing and the period granted. What remains shows its range and the likely one; a press opens the rows with their sources.',
    },
    {
      ja: '規則にはそれぞれ見直しの期日があります。「残り」の終わりに、規則を最後に確認した日と、期日を過ぎた規則が出ます。申請の前に最新の案内を確認してください。',
      en: 'Every rule has a day by which it is looked at again. The end of What remains tells when the rules were last read, and lists those whose day has passed: look at the current pages before filing.',
    },
  ],
};
