import type { FillPlan } from '../../lib/engine/fill-plan';
import type { PageReading, PartReading } from '../../lib/engine/reading';

/** What a test changes of one part of a page. */
export type Change = Partial<Omit<PartReading, 'row' | 'part'>>;

/**
 * The reading of a page that holds exactly what a job wants: rows that are not wanted stand there hidden, with the
 * portal's defaults.
 */
export function readingOf(job: FillPlan, changes: Readonly<Record<string, Change>> = {}): PageReading {
  const left = new Set(Object.keys(changes));
  const parts = job.rows.flatMap(({ row, parts: ofRow }) =>
    ofRow.map(({ part, want, pageDefault }, index): PartReading => {
      const change = changes[`${row} ${part}`];
      left.delete(`${row} ${part}`);
      return {
        row,
        part,
        found: 'one',
        text: want.state === 'write' ? want.text : (pageDefault ?? ''),
        visible: want.state === 'write',
        enabled: true,
        limit: null,
        control: { id: `${row}-${part}`, name: '', order: index },
        ...change,
      };
    }),
  );
  if (left.size > 0) throw new Error(`The form has no ${[...left].join(', ')}.`);
  return {
    page: { accepted: true, drift: [] },
    revision: 'sample',
    parts,
    timings: { collect: 0, match: 0, read: 0 },
  };
}

/** The reading of a page on which nobody has entered anything. */
export function untouchedReading(job: FillPlan): PageReading {
  const reading = readingOf(job);
  const defaults = new Map(
    job.rows.flatMap(({ row, parts }) => parts.map(({ part, pageDefault }) => [`${row} ${part}`, pageDefault ?? ''])),
  );
  return {
    ...reading,
    parts: reading.parts.map((part) => ({ ...part, text: defaults.get(`${part.row} ${part.part}`) ?? '' })),
  };
}
