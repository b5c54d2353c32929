import type { Code } from './code';

/**
 * 入国目的: options read off the portal's form page on 2026-05-01 (出入国在留管理庁, 公共データ利用規約). That of 家族滞在 stands in the
 * words of the Agency's list of statuses (一括申請用ファイル, May 2026): nobody has seen it on a page.
 */
export const purposes = [
  {
    code: 'gijinkoku',
    ja: '技術・人文知識・国際業務',
    en: 'Engineer / Specialist in Humanities / International Services',
    portal: '技術・人文知識・国際業務 Engineer / Specialist in Humanities / International Services',
  },
  {
    code: 'designated46',
    ja: '特定活動（本邦大学卒業者）',
    en: 'Designated Activities (Graduate from a university in Japan)',
    portal: '特定活動（本邦大学卒業者） Designated Activities (Graduate from a university in Japan)',
  },
  { code: 'dependant', ja: '家族滞在', en: 'Dependent', portal: '家族滞在 Dependent' },
] as const satisfies readonly Code[];

/** What can be the purpose of a certificate for 技術・人文知識・国際業務. */
export const gijinkokuPurposes = ['gijinkoku', 'designated46'] as const satisfies readonly Purpose[];
/** The same for 家族滞在. */
export const dependantPurposes = ['dependant'] as const satisfies readonly Purpose[];

export type Purpose = (typeof purposes)[number]['code'];
