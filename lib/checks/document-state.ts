import { addDays, daysBetween, japaneseDay, monthTerm } from '../domain/calendar';
import type { CaseDocument, CheckContext, DocumentRow, DocumentState, Inspection, Validity } from '../spec/check';
import type { Text } from '../i18n/text';

/** The status of one received document. */
export interface DocumentStatus {
  readonly state: Extract<
    DocumentState,
    'satisfied' | 'expiring' | 'expired' | 'defective' | 'unknown' | 'missing' | 'required'
  >;
  readonly reason?: Text;
  readonly expiresOn?: string;
  readonly inDays?: number;
  readonly inspection?: Inspection;
}

/** How many days before the end of a term its note begins, unless the term names its own day (`warnFromDay`). */
const noticeDays = 30;

/** The best of several entries for one document counts: one good copy is enough. */
const best: readonly DocumentStatus['state'][] = [
  'satisfied',
  'expiring',
  'unknown',
  'defective',
  'expired',
  'required',
  'missing',
];

/** The status of a document that was received in one or several copies. */
export function documentStatusOf<K>(
  row: DocumentRow<K>,
  context: CheckContext<K>,
  received: readonly CaseDocument[],
): DocumentStatus {
  const inspection = row.inspect?.(context, received);
  const each = received.map((entry) => statusOfOne(row, context, entry));
  const found = each.toSorted((a, b) => best.indexOf(a.state) - best.indexOf(b.state))[0];
  if (found === undefined)
    return inspection ? { state: inspection.state, reason: inspection.reason, inspection } : { state: 'missing' };
  // A fault of every copy comes before a note about all of them together.
  if (inspection === undefined || best.indexOf(found.state) > best.indexOf('unknown')) return found;
  if (inspection.state === 'satisfied') return { ...found, inspection };
  return { ...found, state: inspection.state, reason: inspection.reason, inspection };
}

function statusOfOne<K>(row: DocumentRow<K>, context: CheckContext<K>, entry: CaseDocument): DocumentStatus {
  const known = row.known?.(context);
  const dated = datesOf(row.validity, entry, { ...known }, context.on);
  if (dated.state === 'expired' || dated.state === 'defective') return dated;
  const defect = defectOf(row, entry, known?.signedBy);
  if (defect !== undefined) return { ...dated, ...defect };
  return dated;
}

function defectOf(
  row: DocumentRow,
  entry: CaseDocument,
  known?: readonly ('employer' | 'applicant')[],
): DocumentStatus | undefined {
  if (entry.nda === 'yes') {
    return {
      state: 'defective',
      reason: {
        ja: '秘密保持契約（NDA）の対象です。提出せず、対象でない別の資料を求めてください。',
        en: 'Covered by a non-disclosure agreement: do not hand it in, and ask for another one that is not.',
      },
    };
  }
  if (row.form === 'original' && entry.form === 'copy') {
    return {
      state: 'defective',
      reason: { ja: '原本が必要です（写しを受領しています）。', en: 'The original is needed; a copy was received.' },
    };
  }
  if (!row.signedBy || row.signedBy.length === 0) return undefined;
  const signed = entry.signedBy ?? known;
  if (signed === undefined) {
    return { state: 'unknown', reason: { ja: '署名の有無を確認してください。', en: 'Record who has signed it.' } };
  }
  const open = row.signedBy.filter((signer) => !signed.includes(signer));
  if (open.length === 0) return undefined;
  const ja = { employer: '雇用主', applicant: '申請人' } as const;
  const en = { employer: 'the employer', applicant: 'the applicant' } as const;
  return {
    state: 'defective',
    reason: {
      ja: `${open.map((signer) => ja[signer]).join('・')}の署名がありません。`,
      en: `Not signed by ${open.map((signer) => en[signer]).join(' and ')}.`,
    },
  };
}

/**
 * The last day on which a document certainly counts, from its own dates; undefined if there is no limit or a date is
 * missing.
 */
