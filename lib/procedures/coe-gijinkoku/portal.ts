import type { PageSignature } from '../../spec/form';
import { portalForm } from '../shared/portal';

/** Where the portal has the form, and what tells its page from others: as the newest revision of the page has it, 2026-05-01. */
export const coeGijinkokuPortal = {
  id: 'coe-gijinkoku',
  /** Where the form begins. */
  url: portalForm,
  signature: {
    portalName: '在留資格認定証明書交付申請（区分N）',
    status: {
      row: 'tr_256096',
      label: '希望する在留資格',
      texts: [
        "技術・人文知識・国際業務，特定活動（本邦大卒者） Engineer,Humanities specialist,Int'l Services/Designated Activities（No.４６）",
        '技術・人文知識・国際業務，特定活動（本邦大卒者）',
      ],
    },
  },
} as const satisfies { readonly id: string; readonly url: string; readonly signature: PageSignature };
