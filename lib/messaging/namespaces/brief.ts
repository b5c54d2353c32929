import type { SummaryFacts } from '../../domain/summary';
import type { FindingId, Remaining } from '../../checks/remaining/item';
import type { NextDate } from '../../overview/next-date';
import type { RemainingCount, CaseRow } from '../../overview/query';
import type { Text } from '../../i18n/text';
import { z } from 'zod';
import { message } from '../message';

/** All that a small window shows of one case: what remains, and no value of a row of the form. */
export interface CaseBrief {
  readonly summary: SummaryFacts & { readonly updatedAt: string };
  /** What the nationality's code is called; null where it is none. */
  readonly nationality: Text | null;
  /** The filing date it was counted for, YYYY-MM-DD: the one the case plans, else today. */
  readonly on: string;
  /** The day in Japan, YYYY-MM-DD. */
  readonly today: string;
  /** The one list of what remains. */
  readonly remaining: readonly Remaining[];
  /** What the findings are called that its items settle. */
  readonly names: Readonly<Record<FindingId, Text>>;
  /** What is in order: documents in hand, requirements that are met. */
  readonly settled: { readonly documents: readonly Text[]; readonly requirements: readonly Text[] };
  /** What only a person can do on the page. */
  readonly yours: readonly { readonly row: string; readonly label: Text }[];
  /** The days that matter, the earliest first. */
  readonly dates: readonly NextDate[];
}

/** A tab that is bound to a case. */
export interface OpenForm {
  readonly tabId: number;
  readonly caseId: string;
  /** Who the case is about. */
  readonly name: string;
  readonly employerName: string;
}

/** Cases that were looked for; fifty lines at most, however many there are. */
export interface FoundCases {
  /** All cases there are, and those that were found. */
  readonly total: number;
  readonly found: number;
  /** Without a search: those with a date in the next days, or past; with one: those found; either way by that date. */
  readonly rows: readonly CaseRow[];
  /** Without a search: other cases, those changed last first. */
  readonly recent: readonly CaseRow[];
  /** The case that was looked at last in a small window, to be offered first. */
  readonly chosen: CaseRow | null;
  readonly open: readonly OpenForm[];
  /** The day in Japan, YYYY-MM-DD. */
  readonly today: string;
}

const caseId = z.string().max(64);

/** Messages about the popup: what remains of a case, and the cases to choose from. */
export const briefMessages = {
  'brief.case': message<{ caseId: string }, CaseBrief>()('window', z.strictObject({ caseId })),
  /** Looks for cases. Lines whose count is not known yet have none: `brief.count` counts them. */
  'brief.find': message<{ query: string }, FoundCases>()('window', z.strictObject({ query: z.string().max(500) })),
  /** What remains of these cases, and keeps it with the lines that are shown first. Cases that cannot be read are left out. */
  'brief.count': message<{ ids: readonly string[] }, Readonly<Record<string, RemainingCount>>>()(
    'window',
    z.strictObject({ ids: z.array(caseId).max(100) }),
  ),
  /** The case that is looked at: offered first on the next form, until the vault locks. */
  'brief.choose': message<{ caseId: string }, null>()('window', z.strictObject({ caseId })),
};
