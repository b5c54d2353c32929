import type { Code } from './code';

/** 入国目的: options read off the portal's form page on 2026-05-01 (出入国在留管理庁, 公共データ利用規約). */
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
] as const satisfies readonly Code[];

export type Purpose = (typeof purposes)[number]['code'];
