import type { Failure } from '../../lib/domain/result';
import type { Sentence } from '../../lib/i18n/i18n';

/** What went wrong, that nothing was lost, and what to do: one sentence for each failure code of a call. */
export const failures: Readonly<Record<Failure['code'], Sentence>> = {
  locked: {
    ja: 'ロックされています。保存した内容は失われていません。パスフレーズでロックを解除してから、もう一度お試しください。',
    en: 'The vault is locked. Nothing saved was lost. Unlock it with the passphrase and try again.',
  },
  noVault: {
    ja: '保管庫がまだありません。管理画面でパスフレーズを決めて作成してください。',
    en: 'There is no vault yet. Choose a passphrase in the workspace to create one.',
  },
  vaultExists: {
    ja: '保管庫はすでにあります。何も変更していません。パスフレーズでロックを解除してください。',
    en: 'There is a vault already. Nothing was changed. Unlock it with its passphrase.',
  },
  wrongPassphrase: {
    ja: 'パスフレーズが違います。保存した内容は変わっていません。もう一度入力してください。',
    en: 'The passphrase is wrong. Nothing saved was changed. Enter it again.',
  },
  weakPassphrase: {
    ja: 'パスフレーズが短すぎるか、推測されやすいものです。何も変更していません。より長いパスフレーズを入力してください。',
    en: 'The passphrase is too short or too easy to guess. Nothing was changed. Choose a longer one.',
  },
  damaged: {
    ja: '保存された内容を読み取れません。上書きや削除はしていません。管理画面を開き、書き出したファイルがあれば読み込んでください。',
    en: 'What is saved cannot be read. Nothing was overwritten or removed. Open the workspace and import a file you exported, if there is one.',
  },
  pageChanged: {
    ja: '選んでいる間にページか案件の内容が変わりました。何も保存していません。新しい内容を確かめて、もう一度選んでください。',
    en: 'The page or the case changed while you were choosing. Nothing was saved. Look at what is there now and choose again.',
  },
  otherPerson: {
    ja: 'ページの氏名・生年月日・旅券番号が案件と違うため、何も保存していません。どちらが正しいか確かめてください。',
    en: 'The name, birth date or passport on the page is not the case’s, so nothing was saved. Find out which is right.',
  },
  conflict: {
    ja: '別の画面で先に保存されました。ここでの変更はまだ保存していません。新しい内容を読み込み、変更を確かめてから保存してください。',
    en: 'Another window saved this first. Your changes here are not saved yet. Load the newer version, check your changes, then save.',
  },
  notFound: {
    ja: '見つかりません。ほかの画面で削除された可能性があります。一覧に戻って確かめてください。',
    en: 'It was not found; another window may have removed it. Go back to the list and look again.',
  },
  invalid: {
    ja: '内容に誤りがあるため、何も保存していません。示された箇所を直してから、もう一度お試しください。',
    en: 'Something in it is not right, so nothing was saved. Correct the places shown and try again.',
  },
  stillNamed: {
    ja: '案件が使っている担当者や学歴・職歴がなくなるため、統合していません。その項目は「両方」を選んでください。',
    en: 'Nothing was merged: a contact person, school or job that a case names would be gone. Choose "both" for that fact.',
  },
  inUse: {
    ja: '案件で使われているため、削除していません。先にその案件から外してください。',
    en: 'A case uses it, so it was not removed. Take it out of that case first.',
  },
  noPage: {
    ja: 'ページと通信できません。ページに入力した内容はそのままです。ページを再読み込みする前に入力内容を保存し、もう一度お試しください。',
    en: 'The page does not answer. What is entered there was left as it is. Save your entries before you reload the page, then try again.',
  },
  notBound: {
    ja: 'このタブの案件が選ばれていません。何も入力していません。案件を選んでください。',
    en: 'No case is chosen for this tab. Nothing was filled. Choose a case.',
  },
  busy: {
    ja: 'このタブではまだ入力中です。終わるのを待つか、中止してから、もう一度お試しください。',
    en: 'This tab is still being filled. Wait until it is done, or cancel it, then try again.',
  },
  interrupted: {
    ja: '途中で中断されました。保存した内容は変わっていません。はじめからやり直してください。',
    en: 'It was interrupted half-way. Nothing saved was changed. Start it again.',
  },
  notTheForm: {
    ja: 'このタブに申請フォームが表示されていないため、記録していません。フォームを開いて点検してから、もう一度お試しください。',
    en: 'This tab does not show the form, so nothing was recorded. Open the form, check it, and try again.',
  },
  identityDiffers: {
    ja: 'ページの氏名・生年月日・旅券番号が案件と違うため、記録していません。点検の画面で本人のページか確かめてください。',
    en: 'Name, birth date or passport on the page differ from the case, so nothing was recorded. See in the check whose page it is.',
  },
  samePerson: {
    ja: '点検した人、またはすでに署名した人の名前のため、署名していません。別の担当者が署名してください。',
    en: 'This name has checked or signed already, so nothing was signed. Somebody else has to sign.',
  },
  checkStale: {
    ja: '点検のあとに案件かページが変わったため、署名していません。もう一度点検して記録してから署名してください。',
    en: 'Case or page has changed since the check, so nothing was signed. Check and record again, then sign.',
  },
  recordBroken: {
    ja: '点検の記録が途中で書き換えられているため、何も加えていません。案件の「点検の記録」で該当箇所を確かめてください。',
    en: 'The record of checks was altered, so nothing was added. See where on the case’s page “Check record”.',
  },
  unexpected: {
    ja: '予期しない問題が起きました。保存した内容は失われていません。もう一度お試しください。続く場合は、この画面を開き直してください。',
    en: 'Something unexpected went wrong. Nothing saved was lost. Try again; if it happens again, close this window and open it anew.',
  },
};
