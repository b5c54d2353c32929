import { type CheckReport, findingsOf, type PartCheck } from '../../lib/engine/check-report';
import type { Hand } from './hand';
import type { PlantedError } from './kinds';

/** What came of planting one set of errors. */
export interface Planting {
  readonly what: string;
  /** Findings that should have come and did not. */
  readonly missed: readonly string[];
  /** Findings that nothing planted explains. */
  readonly falseAlarms: readonly string[];
  /** Findings that should have come. */
  readonly expected: number;
  readonly end: CheckReport['end'];
}

export const nameOf = ({ row, part, result }: PartCheck) => `${row} ${part}: ${result}`;

/** Judges what a check has found of a set of errors, on a page that has some findings already. */
export function judgePlanting(
  errors: readonly Pick<PlantedError, 'what' | 'found' | 'follows'>[],
  report: CheckReport,
  before: ReadonlySet<string>,
): Planting {
  const found = findingsOf(report).filter((one) => !before.has(nameOf(one)));
  const names = new Set(found.map(nameOf));
  const expected = errors.flatMap((error) => error.found);
  const follows = errors.flatMap((error) => error.follows ?? []);
  return {
    what: errors.map(({ what }) => what).join(' + '),
    missed: expected.filter((name) => !names.has(name)),
    falseAlarms: found
      .filter(({ row }) => !follows.some((start) => row.startsWith(start)))
      .map(nameOf)
      .filter((name) => !expected.includes(name)),
    expected: expected.length,
    end: report.end,
  };
}

/** Plants a set of errors, checks, judges, and puts the page back as it was. */
export async function plant(
  check: () => Promise<CheckReport>,
  hand: Hand,
  errors: readonly PlantedError[],
  before: ReadonlySet<string>,
): Promise<Planting> {
  const state = await hand.state();
  await hand.make(errors.flatMap(({ steps }) => steps));
  const planting = judgePlanting(errors, await check(), before);
  await hand.restore(state);
  return planting;
}

/** Figures of many plantings. */
export interface Figures {
  readonly plantings: number;
  readonly findings: number;
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
}

/** Adds up what came of many plantings. */
export function figuresOf(plantings: readonly Planting[]): Figures {
  const about = (list: (planting: Planting) => readonly string[]) =>
    plantings.flatMap((planting) => list(planting).map((name) => `${planting.what} → ${name}`));
  return {
    plantings: plantings.length,
    findings: plantings.reduce((sum, { expected, missed }) => sum + expected - missed.length, 0),
    missed: about(({ missed }) => missed),
    falseAlarms: about(({ falseAlarms }) => falseAlarms),
  };
}
