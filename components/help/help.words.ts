import type { Sentence } from '../../lib/i18n/i18n';
import { checkHelp } from './help-check.words';
import { outcomeHelp } from './help-marks.words';
import { timelineHelp } from './help-timeline.words';
import type { HelpPart } from './help-part.words';

/** The frame of the help page. */
export const helpText = {
  search: { ja: '使い方の中を検索', en: 'Search the help' },
  contents: { ja: '目次', en: 'Contents' },
  found: { ja: '{count}項目', en: '{count} topics' },
  nothing: { ja: '当てはまる項目がありません。別の言葉でお試しください。', en: 'Nothing matches. Try another word.' },
  mark: { ja: '印', en: 'Mark' },
  name: { ja: '結果', en: 'Outcome' },
  means: { ja: '意味', en: 'What it means' },
  notices: {
    ja: 'Tenkenのライセンスと、含まれている第三者の著作物（新しいタブで開きます）',
    en: 'The licence of Tenken, and notices of what others made in it (opens in a new tab)',
  },
  noMark: { ja: 'なし', en: 'none' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** The help page, from top to bottom. */
export const helpParts: readonly HelpPart[] = [
  {
    id: 'what',
    title: { ja: 'Tenkenでできること', en: 'What Tenken does' },
    lines: [
      {
        ja: '保存した案件から、在留申請オンラインシステムの申請フォームに入力します。技術・人文知識・国際業務の在留資格認定証明書交付申請、在留期間更新、在留資格変更と、家族滞在の認定・更新です。',
        en: 'Fills Japan’s online residence forms from your saved cases: the Certificate of Eligibility, the extension and the change of status for Engineer / Specialist in Humanities / International Services, and the certificate and extension of their families.',
      },
      {
        ja: '認定（技術・人文知識・国際業務）以外の画面は、まだ誰も見ていません。入力の前に一度、サイドパネルの「欄の確認」で、ページの欄と見比べます。',
        en: 'Of these, only the page of the Certificate of Eligibility (Engineer …) has been seen. Before the first fill of another, its boxes are compared once under “Confirm boxes” in the side panel.',
      },
      {
        ja: '在留期間更新許可申請と在留資格変更許可申請（区分N）のフォームは、実際の画面を誰も確認していません。ページで見つけた項目をご自身で一度確認すると、その項目に入力します。',
        en: 'Nobody has seen the pages of the extension and the change of status (区分N) yet: once you have confirmed the rows that were recognised on the page, those are filled.',
      },
      {
        ja: '入力した値はすべて読み返し、一致したものだけを「入力済み」とします。合わない値は切り詰めず、理由を示して残します。',
        en: 'Every value is read back and counts as filled only when it is equal. What does not fit is never cut; it is left, with the reason.',
      },
      {
        ja: '足りない項目、書類、要件を、申請日に合わせて点検します。',
        en: 'Says what is still missing on a filing date: entries, documents, requirements.',
      },
    ],
  },
  {
    id: 'never',
    title: { ja: 'Tenkenが決してしないこと', en: 'What Tenken never does' },
    lines: [
      {
        ja: '「確認へ進む」「送信」などのボタンを押すこと、申告のチェック欄に印を付けること、ファイルや顔写真を添付すること。',
        en: 'Press Confirm or Send, tick a declaration, attach a file or a photograph.',
      },
      {
        ja: '値を推測すること、切り詰めること、未確認の質問に「無」と答えること。',
        en: 'Guess a value, cut one short, or answer “no” to a question that nobody has asked.',
      },
      {
        ja: '別の方のページに、確認なしに入力すること。氏名・生年月日・旅券番号が違えば止まります。',
        en: 'Write on another person’s page without asking: it stops when name, birth date or passport differ.',
      },
      {
        ja: 'インターネットへ何かを送ること。Tenkenは通信を行いません。',
        en: 'Send anything anywhere. Tenken makes no network connection.',
      },
      {
        ja: '申請の可否を決めること。判断と申請は、行政書士・弁護士・所属機関の職員ご自身が行ってください。',
        en: 'Decide. Judging and filing are for the 行政書士, the 弁護士 or the employer’s own staff.',
      },
    ],
  },
  {
    id: 'cases',
    title: { ja: '案件を登録する', en: 'Adding cases' },
    ordered: true,
    lines: [
      {
        ja: '「案件」で「新しい案件」を押し、申請人と所属機関を選ぶか登録します。ファイルがある場合は「読み込み」を使います。',
        en: 'Under Cases, press New case and choose or add applicant and employer. With a file, use Import.',
      },
      {
        ja: '案件・申請人・所属機関・事務所の各タブで分かっていることを入力します。確かめていないことは空けておきます。',
        en: 'Enter what is known in the tabs Case, Applicant, Employer and Office. Leave open what has not been asked yet.',
      },
      {
        ja: '各項目の下に、ポータルに入力される文字がそのまま表示されます。入らない場合は理由と案が表示されます。',
        en: 'Below each entry you see exactly what the portal will receive, or why it would not take it and a proposal.',
      },
      {
        ja: '新しい案件の事務所と取次者は、「設定」で決めておけます。',
        en: 'The office and agent of new cases can be set in the settings.',
      },
    ],
  },
  {
    id: 'fill',
    title: { ja: 'フォームに入力する', en: 'Filling the form' },
    ordered: true,
    lines: [
      {
        ja: '案件の画面から申請フォーム（または練習用フォーム）を開きます。申請フォームには、ご自身でログインします。',
        en: 'Open the portal form (or the practice form) from the case. Log in to the portal yourself.',
      },
      {
        ja: 'ツールバーのTenkenを押し、案件を選んで「入力する」を押します。申請人が違う場合は、入力せずに止まります。',
        en: 'Press Tenken in the toolbar, choose the case and press Fill. If the page belongs to someone else, it stops before writing.',
      },
      {
        ja: '結果の一覧で、ご自身で確かめる項目を見て、フォームで直します。',
        en: 'Go through the report and finish on the form what needs you.',
      },
      {
        ja: '全体を読み直し、確認欄に印を付け、ファイルを添付して、ご自身で送信します。',
        en: 'Read the page over, tick the declarations, attach the files, and send it yourself.',
      },
    ],
  },
  {
    id: 'marks',
    title: { ja: '入力の結果と印', en: 'Outcomes and marks' },
    lines: [
      {
        ja: '入力した後、フォームの各項目の横に印が付きます。印は表示だけで、押しても何も起こりません。',
        en: 'After a fill each row of the form has a mark beside it. Marks only show; pressing them does nothing.',
      },
      {
        ja: '同じ結果を、ポップアップの一覧でも、確かめるべきものから順に見られます。',
        en: 'The popup lists the same, what needs you first.',
      },
    ],
    marks: Object.values(outcomeHelp),
  },
  checkHelp,
  {
    id: 'papers',
    title: { ja: '書面を作る', en: 'Writing papers' },
    lines: [
      {
        ja: '案件の「書面」で、採用理由書、申請理由書、事業計画書などを、案件の事実から作ります。事実のない文は作らず、人だけが書けることは〔要記入〕として残します。',
        en: 'Under Papers of a case the letter of reason for invitation, the statement of purpose, the business plan and others are made from the facts. No sentence is made without a fact; what only a person can say stays as 〔要記入〕.',
      },
      {
        ja: '行を選ぶと、元の事実が横に出ます。直した文はご自身のもので、案件の事実が変わっても消えません。案件と違う行や数字は「残り」の不備になり、直るまで完了にできません。',
        en: 'Choose a line, and the facts behind it stand beside it. Words that you have changed stay yours when facts change. Lines and figures that differ from the case are faults under Remaining, and keep the paper from being finished.',
      },
      {
        ja: 'Word（.docx）で保存できます。事務所の体裁で作るには「ひな形を保存」で差し込み項目の付いたファイルを取り出し、Wordで直して「ひな形を登録する」で登録します。マクロや外部を読み込むファイルは登録できません。',
        en: 'Save it as Word (.docx). For the look of your office, save the template with its placeholders, change it in Word, and register it. Files with macros, or that load something from elsewhere, are refused.',
      },
      {
        ja: '完了にするとき、署名を受けた日を記録すると、書類の一覧でも受領・署名済みになります。署名日のない書面は確認が必要な事項として残り、完了の後で変えた書面は不備になります。',
        en: 'When you call a paper finished, record the day of its signature: its document is then here and signed. Without that day it stays a question; a paper changed after it was finished is a fault.',
      },
      {
        ja: '書面の一覧の「ほかの案件と同じ文」は、人が書いた文をほかの案件の書面と比べます。案件が多いと時間がかかり、途中で中止できます。',
        en: '“Sentences that another case has, too” below the list of papers compares what people have written with the papers of other cases. With many cases it takes a while, and can be stopped.',
      },
      {
        ja: '申請理由書には英語の控えがあります。申請人が内容を知って署名するためのもので、提出はしません。',
        en: 'The statement can be read in English, so that the applicant knows what is signed. The English is not handed in.',
      },
    ],
  },
  timelineHelp,
  {
    id: 'requests',
    title: { ja: '申請人・所属機関に依頼する', en: 'Asking applicant and employer' },
    lines: [
      {
        ja: '案件の「依頼文」で、足りない情報と書類の依頼文と質問票（Excel）を作ります。返送された質問票は「読み込み」で取り込みます。',
        en: 'Request of a case writes a letter and an Excel questionnaire for what is missing. A returned questionnaire goes in with Import.',
      },
      {
        ja: '申請人あては、日本語・英語のほか、ベトナム語・中国語（簡体字）・ネパール語でも作れます。この3言語は機械翻訳で、確認を受けるまで文面にもその旨が入ります。項目名と書類名には日本語が並び、どの言語の答えも読み込めます。',
        en: 'For applicants they can also be in Vietnamese, simplified Chinese or Nepali. The words of these were made by machine, and say so until somebody has checked them. The Japanese names stand beside them, and answers in any of the languages are read.',
      },
      {
        ja: '書き出しと結びの文は、言語と依頼・催促の別ごとに「事務所」で変えられます。所属機関あてだけの文も置けます。',
        en: 'Opening and closing sentences can be changed under Office, for each language, for requests and reminders, and apart for employers.',
      },
    ],
  },
  {
    id: 'copy',
    title: { ja: 'コピーシートで手入力する', en: 'Entering by hand with the copy sheet' },
    lines: [
      {
        ja: 'ポータルの改訂で自動入力できない日や、別の端末で入力するときは、案件の右上の「コピーシート」を開きます。フォームの欄がページの順に、ポータルに入る文字のまま並びます。',
        en: 'On days when the portal has changed and cannot be filled, or on another machine, open Copy sheet at the top right of a case: the form’s boxes in the page’s order, with exactly what goes into them.',
      },
      {
        ja: '「コピー」を押すと値がクリップボードに入り、欄に印が付いて、次の欄へ進みます。選択肢は同じ文言を選びます。欄に合わない値は理由と直す場所を示し、コピーできません。',
        en: 'Copy puts the value on the clipboard, ticks the row and goes to the next. Choices are chosen by the same words. What does not fit is not copied: its reason and where to mend it are shown.',
      },
      {
        ja: '印はその画面だけのもので、保存されません。終わったら「クリップボードを空にする」を押してください。印刷もできます。',
        en: 'Ticks stay in the window and are not stored. Press Empty the clipboard when you are done. The sheet can be printed.',
      },
    ],
  },
  {
    id: 'bulk',
    title: { ja: '入管庁の一括申請用CSV', en: "The Agency's bulk CSV" },
    lines: [
      {
        ja: '「書き出し」で案件を選ぶと、認定・更新・変更の一括申請用CSVを、様式のシート（共通、区分N、同時申請）ごとに作ります。何行目がだれかは、どのシートでも同じです。',
        en: 'Under Export, chosen cases of a certificate, an extension or a change of status become CSVs, one for each sheet of the form (common, group N, filed at the same time). A person stands in the same row of each.',
      },
      {
        ja: '様式の規則（必須の条件、文字数、使える文字、選択肢）に合わない項目があれば、案件・シート・列と規則を示し、どのシートも作りません。空いているだけの必須の欄は一覧で示します。',
        en: 'Where a fact breaks the form’s own rules (needed when, length, characters, options), it is named with case, sheet, column and rule, and no sheet is made. Required columns that are only empty are listed.',
      },
      {
        ja: '「読み込み」では、同じ申請のシートを一緒に選びます。行ごとに案件と照らし合わせ、違いを1列ずつ示してから取り込みます。空欄は案件の値を消しません。',
        en: 'Under Import, choose the sheets of one file together. Each row is compared with its case column by column before anything is taken over; an empty cell removes nothing.',
      },
      {
        ja: '同時申請のうち、Tenkenに項目がない欄（渡航目的など）と、意思確認の欄は空のままです。保存したあとで、ご自身で入力してください。',
        en: 'Columns of what is filed at the same time that Tenken has no fact for (purpose of travel, for example), and the confirmation, stay empty: fill them in yourself.',
      },
    ],
  },
  {
    id: 'photo',
    title: { ja: '写真を作る', en: 'Making the photograph' },
    lines: [
      {
        ja: '案件の「書類」で写真の「画像から写真を作る」を押し、JPEG・PNG・WebPの画像を選びます。画像を動かして、頭頂とあごの線に顔を合わせます。',
        en: 'Under Documents of a case press Make it from a picture at the photograph, choose a JPEG, PNG or WebP, and move it until the face fits the lines for head and chin.',
      },
      {
        ja: 'ポータルに添付するJPEGと、縦40mm×横30mmの実寸で印刷する用紙（裏面に氏名・国籍・生年月日）ができます。画像はこの画面の中だけで扱い、保存も送信もしません。',
        en: 'You get the JPEG to attach on the portal, and sheets that print at 40 × 30 mm with name, nationality and birth on the back. The picture stays in the window: it is neither stored nor sent.',
      },
      {
        ja: '今のポータルが受け付ける容量は確認できていません。以前のシステムの50kBに合わせ、変更できます。',
        en: 'What size the present portal takes is not known. The file is made to fit 50 kB, as remembered of the system before; you can change that.',
      },
    ],
  },
  {
    id: 'undo',
    title: { ja: '元に戻す', en: 'Undo' },
    lines: [
      {
        ja: '入力の直後は「元に戻す」で、入力前の状態に戻せます。ご自身で後から変えた欄はそのまま残ります。',
        en: 'Right after a fill, Undo puts the form back as it was. Boxes you changed yourself since then stay.',
      },
    ],
  },
  {
    id: 'changed',
    title: { ja: 'フォームが変わったとき', en: 'When the form has changed' },
    lines: [
      {
        ja: 'ポータルのフォームが改訂されると、Tenkenは知らない項目、なくなった項目、変わった選択肢を一覧にし、その項目には触れません。',
        en: 'When the portal revises its form, Tenken lists rows and options that are new, gone or changed, and leaves those rows alone.',
      },
      {
        ja: '一覧に出た項目は、ページでご自身で入力してください。ほかの項目はこれまでどおり入力されます。',
        en: 'Enter the rows of that list on the page yourself. All others are filled as before.',
      },
      {
        ja: 'Tenkenの新しい版が出ているか確かめてください。入力済みの案件は、そのまま使えます。',
        en: 'See whether there is a newer version of Tenken. Your cases stay as they are.',
      },
      {
        ja: '「ページの形の記録」（サイドパネルの下、フォームでないページでは小窓から）の「このページの形を記録」で、見出し、項目名、注記、選択肢、文字数、番号だけをファイルにできます。保存の前に中身を一覧で確かめられます。項目を管理している人にお渡しください。',
        en: '“The shape of the page” (at the bottom of the side panel; from the popup on a page that is no form): Record the shape of this page makes a file of headings, row names, notes, options, limits and ids only. Each list can be looked at before it is saved. Pass it to whoever maintains the rows.',
      },
      {
        ja: '入力された値、選ばれた答え、氏名、メールアドレスは入らず、人に関わるかもしれない文は伏せます。選択肢による変化は、すべての選択肢を試した項目だけが入ります。空のページでお試しください。',
        en: 'It holds no entry, no chosen answer, no name and no e-mail address, and withholds texts that may say something about a person. What a choice changes goes in only once all of its options were tried: use an empty page for that.',
      },
    ],
  },
  {
    id: 'backup',
    title: { ja: 'バックアップと復元', en: 'Backup and restore' },
    lines: [
      {
        ja: '案件はこのブラウザーの中だけにあります。ブラウザーのデータや拡張機能を削除すると、案件も消えます。「バックアップ」で定期的にファイルを作り、別の場所に保管してください。',
        en: 'Cases are in this browser only: removing the browser’s data or the extension removes them too. Make backup files regularly and keep them elsewhere.',
      },
      {
        ja: 'バックアップは暗号化されています。作ったときのパスフレーズがなければ、誰にも開けません。',
        en: 'A backup is sealed. Without the passphrase it was made with nobody can open it.',
      },
      {
        ja: '復元では、まず何が変わるかを確かめます。確定するまで何も書き込まず、保管庫だけにある記録は消えません。',
        en: 'Restoring first shows what would change. Nothing is written before you confirm, and records only in the vault stay.',
      },
      {
        ja: '別のパソコンへ移すときは、移す先で保管庫を作ってから、バックアップを復元します。',
        en: 'To move to another computer, create a vault there and restore a backup into it.',
      },
      {
        ja: '「書き出し」のファイルは暗号化されません。バックアップの代わりには使わないでください。',
        en: 'Exported files are not sealed. Do not use them as backups.',
      },
    ],
  },
  {
    id: 'lost',
    title: { ja: 'パスフレーズを忘れたとき', en: 'When the passphrase is lost' },
    lines: [
      {
        ja: 'パスフレーズなしに保管庫を開く方法はありません。作者にも、誰にも開けません。',
        en: 'There is no way to open the vault without its passphrase, for anyone, the makers included.',
      },
      {
        ja: '思い出せない場合は、ロックの画面の「パスフレーズを忘れた場合」から保管庫を空にして、新しく作り、バックアップを復元します。',
        en: 'If it is lost for good, use “If the passphrase is lost” on the lock screen to empty the vault, make a new one and restore a backup.',
      },
      {
        ja: '保管庫のパスフレーズを変えても、前に作ったバックアップは、作ったときのパスフレーズで開きます。',
        en: 'Changing the vault’s passphrase does not change backups made before: they open with the one they were made with.',
      },
    ],
  },
  {
    id: 'damaged',
    title: { ja: '読み取れない記録があるとき', en: 'When records cannot be read' },
    lines: [
      {
        ja: '「設定」の「記録の状態」に、読み取れない記録の数と、すべきことが表示されます。ほかの記録はそのまま使えます。',
        en: 'The settings show under State of the records how many cannot be read, and what to do. All others can be used.',
      },
      {
        ja: 'まずバックアップから復元してください。壊れた記録だけが元に戻ります。',
        en: 'Restore a backup first: it brings just the damaged records back.',
      },
    ],
  },
  {
    id: 'privacy',
    title: { ja: '個人情報の取扱い', en: 'Privacy' },
    lines: [
      {
        ja: '情報はパスフレーズで暗号化し、このブラウザーの中だけに保存します。使わない時間が続くと、自動でロックします。',
        en: 'Everything is sealed with your passphrase and kept in this browser only. It locks itself when it is not used.',
      },
      {
        ja: '入力ボタンを押したときだけ、開いているフォームに必要な値を渡します。個人番号（マイナンバー）は保存できません。',
        en: 'Values go to the open form only when you press Fill. Individual numbers (My Number) cannot be stored.',
      },
      {
        ja: '点検する人の氏名も、案件と同じく暗号化して保存します。',
        en: 'The name of the person who checks is sealed like the cases.',
      },
      {
        ja: '書き出したファイルは暗号化されません。保管場所と送付先に注意してください。',
        en: 'Exported files are not sealed: mind where you keep and send them.',
      },
    ],
  },
  {
    id: 'keyboard',
    title: { ja: 'キーボード', en: 'Keyboard' },
    lines: [
      {
        ja: 'Tabで次の項目へ、Shift+Tabで前の項目へ移動します。選択肢は矢印キーで選びます。',
        en: 'Tab goes to the next entry, Shift+Tab back; arrow keys move among choices.',
      },
      { ja: 'Escで確認の画面を閉じます。', en: 'Esc closes a question.' },
    ],
    keys: true,
  },
];
