import type { DocumentRow } from '../known';
import { basisUnknown, senmonshi } from './basis-examples';
import { category1, example, notNamedByClient, others, title } from './kit';
import { notRequired, required, unknown } from './needs';
import { sheet1 } from './sources';

const senmonshiTitle: DocumentRow = {
  id: 'D05',
  title: title(
    '専門士又は高度専門士の称号を付与されたことを証明する文書 １通（専攻科修了：修了証明書／外国人留学生キャリア形成促進プログラム認定学科修了者：認定学科修了証明書）',
    'Proof of the title senmonshi or kodo-senmonshi (or the certificate of an advanced course or a certified department)',
  ),
  client: [others],
  difference: notNamedByClient,
  form: 'either',
  from: 'school',
  bearsName: true,
  languageNotAsked: true,
  source: sheet1,
  need: ({ basis, facts }) => {
    const schools = facts.applicant.education;
    // A 専門学校 abroad gives no title of this kind, and a 高専 is no 専門学校.
    const inJapan = schools?.filter(
      ({ level, place, isTechnicalCollege }) =>
        level === 'vocational' && place !== 'abroad' && isTechnicalCollege !== 'yes',
    );
    if (basis.value === 'senmonshi' || (basis.value === 'none' && (inJapan?.length ?? 0) > 0)) {
      return required(
        '本邦の専門学校の卒業を根拠とするため、カテゴリーを問わず必要です。',
        'Needed in every category: the case rests on a vocational school in Japan.',
      );
    }
    if (basis.value !== 'unknown' || inJapan?.length === 0) {
      return notRequired(
        '本邦の専門学校の卒業を根拠としないため不要です。',
        'The case does not rest on a vocational school in Japan.',
      );
    }
    return unknown(
      '本邦の専門学校の卒業を根拠とする場合に必要です。',
      'Needed if the case rests on a vocational school in Japan.',
    );
  },
  examples: [
    example('A degree', {}, 'notRequired'),
    example('A 専門士', senmonshi, 'required'),
    example('A 専門士, category 1', { ...category1, ...senmonshi }, 'required'),
    example(
      'A vocational school abroad',
      {
        applicant: {
          education: [
            { id: 'school-1', place: 'abroad', level: 'vocational', vocationalMajor: 'engineering', highest: true },
          ],
        },
        case: {
          assessment: {
            majorRelated: 'none',
            related: [
              { id: 'school-1', related: 'no' },
              { id: 'job-1', related: 'no' },
            ],
          },
        },
      },
      'notRequired',
    ),
    example('The basis cannot be told yet', basisUnknown, 'unknown'),
  ],
};

/** D05: before the organisation's documents, as in the Agency's list. */
export const titleRows: readonly DocumentRow[] = [senmonshiTitle];
