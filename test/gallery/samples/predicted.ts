import type { PageAcceptance } from '../../../lib/engine/fill-plan';
import type { MatchState } from '../../../lib/engine/page-facts';
import type { RecognisedControl, RecognisedPart, RecognisedRow } from '../../../lib/engine/predicted';
import { wordsOfForm } from '../../../lib/screens/shared/form-words';
import type { Confidence, ControlKind } from '../../../lib/spec/field';
import { longWord, procedure } from './records';

const confidences: Readonly<Record<string, Confidence>> = {
  'applicant.occupation': 'high',
  'applicant.sex': 'medium',
  'passport.number': 'low',
  'applicant.birth': 'high',
  'applicant.homeTown': 'medium',
  'applicant.placeOfBirth': 'low',
  'entry.port': 'high',
  'entry.purpose': 'high',
};

/** The words of a form with some rows that nobody has seen. */
export const predictedWords = wordsOfForm({
  ...procedure,
  readOn: null,
  fields: procedure.fields.map((field) => {
    const confidence = confidences[field.id];
    return confidence === undefined ? field : { ...field, predicted: { confidence, revision: 'sample' } };
  }),
});

const control = (
  words: string,
  kind: ControlKind,
  limit: number | null,
  more: Partial<RecognisedControl> = {},
): RecognisedControl => ({
  target: { section: '身分事項', label: words, words, kind, block: null, nth: 0, place: 0, limit, options: '' },
  ...{ options: 0, missing: [], unknown: [] },
  ...more,
});
const elsewhere = control(`１０　旅券番号${longWord}`, 'text', 12);

const part = (
  found: MatchState,
  box: RecognisedControl | null,
  more: Partial<RecognisedPart> = {},
): RecognisedPart => ({ part: 'value', found, confirmedOn: null, control: box, ...more });

const found: readonly RecognisedRow[] = [
  { row: 'applicant.occupation', parts: [part('unconfirmed', control('６　職業', 'text', 20))] },
  {
    row: 'applicant.sex',
    parts: [
      part(
        'unconfirmed',
        control('４　性別', 'radio', null, { options: 2, missing: ['女 Female'], unknown: ['女性 Female'] }),
      ),
    ],
  },
  {
    row: 'passport.number',
    parts: [
      part(
        'unconfirmed',
        { ...elsewhere, target: { ...elsewhere.target, section: '旅券' } },
        { confirmedOn: '2026-11-01' },
      ),
    ],
  },
  {
    row: 'applicant.birth',
    parts: [
      part('unconfirmed', control('３　生年月日', 'radio', null, { options: 4 }), { part: 'precision' }),
      part('unconfirmed', control('３　生年月日', 'text', 8), { part: 'day' }),
      part('unconfirmed', control('３　生年月日', 'text', 4), { part: 'year' }),
      part('unconfirmed', control('３　生年月日', 'text', 6), { part: 'month' }),
    ],
  },
];
const notFound: readonly RecognisedRow[] = [
  { row: 'applicant.homeTown', parts: [part('missing', null)] },
  { row: 'applicant.placeOfBirth', parts: [part('ambiguous', null)] },
];
const confirmed: readonly RecognisedRow[] = [
  { row: 'entry.port', parts: [part('one', control('上陸予定港', 'text', 40), { confirmedOn: '2026-11-01' })] },
  { row: 'entry.purpose', parts: [part('missing', null, { confirmedOn: '2026-11-01' })] },
];

const pageWith = (predicted: readonly RecognisedRow[]): PageAcceptance => ({ accepted: true, drift: [], predicted });

/** A page that nobody had seen: with something to confirm, with everything done, with nothing recognised. */
export const predictedPage = pageWith([...found, ...notFound, ...confirmed]);
export const confirmedPage = pageWith(confirmed);
export const unrecognisedPage = pageWith(notFound);
