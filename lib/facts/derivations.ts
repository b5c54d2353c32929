import { dependantOf, entryOf } from '../domain/case/case';
import type { Applicant } from '../domain/applicant';
import type { Case } from '../domain/case/case';
import { type StatusOfResidence, statusesOfResidence } from '../domain/codes/status-of-residence';
import type { Derived, StoredPlace } from '../domain/facts';
import type { CaseRecords } from '../domain/records';
import { isSample } from '../domain/sample';
import { passportName } from '../convert/convert';
import { monthsOfExperience } from '../convert/experience';
import { monthlyPay } from '../convert/pay';
import type { FactEdit } from './edit';
import { selections } from './selections';

/** A fact that follows from other facts, with the way back to them. */
export interface Derivation<Value> {
  /**
   * The stored facts that it is made from, the main one first; `*` stands for any entry of a list and everything in it.
   */
  readonly sources: readonly StoredPlace[];
  /** The one place that stands for it when it is taken back or shown. */
  readonly place: StoredPlace;
  /** The fact that is asked for instead, if nobody is asked for the derived fact itself. */
  readonly askedBy?: StoredPlace;
  /**
   * The fact, or undefined if it does not follow yet.
   * @param on the filing date if the case has none, YYYY-MM-DD
   */
  readonly compute: (records: CaseRecords, on: string) => Value | undefined;
  /**
   * The facts for a value read from a page or a table, those of the place first; null: it cannot be taken back.
   * @param known the record that takes the value, if there is one: a name is split as in that record
   */
  readonly accept: ((stated: string | number, known: Partial<CaseRecords>) => readonly FactEdit[]) | null;
}

/** Every derived fact. */
export const derivations: { readonly [Id in keyof Derived]-?: Derivation<NonNullable<Derived[Id]>> } = {
  passportName: {
    sources: ['applicant.name.family', 'applicant.name.given'],
    place: 'applicant.name',
    compute: ({ applicant: { name } }) => passportName({ family: name?.family, given: name?.given }) || undefined,
    accept: (stated, { applicant }) => {
      const { family, given } = nameSplit(String(stated), applicant?.name);
      return [
        { record: 'applicant', path: 'name.family', value: family },
        { record: 'applicant', path: 'name.given', value: given },
      ];
    },
  },
  // One entry of its list: `selections` choose another.
  education: {
    sources: ['applicant.education.*'],
    place: 'applicant.education',
    compute: selections.education.compute,
    accept: null,
  },
  plannedEntry: {
    sources: ['case.entry.plannedOn', 'case.entry.plannedText'],
    place: 'case.entry.plannedOn',
    compute: (records) => {
      const entry = entryOf(records.case);
      return entry?.plannedText ?? entry?.plannedOn;
    },
    // A whole date is kept as one; what is less, as the text that stands for it.
    accept: (stated) => {
      const text = (value: string | undefined): FactEdit => ({ record: 'case', path: 'entry.plannedText', value });
      return isDate(String(stated))
        ? [{ record: 'case', path: 'entry.plannedOn', value: String(stated) }, text(undefined)]
        : [text(String(stated))];
    },
  },
  monthlyPayYen: {
    sources: ['case.pay.amountYen', 'case.pay.per'],
    place: 'case.pay.amountYen',
    compute: ({ case: { pay } }) =>
      pay?.amountYen === undefined || pay.per === undefined
        ? undefined
        : monthlyPay({ amount: pay.amountYen, per: pay.per }).yen,
    accept: (stated) => [
      { record: 'case', path: 'pay.amountYen', value: stated },
      { record: 'case', path: 'pay.per', value: 'month' },
    ],
  },
  experienceMonths: {
    sources: ['case.job.experienceMonths'],
    place: 'case.job.experienceMonths',
    // Counted from the jobs, not asked as a number.
    askedBy: 'applicant.work.jobs',
    compute: (records, on) => records.case.job?.experienceMonths ?? relatedMonths(records, on),
    accept: (stated) => [{ record: 'case', path: 'job.experienceMonths', value: stated }],
  },
  site: {
    sources: ['case.dispatch.isDispatch', 'case.dispatch.elsewhere'],
    place: 'case.dispatch.isDispatch',
    compute: ({ case: { dispatch } }) => siteOf(dispatch),
    accept: null,
  },
  presentStatus: {
    sources: ['case.stay.status', 'applicant.inJapan.status'],
    place: 'case.stay.status',
    compute: ({ applicant, case: one }) => statusNamed(one.stay?.status ?? applicant.inJapan?.status),
    accept: (stated) => [
      { record: 'case', path: 'stay.status', value: statusesOfResidence.find(({ code }) => code === stated)?.ja },
    ],
  },
  cardHeld: {
    sources: [
      'applicant.residenceCard.number',
      'applicant.residenceCard.edLetters',
      'applicant.residenceCard.edDigits',
    ],
    place: 'applicant.residenceCard.number',
    compute: ({ applicant: { residenceCard: { number, edLetters, edDigits } = {} } }) => {
      if (number !== undefined) return 'yes';
      return edLetters === undefined && edDigits === undefined ? undefined : 'no';
    },
    // The number itself says it.
    accept: null,
  },
  supporterWorks: {
    sources: ['case.dependant.supporter.status', 'case.dependant.supporter.filedTogether'],
    place: 'case.dependant.supporter.status',
    compute: (records) => {
      const { status, filedTogether } = dependantOf(records.case)?.supporter ?? {};
      if (status !== undefined) return status === 'student' ? 'no' : 'yes';
      return filedTogether === 'yes' ? 'yes' : undefined;
    },
    accept: null,
  },
  sampleOffice: {
    sources: ['case.officeId'],
    place: 'case.officeId',
    compute: ({ office, case: one }) => (isSample(office) && !isSample(one) ? true : undefined),
    accept: null,
  },
};

