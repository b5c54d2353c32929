import { counted, type Remaining } from '../checks/remaining/item';
import { isBeforeFiling, type NextDate } from './next-date';
import type { AskedMatters } from './requests';

/** The progress of a case on its form. */
export interface FormWork {
  /** There is a form that can be filled. */
  readonly hasForm: boolean;
  /** The form was filled, or the page was checked and shows nothing to fill. */
  readonly filled: boolean;
  /** A check of the page was made and shows no difference; it is not recorded yet. */
  readonly checked: boolean;
  /** The last recorded check; null if there is none, or if the case has changed since. */
  readonly record: { readonly signed: boolean } | null;
}

/** The next step for a case. A kind with an item is about that item of the list. */
export type NextStep =
  /** A date has passed; with its item in the list, if there is one. */
  | { readonly step: 'overdue'; readonly date: NextDate; readonly item: Remaining | null }
  /** An answer is late. */
  | { readonly step: 'remind'; readonly item: Remaining; readonly due: string }
  /** A fault that the office corrects, or that somebody else must be asked to correct. */
  | { readonly step: 'mend' | 'askToMend'; readonly item: Remaining }
  /** A question with what it settles: answered by the office, or asked. */
  | { readonly step: 'answer' | 'askQuestion'; readonly item: Remaining }
  /** Something that is needed: entered by the office, or asked for. */
  | { readonly step: 'enter' | 'ask'; readonly item: Remaining }
  /** Everything that remains was asked for. */
  | { readonly step: 'wait'; readonly item: Remaining; readonly due: string | null }
  /** Only the form remains. */
  | { readonly step: 'fill' | 'check' | 'record' | 'sign' | 'send' }
  /** Nothing remains, and there is no form that could be filled. */
  | { readonly step: 'fileElsewhere' }
  /** It has been filed, or is over. */
  | { readonly step: 'filed' };

/** What the next step depends on. */
export interface StepInput {
  readonly status: string;
  /** The case's list, in its own order. */
  readonly remaining: readonly Remaining[];
  /** From `datesOf`. */
  readonly dates: readonly NextDate[];
  readonly asked: AskedMatters;
  readonly work: FormWork;
  /** Today in Japan, YYYY-MM-DD. */
  readonly today: string;
}

/** The first possible step that applies. Pure. */
export function nextStepOf(input: StepInput): NextStep {
  if (!isBeforeFiling(input.status)) return { step: 'filed' };
  const items = counted(input.remaining);
  return overdue(input, items) ?? ofItems(items, input.asked) ?? ofForm(input.work);
}

function overdue({ dates, asked, today }: StepInput, items: readonly Remaining[]): NextStep | null {
  const late = items
    .flatMap((item) => {
      const due = asked.get(item.id)?.due;
      return due && due < today ? [{ item, due }] : [];
    })
    .toSorted((a, b) => (a.due < b.due ? -1 : 1))[0];
  // An expired passport or document is a fault in the list; only without such a fault the date itself is the step.
  const date = dates.find(({ on }) => on < today);
  if (late && (!date || late.due <= date.on)) return { step: 'remind', ...late };
  if (!date) return null;
  const id = date.document === undefined ? null : `document ${date.document}`;
  return { step: 'overdue', date, item: items.find((item) => item.id === id) ?? null };
}

const isOffice = ({ owes }: Remaining): boolean => owes === 'office';

/** A date after every other. */
const later = '9999-12-31';

function ofItems(items: readonly Remaining[], asked: AskedMatters): NextStep | null {
  const isOpen = (item: Remaining) => !asked.has(item.id);
  const of = (level: Remaining['level'], whose: (item: Remaining) => boolean) =>
    items.find((item) => item.level === level && whose(item) && isOpen(item));
  const own = of('fault', isOffice);
  if (own) return { step: 'mend', item: own };
  const fault = of('fault', () => true);
  if (fault) return { step: 'askToMend', item: fault };
  const question = of('question', () => true);
  if (question) return { step: isOffice(question) ? 'answer' : 'askQuestion', item: question };
  const needed = of('needed', () => true);
  if (needed) return { step: isOffice(needed) ? 'enter' : 'ask', item: needed };
  const [waiting] = items
    .flatMap((item) => {
      const one = asked.get(item.id);
      return one ? [{ item, due: one.due }] : [];
    })
    .toSorted((a, b) => ((a.due ?? later) < (b.due ?? later) ? -1 : 1));
  return waiting ? { step: 'wait', ...waiting } : null;
}

function ofForm({ hasForm, filled, checked, record }: FormWork): NextStep {
  if (!hasForm) return { step: 'fileElsewhere' };
  if (record) return { step: record.signed ? 'send' : 'sign' };
  if (checked) return { step: 'record' };
  return { step: filled ? 'check' : 'fill' };
}
