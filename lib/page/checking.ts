import { isFinding } from '../engine/check-report';
import type { Job } from '../engine/job';
import type { PageReading } from '../engine/reading';
import type { CheckResult } from '../spec/check-result';
import type { PageElement } from './collect';
import { type Mark, type Marks, signs } from './marks';
import { type FormReader, type Read, readerOf, readForm } from './read';
import { standingOf } from './slots';
import { type FormWatch, type PageChange, watchForm } from './watch';

/** The reading side of a page: reads a form, watches it, marks it. Nothing here writes a value or presses a button. */
export interface Checking {
  /**
   * Reads the whole form; with `onChange` the page is watched from then on, with false no longer, with null as it was. `job` is the form's rows by the name `form`;
   * null stands for those given before under that name, and the answer is null where there are none.
   */
  read(form: string, job: Job | null, onChange: ((change: PageChange) => void) | false | null): PageReading | null;
  /** Whether the page tells of its changes: its marks are then kept true. */
  isWatching(): boolean;
  unwatch(): void;
  /** Marks these rows of the page and no others, and shows the count. */
  mark(marks: readonly { readonly row: string; readonly result: CheckResult }[]): void;
  /** Goes to the next or the previous difference: scrolls to it and gives its control the focus. The row, or null. */
  step(to: 'next' | 'previous'): string | null;
  /** Takes everything back that `mark` has put up, and stops watching. */
  clear(): void;
}

interface Difference {
  readonly row: string;
  readonly element: HTMLElement;
  readonly controls: readonly PageElement[];
}

/** Keys by which a person at the page goes from difference to difference, while it is marked. */
export const stepKey = 'F8';

/** The reading side of one page. It holds no value of a case, and of the page only what was read last. */
export function createChecking(document: Document, marks: Marks): Checking {
  let reader: { readonly name: string; readonly form: FormReader } | null = null;
  let last: Read | null = null;
  let watch: FormWatch | null = null;
  let onPage: readonly { readonly row: string; readonly result: CheckResult }[] = [];
  let at: string | null = null;

  const current = (): Read | null => watch?.read() ?? last;

  /** Where each row stands now, by our id: its element and its controls. */
  const rowsOf = ({ reader: { slots }, page, matches }: Read): Map<string, Difference> => {
    const rows = new Map<string, Difference>();
    for (const slot of slots) {
      const standing = standingOf(slot, page, matches);
      if (typeof standing === 'string') continue;
      const element = standing.elements[0]?.closest<HTMLElement>('dl');
      const known = rows.get(slot.row.row);
      if (element) {
        const controls = [...(known?.controls ?? []), ...standing.elements];
        rows.set(slot.row.row, { row: slot.row.row, element: known?.element ?? element, controls });
      }
    }
    return rows;
  };

  const draw = () => {
    const read = current();
    if (!read) return;
    const rows = rowsOf(read);
    marks.show(
      onPage.flatMap(({ row, result }): Mark[] => {
        const element = rows.get(row)?.element;
        return element?.isConnected ? [{ row: element, kind: result }] : [];
      }),
    );
    marks.count(countText(onPage.map(({ result }) => result)));
  };

  const step = (to: 'next' | 'previous'): string | null => {
    const read = current();
    if (!read) return null;
    // A row that was drawn anew has other elements than those that were read.
    const isOld = [...rowsOf(read).values()].some(({ element }) => !element.isConnected);
    const rows = isOld && reader ? rowsOf(readForm(document, reader.form)) : rowsOf(read);
    const differences = [...new Set(onPage.filter(({ result }) => isFinding(result)).map(({ row }) => row))]
      .flatMap((row) => rows.get(row) ?? [])
      .filter(({ element }) => element.checkVisibility());
    if (differences.length === 0) return null;
    const now = differences.findIndex(({ row }) => row === at);
    const from = now < 0 && to === 'previous' ? 0 : now;
    const next = differences[(from + (to === 'next' ? 1 : -1) + differences.length) % differences.length];
    if (!next) return null;
    at = next.row;
    next.element.scrollIntoView({ block: 'center' });
    focusable(next.controls)?.focus({ preventScroll: true });
    marks.point(next.element);
    return next.row;
  };

  const onKey = (event: KeyboardEvent) => {
    // Only what a person presses; a page cannot send itself through the differences.
    if (event.key !== stepKey || !event.isTrusted || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    step(event.shiftKey ? 'previous' : 'next');
  };

  return {
    read(name, job, onChange) {
      if (job) reader = { name, form: readerOf(job) };
      if (reader?.name !== name) return null;
      const { form } = reader;
      if (onChange === null) return readForm(document, form).reading;
      watch?.stop();
      watch = null;
      last = readForm(document, form);
      if (onChange) {
        watch = watchForm(document, form, last, (change, read) => {
          last = read;
          // Rows that were drawn anew need their marks anew.
          if (change.page || change.parts.length === 0) draw();
          onChange(change);
        });
      }
      return last.reading;
    },
    isWatching: () => watch !== null,
    unwatch() {
      watch?.stop();
      watch = null;
    },
    mark(rows) {
      onPage = rows;
      if (rows.length === 0) {
        marks.clear();
        document.removeEventListener('keydown', onKey, { capture: true });
        return;
      }
      document.addEventListener('keydown', onKey, { capture: true });
      draw();
    },
    step,
    clear() {
      watch?.stop();
      watch = null;
      last = null;
      onPage = [];
      at = null;
      document.removeEventListener('keydown', onKey, { capture: true });
    },
  };
}

function focusable(controls: readonly PageElement[]): PageElement | undefined {
  const usable = controls.filter((control) => control.checkVisibility() && !control.matches(':disabled'));
  return usable.find((control) => 'checked' in control && control.checked) ?? usable[0];
}

const counted: readonly CheckResult[] = ['differs', 'missing', 'extra', 'sameInOtherForm', 'cannotCompare'];

/** `≠ 2　空 1　F8`: signs and figures only, the same in every language. */
function countText(results: readonly CheckResult[]): string {
  const figures = counted.flatMap((kind) => {
    const number = results.filter((result) => result === kind).length;
    return number === 0 ? [] : [`${signs[kind]} ${number}`];
  });
  const equal = results.filter((result) => result === 'equal').length;
  if (figures.length === 0) return equal === 0 ? '' : `${signs.equal} ${equal}`;
  return [...figures, stepKey].join('　');
}
