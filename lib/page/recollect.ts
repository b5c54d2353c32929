import type { ControlFacts } from '../engine/page-facts';
import type { Changes } from './changes';
import { type Collected, collect, isEnabled, isShown, limitOf, type PageElement, radioOptions } from './collect';
import { createSight } from './sight';

/**
 * How a page is read again. `whole`: checks for every control whether it is visible and usable, which may force a
 * layout. `changed`: checks only the controls around which the page has changed, by their styles, without a layout.
 */
export type Depth = 'whole' | 'changed';

/**
 * Reads the page again, as far as it may have changed. If rows, titles and controls are the same, only two things are
 * read: whether controls are visible and usable, and what the rows with changed text say. Unchanged facts keep their
 * `rows`, and an unchanged page is the same object.
 */
export function collectAgain(document: Document, last: Collected, changes: Changes, depth: Depth): Collected {
  if (last.tooLarge || changes.structure || changes.words) return collect(document);
  if (depth === 'changed' && !changes.any) return last;
  const again = depth === 'whole' ? { is: () => true, sees: isShown } : { is: changes.looks, sees: createSight() };
  let [isSame, isAlike] = [true, true];
  const controls = last.facts.controls.map((control) => {
    const group = last.elements[control.key] ?? [];
    const now = wordsAgain(looksAgain(control, group, again), group, last.rowElements[control.row], changes);
    if (now !== control) isSame = false;
    if (now.limit !== control.limit || now.options !== control.options) isAlike = false;
    return now;
  });
  if (isSame) return last;
  const { rows, sections } = last.facts;
  return { ...last, facts: { rows: isAlike ? rows : [...rows], controls, sections } };
}

interface Again {
  /** Whether to look at an element. */
  readonly is: (element: Element) => boolean;
  readonly sees: (element: PageElement) => boolean;
}

function looksAgain(control: ControlFacts, group: readonly PageElement[], { is, sees }: Again): ControlFacts {
  if (!group.some(is)) return control;
  const [visible, enabled] = [group.some(sees), group.some(isEnabled)];
  return visible === control.visible && enabled === control.enabled ? control : { ...control, visible, enabled };
}

function wordsAgain(
  control: ControlFacts,
  group: readonly PageElement[],
  row: HTMLElement | undefined,
  changes: Changes,
): ControlFacts {
  if (!row || !changes.rows.has(row)) return control;
  const limit = limitOf(control.kind, group[0], row);
  const now = control.kind === 'radio' ? radioOptions(group) : control.options;
  const options = now.join('\n') === control.options.join('\n') ? control.options : now;
  return limit === control.limit && options === control.options ? control : { ...control, limit, options };
}
