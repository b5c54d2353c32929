import { isOpen } from '../../checks/foundations';
import type { Report } from '../../checks/report';
import type { FactPath } from '../../domain/facts';
import { recipients } from '../../facts/asked-of';
import { questionsOf } from '../../letters/questions';

/**
 * Facts that the check of a case waits for: those that decide its foundations, and those that undecided rules need.
 * Advisory rules, and rules that a person has overruled, wait for nothing.
 */
export function neededFacts({ foundations, rules }: Report): readonly FactPath[] {
  const waiting = rules.filter(
    ({ outcome, advisory, overruled }) => outcome === 'unknown' && advisory !== true && overruled === undefined,
  );
  const points = [
    ...foundations.filter(isOpen).flatMap((one) => one.points),
    ...waiting.flatMap(({ points: found }) => found ?? []),
  ];
  return [...new Set(points.flatMap((point) => (point.kind === 'fact' ? [point.path] : [])))];
}

/** Everything that a questionnaire cannot leave open: what the check waits for, and what a letter asks for. */
export function factsToAsk(report: Report): readonly string[] {
  const { of } = questionsOf(report);
  const inLetters = recipients.flatMap((recipient) => of(recipient).map(({ path }) => path));
  return [...new Set([...neededFacts(report), ...inLetters])];
}
