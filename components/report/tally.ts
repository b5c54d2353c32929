import type { Report } from '../../lib/checks/report';
import type { DocumentState, FindingOutcome } from '../../lib/spec/check';

/** How one thing stands in the pictures of a report, from done to not done. */
export const standings = ['ok', 'warn', 'bad', 'question', 'open', 'aside'] as const;
/** One of `standings`; `aside`: a person overruled it. */
export type Standing = (typeof standings)[number];

/** How many things stand how, and how many there are. */
export type Tally = Readonly<Record<Standing, number>> & { readonly total: number };

/** The three subjects of a report. */
export interface Tallies {
  readonly fields: Tally;
  readonly documents: Tally;
  readonly rules: Tally;
}

function tallyOf(each: readonly (Standing | null)[]): Tally {
  const count = (standing: Standing) => each.filter((one) => one === standing).length;
  return {
    ...(Object.fromEntries(standings.map((standing) => [standing, count(standing)])) as Record<Standing, number>),
    total: each.filter((one) => one !== null).length,
  };
}

const documentStandings: Readonly<Record<DocumentState, Standing | null>> = {
  satisfied: 'ok',
  expiring: 'warn',
  expired: 'bad',
  defective: 'bad',
  missing: 'bad',
  required: 'open',
  oneOf: 'open',
  unknown: 'question',
  notRequired: null,
};

const ruleStandings: Readonly<Record<FindingOutcome, Standing | null>> = {
  pass: 'ok',
  warn: 'warn',
  fail: 'bad',
  unknown: 'question',
  notApplicable: null,
};

/**
 * Counts required rows, documents that are needed (a group counts once, its documents not) and rules that apply. What does
 * not apply is not counted.
 */
export function talliesOf({ completeness, documents, rules, fields }: Report): Tallies {
  const overruled = new Set(
    fields.flatMap(({ id, row, overruled: word }) => (word && id.startsWith('X-') && row !== undefined ? [row] : [])),
  );
  const aside = completeness.open.filter(({ row, required }) => required && overruled.has(row));
  const left = (standing: 'missing' | 'refused' | 'unknown') =>
    completeness[standing] - aside.filter((row) => row.standing === standing).length;
  return {
    fields: {
      ok: completeness.done,
      warn: 0,
      bad: left('refused'),
      question: left('unknown'),
      open: left('missing'),
      aside: aside.length,
      total: completeness.total,
    },
    documents: tallyOf(
      documents.map(({ state, group, neverRequired, need, overruled: word }) => {
        if (group !== undefined || neverRequired || need === 'optional') return null;
        return word ? 'aside' : documentStandings[state];
      }),
    ),
    rules: tallyOf(rules.map(({ outcome, overruled: word }) => (word ? 'aside' : ruleStandings[outcome]))),
  };
}
