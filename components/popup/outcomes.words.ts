import type { Drift, PageRejection, StopReason } from '../../lib/engine/fill-plan';
import type { KeptReason, NoDataReason, OutcomeKind, PageRefusal, RefusalReason } from '../../lib/spec/outcome';
import type { Sentence } from '../../lib/i18n/i18n';

/** The result of a row as a sentence, if the outcome has no reason of its own. */
export const outcomeSentences: Readonly<Record<OutcomeKind, Sentence>> = {
  filled: { ja: '案件の値を入力し、読み返して一致を確かめました。', en: 'Filled from the case, read back, and equal.' },
  alreadyEqual: {
    ja: '案件と同じ値がすでに入力されていました。',
    en: 'The page already said the same as the case.',
  },
  keptUserValue: {
    ja: 'すでに入力されていた値を残しました。案件と見比べてください。',
    en: 'What stood there was kept. Compare it with the case.',
  },
  refused: {
    ja: '入力していません。ページで直接入力してください。',
    en: 'Nothing was written. Enter it on the page yourself.',
  },
  notOnPage: {
    ja: 'この項目が今のページに見つかりません。フォームが改訂された可能性があります。ページで確かめ、必要なら直接入力してください。',
    en: 'This row is not on the page as it is now; the form may have been revised. Look for it there and enter it yourself if needed.',
  },
  cleared: {
    ja: 'ページに残っていた別の人の値を消しました。案件にはこの項目の情報がありません。',
    en: 'What the other person had here was taken away. The case has nothing for this row.',
  },
  noData: { ja: '案件に入力する情報がありません。', en: 'The case has nothing to enter here.' },
  yours: {
    ja: '確認・署名・添付は自動では行いません。ページでご自身で操作してください。',
    en: 'Confirming, signing and attaching are never done for you. Do it on the page yourself.',
  },
};

