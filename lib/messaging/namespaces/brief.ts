import type { SummaryFacts } from '../../domain/summary';
import type { FindingId, Remaining } from '../../checks/remaining/item';
import type { NextDate } from '../../overview/next-date';
import type { RemainingCount, CaseRow } from '../../overview/query';
import type { Text } from '../../i18n/text';
import { z } from 'zod';
import { message } from '../message';

/** Everything that a small window shows about one case: what remains, and no value of a row of the form. */
export interface CaseBrief {
  readonly summary: SummaryFacts & { readonly updatedAt: string };
  /** The name of the nationality's code; null if the code is unknown. */
  readonly nationality: Text | null;
  /** The filing date of the count, YYYY-MM-DD: the one the case plans, otherwise today. */
  readonly on: string;
  /** Today in Japan, YYYY-MM-DD. */
  readonly today: string;
  /** The only list of what remains. */
  readonly remaining: readonly Remaining[];
  /** The titles of the findings that its items settle. */
  readonly names: Readonly<Record<FindingId, Text>>;
  /** What is in order: received documents, requirements that are met. */
  readonly settled: { readonly documents: readonly Text[]; readonly requirements: readonly Text[] };
  /** What only a person can do on the page. */
  readonly yours: readonly { readonly row: string; readonly label: Text }[];
  /** The relevant dates, the earliest first. */
  readonly dates: readonly NextDate[];
}

/** A tab that is bound to a case. */
export interface OpenForm {
  readonly tabId: number;
  readonly caseId: string;
  /** The person the case is about. */
  readonly name: string;
  readonly employerName: string;
}

/** The result of a search for cases; at most fifty lines. */
export interface FoundCases {
  /** The number of all cases, and of the cases found. */
  readonly total: number;
  readonly found: number;
  /**
   * Without a search: cases with a date in the next days, or in the past. With one: the cases found. Both in the order
   * of that date.
   */
  readonly rows: readonly CaseRow[];
  /** Without a search: other cases, the last changed first. */
  readonly recent: readonly CaseRow[];
  /** The case that was last viewed in a small window, to be offered first. */
  readonly chosen: CaseRow | null;
  readonly open: readonly OpenForm[];
  /** Today in Japan, YYYY-MM-DD. */
  readonly today: string;
}

const caseId = z.string().max(64);

/** Messages of the popup: what remains of a case, and the cases to choose from. */
export const briefMessages = {
  'brief.case': message<{ caseId: string }, CaseBrief>()('window', z.strictObject({ caseId })),
  /** Searches for cases. Lines without a known count have none: `brief.count` counts them. */
  'brief.find': message<{ query: string }, FoundCases>()('window', z.strictObject({ query: z.string().max(500) })),
  /** Counts what remains of these cases and stores it with the lines. Cases that cannot be read are left out. */
  'brief.count': message<{ ids: readonly string[] }, Readonly<Record<string, RemainingCount>>>()(
    'window',
    z.strictObject({ ids: z.array(caseId).max(100) }),
  ),
  /** The case being viewed: it is offered first on the next form, until the vault locks. */
  'brief.choose': message<{ caseId: string }, null>()('window', z.strictObject({ caseId })),
};
