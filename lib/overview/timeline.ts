import type { Text } from '../i18n/text';
import { filingLast, filingOpens, residenceGuideline, threeYears } from '../law/stay/day-rows';
import { residenceTransition } from '../law/stay/sources';
import { filingDaysOf } from './stay-dates';
import { fiveWorkYearsOn, residenceOf, tenYearsOn } from './stay-history';
import { entriesOfCase } from './timeline-case';
import { owed, passing, type TimelineEntry, type TimelineInput, type TimelineKind } from './timeline-entry';

/** What a person in Japan has behind and ahead, the earliest first. Pure. */
export function timelineOf(input: TimelineInput): readonly TimelineEntry[] {
  const entries = [
    ...ofPermissions(input),
    ...input.cases.flatMap((one) => entriesOfCase(one, input)),
    ...ofPerson(input),
    ...ofResidence(input),
  ];
  // The days of one extension are told by the permission and by the case that files it.
  const unique = new Map<string, TimelineEntry>();
  for (const entry of entries) {
    const key = isOfFiling(entry.kind) ? `${entry.kind} ${entry.on}` : entry.id;
    if (!unique.has(key) || entry.where?.path.startsWith('case.')) unique.set(key, entry);
  }
  return [...unique.values()].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const isOfFiling = (kind: TimelineKind): boolean =>
  kind === 'stayOpens' || kind === 'stayEnds' || kind === 'permissionEnds';

/** The next entry that is still to come, or is late. */
export const nextEntryOf = (entries: readonly TimelineEntry[]): TimelineEntry | undefined =>
  entries.find(({ state }) => state === 'late') ?? entries.find(({ state }) => state === 'ahead');

const plain = (text: string): Text => ({ ja: text, en: text });

function periodOf(months: number | undefined): string {
  if (months === undefined) return '';
  return months % 12 === 0 ? `${months / 12}年` : `${months}月`;
}

function ofPermissions({
  applicant: { permissions = [] },
  cases,
  caseId,
  today,
}: TimelineInput): readonly TimelineEntry[] {
  const ends = permissions.flatMap(({ to }) => to ?? []).toSorted();
  // A renewal that was filed, or is being made, has its own days.
  const isHandled = cases.some(
    ({ filedOn, decidedOn, stay }) =>
      filedOn !== undefined && decidedOn === undefined && stay?.expiresOn === ends.at(-1),
  );
  return permissions.flatMap(({ id, from, to, status, periodMonths }, at): TimelineEntry[] => {
    const where = (key: string) => ({ caseId, path: `applicant.permissions.${at}.${key}` });
    const about = [status, periodOf(periodMonths)].filter(Boolean).join('・');
    const named = about === '' ? {} : { about: plain(about) };
    const granted: TimelineEntry[] =
      from === undefined
        ? []
        : [
            {
              id: `permission ${id}`,
              kind: 'permission',
              on: from,
              state: passing(from, today),
              ...named,
              where: where('from'),
            },
          ];
    if (to === undefined || to !== ends.at(-1)) return granted;
    const { opens, last } = filingDaysOf(to, periodMonths);
    const rest: TimelineEntry[] = [
      {
        id: `permissionEnds ${id}`,
        kind: 'permissionEnds',
        on: to,
        state: isHandled ? 'over' : owed(to, today, undefined),
        ...named,
        where: where('to'),
      },
    ];
    if (!isHandled && opens !== '')
      rest.push({
        id: `stayOpens ${id}`,
        kind: 'stayOpens',
        on: opens,
        state: passing(opens, today),
        source: filingOpens.source,
        where: where('to'),
      });
    if (!isHandled)
      rest.push({
        id: `stayEnds ${id}`,
        kind: 'stayEnds',
        on: last,
        state: owed(last, today, undefined),
        source: filingLast.online.source,
        where: where('to'),
      });
    return [...granted, ...rest];
  });
}

function ofPerson({ applicant, caseId, today }: TimelineInput): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  const { passport, relatives } = applicant;
  if (passport?.expiresOn !== undefined)
    entries.push({
      ...{
        id: 'passport',
        kind: 'passport',
        on: passport.expiresOn,
        state: owed(passport.expiresOn, today, undefined),
      },
      where: { caseId, path: 'applicant.passport.expiresOn' },
    });
  for (const [at, { id, name, expiresOn, dependent, statusOfResidence = '' }] of (relatives?.people ?? []).entries()) {
    const isDependant = dependent === 'yes' || statusOfResidence.includes('家族滞在');
    if (relatives?.answer !== 'yes' || expiresOn === undefined || !isDependant) continue;
    entries.push({
      ...{ id: `familyEnds ${id}`, kind: 'familyEnds', on: expiresOn, state: owed(expiresOn, today, undefined) },
      ...(name === undefined ? {} : { about: plain(name) }),
      where: { caseId, path: `applicant.relatives.people.${at}.expiresOn` },
    });
  }
  return entries;
}

/** Days on the way to permanent residence, for a person whose residence is on record. */
function ofResidence({ applicant, caseId, today }: TimelineInput): readonly TimelineEntry[] {
  const { permissions = [] } = applicant;
  const residence = residenceOf(permissions);
  if (!residence || permissions.some(({ kind }) => kind === 'permanentResidence')) return [];
  const where = { caseId, path: 'applicant.permissions' };
  const [ten, five] = [tenYearsOn(residence), fiveWorkYearsOn(residence)];
  const [before] = threeYears;
  const revised = residenceGuideline.at(-1);
  return [
    { id: 'tenYears', kind: 'tenYears', on: ten, state: passing(ten, today), source: residenceTransition, where },
    ...(five === undefined
      ? []
      : [
          {
            id: 'fiveWorkYears',
            kind: 'fiveWorkYears',
            on: five,
            state: passing(five, today),
            source: residenceTransition,
            where,
          } as const,
        ]),
    ...(before?.until === undefined
      ? []
      : [
          {
            id: 'threeYearsEnd',
            kind: 'threeYearsEnd',
            on: before.until,
            state: passing(before.until, today),
            source: before.source,
          } as const,
        ]),
    ...(revised?.from === undefined
      ? []
      : [
          {
            id: 'guidelineRises',
            kind: 'guidelineRises',
            on: revised.from,
            state: passing(revised.from, today),
            source: revised.source,
          } as const,
        ]),
  ];
}