/** Why a row was not filled: what happened and what to do. */
export const refusalSentences: Readonly<Record<RefusalReason, Sentence>> = {
  tooLong: {
    ja: '文字数が欄の上限を超えています。切り詰めずに残しました。管理画面で短くするか、ポータル用の表記を入力してください。',
    en: 'Longer than the box takes. Nothing was cut. Shorten it in the workspace, or give a wording for the portal.',
  },
  wrongLength: {
    ja: '桁数がこの欄の決まりと合いません。管理画面で確かめてください。',
    en: 'The number of digits is not what the box asks for. Check it in the workspace.',
  },
  character: {
    ja: 'この欄で使えない文字が含まれています。管理画面で別の表記にしてください。',
    en: 'It has a character that this box does not take. Write it another way in the workspace.',
  },
  format: {
    ja: 'この欄に入れられる形の値ではありません。管理画面で確かめてください。',
    en: 'The value is not of the kind this box takes. Check it in the workspace.',
  },
  noSuchDate: {
    ja: '暦にない日付です。管理画面で直してください。',
    en: 'There is no such day in the calendar. Correct it in the workspace.',
  },
  precision: {
    ja: 'この欄には、より詳しい日付（年月または年月日）が必要です。管理画面で補ってください。',
    en: 'The box asks for a more exact date (month or day). Add it in the workspace.',
  },
  checkDigit: {
    ja: '検査数字が合いません。番号の誤りがないか、管理画面で確かめてください。',
    en: 'The check digit does not fit. Look for a slip in the number, in the workspace.',
  },
  overflow: {
    ja: 'フォームの記入欄の数を超えています。この分は入力していません。別紙で提出するかどうか確かめてください。',
    en: 'The form has no more blocks for it, so it was not entered. See whether it goes on a separate sheet.',
  },
  outlivedText: {
    ja: 'この項目のポータル用の表記は、いまの事実のために書かれたものと確認できないため、入力していません。管理画面で表記を確かめて残すか、外してください。',
    en: 'The text kept for this row of the portal was not written for the fact as it is now, so nothing was entered. Confirm the text or drop it in the workspace.',
  },
  notConfirmed: {
    ja: 'このページの改訂では、まだ誰も欄を確認していないため、入力していません。点検のパネルの「欄の確認」で確かめてください。',
    en: 'Nobody has confirmed this box on this revision of the page yet, so nothing was entered. Look at “Confirm boxes” in the check panel.',
  },
  ambiguous: {
    ja: '当てはまる欄がページに二つ以上あり、どれか決められません。ページで直接入力してください。',
    en: 'More than one box on the page fits, so none was chosen. Enter it on the page yourself.',
  },
  witnessesDisagree: {
    ja: '項目名と内部の番号が別々の欄を指しています。取り違えを避けるため入力していません。ページで直接入力してください。',
    en: 'The row’s words and its internal number point at different boxes. Nothing was written, to avoid a mix-up. Enter it on the page yourself.',
  },
  controlChanged: {
    ja: '欄の種類や上限が、知っている内容と違います。ページで直接入力してください。',
    en: 'The box is of another kind or size than expected. Enter it on the page yourself.',
  },
  optionNotFound: {
    ja: '同じ文言の選択肢がページにありません。ページで近いものを確かめて選んでください。',
    en: 'The page has no option with exactly these words. Choose on the page yourself.',
  },
  hidden: {
    ja: 'ほかの回答からは必要な欄ですが、ページに表示されていません。上の回答を確かめてから、直接入力してください。',
    en: 'Other answers ask for this row, but the page does not show it. Check the answers above it, then enter it yourself.',
  },
  disabled: {
    ja: 'この欄はページで入力できない状態です。上の回答を確かめてください。',
    en: 'The page does not let this box be changed. Check the answers above it.',
  },
  siteChangedIt: {
    ja: '入力した値をページが二度書き換えました。今の値をページで確かめてください。',
    en: 'The page changed or cleared what was written, twice. Check on the page what stands there now.',
  },
  personChangedIt: {
    ja: '入力中に手作業で変更されたため、その値を残しました。ページで確かめてください。',
    en: 'Someone changed it by hand during the fill; that was kept. Check it on the page.',
  },
  answerAbove: {
    ja: '元になる項目の答えがページと案件で違うか、入力できなかったため、この項目は入力していません。元の項目を先に確かめてください。',
    en: 'The answer this row hangs on differs from the case or could not be filled, so this row was left alone. Settle that one first.',
  },
  wouldClose: {
    ja: 'この答えを選ぶと、ページが次の入力済みの項目を閉じて消すおそれがあるため、選んでいません。入力済みの内容が正しいか確かめてください。',
    en: 'Choosing this answer might make the page close and clear rows in which something has been entered, so it was not chosen. See whether what stands there is right.',
  },
  cannotClear: {
    ja: '別の人の答えが残っています。ページに選択を解除するボタンがないため、消せませんでした。ページで直接選び直してください。',
    en: 'The other person’s answer is still there: the page has no button to take it back. Choose again on the page yourself.',
  },
  otherEntry: {
    ja: '同じ欄のまとまりに、案件と違う値が入力済みです。別の人や場所の情報が混ざらないよう、入力していません。ページの値を確かめてください。',
    en: 'What belongs together with this row already says something else. It was left alone so that two entries are not mixed. Check the page.',
  },
  cancelled: {
    ja: '中止したため、ここまで進んでいません。もう一度入力すると続きを行います。',
    en: 'The fill was cancelled before this row. Fill again to go on.',
  },
  stopped: {
    ja: '途中で止めたため、入力していません。',
    en: 'The fill was stopped before this row, so nothing was written.',
  },
};

/** Why there was nothing to write. */
export const noDataSentences: Readonly<Record<NoDataReason, Sentence>> = {
  notAnswered: {
    ja: '案件にまだ情報がありません（未確認）。確かめたうえで、管理画面で入力してください。',
    en: 'The case does not say yet. Find out, then enter it in the workspace.',
  },
  waits: {
    ja: '要るかどうかは、ほかの回答で決まります。その回答がまだありません。',
    en: 'Whether it is needed follows from another answer, which is not there yet.',
  },
  notApplicable: {
    ja: 'ほかの回答により、入力は不要です。',
    en: 'Another answer makes this row unnecessary.',
  },
  otherStatus: {
    ja: 'ほかの在留資格のための項目です。触れていません。',
    en: 'For other statuses of residence. Left alone.',
  },
};

/** Why a value on the page was kept. */
export const keptSentences: Readonly<Record<KeptReason, Sentence>> = {
  differs: {
    ja: 'ページの値が案件と違います。ページの値を残しました。どちらが正しいか確かめてください。',
    en: 'The page says something else than the case. The page’s value was kept. See which is right.',
  },
  sameInOtherForm: {
    ja: '案件と同じ意味の値が、別の書き方（全角・半角、空白、大文字など）で入力されています。そのまま残しました。',
    en: 'The page says the same in another form (width, spaces, capitals). It was left as it is.',
  },
  caseHasNothing: {
    ja: '案件に情報がない項目に、値が入力されています。別の申請の入力が残っていないか確かめてください。',
    en: 'The page holds something here, but the case has nothing for it. See that it is not left over from another application.',
  },
};

