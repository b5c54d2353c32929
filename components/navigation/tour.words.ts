import type { TourStep } from './tour';
import type { Sentence } from '../../lib/i18n/i18n';

/** What each step of the tour asks for. */
export const tourSentences: Readonly<Record<TourStep, { readonly title: Sentence; readonly text: Sentence }>> = {
  vault: {
    title: { ja: '保管庫を作成する', en: 'Create the vault' },
    text: {
      ja: '下の欄でパスフレーズを決めて、保管庫を作成してください。案件はすべて、この中に暗号化して保存されます。',
      en: 'Choose a passphrase below and create the vault. All cases are sealed in it.',
    },
  },
  data: {
    title: { ja: '案件を用意する', en: 'Get a case' },
    text: {
      ja: '架空の見本の案件を読み込むか、「新しい案件」でご自身の案件を登録します。初めての方には見本をお勧めします。',
      en: 'Load the made-up sample case, or add your own with New case. The sample is best for a first look.',
    },
  },
  case: {
    title: { ja: '案件を開く', en: 'Open the case' },
    text: {
      ja: '一覧で申請人の名前を押すと、案件が開きます。上のタブで、案件・申請人・所属機関・事務所の内容を見られます。',
      en: 'Press the applicant’s name in the list. The tabs of the case show the case, applicant, employer and office.',
    },
  },
  practice: {
    title: { ja: '練習用フォームを開く', en: 'Open the practice form' },
    text: {
      ja: '案件の画面の右上にある「練習用フォームを開く」を押します。申請フォームと同じ作りで、何を入力しても送信されません。',
      en: 'Press Open the practice form at the top right of the case. It is built like the portal’s form, and nothing in it is sent anywhere.',
    },
  },
  fill: {
    title: { ja: 'アイコンを押して入力する', en: 'Press the icon and fill' },
    text: {
      ja: '練習用フォームのタブで、ブラウザー右上のTenkenのアイコンを押し、「この案件を入力する」を押します。アイコンがない場合は、パズルの形のボタンの中にあります。',
      en: 'In the tab of the practice form, press the Tenken icon at the top right of the browser, then Fill this case. If you do not see the icon, look under the puzzle piece.',
    },
  },
  marks: {
    title: { ja: '印を見る', en: 'Look at the marks' },
    text: {
      ja: 'フォームの各項目の横に印が付きました。✓は読み返して一致したもの、!は入力していないもの、手はご自身で行うものです。アイコンをもう一度押すと、一覧で見られ、「元に戻す」で入力前の状態に戻せます。',
      en: 'Each row of the form now has a mark: ✓ read back and equal, ! not filled, 手 yours to do. Press the icon again for the list, and for Undo, which puts the form back as it was.',
    },
  },
  check: {
    title: { ja: 'わざと間違えて、点検する', en: 'Make a mistake, and check' },
    text: {
      ja: 'フォームの出生地を別の地名に変えてから、アイコンを押して「点検する」を押します。違いが並んで示され、「ページに入れる」で案件の値に直せます。',
      en: 'Change the place of birth on the form, press the icon, then Check. The difference is shown side by side, and Put onto the page corrects it.',
    },
  },
  next: {
    title: { ja: '次にすること', en: 'Where to go next' },
    text: {
      ja: 'ひととおり終わりました。ご自身の案件を登録し、パスフレーズを控え、バックアップを作ってください。分からないことは「使い方」にあります。',
      en: 'That is all there is to it. Add your own cases, keep a note of the passphrase, and make a backup. Help has the rest.',
    },
  },
};

/** The frame of the tour. */
export const tourText = {
  name: { ja: 'はじめてのツアー', en: 'First tour' },
  step: { ja: '{name}（{step}/{count}）', en: '{name} ({step} of {count})' },
  back: { ja: '前へ', en: 'Back' },
  next: { ja: '次へ', en: 'Next' },
  seen: { ja: '印を見ました', en: 'I have seen them' },
  close: { ja: 'ツアーを閉じる', en: 'Close the tour' },
  finish: { ja: 'ツアーを終える', en: 'Finish the tour' },
  closed: {
    ja: 'ツアーを閉じました。続きは「使い方」から再開できます。',
    en: 'The tour is closed. You can go on with it from Help.',
  },
  loadSample: { ja: '見本の案件を読み込む', en: 'Load the sample case' },
  toCases: { ja: '案件の一覧へ', en: 'To the cases' },
  toCase: { ja: '案件を開く', en: 'Open the case' },
  practice: { ja: '練習用フォームを開く', en: 'Open the practice form' },
  elsewhere: { ja: '（新しいタブで開きます）', en: ' (opens in a new tab)' },
  newCase: { ja: '案件の一覧へ', en: 'To the cases' },
  backup: { ja: 'バックアップを作る', en: 'Make a backup' },
  help: { ja: '使い方を見る', en: 'Read the help' },
  offer: {
    ja: '保管庫の作成から練習用フォームの入力まで、順を追って試せます。',
    en: 'Step by step from the vault to a filled practice form.',
  },
  start: { ja: 'ツアーを始める', en: 'Start the tour' },
  resume: { ja: 'ツアーを続ける', en: 'Go on with the tour' },
} as const satisfies Readonly<Record<string, Sentence>>;
