import type { Day } from '../domain/calendar';
import type { Case } from '../domain/case/case';
import { procedures } from '../domain/case/procedures';
import type { Source } from '../i18n/text';
import { certificateEnds, noticeDue, reportDue } from '../law/stay/days';
import { certificateTerm, employmentReports, filingLast, filingOpens, notices, special } from '../law/stay/day-rows';
import { contractEventOn } from '../law/stay/kit';
import { isBeforeFiling } from './next-date';
import { employmentReportDue, type StayDateKind, stayDatesOf } from './stay-dates';
import { owed, passing, type TimelineEntry, type TimelineInput, type TimelineKind } from './timeline-entry';

/** The source of a stay's date. */
const stayDateSources: Readonly<Record<Exclude<StayDateKind, 'familyEnds'>, Source>> = {
  stayOpens: filingOpens.source,
  stayEnds: filingLast.online.source,
  specialEnds: special.source,
  contractNotice: notices.contract.source,
  addressNotice: notices.address.source,
  spouseNotice: notices.spouse.source,
  birthNotice: notices.birth.source,
  employmentReport: employmentReports.hired.source,
};

/** The fact of the case by which a stay's date is corrected or settled. */
const stayDatePaths: Readonly<Record<Exclude<StayDateKind, 'familyEnds'>, string>> = {
  stayOpens: 'case.stay.expiresOn',
  stayEnds: 'case.stay.expiresOn',
  specialEnds: 'case.decidedOn',
  contractNotice: 'case.stay.notifiedOn',
  addressNotice: 'case.stay.addressNotifiedOn',
  spouseNotice: 'case.stay.spouseNotifiedOn',
  birthNotice: 'case.stay.childAppliedOn',
  employmentReport: 'case.stay.employmentReportedOn',
};

/** What one case puts on its person's timeline: filing, decision, certificate, special period, notifications. */
export function entriesOfCase(one: Case, { today, employer, caseId }: TimelineInput): readonly TimelineEntry[] {
  const { id, status = 'draft', filingOn, filedOn, decidedOn, stay = {} } = one;
  const about = procedures[one.procedure].short;
  const at = (path: string) => ({ caseId: id, path });
  const entries: TimelineEntry[] = [];
  const add = (kind: TimelineKind, on: Day | undefined, rest: Omit<TimelineEntry, 'id' | 'kind' | 'on'>) => {
    if (on !== undefined) entries.push({ id: `${kind} ${id}`, kind, on, ...rest });
  };
  if (isBeforeFiling(status) && filedOn === undefined)
    add('filing', filingOn, { state: owed(filingOn ?? '', today, undefined), about, where: at('case.filingOn') });
  add('filed', filedOn, { state: 'done', about, where: at('case.filedOn') });
  add('decided', decidedOn, { state: 'done', about, where: at('case.decidedOn') });
  if (status === 'issued' && decidedOn !== undefined && procedures[one.procedure].shape === 'certificate') {
    const ends = certificateEnds(decidedOn);
    add('certificateEnds', ends, {
      state: passing(ends, today),
      source: certificateTerm.source,
      where: at('case.decidedOn'),
    });
  }
  const isOver = status === 'refused' || status === 'withdrawn';
  const isFiling = isBeforeFiling(status) && filedOn === undefined;
  for (const [kind, on] of stayDatesOf({ stay, filedOn, decidedOn })) {
    if (kind === 'familyEnds' || (!isFiling && (kind === 'stayOpens' || kind === 'stayEnds'))) continue;
    if (isOver && kind === 'specialEnds') continue;
    const state = kind === 'stayOpens' ? passing(on, today) : owed(on, today, undefined);
    add(kind, on, { state, source: stayDateSources[kind], where: at(stayDatePaths[kind]) });
  }
  for (const [kind, due] of madeNotices(stay))
    add(kind, due, { state: 'done', source: stayDateSources[kind], where: at(stayDatePaths[kind]) });
  const hired = employmentReportDue(one);
  if (hired !== undefined)
    add('employmentReport', hired, {
      state: owed(hired, today, stay.employmentReportedOn),
      ...{ source: stayDateSources.employmentReport, where: at(stayDatePaths.employmentReport) },
    });
  if (id === caseId && stay.notice?.event === 'ended' && stay.employerLeftOn !== undefined) {
    const kind = employer?.employmentInsuranceEnrolled === 'no' ? 'leftUninsured' : 'leftInsured';
    const on = reportDue(kind, stay.employerLeftOn);
    add('leaveReport', on, {
      state: owed(on, today, stay.employmentReportedOn),
      ...{ source: employmentReports[kind].source, where: at(stayDatePaths.employmentReport) },
    });
  }
  return entries;
}

type MadeKind = 'contractNotice' | 'addressNotice' | 'spouseNotice' | 'birthNotice';

/** Notifications that are recorded as made, with the day they were due. */
function madeNotices(stay: NonNullable<Case['stay']>): readonly (readonly [MadeKind, Day])[] {
  const made: [MadeKind, Day][] = [];
  const changed = contractEventOn(stay);
  if (changed !== undefined && stay.notifiedOn !== undefined)
    made.push(['contractNotice', noticeDue('contract', changed)]);
  if (stay.addressChangedOn !== undefined && stay.addressNotifiedOn !== undefined)
    made.push(['addressNotice', noticeDue('address', stay.addressChangedOn)]);
  if (stay.spouseEndedOn !== undefined && stay.spouseNotifiedOn !== undefined)
    made.push(['spouseNotice', noticeDue('spouse', stay.spouseEndedOn)]);
  if (stay.childBornOn !== undefined && stay.childAppliedOn !== undefined)
    made.push(['birthNotice', noticeDue('birth', stay.childBornOn)]);
  return made;
}
