import type { FillReport, Outcome } from '../../../lib/engine/fill-plan';
import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import type { Procedure } from '../../../lib/spec/field';
import type { ExpectedValues } from '../../fixtures/cases/load';
import type { ControlState } from './values';

/** What a judge finds on a page after a fill; every list is empty on a correct page. */
export interface Verdict {
  /** Rows that hold something else than the case says, although they are reported as filled. */
  readonly wrong: readonly string[];
  /** Texts longer than their row allows. */
  readonly overlong: readonly string[];
  /** Controls that were changed although no outcome says so, or that only a person may touch. */
  readonly touched: readonly string[];
  /** Parts without an outcome, or with two. */
  readonly unaccounted: readonly string[];
  /** Parts for which the case has data and that are not filled. */
  readonly unfilled: readonly string[];
}

/** A text without width and white space; this is the judge's own code, not the engine's. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/**
 * Judges a page by its own words: each control reported as filled must be in a row with the right label and hold what
 * the case's sheet of expected values says; everything else must be as before.
 */
export function judge(
  report: FillReport,
  expected: ExpectedValues,
  before: readonly ControlState[],
  after: readonly ControlState[],
  form: Procedure = coeGijinkoku,
): Verdict {
  const fields = new Map(form.fields.map((field) => [field.id, field]));
  const done = report.outcomes.filter(({ outcome }) => outcome === 'filled' || outcome === 'alreadyEqual');
  const wrong: string[] = [];
  const overlong: string[] = [];
  const accountedControls = new Set<number>();
  for (const outcome of done) {
    const control = outcome.control && after[outcome.control.order];
    const want = expected[outcome.row]?.[outcome.part];
    const field = fields.get(outcome.row);
    if (!control || want === undefined || !field) {
      wrong.push(`${nameOf(outcome)} is said to be filled, but the case has nothing for it`);
      continue;
    }
    const group = control.kind === 'radio' ? after.filter((other) => sameGroup(control, other)) : [control];
    for (const member of group) accountedControls.add(member.order);
    const held = control.kind === 'radio' ? (group.find(({ checked }) => checked)?.text ?? '') : heldBy(control);
    const isChoice = control.kind === 'radio' || control.kind === 'select';
    if (isChoice ? plain(held) !== plain(want) : held !== want) wrong.push(nameOf(outcome));
    if (!plain(control.label).startsWith(plain(field.label.ja))) wrong.push(`${nameOf(outcome)} stands in another row`);
    const part = field.parts.find((candidate) => candidate.part === outcome.part);
    const limit = part && 'limit' in part.control ? (part.control.limit.exact ?? part.control.limit.max) : undefined;
    if (limit !== undefined && held.length > limit) overlong.push(nameOf(outcome));
    if (control.maxLength > 0 && held.length > control.maxLength) overlong.push(nameOf(outcome));
  }
  return {
    wrong,
    overlong,
    touched: after.filter((control) => !accountedControls.has(control.order) && changed(before, control)).map(placeOf),
    unaccounted: unaccounted(report, form),
    unfilled: Object.entries(expected).flatMap(([row, parts]) =>
      Object.keys(parts)
        .filter((part) => !done.some((outcome) => outcome.row === row && outcome.part === part))
        .map((part) => `${row} ${part}`),
    ),
  };
}

const nameOf = ({ row, part }: Outcome) => `${row} ${part}`;
const placeOf = (control: ControlState) => `${control.kind} ${control.id || control.name} in ${control.label}`;
const heldBy = (control: ControlState) => (control.kind === 'select' ? (control.text ?? '') : control.value);
const sameGroup = (a: ControlState, b: ControlState) => b.kind === 'radio' && a.name === b.name && a.row === b.row;

/** Whether a control differs from before; a control of a redrawn row is found by id and name. */
function changed(before: readonly ControlState[], after: ControlState): boolean {
  const then = before[after.order];
  if (!then || then.id !== after.id || then.name !== after.name) return true;
  return then.value !== after.value || then.checked !== after.checked;
}

function unaccounted(report: FillReport, form: Procedure): string[] {
  const times = new Map<string, number>();
  for (const outcome of report.outcomes) times.set(nameOf(outcome), (times.get(nameOf(outcome)) ?? 0) + 1);
  return form.fields.flatMap((field) =>
    field.parts.map(({ part }) => `${field.id} ${part}`).filter((name) => times.get(name) !== 1),
  );
}
