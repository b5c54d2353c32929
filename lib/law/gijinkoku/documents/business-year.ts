import { addMonths, japaneseDay } from '../../../domain/calendar';
import { yearAfter } from '../../../domain/period';
import type { CheckContext } from '../known';
import type { Truth } from '../../../spec/condition';
import type { Text } from '../../../i18n/text';

// 事業年度: which year's accounts are the latest.

/**
 * Months after a closing date by which its accounts are made: two until the return of corporation tax is due, and one more by
 * the extension (法人税法 74, 75の2; remembered). Until then those of the year before are the latest there are.
 */
const closingMonths = 3;

/** Whether a business year has been closed. A year of business is never longer than twelve months. */
export function hasClosedYear({ facts: { employer }, on }: CheckContext): Truth {
  const { accounts, firstClosingOn, foundedOn } = employer;
  if (accounts?.closedOn !== undefined && accounts.closedOn <= on) return 'yes';
  if (firstClosingOn !== undefined) return firstClosingOn <= on ? 'yes' : 'no';
  if (foundedOn !== undefined && addMonths(foundedOn, 12) <= on) return 'yes';
  if (foundedOn !== undefined && foundedOn > on) return 'no';
  // Figures of accounts are of a year that closed, whichever it was.
  return accounts?.netAssetsYen !== undefined || accounts?.netProfitYen !== undefined ? 'yes' : 'unknown';
}

/** The closing dates return every year: the last of them on or before a day. */
function lastClosing(known: string, on: string): string {
  const closing = yearAfter(known, Number(on.slice(0, 4)) - Number(known.slice(0, 4)));
  return closing <= on ? closing : yearAfter(closing, -1);
}

/** Whether accounts of a year that closed on a day are the latest there are on the filing date, and why not. */
export function latestAccounts(closedOn: string, context: CheckContext): { readonly ok: boolean; readonly why: Text } {
  const { on } = context;
  if (closedOn > on)
    return {
      ok: false,
      why: {
        ja: `決算日（${japaneseDay(closedOn)}）が申請日より後です。終わった事業年度の決算が必要です。`,
        en: `The year closes on ${closedOn}, after the filing date: accounts of a closed year are needed.`,
      },
    };
  const known = [context.facts.employer.accounts?.closedOn, context.facts.employer.firstClosingOn, closedOn];
  const latest = lastClosing(known.find((day) => day !== undefined && day <= on) ?? closedOn, on);
  const ok = closedOn >= latest || (closedOn >= yearAfter(latest, -1) && on < addMonths(latest, closingMonths));
  return {
    ok,
    why: {
      ja: `${japaneseDay(closedOn)}に終わる事業年度の決算です。直近の決算（${japaneseDay(latest)}に終わる事業年度）が必要です。`,
      en: `These are accounts of the year that closed on ${closedOn}; those of the year that closed on ${latest} are the latest.`,
    },
  };
}
