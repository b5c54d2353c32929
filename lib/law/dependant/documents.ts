import type { Source, Text } from '../../i18n/text';
import type { Need } from '../../spec/check';
import type { CheckContext, DocumentGroup, DocumentList, DocumentRow } from '../gijinkoku/known';
import { documents as statusDocuments } from '../gijinkoku/documents/index';
import { title } from '../gijinkoku/documents/kit';
import { notRequired, oneOf, required, unknown } from '../gijinkoku/documents/needs';
import { translation } from '../gijinkoku/documents/person';
import { documentShorts } from '../gijinkoku/documents/shorts';
import { languageNotAsked } from '../gijinkoku/documents/index';
import { familyNeeds } from './examples';
import { familyOf } from './kit';
import { photoExempt } from './photo';
import { relationProof } from './relation-papers';
import { certificatePapers, photoExemption, renewalPapers } from './sources';
import { supporterPapers } from './supporter-papers';

// 提出書類 of 家族滞在 (A.4.3): the form and the photograph, the proof of the relation, and the supporter's papers.

/** A document that every status wants, as this procedure's list has it. */
function common(id: string, source: Source, more: Partial<DocumentRow> = {}): DocumentRow {
  const found = statusDocuments.rows.find((row) => row.id === id);
  if (!found) throw new Error(`There is no document ${id}.`);
  const { client: _client, difference: _difference, aliases: _aliases, ...row } = found;
  return { ...row, source, ...more };
}

const photoNeed = ({ facts, on }: CheckContext): Need => {
  switch (photoExempt(facts.applicant.birth, on)) {
    case true:
      return notRequired('提出を要しない年齢です（申請日現在）。', 'Not asked for at this age, on the filing date.');
    case false:
      return required('この年齢では必要です。', 'Required at this age.');
    default:
      return unknown(
        '年齢によります（1歳未満は不要）。',
        'It depends on the age: not of a child under one year.',
        'applicant.birth',
      );
  }
};

const photo = common('D02', photoExemption, {
  need: photoNeed,
  examples: [
    familyNeeds('An adult', {}, 'required'),
    familyNeeds('A child of a year', { applicant: { birth: '2025-06-15' } }, 'required'),
    familyNeeds('A child a day younger', { applicant: { birth: '2025-06-16' } }, 'notRequired'),
    familyNeeds(
      'Fifteen, the day before the rule changed',
      { applicant: { birth: '2010-06-14' } },
      'notRequired',
      '2026-06-13',
    ),
    familyNeeds('Fifteen, the day it changed', { applicant: { birth: '2010-06-15' } }, 'required', '2026-06-14'),
    familyNeeds('The birth is not known', { applicant: { birth: undefined } }, 'unknown'),
  ],
});

const always = () => required('すべての申請で必要です。', 'Always required.');

const own: DocumentRow = {
  id: 'FD07',
  title: title(
    '申請人の旅券及び在留カードの写し（窓口では提示）',
    "Copies of the applicant's passport and residence card",
  ),
  form: 'copy',
  from: 'applicant',
  languageNotAsked: true,
  source: renewalPapers,
  need: always,
  examples: [familyNeeds('Any case', {}, 'required')],
};

const form = (source: Source, ja: string, en: string): DocumentRow =>
  common('D01', source, {
    title: title(ja, en),
    need: () =>
      required(
        'すべての申請で必要です（オンラインでは入力内容が申請書になります）。',
        'Always required; online, the entries are the form.',
      ),
    examples: [familyNeeds('Any case', {}, 'required')],
  });

function listOf(rows: readonly DocumentRow[], groups: readonly DocumentGroup[]): DocumentList {
  const inJapanese = rows.filter((row) => row.languageNotAsked).map(({ id }) => id);
  return { rows: [...rows, translation(new Set([...inJapanese, ...languageNotAsked]))], groups };
}

