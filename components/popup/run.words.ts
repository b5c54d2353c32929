import type { Sentence } from '../../lib/i18n/i18n';

/** What happened to work on a page whose end was not seen, and what can be done. */
export const lostText = {
  fillCutTitle: { ja: '入力が途中で止まりました', en: 'The fill was cut off' },
  fillCut: {
    ja: 'ブラウザーがTenkenの処理を止めたため、入力をその場で止めました。入力済みの項目はページに残っています。もう一度入力すると続きを行い、「元に戻す」で入力前に戻せます。',
    en: 'The browser stopped Tenken, so the fill stopped at once. What was filled stays on the page. Fill again to go on, or undo the fill.',
  },
  fillCutEmpty: {
    ja: 'ブラウザーがTenkenの処理を止めました。ページには何も入力していません。もう一度入力してください。',
    en: 'The browser stopped Tenken. Nothing was written on the page. Fill it again.',
  },
  undoCutTitle: { ja: '元に戻す操作が途中で止まりました', en: 'Undoing was cut off' },
  undoCut: {
    ja: 'ブラウザーがTenkenの処理を止めたため、その場で止めました。まだ入力前に戻っていない項目があります。もう一度「元に戻す」を押すと、続きを行います。',
    en: 'The browser stopped Tenken, so undoing stopped at once. Some rows are not yet as they were before. Undo again to go on.',
  },
  undoCutEnd: {
    ja: 'ブラウザーがTenkenの処理を止めました。元に戻せる入力は残っていません。ページの内容を確かめてください。',
    en: 'The browser stopped Tenken. There is no fill left to undo. Look the page over.',
  },
  reloadedTitle: { ja: '途中でページが再読み込みされました', en: 'The page was reloaded half-way' },
  reloaded: {
    ja: 'Tenkenが入力した内容は、ポータルが自動で復元したものを除き、このページに残っていません。元に戻すことはできません。ページの内容を確かめてから、もう一度入力してください。',
    en: 'What Tenken wrote is no longer on this page, unless the portal has kept it. It cannot be undone. Look the page over, then fill it again.',
  },
  leftTitle: { ja: '途中でフォームから移動しました', en: 'The form was left half-way' },
  left: {
    ja: 'フォームに入力した内容は、ポータルが保存したものだけが残っています。元に戻すことはできません。フォームを開き直し、内容を確かめてから入力してください。',
    en: 'Of what was written on the form, only what the portal has kept remains. It cannot be undone. Open the form again and look it over before you fill it.',
  },
  updatedTitle: { ja: 'Tenkenが更新または再起動されました', en: 'Tenken was updated or restarted' },
  updated: {
    ja: '入力した内容はページに残っていますが、更新前の入力を元に戻すことはできません。行の横の印は消しました。入力の途中だった場合は、その場で止まっています。ページの内容を確かめてください。',
    en: 'What was filled stays on the page, but a fill from before the update can no longer be undone. The marks beside the rows were taken away; a fill that was still running has stopped. Look the page over.',
  },
} as const satisfies Record<string, Sentence>;
