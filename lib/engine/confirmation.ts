import type { CheckReason, CheckResult } from '../spec/check-result';
import type { Control, Field, Procedure } from '../spec/field';
import { matchKey } from '../spec/part-key';
import {
  aboutPart,
  type Checked,
  type CheckReport,
  countResults,
  type PartCheck,
  type SidesByKey,
} from './check-report';
import { sameMeaning } from '../convert/convert';
import { fold } from './fold';
import { holdsText, isPageDefault } from './held';
import type { IdentityCheck, FillPlan, PlannedPart, PlannedRow } from './fill-plan';
import { formDifference } from './other-form';
import { isSilent } from './unanswered';

/** What a page shows as text for one row of the form, without a control. Holds a value. */
export interface ShownRow {
  readonly row: string;
  readonly found: 'one' | 'missing' | 'ambiguous';
  readonly text: string;
}

/** A page that shows entries as text: the portal's confirmation. */
export interface ConfirmationPage {
  readonly rows: readonly ShownRow[];
  /** How many rows of the form the page has. */
  readonly known: number;
  readonly revision: string;
  /** Milliseconds of script on the page. */
  readonly ms: number;
}

/** A page with fewer of our rows than this is not a confirmation of the form. */
export const fewestShownRows = 10;

type Verdict = { readonly result: CheckResult; readonly reason?: CheckReason };

/** Texts by which pages say that nothing was entered. */
const nothingSaid = new Set(['', '-', 'ー', '未入力', '未選択', '選択してください']);

/**
 * Compares what a page shows as text with what the case would put on the form. A row is judged as a whole, because its
 * parts stand in one text. If that text cannot be split, the result says that it cannot be compared.
 */
export function verifyConfirmation(
  procedure: Procedure,
  job: FillPlan,
  page: ConfirmationPage,
  identityConfirmed = false,
): Checked {
  const shown = new Map(page.rows.map((row) => [row.row, row]));
  const fields = new Map(procedure.fields.map((field) => [field.id, field]));
  const sides: Record<string, SidesByKey[string]> = {};
  const parts = job.rows.flatMap((row) => {
    const here = shown.get(row.row) ?? { row: row.row, found: 'missing' as const, text: '' };
    const verdicts = rowVerdicts(row, fields.get(row.row), here, job);
    return row.parts.map((part, index): PartCheck => {
      const { want } = part;
      sides[matchKey(row.row, part.part)] = {
        case: want.state === 'write' ? want.text : null,
        page: here.found === 'one' ? here.text : null,
      };
      return {
        ...aboutPart(row, part),
        ...(verdicts[index] ?? { result: 'empty' }),
        control: null,
      };
    });
  });
  const identity = identityIn(job, parts);
  const report: CheckReport = {
    on: 'confirmation',
    end: identity.result === 'differs' && !identityConfirmed ? 'identityDiffers' : 'done',
    page: { accepted: true, drift: [] },
    revision: page.revision,
    identity,
    parts,
    counts: countResults(parts),
    timings: { collect: 0, match: 0, read: page.ms, open: 0, plan: 0, compare: 0, total: 0 },
  };
  return { report, sides };
}

function identityIn(job: FillPlan, parts: readonly PartCheck[]): IdentityCheck {
  const names = new Set(job.identity.map(({ row, part }) => matchKey(row, part)));
  const own = parts.filter(({ row, part }) => names.has(matchKey(row, part)));
  const rows = new Set(own.filter(({ result }) => result === 'differs' || result === 'extra').map(({ row }) => row));
  const compared = own.some(({ result }) => result === 'equal' || result === 'sameInOtherForm');
  return { result: rows.size > 0 ? 'differs' : compared ? 'same' : 'empty', rows: [...rows] };
}

/** A part that the case wants, with its text. */
interface Wanted {
  readonly index: number;
  readonly part: PlannedPart;
  readonly control: Control | undefined;
  readonly text: string;
}

function rowVerdicts(row: PlannedRow, field: Field | undefined, shown: ShownRow, job: FillPlan): Verdict[] {
  const set = (verdict: (part: PlannedPart) => Verdict) => row.parts.map(verdict);
  const blank = (part: PlannedPart): Verdict => {
    if (part.want.state === 'yours') return { result: 'yours' };
    const isOther = part.want.state === 'none' && part.want.reason === 'otherStatus';
    return { result: isOther ? 'otherStatus' : 'empty' };
  };
  const wanted = row.parts.flatMap((part, index): Wanted[] =>
    part.want.state === 'write' ? [{ index, part, control: field?.parts[index]?.control, text: part.want.text }] : [],
  );
  const refused = row.parts.some(({ want }) => want.state === 'refused');
  const isOurs = row.parts.some((part) => blank(part).result === 'empty');
  if (!isOurs) return set(blank);
  const told = (verdict: Verdict) =>
    set((part) => (part.want.state === 'write' || part.want.state === 'refused' ? verdict : blank(part)));
  if (refused) return set((part) => (part.want.state === 'refused' ? cannot(part.want.reason) : blank(part)));
  // A confirmation may leave out rows without an entry: only rows that the case fills are reported as missing.
  if (shown.found === 'missing') return told({ result: 'notOnPage' });
  if (shown.found === 'ambiguous') return told(cannot('ambiguous'));
  const said = nothingSaid.has(fold(shown.text)) ? '' : shown.text;
  const first = row.parts.findIndex((part) => blank(part).result === 'empty');
  if (wanted.length === 0) {
    const isDefault = row.parts.some((part) => isPageDefault(part, said) || isHalf(said, part, job));
    const isAsked = row.required && row.reveal === null && row.parts.some(isNotAnswered);
    return set((part) => {
      if (row.parts.indexOf(part) !== first) return blank(part);
      if (said === '' || isDefault) return isAsked ? { result: 'missing', reason: 'caseHasNothing' } : blank(part);
      return { result: 'extra', reason: ruledOut(part) ? 'leftOver' : 'caseHasNothing' };
    });
  }
  if (said === '') return told({ result: 'missing' });
  const verdicts = row.parts.map(blank);
  for (const { index, verdict } of judge(wanted, said, job)) verdicts[index] = verdict;
  return verdicts;
}