/**
 * Why the page as a whole is not filled. `{forms}` are the forms that are, by the portal's names, `{procedures}` their
 * procedures.
 */
export const rejectionSentences: Readonly<
  Record<PageRejection, { readonly title: Sentence; readonly text: Sentence }>
> = {
  notTheForm: {
    title: { ja: '申請フォームではありません', en: 'This is not the application form' },
    text: {
      ja: 'ポータルのページですが、申請フォームが見つかりません。手続を選び、入力画面まで進んでください。',
      en: 'This is a page of the portal, but not the form. Choose the procedure and go on to the page with the boxes.',
    },
  },
  otherProcedure: {
    title: { ja: '別の手続のフォームです', en: 'This form is for another procedure' },
    text: {
      ja: 'Tenken が入力するのは{forms}だけです。「再選択」から手続を選び直してください。',
      en: 'Tenken fills only {forms}. Choose the procedure again on the page.',
    },
  },
  otherStatus: {
    title: { ja: '別の在留資格のフォームです', en: 'This form is for another status of residence' },
    text: {
      ja: '「希望する在留資格」が、Tenken が入力する{procedures}のものではありません。「再選択」から選び直してください。',
      en: 'The desired status is not one that Tenken fills the form for: {procedures}. Choose again on the page.',
    },
  },
  tooLarge: {
    title: { ja: 'ページが大きすぎます', en: 'The page is too large' },
    text: {
      ja: '項目や選択肢の数が申請フォームよりはるかに多いため、読み取りも入力もしていません。ページを開き直し、変わらなければ直接入力してください。',
      en: 'The page has far more rows or options than the form, so it was neither read nor filled. Open it again; if nothing changes, enter the data yourself.',
    },
  },
  statusUnknown: {
    title: { ja: '希望する在留資格を確認できません', en: 'The desired status cannot be read' },
    text: {
      ja: 'ページの「希望する在留資格」を読み取れません。ページの表示が終わるのを待ち、変わらなければ手続を選び直してください。',
      en: 'The row 希望する在留資格 could not be read. Wait until the page has loaded; if nothing changes, choose the procedure again.',
    },
  },
};

/** Beside a refusal: the row is not empty. */
export const standsSentence: Sentence = {
  ja: 'この項目には、案件と別の内容が入力されたまま残っています。ページで確かめてください。',
  en: 'Something else than the case’s value stands in this row. Check it on the page.',
};

/** Why a fill stopped after it had begun. */
export const stopSentences: Readonly<Record<StopReason, { readonly title: Sentence; readonly text: Sentence }>> = {
  identity: {
    title: { ja: 'ページが別の人のものに変わったため、止めました', en: 'Stopped: the page has become someone else’s' },
    text: {
      ja: '変わった後のページには何も入力していません。それまでに入力した欄は下の一覧のとおりです。自動では元に戻していません。ページが誰のものか確かめてください。',
      en: 'Nothing was written after it changed. What had been written before is listed below; nothing was taken back. See whose page it is now.',
    },
  },
  procedure: {
    title: { ja: 'ページが別の手続の画面に変わったため、止めました', en: 'Stopped: the page is no longer this form' },
    text: {
      ja: '変わった後のページには何も入力していません。それまでに入力した欄は下の一覧のとおりです。手続を確かめ、入力画面を開き直してください。',
      en: 'Nothing was written after it changed. What had been written before is listed below. Check the procedure, and open the form again.',
    },
  },
  locked: {
    title: { ja: 'ロックされたため、止めました', en: 'Stopped: the vault was locked' },
    text: {
      ja: 'ロックの後には何も入力していません。それまでに入力した項目はページに残っています。ロックを解除してから、もう一度入力するか、元に戻してください。',
      en: 'Nothing was written after it was locked. What had been written before stays on the page. Unlock, then fill again or undo.',
    },
  },
};