export function lastDayOf(
  validity: Validity | undefined,
  entry: Pick<CaseDocument, 'validUntil' | 'issuedOn' | 'takenOn'>,
): string | undefined {
  if (entry.validUntil !== undefined || validity === undefined) return entry.validUntil;
  const from = validity.kind === 'printed' ? (entry.takenOn ?? entry.issuedOn) : entry[validity.from];
  if (from === undefined) return undefined;
  if (validity.kind === 'months') return monthTerm(from, validity.months).until;
  return addDays(from, validity.kind === 'printed' ? validity.elseDays : validity.days);
}

function datesOf(
  validity: Validity | undefined,
  entry: CaseDocument,
  known: { readonly from?: string; readonly until?: string },
  on: string,
): DocumentStatus {
  if ([entry.issuedOn, entry.takenOn].some((day) => day !== undefined && day > on)) {
    return {
      state: 'defective',
      reason: { ja: '発行日が申請日より後です。', en: 'It is dated after the filing date.' },
    };
  }
  const printed = entry.validUntil ?? known.until;
  if (printed !== undefined) return until(printed, printed, addDays(printed, -noticeDays), on);
  if (validity === undefined) return { state: 'satisfied' };
  const from =
    validity.kind === 'printed'
      ? (known.from ?? entry.takenOn ?? entry.issuedOn)
      : (known.from ?? entry[validity.from]);
  if (from === undefined) {
    const photo = validity.kind !== 'printed' && validity.from === 'takenOn';
    return {
      state: 'unknown',
      reason: photo
        ? { ja: '撮影日を入力してください。', en: 'Enter the day it was taken.' }
        : { ja: '発行日を入力してください。', en: 'Enter the date of issue.' },
    };
  }
  if (validity.kind === 'months') {
    const term = monthTerm(from, validity.months);
    const notice =
      validity.warnFromDay === undefined ? addDays(term.until, -noticeDays) : addDays(from, validity.warnFromDay);
    return until(term.until, term.doubtfulUntil, notice, on, term.endsWithMonth ? monthEndNote(term.until) : none);
  }
  const last = addDays(from, validity.kind === 'printed' ? validity.elseDays : validity.days);
  return until(last, last, addDays(last, -noticeDays), on);
}

const none: Text = { ja: '', en: '' };

/** Why a term ends a day or more before the same day of the month. */
const monthEndNote = (last: string): Text => ({
  ja: `（応当日がない月のため、月末の${japaneseDay(last)}まで。）`,
  en: ` (That month has no such day: the term ends with it, on ${last}.)`,
});

/**
 * @param last the last certain day @param doubtful the last day in doubt @param notice first day of the note @param
 * note added to every text
 */
function until(last: string, doubtful: string, notice: string, on: string, note = none): DocumentStatus {
  const dates = { expiresOn: last, inDays: daysBetween(on, last) };
  if (on > doubtful) {
    return {
      state: 'expired',
      reason: {
        ja: `${japaneseDay(last)}に期限が切れました。取り直してください。${note.ja}`,
        en: `Expired on ${last}: get a new one.${note.en}`,
      },
      ...dates,
    };
  }
  if (on > last) {
    const reason = {
      ja: `期限は${japaneseDay(last)}と数えるのが安全です（月末の数え方により${japaneseDay(doubtful)}までとも読めます）。取り直しを検討してください。`,
      en: `The safe reading is that it ended on ${last}; counted from the end of the month it would last until ${doubtful}. Consider a new one.`,
    };
    return { state: 'expiring', reason, ...dates };
  }
  if (on < notice) return { state: 'satisfied', ...dates };
  return {
    state: 'expiring',
    reason: {
      ja: `${japaneseDay(last)}まで有効です（あと${dates.inDays}日）。それまでに申請してください。${note.ja}`,
      en: `Valid until ${last} (${dates.inDays} days): file by then.${note.en}`,
    },
    ...dates,
  };
}
