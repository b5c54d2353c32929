import type { Sentence } from '../i18n';

/** One part of the help page: a heading and its sentences. */
export interface HelpPart {
  readonly id: string;
  readonly title: Sentence;
  readonly lines: readonly Sentence[];
  /** Steps to be done in this order. */
  readonly ordered?: boolean;
}

/** The help page, from top to bottom. */
export const helpParts: readonly HelpPart[] = [
  {
    id: 'what',
    title: { ja: 'Tenkenでできること', en: 'What Tenken does' },
    lines: [
      {
        ja: '保存した案件から、在留申請オンラインシステムの在留資格認定証明書交付申請（区分N、技術・人文知識・国際業務）のフォームに入力します。',
        en: 'Fills the online form for a Certificate of Eligibility (category N, Engineer / Specialist in Humanities / International Services) from your saved cases.',
      },
      {
        ja: '入力した値はすべて読み返し、一致したものだけを「入力済み」とします。合わない値は切り詰めず、理由を示して残します。',
        en: 'Every value is read back and counts as filled only when it is equal. What does not fit is never cut; it is left, with the reason.',
      },
      {
        ja: '「確認へ進む」「送信」などのボタン、申告のチェック欄、ファイルの添付には触れません。必ずご自身で操作してください。',
        en: 'It never presses Confirm or Send, never ticks a declaration and never attaches a file. Those are always yours to do.',
      },
    ],
  },
  {
    id: 'privacy',
    title: { ja: '個人情報の取扱い', en: 'Privacy' },
    lines: [
      {
        ja: '情報はパスフレーズで暗号化し、このブラウザーの中だけに保存します。Tenkenは通信を行いません。',
        en: 'Everything is sealed with your passphrase and kept in this browser only. Tenken makes no network connection.',
      },
      {
        ja: '入力ボタンを押したときだけ、開いているフォームに必要な値を渡します。個人番号（マイナンバー）は保存できません。',
        en: 'Values go to the open form only when you press Fill. Individual numbers (My Number) cannot be stored.',
      },
      {
        ja: 'パスフレーズを忘れると内容を取り戻せません。書き出したファイルは暗号化されないため、保管に注意してください。',
        en: 'Without the passphrase the contents cannot be recovered. Exported files are not encrypted: keep them safe.',
      },
    ],
  },
  {
    id: 'import',
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
    id: 'keyboard',
    title: { ja: 'キーボード', en: 'Keyboard' },
    lines: [
      {
        ja: 'Tabで次の項目へ、Shift+Tabで前の項目へ移動します。選択肢は矢印キーで選びます。',
        en: 'Tab goes to the next entry, Shift+Tab back; arrow keys move among choices.',
      },
      {
        ja: 'Ctrl+S（macOSでは⌘S）で保存します。Escで確認の画面を閉じます。',
        en: 'Ctrl+S (⌘S on macOS) saves. Esc closes a question.',
      },
    ],
  },
];
