import { isFinding } from '../engine/check-report';
import type { FillPlan } from '../engine/fill-plan';
import { matchKey } from '../engine/match';
import type { PageReading } from '../engine/reading';
import type { CheckResult } from '../spec/check-result';
import type { PageElement } from './collect';
import { type Hand, watchHand } from './hand';
import type { Figure, Mark, Marks } from './marks';
import { type FormReader, type Read, readerOf, readForm } from './read';
import { controlStateOf } from './slots';
import { type FormWatch, type PageChange, watchForm } from './watch';

/** The reading side of a page: it reads, watches and marks a form. Nothing here writes a value or presses a button. */
export interface Checking {
  /**
   * Reads the whole form. `onChange`: a function starts watching the page, false stops it, null leaves it as it is.
   * `job` holds the form's rows under the name `form`; null uses the rows given before under that name. Returns null
   * when no rows are known.
   */
  read(form: string, job: FillPlan | null, onChange: ((change: PageChange) => void) | false | null): PageReading | null;
  /** Whether changes of the page are watched: its marks are then kept up to date. */
  isWatching(): boolean;
  unwatch(): void;
  /**
   * Marks exactly these rows and shows the count. `isAsked`: a person has asked for the check. Marks that follow from a
   * change are drawn only when a person made the change: otherwise a page could try answers out.
   */
  mark(marks: readonly { readonly row: string; readonly result: CheckResult }[], isAsked: boolean): void;
  /** Goes to the next or previous difference: scrolls to it and focuses its control. Returns the row, or null. */
  step(to: 'next' | 'previous'): string | null;
  /** Removes everything that `mark` has drawn, and stops watching. */
  clear(): void;
}

interface Difference {
  readonly row: string;
  readonly element: HTMLElement;
  readonly controls: readonly PageElement[];
}

/** The key that takes a person from difference to difference while the page is marked. */
export const stepKey = 'F8';

/**
 * The reading side of one page. It holds no value of a case, and only the last reading of the page.
 * @param isAtWork whether a fill or an undo runs: a person started it, so its changes count as theirs
 */
export function createChecking(document: Document, marks: Marks, isAtWork: () => boolean): Checking {
  let reader: { readonly name: string; readonly form: FormReader } | null = null;
  let last: Read | null = null;
  let watch: FormWatch | null = null;
  /** The last results: the person steps through them. */
  let onPage: readonly { readonly row: string; readonly result: CheckResult }[] = [];
  /** Which of them are drawn: not those caused only by a change the page made itself. */
  let drawn = onPage;
  let at: string | null = null;
  let hand: Hand | null = null;
  /** Rows that changed without the person. They get no mark until the person changes them, or checks. */
  let withheld = new Set<string>();
  /** Whether the person caused the last change the page reported. */
  let isByHand = false;

  const current = (): Read | null => watch?.read() ?? last;

  /** Each row's element and controls on the page now, by our row id. */
  const rowsOf = ({ reader: { slots }, page, matches }: Read): Map<string, Difference> => {
    const rows = new Map<string, Difference>();
    for (const slot of slots) {
      const controlState = controlStateOf(slot, page, matches);
      if (typeof controlState === 'string') continue;
      const element = controlState.elements[0]?.closest<HTMLElement>('dl');
      const known = rows.get(slot.row.row);
      if (element) {
        const controls = [...(known?.controls ?? []), ...controlState.elements];
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
      drawn.flatMap(({ row, result }): Mark[] => {
        const element = rows.get(row)?.element;
        return element?.isConnected && !withheld.has(row) ? [{ row: element, kind: result }] : [];
      }),
    );
    const figures = figuresOf(drawn.map(({ result }) => result));
    marks.count(figures, figures.some(({ kind }) => kind !== 'equal') ? stepKey : '');
  };

  const unwatch = () => {
    watch?.stop();
    watch = null;
    hand?.stop();
    hand = null;
  };

  /**
   * Decides, row by row, who made a change. Only texts count: a row that appears or disappears says nothing about the
   * case.
   */
  const attribute = (texts: ReadonlyMap<string, string>, change: PageChange, read: Read) => {
    const rows = rowsOf(read);
    const changed = change.parts.filter(({ row, part, text }) => (texts.get(matchKey(row, part)) ?? '') !== text);
    isByHand = changed.length === 0;
    for (const row of new Set(changed.map((part) => part.row))) {
      const element = rows.get(row)?.element;
      if (isAtWork() || (element && hand?.took(element))) {
        withheld.delete(row);
        isByHand = true;
      } else withheld.add(row);
    }
  };

  const step = (to: 'next' | 'previous'): string | null => {
    const read = current();
    if (!read) return null;
    // A row that was redrawn has other elements than the ones that were read.
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
    // Only real key presses: a page must not step itself through the differences.
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
      unwatch();
      last = readForm(document, form);
      if (onChange) {
        let texts: ReadonlyMap<string, string> = new Map(textsOf(last.reading));
        hand = watchHand(document);
        watch = watchForm(document, form, last, (change, read) => {
          attribute(texts, change, read);
          texts = new Map([...texts, ...textsOf(change)]);
          last = read;
          draw();
          onChange(change);
        });
      }
      return last.reading;
    },
    isWatching: () => watch !== null,
    unwatch,
    mark(rows, isAsked) {
      onPage = rows;
      // An empty result, as on another person's page, is shown at once. Any other is shown only after a person has done
      // something.
      if (isAsked || isByHand || rows.length === 0) drawn = rows;
      isByHand = false;
      if (isAsked) withheld = new Set();
      if (rows.length > 0) document.addEventListener('keydown', onKey, { capture: true });
      else document.removeEventListener('keydown', onKey, { capture: true });
      draw();
    },
    step,
    clear() {
      unwatch();
      withheld = new Set();
      last = null;
      onPage = [];
      drawn = [];
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

/** How many rows a person has to look at, by kind; if there are none, how many are equal. */
function figuresOf(results: readonly CheckResult[]): readonly Figure[] {
  const count = (kind: CheckResult): readonly Figure[] => {
    const number = results.filter((result) => result === kind).length;
    return number === 0 ? [] : [{ kind, number }];
  };
  const findings = counted.flatMap(count);
  return findings.length > 0 ? findings : count('equal');
}

const textsOf = ({ parts }: Pick<PageReading, 'parts'>) =>
  parts.map(({ row, part, text }) => [matchKey(row, part), text] as const);
