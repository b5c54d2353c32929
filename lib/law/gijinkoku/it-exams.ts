import type { ExamStatus } from './ground-kinds';

// 平成25年法務省告示第437号 as public pages quote it. The notification itself was not read: a name that is not found
// here is a question, never a refusal.

/** Examinations and qualifications of Japan that the notification names. */
const listed = [
  '情報処理安全確保支援士',
  'ITストラテジスト',
  'システムアーキテクト',
  'プロジェクトマネージャ',
  'ネットワークスペシャリスト',
  'データベーススペシャリスト',
  'エンベデッドシステムスペシャリスト',
  'ITサービスマネージャ',
  'システム監査技術者',
  '応用情報技術者',
  '基本情報技術者',
  '情報セキュリティマネジメント',
  '第一種情報処理技術者',
  '第二種情報処理技術者',
];

/** Examinations of countries with an agreement: which grades count has to be looked up in the notification. */
const foreign = [
  '系統分析師',
  '系统分析师',
  '程序員',
  '程序员',
  '軟件設計師',
  '软件设计师',
  'PHILNITS',
  'MCF',
  'NITP',
  'BCC',
  '情報処理技師',
  '情報処理産業技師',
  '정보처리기사',
  'FUNDAMENTAL IT ENGINEER',
  'APPLIED IT ENGINEER',
];

/** Of information processing, and known not to be in the notification (remembered). */
const notListed = ['ITパスポート', 'IT PASSPORT', 'MOS', 'マイクロソフトオフィススペシャリスト', 'P検'];

/** Not in the notification; asked for as proof of an education equal to a degree (levels A, B and C). */
const education = ['DOEACC', 'NIELIT'];

/** Examinations of other things that are entered here by mistake. */
const other = [
  'TESOL',
  'TEFL',
  'CELTA',
  'TOEIC',
  'TOEFL',
  'IELTS',
  'JLPT',
  '日本語能力試験',
  'BJT',
  'HSK',
  'DELE',
  'DELF',
  '簿記',
  '運転免許',
];

const groups: readonly (readonly [ExamStatus, readonly string[]])[] = [
  ['listed', listed],
  ['foreign', foreign],
  ['notListed', notListed],
  ['education', education],
  ['other', other],
];

const upper = (text: string): string => text.normalize('NFKC').toUpperCase();

/** How an examination, by the name that was typed, stands to the notification. */
export function examStatus(name: string): ExamStatus {
  const text = upper(name);
  const found = groups.find(([, names]) => names.some((one) => holdsName(text, upper(one))));
  return found?.[0] ?? 'unrecognised';
}

/** Names in Latin letters only count as whole words: BCC must not hit ABCC. Others are found whatever the spaces. */
function holdsName(text: string, name: string): boolean {
  if (!/^[A-Z ]+$/.test(name)) return text.replace(/\s/g, '').includes(name);
  return new RegExp(`(?<![A-Z])${name}(?![A-Z])`).test(text.replace(/\s+/g, ' '));
}
