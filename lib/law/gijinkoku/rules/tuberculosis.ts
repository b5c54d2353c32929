import { addDays, japaneseDay } from '../../../domain/calendar';
import type { Rule } from '../known';
import type { RecordChanges } from '../examples';
import {
  ask,
  askMissing,
  documentState,
  documents,
  facts,
  given,
  needs,
  notApplicable,
  pass,
  receivedOf,
  silent,
  text,
  warn,
} from './kit';
import { plannedEntryOf } from './plan';
import { page } from './sources';

// The tuberculosis certificate: R-LND-06.

/** Nationalities of the tuberculosis programme and the filing date from which each is asked. */
const screenedFrom: Readonly<Record<string, string>> = { PHL: '2025-06-23', NPL: '2025-06-23', VNM: '2025-09-01' };
/** All six countries of the programme: living in one of the others does not exempt. */
const screened: readonly string[] = ['PHL', 'NPL', 'VNM', 'IDN', 'MMR', 'CHN'];
/** Days from the X-ray, where the certificate prints no date of its own. */
const screeningDays = 180;

const tuberculosis: Rule = {
  id: 'R-LND-06',
  chapter: 'landing',
  title: text('結核非発病証明書', 'Tuberculosis certificate'),
  source: page('入国前結核スクリーニング（公開ページの要約）', 'immigration-info.air-nifty.com'),
  judge: ({ facts: known, on }) => {
    const { nationality, residence, tuberculosis: screening } = known.applicant;
    const points = [
      ...facts(
        'applicant.nationality',
        'applicant.residence',
        'applicant.tuberculosis.exemption',
        'applicant.tuberculosis.validUntil',
      ),
      ...documents('D17'),
    ];
    if (nationality === undefined) return ask(text('国籍・地域', 'the nationality'), ...facts('applicant.nationality'));
    const from = screenedFrom[nationality];
    if (from === undefined || on < from)
      return notApplicable(
        text('申請日現在、対象の国籍ではありません。', 'Not a nationality that is screened on the filing date.'),
      );
    if (screening?.exemption !== undefined && !['none', 'residentElsewhere'].includes(screening.exemption)) {
      return notApplicable(text('免除の対象です。', 'Exempt.'));
    }
    if (residence !== undefined && !screened.includes(residence)) {
      return notApplicable(
        text(
          '対象六か国以外に居住しています（その国の滞在許可で示します）。',
          'Lives outside all six countries of the programme (to be shown by the residence permit there).',
        ),
      );
    }
    const entries = receivedOf(known, 'D17');
    if (residence === undefined && screening?.exemption === 'residentElsewhere') {
      return ask(text('居住国', 'the country of residence'), ...facts('applicant.residence'));
    }
    if (entries.length === 0) {
      if (documentState(known, 'D17') === 'no')
        return warn(
          text(
            `対象国の国籍（${japaneseDay(from)}以降の申請が対象）のため結核非発病証明書が必要ですが、受領していません。`,
            `This nationality is screened for applications from ${from}, and no tuberculosis certificate was received.`,
          ),
          points,
          text(
            '指定健診医療機関で受診し、証明書の写しを用意してください。',
            'Be examined at a designated clinic and obtain a copy of the certificate.',
          ),
        );
      return askMissing(
        needs('結核非発病証明書の受領', 'whether the tuberculosis certificate is here', undefined, ...documents('D17')),
        needs('居住国', 'the country of residence', residence, ...facts('applicant.residence')),
        needs(
          '免除事由（なければ「なし」）',
          'the exemption, or that there is none',
          screening?.exemption,
          ...facts('applicant.tuberculosis.exemption'),
        ),
      );
    }
    // Of several certificates the one that is valid longest.
    const until = entries
      .flatMap(({ validUntil, takenOn }) => {
        const taken = takenOn ?? screening?.xRayOn;
        return validUntil ?? screening?.validUntil ?? (taken === undefined ? [] : addDays(taken, screeningDays));
      })
      .sort()
      .at(-1);
    if (until === undefined)
      return ask(
        text(
          '証明書の有効期限（記載がなければＸ線撮影日）',
          "the certificate's date of expiry (or the date of the X-ray)",
        ),
        ...points,
      );
    const change = text(
      '入国までの有効性について、在外公館・入管に確認するか、再受診してください。',
      'Ask whether it must be valid until entry, or be examined again.',
    );
    if (until < on)
      return warn(
        text(
          `結核非発病証明書の有効期限（${japaneseDay(until)}）が切れています。`,
          `The tuberculosis certificate expired on ${until}.`,
        ),
        points,
        text('再受診し、新しい証明書を用意してください。', 'Be examined again and obtain a new certificate.'),
      );
    const planned = plannedEntryOf(known);
    if (planned === undefined)
      return ask(text('入国予定年月日', 'the planned date of entry'), ...facts('case.entry.plannedOn'));
    return until < planned
      ? warn(
          text(
            `結核非発病証明書は申請日には有効ですが、入国予定日より前（${japaneseDay(until)}）に期限が切れます。`,
            `The certificate is valid at filing but expires before the planned entry (${until}).`,
          ),
          points,
          change,
        )
      : pass(
          text(
            '結核非発病証明書は入国予定日まで有効です。',
            'The tuberculosis certificate is valid until the planned entry.',
          ),
        );
  },
  examples: [
    given('India', 'notApplicable'),
    given('Viet Nam, the day before the start', 'notApplicable', screenedIn('VNM', '2025-12-31'), '2025-08-31'),
    given(
      'Viet Nam, from the start',
      'warn',
      { ...screenedIn('VNM'), case: { documents: [{ id: 'D17', received: 'no' }] } },
      '2025-09-01',
    ),
    given('Valid until the day of entry', 'pass', screenedIn('NPL', '2026-10-01')),
    given('Expires the day before entry', 'warn', screenedIn('NPL', '2026-09-30')),
    given('Expired', 'warn', screenedIn('NPL', '2026-06-14')),
    given('180 days from the X-ray reach the entry', 'pass', {
      ...screenedIn('PHL'),
      case: { documents: [{ id: 'D17', received: 'yes', takenOn: '2026-04-04' }] },
    }),
    given('179 days', 'warn', {
      ...screenedIn('PHL'),
      case: { documents: [{ id: 'D17', received: 'yes', takenOn: '2026-04-03' }] },
    }),
    given('An expired certificate and a new one', 'pass', {
      ...screenedIn('NPL'),
      case: {
        documents: [
          { id: 'D17', received: 'yes', validUntil: '2026-12-01' },
          { id: 'D17', received: 'yes', validUntil: '2026-01-01' },
        ],
      },
    }),
    given('Said to live elsewhere, nobody knows where', 'unknown', {
      applicant: { nationality: 'NPL', residence: undefined, tuberculosis: { exemption: 'residentElsewhere' } },
    }),
    given('Lives in a seventh country', 'notApplicable', { applicant: { nationality: 'NPL', residence: 'AUS' } }),
    given('Lives in another of the six, without a certificate', 'warn', {
      applicant: { nationality: 'NPL', residence: 'IDN' },
    }),
    given('No document has been recorded', 'unknown', {
      applicant: { nationality: 'NPL', residence: 'NPL' },
      case: { documents: undefined },
    }),
    given('Sent by a government', 'notApplicable', {
      applicant: { nationality: 'NPL', residence: 'NPL', tuberculosis: { exemption: 'governmentScholar' } },
    }),
    silent(),
  ],
};

function screenedIn(nationality: 'VNM' | 'NPL' | 'PHL', validUntil?: string): RecordChanges {
  return {
    applicant: { nationality, residence: nationality, tuberculosis: { exemption: 'none' } },
    case: { documents: [{ id: 'D17', received: 'yes', ...(validUntil === undefined ? {} : { validUntil }) }] },
  };
}

/** R-LND-06. */
export const tuberculosisRules: readonly Rule[] = [tuberculosis];