/** A difference between the page and the form as it was last read. Placeholder: `label`. */
export const driftSentences: Readonly<Record<Drift['kind'], Sentence>> = {
  rowMissing: { ja: '「{label}」がページにありません。', en: 'The page has no row “{label}”.' },
  rowUnknown: {
    ja: '「{label}」は知らない項目です。触れていません。必要ならページで入力してください。',
    en: 'The row “{label}” is not known and was left alone. Enter it on the page if needed.',
  },
  optionMissing: { ja: '「{label}」の選択肢がなくなっています。', en: 'An option of “{label}” is gone.' },
  optionUnknown: { ja: '「{label}」に新しい選択肢があります。', en: '“{label}” has a new option.' },
  limitChanged: { ja: '「{label}」の文字数の上限が変わっています。', en: 'The length limit of “{label}” has changed.' },
  kindChanged: { ja: '「{label}」の入力欄の種類が変わっています。', en: 'The kind of box of “{label}” has changed.' },
  labelChanged: { ja: '「{label}」の項目名が変わっています。', en: 'The name of the row “{label}” has changed.' },
  nowRequired: { ja: '「{label}」が必須になっています。', en: '“{label}” must be filled now.' },
  noLongerRequired: { ja: '「{label}」が必須ではなくなっています。', en: '“{label}” need not be filled any more.' },
  hintChanged: { ja: '「{label}」の注記が変わっています。', en: 'The note beside “{label}” has changed.' },
  conditionalChanged: {
    ja: '「{label}」が他の回答によって変わるかどうかの表示が変わっています。',
    en: 'Whether other answers change “{label}” has changed.',
  },
  hiddenChanged: {
    ja: '「{label}」が最初に表示されるかどうかが変わっています。',
    en: 'Whether “{label}” is shown at first has changed.',
  },
  itemChanged: { ja: '「{label}」の項目番号が変わっています。', en: 'The item number of “{label}” has changed.' },
  sectionMissing: { ja: '見出し「{label}」がページにありません。', en: 'The page has no heading “{label}”.' },
  witnessesDisagree: {
    ja: '「{label}」の項目名と内部の番号が一致しません。',
    en: 'The words and the internal number of “{label}” do not agree.',
  },
  ambiguous: { ja: '「{label}」に当てはまる欄が二つ以上あります。', en: 'More than one box fits “{label}”.' },
  pointed: {
    ja: '「{label}」は、手で指した欄を使っています。',
    en: '“{label}” uses the box that was pointed to by hand.',
  },
};

/** Why a row could not be restored to its state before the fill. */
export const undoSentences: Readonly<Record<PageRefusal | 'changedSince' | 'otherPage', Sentence>> = {
  otherPage: {
    ja: 'ページが別の人または別の手続のものに変わっているため、触れていません。',
    en: 'The page is another person’s or another procedure’s now, so it was left alone.',
  },
  wouldClose: { ja: '入力済みの項目が閉じてしまいます。', en: 'It would close rows in which something stands.' },
  cannotClear: { ja: 'ページに選択を解除するボタンがありません。', en: 'The page has no button to take it back.' },
  stopped: { ja: '途中で止めたため、戻していません。', en: 'It was stopped before this row.' },
  changedSince: {
    ja: '入力の後に変更されていたため、その値を残しました。',
    en: 'It was changed after the fill; that was kept.',
  },
  notConfirmed: {
    ja: 'この欄の確認が取り消されたか、欄が変わっています。',
    en: 'What was confirmed of the box was taken back, or the box has changed.',
  },
  ambiguous: { ja: '元の欄を一つに決められません。', en: 'The box could not be told from another.' },
  witnessesDisagree: { ja: '元の欄かどうか確かめられません。', en: 'It is not certain that this is the same box.' },
  controlChanged: { ja: '欄が作り直され、元の欄と違います。', en: 'The page has replaced the box by another.' },
  optionNotFound: { ja: '元の選択肢がページにありません。', en: 'The option that was chosen before is gone.' },
  answerAbove: { ja: '元になる項目が変わっています。', en: 'The answer it hangs on has changed.' },
  otherEntry: { ja: '別の内容が入力されています。', en: 'Something else stands there.' },
  hidden: { ja: '欄が表示されていません。', en: 'The box is not shown any more.' },
  disabled: { ja: '欄が入力できない状態です。', en: 'The page does not let the box be changed.' },
  siteChangedIt: { ja: '戻した値をページが書き換えました。', en: 'The page changed what was put back.' },
  personChangedIt: { ja: '途中で手作業で変更されました。', en: 'Someone changed it by hand meanwhile.' },
  cancelled: { ja: '中止したため、戻していません。', en: 'It was cancelled before this row.' },
};
