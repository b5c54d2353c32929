import type { NamesOf } from '../messaging/protocol';
import { settledNames } from '../checks/remaining/names';
import { reportOf } from '../checks/report';
import { nationalities } from '../domain/codes/nationality';
import { summaryOf } from '../domain/summary';
import type { CaseBrief, FoundCases, OpenForm } from '../messaging/namespaces/brief';
import type { briefMessages } from '../messaging/namespaces/brief';
import type { Handlers } from '../messaging/dispatch';
import type { Overview, Joined } from '../overview/overview';
import type { ApplicantListEntry, CaseListEntry } from '../overview/list-entries';
import { listEntryOf } from '../overview/list-entries';
import { datesOf } from '../overview/next-date';
import { type CaseOrder, type CaseRow, noFilter } from '../overview/query';
import { caseRow, type SearchAids, searchCases } from '../overview/search-cases';
import { procedureOf, validityOf } from '../procedures/registry';
import type { StorageArea } from '../storage/area';
import type { Bindings } from '../storage/bindings';
import { storageKeys } from '../storage/keys';
import type { Repository } from '../storage/repository';
import type { SessionMemory } from '../storage/session-memory';
import type { RemainingCounter } from './remaining-counter';
import type { OverviewCache } from './overview-cache';
import { caseRecordsOf } from './case-records';
import { caseStatuses } from './overview';
import { summaryById } from './records';

/** What a small window shows without a search, on one day. */
export interface FirstCases extends Pick<FoundCases, 'total' | 'found' | 'rows' | 'recent'> {
  readonly today: string;
}

interface BriefDeps {
  readonly repository: Repository;
  readonly overview: OverviewCache;
  readonly blockers: RemainingCounter;
  readonly bindings: Bindings;
  readonly session: StorageArea;
  readonly first: SessionMemory<FirstCases>;
  /** Today in Japan, YYYY-MM-DD. */
  readonly today: () => string;
}

/** As many lines as a person reads in a small window; beyond that, searching is faster. */
const mostLines = 50;
const mostRecent = 10;
/** Dates within this many days need attention now. */
const soonDays = 14;

/** Milliseconds from showing the first lines to preparing a search, which blocks the background for a moment. */
const searchReadyAfter = 1000;

const byNext: CaseOrder = { by: 'next', down: false };
const byChange: CaseOrder = { by: 'updated', down: true };

/** Messages of the popup. */
export function briefHandlers(deps: BriefDeps): Handlers<NamesOf<typeof briefMessages>> {
  const { repository, overview, blockers, bindings, session, first, today } = deps;
  const aids = (): SearchAids => ({ today: today(), statuses: caseStatuses, blockersOf: blockers.of });

  async function caseBrief(caseId: string): Promise<CaseBrief> {
    const { kept, records } = await caseRecordsOf(repository, caseId);
    const { case: one, applicant, employer } = records;
    const { form, law } = procedureOf(one.procedure);
    const on = one.filingOn ?? today();
    const report = reportOf({ form, law, records, on });
    const line = listEntryOf('case', one, validityOf) as CaseListEntry;
    const person = listEntryOf('applicant', applicant, validityOf) as ApplicantListEntry;
    return {
      summary: { ...summaryOf(one, applicant, employer), updatedAt: kept.updatedAt },
      nationality: nationalities.find(({ code }) => code === applicant.nationality) ?? null,
      on,
      today: today(),
      remaining: report.remaining,
      names: settledNames(report, form, law),
      settled: {
        documents: report.documents.flatMap(({ state, title, members }) =>
          state === 'satisfied' && members === undefined ? title : [],
        ),
        requirements: report.rules.flatMap(({ outcome, title }) => (outcome === 'pass' ? [title] : [])),
      },
      yours: report.completeness.yours,
      dates: datesOf(line, person, today()).toSorted((a, b) => (a.on < b.on ? -1 : 1)),
    };
  }

  async function found(query: string): Promise<FirstCases> {
    const mark = query === '' ? await first.mark() : null;
    const on = await overview.read();
    const made = query === '' ? firstOf(on, aids()) : searched(on, query, aids());
    if (mark !== null) await first.set(mark, made);
    return made;
  }

  /** The stored list without a search, while records and date are the same: no record has to be read for it. */
  async function keptFirst(query: string): Promise<FirstCases | null> {
    if (query !== '' || overview.isMade()) return null;
    const kept = await first.get();
    if (kept?.today !== today()) return null;
    // A search may come next; it is prepared once the window has everything it asks for. If this fails, the search
    // itself reports it.
    setTimeout(() => void overview.read().catch(() => undefined), searchReadyAfter);
    return kept;
  }

  async function openForms(): Promise<readonly OpenForm[]> {
    const tabs = await bindings.tabs();
    const forms = await Promise.all(
      tabs.map(async (tabId): Promise<OpenForm | null> => {
        const binding = await bindings.get(tabId);
        // A case that was removed in the meantime has no name; its tab is unbound at the next look.
        const one = binding && (await summaryById(repository, binding.caseId).catch(() => null));
        return one && { tabId, caseId: one.id, name: one.applicantName || one.title, employerName: one.employerName };
      }),
    );
    return forms.filter((form) => form !== null);
  }

  async function chosenRow(rows: readonly CaseRow[]): Promise<CaseRow | null> {
    const id = (await session.get([storageKeys.chosenCase]))[storageKeys.chosenCase];
    if (typeof id !== 'string') return null;
    const listed = rows.find((row) => row.id === id);
    if (listed) return listed;
    const one = (await overview.read()).cases.get(id);
    return one ? caseRow(one, aids()) : null;
  }

  return {
    'brief.case': ({ caseId }) => caseBrief(caseId),
    async 'brief.find'({ query }) {
      const words = query.trim();
      const lines = (await keptFirst(words)) ?? (await found(words));
      const [open, chosen] = await Promise.all([openForms(), chosenRow([...lines.rows, ...lines.recent])]);
      return { ...lines, open, chosen };
    },
    async 'brief.count'({ ids }) {
      const mark = await first.mark();
      const on = await overview.read();
      const wanted = ids.flatMap((id) => on.cases.get(id) ?? []);
      await blockers.count(wanted);
      if (mark !== null) await first.set(mark, firstOf(on, aids()));
      return Object.fromEntries(
        wanted.flatMap((one) => {
          const count = blockers.of(one);
          return count ? [[one.case.id, count] as const] : [];
        }),
      );
    },
    async 'brief.choose'({ caseId }) {
      await repository.get('case', caseId);
      await session.set({ [storageKeys.chosenCase]: caseId });
      return null;
    },
  };
}

function firstOf(on: Overview, aids: SearchAids): FirstCases {
  const soon = searchCases(on, { ...noFilter, withinDays: soonDays }, byNext, aids).slice(0, mostLines - mostRecent);
  const listed = new Set(soon);
  const recent = searchCases(on, noFilter, byChange, aids).filter((one) => !listed.has(one));
  const rows = (cases: readonly Joined[]) => cases.map((one) => caseRow(one, aids));
  return {
    total: on.cases.size,
    found: on.cases.size,
    rows: rows(soon),
    // If few cases are due, more of the others can be shown.
    recent: rows(recent.slice(0, Math.max(mostRecent, mostLines - soon.length))),
    today: aids.today,
  };
}

function searched(on: Overview, query: string, aids: SearchAids): FirstCases {
  const found = searchCases(on, { ...noFilter, query }, byNext, aids);
  return {
    total: on.cases.size,
    found: found.length,
    rows: found.slice(0, mostLines).map((one) => caseRow(one, aids)),
    recent: [],
    today: aids.today,
  };
}
