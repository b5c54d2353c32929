import type { CheckContext, DocumentRow } from '../known';
import type { CaseDocument, Inspection, Need } from '../../../spec/check';
import { example, notNamedByClient, others, title } from './kit';
import { notRequired, optional, required, unknown } from './needs';
import { sheet1, tuberculosisRules } from './sources';

const passport: DocumentRow = {
  id: 'D16',
  title: title('旅券の写し', 'Copy of the passport'),
  client: [others],
  difference: notNamedByClient,
  form: 'copy',
  from: 'applicant',
  languageNotAsked: true,
  source: sheet1,
  need: () =>
    optional(
      '氏名の表記が旅券と異なるおそれがある場合に求められます。氏名の確認のため、常に準備することを勧めます。',
      'Asked for where the name might differ from the passport; advisable always, to compare the name.',
    ),
  examples: [example('Any case', {}, 'optional')],
};

/** From when nationals of a country hand in the certificate; the others of the programme have no date yet. */
const screenedFrom: Readonly<Record<string, string>> = { PHL: '2025-06-23', NPL: '2025-06-23', VNM: '2025-09-01' };
const screenedLater: readonly string[] = ['IDN', 'MMR', 'CHN'];
const isScreened = (country: string): boolean => country in screenedFrom || screenedLater.includes(country);

function tuberculosisNeed({ facts, on }: CheckContext): Need {
  const { nationality, residence, tuberculosis } = facts.applicant;
  if (nationality === undefined)
    return unknown('国籍・地域によります。', 'It depends on the nationality.', 'applicant.nationality');
  const from = screenedFrom[nationality];
  if (from === undefined) {
    return screenedLater.includes(nationality)
      ? notRequired(
          '対象国ですが、開始日が決まっていません（申請前に確認してください）。',
          'A country of the programme whose start is not decided; look again before filing.',
        )
      : notRequired('対象国ではありません。', 'Not a country of the programme.');
  }
  if (on < from) return notRequired(`${from}より前の申請では不要です。`, `Not needed for applications before ${from}.`);
  switch (tuberculosis?.exemption) {
    case 'jet':
    case 'jica':
    case 'governmentScholar':
    case 'epa':
      return notRequired(
        '免除の対象です（事業の証明が必要です）。',
        'Exempt as a participant of a programme; prove it.',
      );
    case 'residentElsewhere':
      if (residence === undefined)
        return unknown('現在の居住国によります。', 'It depends on where the applicant lives.', 'applicant.residence');
      return isScreened(residence)
        ? required(
            '対象の６か国に居住しているため免除されません。',
            'Not exempt: the applicant lives in one of the six countries.',
          )
        : notRequired(
            '対象の６か国以外に居住しているため免除されます（在留許可証で示します）。',
            'Exempt: lives outside all six countries; show the residence permit.',
          );
    case 'none':
      return required('対象国の国籍のため必要です。', 'Needed for this nationality.');
    default:
      return residence !== undefined && !isScreened(residence)
        ? unknown(
            '対象の６か国以外に居住しています。在留許可証で示せれば免除されます（免除事由を入力してください）。',
            'Lives outside the six countries: exempt if a residence permit shows it. Record the exemption.',
          )
        : required(
            '対象国の国籍のため、免除事由がない限り必要です。',
            'Needed for this nationality unless an exemption applies.',
          );
  }
}

const from = (
  nationality: 'PHL' | 'NPL' | 'VNM' | 'CHN' | undefined,
  residence: 'PHL' | 'VNM' | 'KOR' | 'NPL' | undefined,
  exemption?: 'none' | 'residentElsewhere' | 'jet',
) =>
  ({
    applicant: { nationality, residence, tuberculosis: exemption === undefined ? undefined : { exemption } },
  }) as const;

const tuberculosis: DocumentRow = {
  id: 'D17',
  bearsName: true,
  title: title('結核非発病証明書（写し）', 'Certificate of no active tuberculosis (copy)'),
  client: [others],
  difference: notNamedByClient,
  form: 'either',
  validity: { kind: 'printed', elseDays: 180 },
  from: 'applicant',
  languageNotAsked: true,
  source: tuberculosisRules,
  need: tuberculosisNeed,
  known: ({ facts }) => {
    const { xRayOn, validUntil } = facts.applicant.tuberculosis ?? {};
    return {
      ...(xRayOn === undefined ? {} : { from: xRayOn }),
      ...(validUntil === undefined ? {} : { until: validUntil }),
    };
  },
  examples: [
    example('Another nationality', {}, 'notRequired'),
    example('The Philippines, the first day', from('PHL', 'PHL', 'none'), 'required', '2025-06-23'),
    example('The Philippines, the day before', from('PHL', 'PHL', 'none'), 'notRequired', '2025-06-22'),
    example('Viet Nam, the first day', from('VNM', 'VNM', 'none'), 'required', '2025-09-01'),
    example('Viet Nam, the day before', from('VNM', 'VNM', 'none'), 'notRequired', '2025-08-31'),
    example('China, no start decided', from('CHN', undefined), 'notRequired'),
    example('Nepal, exempt by programme', from('NPL', 'NPL', 'jet'), 'notRequired'),
    example('Nepal, lives outside the six countries', from('NPL', 'KOR', 'residentElsewhere'), 'notRequired'),
    example('Nepal, lives in another of the six countries', from('NPL', 'PHL', 'residentElsewhere'), 'required'),
    example('Nepal, lives elsewhere, the exemption not asked', from('NPL', 'KOR'), 'unknown'),
    example('Nepal, nothing more asked', from('NPL', undefined), 'required'),
    example('The nationality was not asked', from(undefined, undefined), 'unknown'),
  ],
};