const isDerived = (name: string): name is keyof Derived => Object.hasOwn(derivations, name);

/** The name of the derived fact that a path of the form's facts leads to or into; undefined for every other path. */
export function derivedAt(path: string): keyof Derived | undefined {
  const [root, name = ''] = path.split('.');
  return root === 'derived' && isDerived(name) ? name : undefined;
}

/** Everything that follows from the records; `on` as for `compute`. */
export function derive(records: CaseRecords, on: string): Derived {
  const made = Object.entries(derivations).flatMap(([name, { compute }]) => {
    const value = compute(records, on);
    return value === undefined ? [] : [[name, value] as const];
  });
  // Each value is stored under the name of the entry that computes it.
  return Object.fromEntries(made) as Derived;
}

/** The status that a text names: by the Agency's words in either language, or by the name that offices use. */
export function statusNamed(text: string | undefined): StatusOfResidence | undefined {
  if (text === undefined) return undefined;
  const wanted = plainName(text);
  const named = statusesOfResidence.find(({ ja, en, portal }) =>
    [ja, en, portal].some((name) => plainName(name) === wanted),
  );
  return named?.code ?? (wanted === plainName('技人国') ? 'engineerHumanitiesInternational' : undefined);
}

const plainName = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s･・,，、]/g, '')
    .toLowerCase();

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/**
 * A passport name as family and given name. A page has them in one text, so this is a proposal: the split of the
 * record's own family name or machine-readable zone if it fits, otherwise the first word as the family name.
 */
function nameSplit(
  text: string,
  known: Applicant['name'],
): { readonly family: string; readonly given: string | undefined } {
  const [first = '', ...words] = text.split(' ');
  const families = [known?.family?.toUpperCase(), known?.mrz?.split('<<')[0]?.replaceAll('<', ' ')];
  const family = families.find((one) => one !== undefined && one !== '' && text.startsWith(`${one} `)) ?? first;
  const given = family === first ? words.join(' ') : text.slice(family.length + 1);
  return { family, given: given === '' ? undefined : given };
}

function siteOf(dispatch: Case['dispatch']): 'yes' | 'no' | undefined {
  const answers = [dispatch?.isDispatch, dispatch?.elsewhere];
  if (answers.includes('yes')) return 'yes';
  return answers.every((answer) => answer === 'no') ? 'no' : undefined;
}

/**
 * Months of the jobs that staff marked as related to this job. Undefined while a job's relation has not been judged, or
 * a date of a related job is too imprecise to count: a number on the form must not depend on a guess.
 */
function relatedMonths({ applicant, case: one }: CaseRecords, today: string): number | undefined {
  if (applicant.work?.answer === 'no') return 0;
  const jobs = applicant.work?.jobs ?? [];
  if (applicant.work?.answer !== 'yes' || jobs.length === 0) return undefined;
  const judged = new Map(one.assessment?.related?.map((entry) => [entry.id, entry.related]));
  const relation = (id: string) => judged.get(id) ?? 'notAsked';
  if (jobs.some((job) => relation(job.id) === 'notAsked')) return undefined;
  const related = jobs.filter((job) => relation(job.id) === 'yes');
  const dated = related.flatMap(({ from, to, current }) => {
    if (from === undefined || (to === undefined && current !== true)) return [];
    return [{ from, ...(to === undefined ? {} : { to }), ...(current === undefined ? {} : { current }) }];
  });
  if (dated.length !== related.length) return undefined;
  const { months, unsure } = monthsOfExperience(dated, one.filingOn ?? today);
  return unsure ? undefined : months;
}