const cannot = (reason: CheckReason): Verdict => ({ result: 'cannotCompare', reason });
const isNotAnswered = ({ want }: PlannedPart) => want.state === 'none' && isSilent(want.reason);
const ruledOut = ({ want }: PlannedPart) => want.state === 'none' && want.reason === 'notApplicable';

/** Whether the text is a default of the portal, in both languages or only in the first. */
const isHalf = (said: string, { pageDefault, list }: PlannedPart, job: FillPlan) =>
  pageDefault !== undefined && list !== undefined && saysOption(said, pageDefault, job.lists[list] ?? []);

function judge(wanted: readonly Wanted[], said: string, job: FillPlan): { index: number; verdict: Verdict }[] {
  const all = (verdict: Verdict) => wanted.map(({ index }) => ({ index, verdict }));
  const [only] = wanted;
  if (only && wanted.length === 1) return all(verdictOf(only, said, job));
  if (fold(wanted.map(({ text }) => text).join('')) === fold(said)) return all({ result: 'equal' });
  // The text may leave out how much of a date is known: the date itself shows that.
  const texts = wanted.filter(({ control }) => control && 'format' in control);
  const choices = wanted.filter((one) => !texts.includes(one));
  const [text] = texts;
  const [choice] = choices;
  if (!text || !choice || texts.length > 1 || choices.length > 1) return all(cannot('format'));
  const rest = withoutOption(said, choice, job);
  const isDate = text.part.part !== 'detail';
  if (rest === null && !isDate) {
    return [
      { index: choice.index, verdict: { result: 'differs' } },
      { index: text.index, verdict: cannot('answerAbove') },
    ];
  }
  const verdict = rest === '' ? ({ result: 'missing' } as const) : verdictOf(text, rest ?? said, job);
  return [
    {
      index: choice.index,
      verdict: rest === null && verdict.result !== 'equal' ? cannot('format') : { result: 'equal' },
    },
    { index: text.index, verdict },
  ];
}

function verdictOf({ part, control, text }: Wanted, said: string, job: FillPlan): Verdict {
  if (holdsText(part, text, said)) return { result: 'equal' };
  if (control && 'format' in control) {
    if (!sameMeaning(text, said, control.format)) return { result: 'differs' };
    // The portal formats dates and numbers its own way when it shows them; texts are shown as entered.
    const isText = ['latinName', 'fullWidth', 'anyWidth', 'multiline', 'halfWidth', 'email'].includes(control.format);
    return isText ? { result: 'sameInOtherForm', reason: formDifference(text, said) } : { result: 'equal' };
  }
  const list = part.list === undefined ? [] : (job.lists[part.list] ?? []);
  return { result: saysOption(said, text, list) ? 'equal' : 'differs' };
}

/** A text without brackets around the whole of it. */
const unwrapped = (text: string): string => /^[(（]([^()（）]*)[)）]$/.exec(text)?.[1] ?? text;

/** The part of an option before its English: `男` of `男 Male`; the whole text if there is no English. */
const japaneseOf = (option: string): string => fold(option.replace(/[\s（(]*[A-Za-z][\s\S]*$/, '')) || fold(option);

/** Whether a text names an option: its whole words, or its Japanese if no other option of the list has the same. */
function saysOption(said: string, option: string, list: readonly string[]): boolean {
  const words = fold(said);
  if (words === fold(option)) return true;
  const japanese = japaneseOf(option);
  return words === japanese && list.filter((other) => japaneseOf(other) === japanese).length === 1;
}

/** The rest of a text after the words of an option at its beginning; null if it does not begin with them. */
function withoutOption(said: string, { part, text }: Wanted, job: FillPlan): string | null {
  const list = part.list === undefined ? [] : (job.lists[part.list] ?? []);
  const unique = list.filter((other) => japaneseOf(other) === japaneseOf(text)).length === 1;
  for (const words of unique ? [fold(text), japaneseOf(text)] : [fold(text)]) {
    // The words are compared character by character, so that the rest keeps its own spaces.
    for (let end = 1; end <= said.length; end += 1) {
      if (fold(said.slice(0, end)) !== words) continue;
      return unwrapped(said.slice(end).replace(/^[\s:：/／、,]+|\s+$/g, ''));
    }
  }
  return null;
}
