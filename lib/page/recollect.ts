import type { ControlFacts } from '../engine/page-facts';
import type { Changes } from './changes';
import { type Collected, collect, isEnabled, isShown, limitOf, type PageElement, radioOptions } from './collect';
import { createSight } from './sight';

/**
 * How a page is read again. `whole`: every control is asked whether it can be seen and used, which lays the page out where
 * that is still to be done. `changed`: those alone around which the page has changed, by their styles, without a layout.
 */
export type Depth = 'whole' | 'changed';

/**
 * The page as it stands, read anew as far as it may have changed since it was read. Where rows, titles and controls are the
 * same, controls are asked only whether they can be seen and used, and the rows whose words have changed for what they say.
 * Facts that are as they were keep their `rows`, and a page of which nothing has changed is the same object.
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
  /** Whether an element is to be looked at. */
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
