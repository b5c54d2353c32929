import type { CaseRequest } from '../domain/case/case';
import type { Sentence } from '../i18n/i18n';

/**
 * The languages of letters. A new one is a line here; the compiler then asks for its words in `letter` below. Names of
 * facts and documents exist only in Japanese and English, so it uses the English ones.
 */
export const letterLanguages = [
  { code: 'ja', name: '日本語' },
  { code: 'en', name: 'English' },
] as const;
export type LetterLanguage = (typeof letterLanguages)[number]['code'];
/** A sentence of a letter, in every language of letters. */
export type LetterSentence = Readonly<Record<LetterLanguage, string>>;

/** The texts of a letter. */
export const letter = {
  subjectLine: { ja: '件名：', en: 'Subject: ' },
  subject: {
    ja: '{application}に必要な情報と書類のお願い（申請人：{applicant} 様）',
    en: 'Information and documents needed for the {application} of {applicant}',
  },
  nobody: { ja: '（氏名・名称）', en: '(name)' },
  dearPerson: { ja: '{name} 様', en: 'Dear {name},' },
  dearCompany: { ja: '{name} 御中', en: 'To: {name}' },
  opening: {
    ja: 'いつもお世話になっております。{application}の準備のため、次のとおりお願いいたします。',
    en: 'We are preparing the application for a {application} and would ask you for the following.',
  },
  subjectAgain: { ja: '【再度のお願い】{subject}', en: 'Reminder: {subject}' },
  reminderOpening: {
    ja: 'いつもお世話になっております。先日お願いした{application}の情報・書類のうち、次のものをまだ頂いておりません。お送りいただけますでしょうか。行き違いの場合はご容赦ください。',
    en: 'Of what we asked you for the {application}, we have not received the following yet. Please send it; if you just have, please ignore this.',
  },
  reminderDays: { ja: 'ご依頼日：{on}　当初の期限：{due}', en: 'Asked on {on}, due {due}.' },
  noDue: { ja: '指定なし', en: 'on no fixed day' },
  reminderClosing: {
    ja: 'ご用意が難しいものがありましたら、その旨をお知らせください。どうぞよろしくお願いいたします。',
    en: 'If anything is hard to get, please tell us. Thank you very much for your help.',
  },
  reply: {
    ja: 'ご不明な点がありましたら、どうぞお問い合わせください。',
    en: 'If anything is unclear, please ask us.',
  },
  deadline: { ja: 'ご回答の期限：', en: 'Please reply by: ' },
  deadlineOpen: { ja: '　　　　年　　月　　日', en: '____________________' },
  heading: { ja: '■ {number}. {heading}', en: '{number}. {heading}' },
  questions: { ja: '教えていただきたいこと', en: 'Questions' },
  questionsHow: {
    ja: '各項目の後にご記入ください。分からないものは「不明」、該当がないものは「なし」とお書きください。',
    en: 'Please write after each item. Where you do not know, write "unknown"; where nothing applies, write "none".',
  },
  further: { ja: '該当する場合は、次も教えてください：{list}', en: 'Where this applies, please also tell us: {list}' },
  colon: { ja: '：', en: ': ' },
  comma: { ja: '、', en: '; ' },
  bullet: { ja: '・', en: '- ' },
  aboutPerson: { ja: '{name} 様について', en: 'About {name}' },
  inside: { ja: '［{heading}］', en: '{heading}:' },
  people: { ja: '{count}名', en: '{count} people' },
  fileNames: { request: { ja: '依頼文', en: 'Request' }, reminder: { ja: '催促', en: 'Reminder' } },
  listOfNames: { ja: ' 様、', en: ', ' },
  documents: { ja: 'お送りいただきたい書類', en: 'Documents to send' },
  anyOf: { ja: '次のいずれか1つ', en: 'One of the following' },
  allOf: { ja: '次のすべて', en: 'All of the following' },
  again: {
    expired: {
      ja: 'お預かりしたものは有効な期間を過ぎています。新しいものをお願いいたします。',
      en: 'The one we have is out of date: please send a new one.',
    },
    defective: {
      ja: 'お預かりしたものは、下記に合わないところがあります。改めてお願いいたします。',
      en: 'The one we have does not meet what is described here: please send it again.',
    },
  },
  issuer: {
    school: { ja: '発行者：学校など', en: 'Issued by: the school or institution' },
    client: { ja: '作成者：派遣先', en: 'Made by: the company where the person will work (dispatch client)' },
  },
  listed: { ja: '案内ページでの名称：{names}', en: 'On our page: {names}' },
  listedButDiffers: {
    ja: '案内ページでの名称：{names}（案内ページと異なる点は、この案内に合わせてください）',
    en: 'On our page: {names} (where the two differ, please follow this letter)',
  },
  form: {
    original: { ja: '原本をお送りください。', en: 'Please send the original.' },
    copy: { ja: '写し（コピー）をお送りください。', en: 'A copy is enough.' },
    either: { ja: '原本と写しのどちらでも構いません。', en: 'Original or copy.' },
    data: { ja: '電子データをお送りください。', en: 'Please send it as an electronic file.' },
    unspecified: {
      ja: '原本か写しかの定めはありません。',
      en: 'Whether original or copy is not laid down.',
    },
  },
  photograph: { ja: 'プリントした写真と画像データのどちらでも構いません。', en: 'Printed, or as an image file.' },
  issuedWithin: {
    months: {
      ja: '申請日の時点で、発行から{count}か月以内のもの',
      en: 'Issued within {count} months before the filing date',
    },
    days: {
      ja: '申請日の時点で、発行から{count}日以内のもの',
      en: 'Issued within {count} days before the filing date',
    },
  },
  takenWithin: {
    months: {
      ja: '申請日の時点で、撮影から{count}か月以内のもの',
      en: 'Taken within {count} months before the filing date',
    },
    days: { ja: '申請日の時点で、撮影から{count}日以内のもの', en: 'Taken within {count} days before the filing date' },
  },
  printed: { ja: '申請日の時点で有効期間内のもの', en: 'Still valid on the filing date' },
  signedBy: {
    employer: { ja: '勤務先の署名と日付が必要です。', en: 'Signed and dated by the employer.' },
    applicant: { ja: '申請人ご本人の署名と日付が必要です。', en: 'Signed and dated by the applicant.' },
  },
  signedByBoth: {
    ja: '勤務先と申請人ご本人の両方の署名と日付が必要です。',
    en: 'Signed and dated by both the employer and the applicant.',
  },
  foreign: { ja: '外国語の書類には日本語訳が必要です。', en: 'In a foreign language it needs a Japanese translation.' },
  optional: { ja: 'あると役立つ書類（任意）', en: 'Useful documents (optional)' },
  optionalHow: {
    ja: '必須ではありません。お手元にあれば、お送りください。',
    en: 'Not required. Please send them if you have them at hand.',
  },
  notes: { ja: '■ ご注意', en: 'Please note' },
  noteMyNumber: {
    ja: '個人番号（マイナンバー、12桁）が書かれた書類は、番号を塗りつぶすか、番号の記載がないものをお送りください。',
    en: 'If a document shows a My Number (個人番号, twelve digits), black the number out, or send a version without it.',
  },
  noteSecret: {
    ja: '秘密保持契約（NDA）の対象となる情報を含む書類は、お送りにならないでください。',
    en: 'Please do not send documents that hold information covered by a non-disclosure agreement.',
  },
  noteTranslation: {
    ja: '日本語訳は当方で用意します。既に訳文をお持ちの場合は、併せてお送りください。',
    en: 'We prepare the Japanese translations. If you already have one, please send it too.',
  },
  noteMore: {
    ja: '内容を確認した後に、追加の情報や書類をお願いすることがあります。',
    en: 'We may ask for further information or documents once we have seen these.',
  },
  closing: { ja: '以上、どうぞよろしくお願いいたします。', en: 'Thank you very much for your help.' },
} as const satisfies LetterWords;

interface LetterWords {
  readonly [name: string]: LetterSentence | { readonly [name: string]: LetterSentence };
}

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
