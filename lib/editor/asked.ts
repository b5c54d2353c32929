import type { Draft, FactDescriptor } from '../facts/descriptor';
import { isEmpty, valueAt } from '../facts/draft';
import type { Preview } from './preview';
import type { Previewer } from './previewer';
import type { RowIndex } from './rows';

/** What decides whether a fact is currently asked. */
export interface Asking {
  readonly draft: Draft;
  readonly rows: RowIndex;
  readonly preview: Previewer;
}

const always = ['answer', 'id'];

/**
 * Whether a fact is asked in the record's present state. Details of a question (有・無) are asked once it is answered
 * with yes; who said so and when, once it is answered. A fact of the form is asked once other answers make one of its
 * rows necessary. A fact with a value is always shown. `siblings` are the facts of its group; `path` is its place in
 * the record, `kind` the record's kind.
 */
export function isAsked(
  fact: FactDescriptor,
  path: string,
  siblings: readonly FactDescriptor[],
  kind: string,
  asking: Asking,
): boolean {
  if (!isEmpty(valueAt(asking.draft, path))) return true;
  const isQuestion = siblings.some(({ key, kind: of }) => key === 'answer' && of === 'answer');
  if (isQuestion && !always.includes(fact.key)) {
    const answer = valueAt(asking.draft, path.replace(/[^.]+$/, 'answer'));
    const isSource = fact.key === 'saidBy' || fact.key === 'saidOn';
    if (isSource ? answer !== 'yes' && answer !== 'no' : answer !== 'yes') return false;
  }
  if ('of' in fact) return true;
  const place = `${kind}.${path}`;
  const feeds = asking.rows.feedsOf(place);
  const conditional = feeds.length > 0 && feeds.every(({ field, part }) => field.condition ?? part.condition);
  return !conditional || feeds.some((feed) => isWanted(asking.preview(place, feed)));
}

const isWanted = (preview: Preview): boolean =>
  preview.state !== 'notApplicable' && !(preview.state === 'nothing' && preview.waits === true);
