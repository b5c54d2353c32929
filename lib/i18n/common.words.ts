import type { Sentence } from './i18n';

/** Words that more than one screen uses. */
export const common = {
  appName: { ja: 'Tenken（点検）', en: 'Tenken' },
  appShort: { ja: '点検 Tenken', en: 'Tenken' },
  tagline: {
    ja: '在留申請のオンラインフォームを、保存した案件から入力し、読み返して確かめます。',
    en: 'Fills Japan’s online residence forms from your saved cases and reads every entry back.',
  },
  language: { ja: '表示言語', en: 'Language' },
  passphrase: { ja: 'パスフレーズ', en: 'Passphrase' },
  passphraseMissing: { ja: 'パスフレーズを入力してください。', en: 'Enter the passphrase.' },
  unlock: { ja: 'ロックを解除する', en: 'Unlock' },
  unlocking: { ja: 'ロックを解除しています…', en: 'Unlocking…' },
  lock: { ja: 'ロックする', en: 'Lock' },
  cancel: { ja: '中止する', en: 'Cancel' },
  copied: { ja: 'コピーしました。', en: 'Copied.' },
  loading: { ja: '読み込んでいます…', en: 'Loading…' },
  workspace: { ja: '管理画面', en: 'Workspace' },
  openWorkspace: { ja: '管理画面を開く', en: 'Open the workspace' },
  openPortal: { ja: '申請フォームを開く', en: 'Open the portal form' },
  openPractice: { ja: '練習用フォームを開く', en: 'Open the practice form' },
  employer: { ja: '所属機関', en: 'Employer' },
  nationality: { ja: '国籍・地域', en: 'Nationality' },
  passportNumber: { ja: '旅券番号', en: 'Passport no.' },
  notEntered: { ja: '未入力', en: 'not entered' },
} as const satisfies Record<string, Sentence>;
