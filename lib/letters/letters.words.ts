import type { CaseRequest } from '../domain/case/case';
import type { Sentence } from '../i18n/i18n';

/** How a client was asked. */
export const requestWays: Readonly<Record<NonNullable<CaseRequest['via']>, Sentence>> = {
  mail: { ja: 'メール', en: 'E-mail' },
  post: { ja: '郵送', en: 'Post' },
  phone: { ja: '電話', en: 'Telephone' },
  inPerson: { ja: '面談', en: 'In person' },
  chat: { ja: 'チャット', en: 'Chat' },
};

/** The tab where letters are written. */
export const lettersText = {
  tab: { ja: '依頼文', en: 'Request' },
  title: { ja: '情報・書類の依頼文', en: 'Request for information and documents' },
  intro: {
    ja: '足りない情報と書類から作成した依頼文です。内容を確かめ、必要に応じて書き換えてからお使いください。',
    en: 'Written from what is still missing. Read it, change it as needed, and then use it.',
  },
  notSent: {
    ja: 'Tenkenから送信されることはありません。書き換えた内容は保存されないため、このタブを離れる前にコピー又は保存してください。',
    en: 'Tenken sends nothing. What you change here is not kept: copy or save it before you leave this tab.',
  },
  recipient: { ja: '宛先', en: 'To' },
  to: {
    applicant: { ja: '申請人', en: 'Applicant' },
    employer: { ja: '所属機関', en: 'Employer' },
  },
  cases: { ja: 'この所属機関の申請前の案件（{count}件）', en: 'Cases of this employer before filing ({count})' },
  casesNote: {
    ja: '選んだ案件を、1通の依頼文と1つの質問票にまとめます。所属機関のことは1回だけ尋ねます。',
    en: 'One letter and one questionnaire for the chosen cases. What is about the organisation is asked once.',
  },
  ownCase: { ja: '（この案件）', en: '(this case)' },
  noName: { ja: '（氏名なし）', en: '(no name)' },
  counts: { ja: '質問{questions}件・書類{documents}件', en: 'Questions: {questions}, documents: {documents}' },
  language: { ja: '依頼文の言語', en: 'Language of the letter' },
  machineMade: { ja: '{name}（機械翻訳）', en: '{name} (machine-made)' },
  notReviewed: {
    ja: '{words}の文と訳語は機械で作成したもので、その言語の方の確認をまだ受けていません。依頼文と質問票にもその旨が入り、項目名と書類名には日本語が並びます。',
    en: 'The {words} wording was made by machine, and no speaker has checked it yet. Letter and questionnaire say so, and have the Japanese names beside it.',
  },
  deadline: { ja: '回答の期限', en: 'Reply by' },
  withOptional: {
    ja: 'あると役立つ書類（任意）も書く（{count}件）',
    en: 'Name useful documents too (optional: {count})',
  },
  text: { ja: '依頼文', en: 'Letter' },
  textHint: { ja: '自由に書き換えられます。', en: 'You can change it freely.' },
  copy: { ja: 'コピー', en: 'Copy' },
  copied: { ja: 'コピーしました。', en: 'Copied.' },
  notCopied: {
    ja: 'コピーできませんでした。文面を選択し、Ctrl+C でコピーしてください。',
    en: 'It could not be copied. Select the text and press Ctrl+C.',
  },
  save: { ja: 'テキストファイルに保存', en: 'Save as text' },
  saved: { ja: '保存しました。', en: 'Saved.' },
  print: { ja: '印刷', en: 'Print' },
  again: { ja: '作り直す', en: 'Write it anew' },
  changed: { ja: '書き換えた文面です。', en: 'You have changed this letter.' },
  outdated: {
    ja: '書き換えた後に、案件・宛先・言語などの条件が変わりました。文面は書き換えたままです。',
    en: 'The case or the choices above have changed since. The letter is still as you wrote it.',
  },
  record: { ja: '依頼済みとして記録', en: 'Record as asked' },
  recorded: {
    ja: '依頼を記録しました。回答が入るまで「依頼中」に残ります。',
    en: 'Recorded. It stands under “Asked and open” until the answers are in.',
  },
  asked: { ja: '依頼中', en: 'Asked and open' },
  askedDue: { ja: '{on} 依頼・期限 {due}', en: 'asked {on}, due {due}' },
  askedLate: { ja: '{on} 依頼・期限 {due}を過ぎています', en: 'asked {on}, was due {due}' },
  askedNoDue: { ja: '{on} 依頼・期限なし', en: 'asked {on}, no day set' },
  askedVia: { ja: '{told}（{way}）', en: '{told} ({way})' },
  kind: { ja: '文面', en: 'Kind of letter' },
  kinds: {
    request: { ja: '依頼', en: 'Request' },
    reminder: { ja: '催促（依頼済みで未回答のものだけ）', en: 'Reminder (only what was asked and is open)' },
  },
  via: { ja: '依頼の方法', en: 'Asked by' },
  noVia: { ja: '記録しない', en: 'not recorded' },
  ownWords: { ja: '書き出しと結びの文を変える', en: 'Change the opening and closing sentences' },
  unknownPlaces: {
    ja: '事務所の文にある {names} は、この文面では置き換えられません。そのまま残ります。使えるのは {known} です。',
    en: 'Nothing can be put in the place of {names} in the office’s own sentences: it stays as it is. You can use {known}.',
  },
  noOwnWords: {
    ja: '書き出しと結びの文は、案件に事務所を選ぶと変えられます。',
    en: 'Once the case has an office, its opening and closing sentences can be changed.',
  },
  askedRemove: { ja: 'この記録を消す', en: 'Remove this record' },
  nothing: { ja: '{recipient}にお願いすることはありません', en: 'Nothing to ask: {recipient}' },
  nothingNext: {
    ja: 'フォームに必要な情報と書類のうち、この宛先にお願いするものはすべてそろっています。',
    en: 'Of what the form and the list of documents need, everything this recipient can give is there.',
  },
  leftOut: { ja: '依頼文に入れていないもの（{count}件）', en: 'Not in any letter ({count})' },
  leftOutIntro: {
    ja: '事務所で確認・用意するものです。相手にはお願いしません。',
    en: 'These are for the practice to settle, not for the client.',
  },
  leftOutRules: {
    ja: '資格要件や入力内容の整合性の確認は、依頼文に含めていません。「残り」を見て、必要なことを書き加えてください。',
    en: 'Questions of eligibility and of consistency are not in the letter. Look at the check, and add what is needed.',
  },
  why: {
    refused: {
      ja: '入力はありますが、フォームの欄に合いません。',
      en: 'There is an answer, but it does not fit the form.',
    },
    staff: { ja: '事務所で決める項目です。', en: 'For the practice to decide.' },
    practice: { ja: '事務所で作成・用意する書類です。', en: 'Made or provided by the practice.' },
    atHand: {
      ja: '受領済みです。手元の書類を見て、日付・署名などを「書類」に入力してください。',
      en: 'Received: look at it and record its dates, signatures and so on under Documents.',
    },
    needUnknown: { ja: '要否がまだ決まりません。', en: 'Whether it is needed is not known yet.' },
    overruled: { ja: '担当者が判断済みです。', en: 'Settled by a person.' },
  },
} as const;
