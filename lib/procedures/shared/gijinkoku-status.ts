import type { PageStatus } from '../../spec/field';

/** What a page says for which status it is, on pages that nobody has seen: as the certificate's page says it. */
export const gijinkokuStatus = {
  row: 'status',
  label: '希望する在留資格',
  texts: [
    "技術・人文知識・国際業務，特定活動（本邦大卒者） Engineer,Humanities specialist,Int'l Services/Designated Activities（No.４６）",
    '技術・人文知識・国際業務，特定活動（本邦大卒者）',
    '技術・人文知識・国際業務 Engineer/Specialist in Humanities/International Services',
    '技術・人文知識・国際業務',
  ],
  ifShown: true,
} as const satisfies PageStatus;