const atCertificate = relationProof(certificatePapers, ({ facts }) => {
  const { relation } = familyOf(facts);
  return relation === undefined
    ? unknown('身分関係（婚姻・出生・縁組）によります。', 'It depends on the relation.', 'case.dependant.relation')
    : oneOf('FD01', '身分関係を証明します。いずれか１通。', 'Proof of the relation: one of these.');
});

/** Only where something has changed: what was shown before is not asked for again. */
const atRenewal = relationProof(renewalPapers, ({ facts }) => {
  switch (familyOf(facts).relationChanged) {
    case 'no':
      return notRequired(
        '身分関係に変化がないため、婚姻・出生の証明書は原則不要です。',
        'The relation has not changed: the proof is not asked for again as a rule.',
      );
    case 'yes':
      return oneOf('FD01', '身分関係が変わったため必要です。', 'The relation has changed.');
    default:
      return unknown(
        '前回の許可以降に身分関係が変わったかどうかによります。',
        'It depends on whether the relation has changed since the last permission.',
        'case.dependant.relationChanged',
      );
  }
});

const supporterAtCertificate = supporterPapers(certificatePapers, 'mayComeTogether');
const supporterAtRenewal = supporterPapers(renewalPapers, 'livesInJapan');

/** What a certificate for a member of the family wants. */
export const certificateDocuments = listOf(
  [
    form(certificatePapers, '在留資格認定証明書交付申請書 １通', 'Application for a certificate of eligibility'),
    photo,
    common('D03', certificatePapers),
    ...atCertificate.rows,
    ...supporterAtCertificate.rows,
    common('D17', certificatePapers),
    common('D19', certificatePapers),
  ],
  [atCertificate.group, ...supporterAtCertificate.groups],
);

/** What an extension for a member of the family wants. */
export const renewalDocuments = listOf(
  [
    form(renewalPapers, '在留期間更新許可申請書 １通', 'Application for an extension of the period of stay'),
    photo,
    ...atRenewal.rows,
    ...supporterAtRenewal.rows,
    own,
    common('D19', renewalPapers),
  ],
  [atRenewal.group, ...supporterAtRenewal.groups],
);

const names: Readonly<Record<string, Text>> = {
  ...documentShorts,
  FD01: { ja: '身分関係の証明', en: 'Proof of relation' },
  FD01a: { ja: '戸籍謄本', en: 'Family register' },
  FD01b: { ja: '婚姻届受理証明書', en: 'Marriage notified' },
  FD01c: { ja: '結婚証明書（写し）', en: 'Marriage certificate' },
  FD01d: { ja: '出生証明書（写し）', en: 'Birth certificate' },
  FD01e: { ja: '縁組等の証明', en: 'Adoption or other' },
  FD02: { ja: '扶養者のカード・旅券', en: "Supporter's card" },
  FD03: { ja: '扶養者の職業の証明', en: "Supporter's work" },
  FD03a: { ja: '在職証明書', en: 'Employment' },
  FD03b: { ja: '営業許可書（写し）', en: 'Business licence' },
  FD04: { ja: '課税証明書', en: 'Tax assessed' },
  FD05: { ja: '納税証明書', en: 'Tax paid' },
  FD06: { ja: '収入に代わる資料', en: 'Savings or grant' },
  FD06a: { ja: '預金残高証明書', en: 'Bank balance' },
  FD06b: { ja: '奨学金の証明', en: 'Scholarship' },
  FD06c: { ja: 'その他の資力の資料', en: 'Other means' },
  FD07: { ja: '旅券・在留カード', en: 'Passport and card' },
};

/** Names for one line, of the documents and groups of a list. */
export const shortsOf = ({ rows, groups }: DocumentList): Readonly<Record<string, Text>> =>
  Object.fromEntries(
    [...rows, ...groups].flatMap(({ id }) => (names[id] === undefined ? [] : [[id, names[id]] as const])),
  );