type Documents = readonly CaseDocument[];

/** Documents whose language is never asked: filled in by the list itself, so that nothing is written down twice. */
export function translation(languageNotAsked: ReadonlySet<string>): DocumentRow {
  const received = ({ facts }: CheckContext): Documents =>
    (facts.case.documents ?? []).filter((document) => document.received === 'yes' && document.id !== 'D18');
  const foreign = (documents: Documents) => documents.filter((document) => document.foreignLanguage === 'yes');
  const open = (documents: Documents) =>
    documents.filter(
      ({ id, foreignLanguage }) => foreignLanguage !== 'yes' && foreignLanguage !== 'no' && !languageNotAsked.has(id),
    );
  return {
    id: 'D18',
    title: title('日本語訳文', 'Japanese translation'),
    client: [others],
    difference: title(
      '外国語の書類にはすべて訳文を付けます（翻訳者の氏名・署名・日付）。事務所の業務には書類の翻訳が含まれます。',
      "Every document in a foreign language needs one (translator's name, signature and date). Translating is part of the practice's service.",
    ),
    form: 'unspecified',
    from: 'practice',
    languageNotAsked: true,
    source: sheet1,
    need: (context) => {
      const documents = received(context);
      if (foreign(documents).length > 0) {
        return required('外国語の書類があるため、訳文が必要です。', 'There are documents in a foreign language.');
      }
      if (documents.length === 0)
        return unknown('外国語の書類があれば必要です。', 'Needed for every document in a foreign language.');
      return open(documents).length > 0
        ? unknown(
            `外国語の書類かどうかを入力してください（${idsOf(open(documents))}）。`,
            `Record whether these are in a foreign language: ${idsOf(open(documents))}.`,
          )
        : notRequired('外国語の書類がありません。', 'No document is in a foreign language.');
    },
    inspect: (context) => {
      const documents = received(context);
      const bare = foreign(documents).filter(({ translated }) => translated === 'no');
      if (bare.length > 0) return lacking('missing', bare, '訳文がありません', 'No translation of');
      const unsaid = foreign(documents).filter(({ translated }) => translated !== 'yes');
      if (unsaid.length > 0)
        return lacking('required', unsaid, '訳文の有無を入力してください', 'Record whether there is a translation of');
      const unasked = open(documents);
      if (unasked.length > 0) {
        return lacking(
          'unknown',
          unasked,
          '外国語の書類かどうかを入力してください',
          'Record whether these are in a foreign language:',
        );
      }
      return {
        state: 'satisfied',
        reason: {
          ja: '外国語の書類にはすべて訳文があります。',
          en: 'Every document in a foreign language has a translation.',
        },
      };
    },
    examples: [
      example('A diploma in a foreign language', {}, 'required'),
      example(
        'Japanese documents only',
        { case: { documents: [{ id: 'D09a', received: 'yes', foreignLanguage: 'no' }] } },
        'notRequired',
      ),
      example('The language was not asked', { case: { documents: [{ id: 'D09a', received: 'yes' }] } }, 'unknown'),
      example(
        'Only documents that are always Japanese',
        { case: { documents: [{ id: 'D10', received: 'yes' }] } },
        'notRequired',
      ),
      example('Nothing received', { case: { documents: undefined } }, 'unknown'),
    ],
  };
}

const idsOf = (documents: Documents): string => [...new Set(documents.map(({ id }) => id))].join('、');

function lacking(state: Inspection['state'], documents: Documents, ja: string, en: string): Inspection {
  const ids = [...new Set(documents.map(({ id }) => id))];
  return {
    state,
    reason: { ja: `${ja}：${ids.join('、')}`, en: `${en} ${ids.join(', ')}` },
    points: ids.map((id) => ({ kind: 'document', id }) as const),
  };
}

/** D16 and D17. */
export const personRows: readonly DocumentRow[] = [passport, tuberculosis];
