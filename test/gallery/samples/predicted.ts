import { emptyPlan } from '../../../lib/engine/empty-plan';
import type { PageAcceptance } from '../../../lib/engine/fill-plan';
import type { MatchState } from '../../../lib/engine/page-facts';
import type { RecognisedControl, RecognisedPart, RecognisedRow } from '../../../lib/engine/predicted';
import { matcherOf } from '../../../lib/engine/match';
import { recognisedOn } from '../../../lib/engine/recognise';
import { pageModelOf } from '../../../lib/practice/from-procedure';
import { renewalGijinkoku } from '../../../lib/procedures/renewal-gijinkoku/form';
import { wordsOfForm } from '../../../lib/screens/shared/form-words';
import type { Confidence, ControlKind } from '../../../lib/spec/field';
import { factsOfModel } from '../../engine/match-kit';
import { longWord, procedure } from './records';

const confidences: Readonly<Record<string, Confidence>> = {
  'applicant.occupation': 'high',
  'applicant.sex': 'medium',
  'passport.number': 'low',
  'applicant.birth': 'high',
  'applicant.homeTown': 'medium',
  'applicant.placeOfBirth': 'low',
  'relatives[1].name': 'high',
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
const inBlock = control('２１.３　在日親族及び同居者　氏名02', 'text', 26);
const second = { ...inBlock, target: { ...inBlock.target, block: 2 } };
const elsewhere = control(`１０　旅券番号${longWord}`, 'text', 12);

const part = (
  found: MatchState,
  box: RecognisedControl | null,
  more: Partial<RecognisedPart> = {},
): RecognisedPart => ({ part: 'value', found, confirmedOn: null, control: box, ...more });

/** A row with the words of the form. */
function recognised(row: string, parts: readonly RecognisedPart[]): RecognisedRow {
  const field = procedure.fields.find(({ id }) => id === row);
  if (!field) throw new Error(`The form has no ${row}.`);
  return { row, label: field.label.ja, item: field.item, repeat: field.repeat?.index ?? null, parts };
}

const found: readonly RecognisedRow[] = [
  recognised('applicant.occupation', [part('unconfirmed', control('７　職業', 'text', 20))]),
  recognised('applicant.sex', [
    part(
      'unconfirmed',
      control('４　性別', 'radio', null, { options: 2, missing: ['女 Female'], unknown: ['女性 Female'] }),
    ),
  ]),
  recognised('passport.number', [
    part(
      'unconfirmed',
      { ...elsewhere, target: { ...elsewhere.target, section: '旅券' } },
      { confirmedOn: '2026-11-01' },
    ),
  ]),
  recognised('applicant.birth', [
    part('unconfirmed', control('２　生年月日', 'radio', null, { options: 4 }), { part: 'precision' }),
    part('unconfirmed', control('２　生年月日', 'text', 8), { part: 'day' }),
    part('unconfirmed', control('２　生年月日', 'text', 4), { part: 'year' }),
    part('unconfirmed', control('２　生年月日', 'text', 6), { part: 'month' }),
  ]),
  recognised('relatives[1].name', [part('unconfirmed', second)]),
];
const notFound: readonly RecognisedRow[] = [
  recognised('applicant.homeTown', [part('missing', null)]),
  recognised('applicant.placeOfBirth', [part('ambiguous', null)]),
];
const confirmed: readonly RecognisedRow[] = [
  recognised('entry.port', [part('one', control('上陸予定港', 'text', 40), { confirmedOn: '2026-11-01' })]),
  recognised('entry.purpose', [part('missing', null, { confirmedOn: '2026-11-01' })]),
];

const pageWith = (predicted: readonly RecognisedRow[]): PageAcceptance => ({ accepted: true, drift: [], predicted });

/** A page that nobody had seen: with something to confirm, with everything done, with nothing recognised. */
export const predictedPage = pageWith([...found, ...notFound, ...confirmed]);
export const confirmedPage = pageWith(confirmed);
export const unrecognisedPage = pageWith(notFound);

/** A page of which nobody has seen a row: all of it as expected but the limit of one box. */
export const unseenWords = wordsOfForm(renewalGijinkoku);
export const unseenPage = pageWith(rowsOfUnseen());

function rowsOfUnseen(): readonly RecognisedRow[] {
  const job = emptyPlan(renewalGijinkoku, '2026-11-29');
  const page = factsOfModel(pageModelOf(renewalGijinkoku));
  const shorter = page.controls.map((one) => (one.limit === 104 ? { ...one, limit: 80 } : one));
  const there = { ...page, controls: shorter };
  return recognisedOn(job, there, matcherOf(job).match(there)).predicted ?? [];
}
