import type { SemanticRow } from '../../spec/form';

/** Rows that speak of one thing, outside of the repeat blocks: a person, a place, a number and its date. */
export const units: Readonly<Record<string, readonly string[]>> = {
  'address in Japan': ['contactJapan.postal', 'contactJapan.address'],
  'e-mail': ['contactJapan.email', 'contactJapan.emailConfirm'],
  passport: ['passport.number', 'passport.expiry'],
  education: [
    'education.place',
    'education.level',
    'education.levelOther',
    'education.school',
    'education.graduated',
    'education.majorUniv',
    'education.majorUnivDetail',
    'education.majorSenmon',
    'education.majorSenmonDetail',
  ],
  representative: ['proxy.name', 'proxy.relationship', 'proxy.postal', 'proxy.address', 'proxy.phone', 'proxy.mobile'],
  'notified in Japan': ['family.inJapan.place', 'family.inJapan.on'],
  'notified at home': ['family.atHome.place', 'family.atHome.on'],
  supporter: [
    'supporter.name',
    'supporter.birth',
    'supporter.nationality',
    'supporter.cardNumber',
    'supporter.status',
    'supporter.period',
    'supporter.expiresOn',
  ],
  agent: ['agent.name', 'agent.postal', 'agent.address', 'agent.organization', 'agent.phone'],
  organization: ['org.name', 'org.hasCorpNo', 'org.corpNo'],
  'place of work': ['org.postal', 'org.address'],
  site: ['dispatch.name', 'dispatch.hasCorpNo', 'dispatch.corpNo'],
  'place of the site': ['dispatch.postal', 'dispatch.address'],
  notices: ['receipt.email', 'receipt.emailConfirm'],
};

const unitOf = new Map(Object.entries(units).flatMap(([unit, rows]) => rows.map((row) => [row, unit] as const)));

/** Gives the rows outside of the blocks their units. */
export function inUnits(rows: readonly SemanticRow[]): readonly SemanticRow[] {
  return rows.map((row) => {
    const unit = unitOf.get(row.id);
    return unit === undefined ? row : { ...row, unit };
  });
}
