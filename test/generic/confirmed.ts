import { emptyPlan } from '../../lib/engine/empty-plan';
import { matcherOf } from '../../lib/engine/match';
import type { PageFacts } from '../../lib/engine/page-facts';
import { type ConfirmedPart, confirmingOf, type RecognisedRow } from '../../lib/engine/predicted';
import { recognisedOn } from '../../lib/engine/recognise';
import { pageModelOf } from '../../lib/practice/from-procedure';
import type { Procedure } from '../../lib/spec/field';
import { factsOfModel } from '../engine/match-kit';
import { exampleDay as on } from './modules';

/** All that a person could confirm of what a page has. */
export function confirmedOf({ id, fields }: Procedure, recognised: readonly RecognisedRow[] = []): ConfirmedPart[] {
  const revisions = new Map(fields.map((field) => [field.id, field.predicted?.revision ?? '']));
  return recognised
    .flatMap((row) => confirmingOf(row) ?? [])
    .flatMap(({ row, parts }) =>
      parts.map((one) => ({ procedure: id, row, revision: revisions.get(row) ?? '', on, ...one })),
    );
}

/** The same of the form's own practice page, read without a browser. */
export function confirmedOn(form: Procedure, page: PageFacts = factsOfModel(pageModelOf(form))): ConfirmedPart[] {
  const job = emptyPlan(form, on);
  return confirmedOf(form, recognisedOn(job, page, matcherOf(job).match(page)).predicted);
}
