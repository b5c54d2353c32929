import type { Debtor, RemainingKind, RemainingLevel } from '../../lib/checks/remaining/item';
import type { Sentence } from '../../lib/i18n/i18n';

/** The three lists. */
export const kindWords: Readonly<Record<RemainingKind, Sentence>> = {
  document: { ja: '書類', en: 'Documents' },
  field: { ja: '項目', en: 'Fields' },
  requirement: { ja: '要件', en: 'Requirements' },
};

/** The level of an item. */
export const levelWords: Readonly<Record<RemainingLevel, Sentence>> = {
  fault: { ja: '不備', en: 'Fault' },
  needed: { ja: '必要', en: 'Needed now' },
  question: { ja: '質問', en: 'Question' },
  hint: { ja: 'ヒント', en: 'Hint' },
};

/** Who can answer. */
export const debtorWords: Readonly<Record<Debtor, Sentence>> = {
  applicant: { ja: '申請人', en: 'Applicant' },
  employer: { ja: '所属機関', en: 'Employer' },
  office: { ja: '事務所', en: 'Office' },
};

/** The texts about what remains, wherever it is listed. */
export const remaining = {
  count: { ja: '残り {count}', en: 'Left {count}' },
  counting: { ja: '残り …', en: 'Left …' },
  countingText: { ja: '確かめています', en: 'being checked' },
  nothing: { ja: '申請の準備ができています', en: 'ready to file' },
  owes: { ja: '誰が答えるか', en: 'Whose turn' },
  settles: { ja: 'この1問で{count}件', en: 'settles {count}' },
  settlesOf: { ja: '「{name}」で決まるもの', en: 'What “{name}” settles' },
  more: { ja: 'ほか{count}件：{names}', en: '{count} more: {names}' },
  fewer: { ja: '{kind}を一部だけ表示', en: 'Show fewer {kind}' },
  clear: { ja: '残りなし', en: 'none left' },
  hints: { ja: 'ヒント', en: 'Hints' },
} as const satisfies Record<string, Sentence>;
