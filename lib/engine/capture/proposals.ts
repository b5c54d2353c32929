import { type FactPath, type Facts, factAt } from '../../domain/facts';
import type { CaseRecords } from '../../domain/records';
import type { Condition } from '../../spec/condition';
import type { Procedure } from '../../spec/field';
import { derivations } from '../../facts/derivations';
import { rootOf } from '../../facts/descriptor';
import { type Target, targetOf } from '../capture-targets';
import { statedFact } from '../plan';
import { factText, portalTextAt } from '../portal-text';
import { type PageStatement, type RowPart, partsByFact, precisionShown, sameText, type StatedPart } from './answers';
import { entryChoice } from './choice';
import type { Edit } from './edit';
import type { CaptureItem, CaptureProblem, CaptureState } from './item';
import { editsOf } from './meaning';
import { planRow, type View, viewOf } from './view';
import { wholeLists } from './whole-lists';

/** An item, and what taking it over changes. */
export interface Proposal {
  readonly item: CaptureItem;
  readonly edits: readonly Edit[];
  /** Rows for which the case has its own text: it would otherwise outlive the fact. */
  readonly planRows: readonly string[];
  /** The page's answer if the fact is stored directly; null for the choice of a person the record already has. */
  readonly answer: PageStatement | null;
}

/** Everything a page proposes for a case, and how entries of the page and the case correspond. */
export interface ProposalSet {
  readonly proposals: readonly Proposal[];
  readonly view: View;
}

/** Compares what a page says with a case, fact by fact. */
export function proposalsFor(
  procedure: Procedure,
  records: CaseRecords,
  answers: readonly PageStatement[],
  today: string,
): ProposalSet {
  const view = viewOf(records, answers, today);
  const isStated = (fact: FactPath) => stated.has(fact);
  const stated = partsByFact(procedure);
  const single = answers.flatMap((answer): Proposal[] => {
    if (answer.target.kind === 'whole') return [];
    return [entryChosen(answer, records, view) ?? proposalOf(answer, records, view, isStated)];
  });
  const order = new Map(procedure.fields.map(({ id }, at) => [id, at]));
  const firstRow = ({ item }: Proposal) => order.get(item.rows[0] ?? '') ?? 0;
  const lists = wholeLists(answers, records, view.facts, stated).map((list) => ({ ...list, answer: null }));
  return { proposals: [...single, ...lists].toSorted((a, b) => firstRow(a) - firstRow(b)), view };
}

function proposalOf(
  answer: PageStatement,
  records: CaseRecords,
  view: View,
  isStated: (fact: FactPath) => boolean,
): Proposal {
  const { target, read, told } = answer;
  const place = placeOf(target, view);
  const implied = impliedBy(told, view, isStated);
  const stated = answer.places.map((one) => ({ ...one, text: statedText(one, answer.from, view.facts) }));
  const caseText = shownText(stated.flatMap((one) => (one.text === null ? [] : [{ ...one, text: one.text }])));
  const isSame = told.every(({ field, part, text }) => {
    const now = stated.find((one) => one.field === field && one.part === part)?.text ?? null;
    return now !== null && sameText(part, now, text);
  });
  const problem = problemOf(answer, view);
  const state = stateOf({ isSame: isSame && implied.length === 0, isEmpty: caseText === null, problem });
  return {
    item: itemOf(told, place, {
      pageText: problem === 'myNumber' && state === 'impossible' ? '' : (shownText(told) ?? ''),
      caseText,
      state,
      problem,
    }),
    edits: read.ok ? [...editsOf(target, place, read.value, told, records), ...implied] : [],
    planRows: answer.places.map(({ field }) => planRow(field.id, target, view.blocks)),
    answer,
  };
}

/**
 * Problems of the page itself come before what the case says. A value that the case already has can have no other
 * problem.
 */
function stateOf(found: { isSame: boolean; isEmpty: boolean; problem: CaptureProblem | null }): CaptureState {
  if (found.problem === 'leftOver' || found.problem === 'twoAnswers') return 'impossible';
  if (found.isSame) return 'same';
  if (found.problem !== null) return 'impossible';
  return found.isEmpty ? 'new' : 'changed';
}

function problemOf({ target, read, told }: PageStatement, { agent, education, facts }: View): CaptureProblem | null {
  if (!read.ok) return read.problem;
  if (target.kind === 'agent' && agent === null) return 'noAgent';
  if (target.kind === 'education' && education === null) return 'whichEducation';
  const isZero = told.some(({ part: { zeroWhen } }) => zeroWhen !== undefined && factAt(facts, zeroWhen) === 'yes');
  return isZero ? 'nonProfit' : null;
}

interface Found {
  readonly pageText: string;
  readonly caseText: string | null;
  readonly state: CaptureState;
  readonly problem: CaptureProblem | null;
}

function itemOf(told: readonly StatedPart[], target: CaptureItem['target'], found: Found): CaptureItem {
  const { problem, ...rest } = found;
  const first = told[0]?.field;
  return {
    id: `${target.record}.${target.path}`,
    rows: [...new Set(told.map(({ field }) => field.id))],
    label: first?.label ?? { ja: '', en: '' },
    section: first?.section ?? '',
    target,
    ...rest,
    ...(rest.state === 'impossible' && problem !== null ? { problem } : {}),
  };
}

/** The record and the path in it, with the entries of blocks and the named people resolved. */
function placeOf(target: Target, view: View): CaptureItem['target'] {
  switch (target.kind) {
    case 'fact':
    case 'whole':
      return { record: target.record, path: target.path };
    case 'block': {
      const at = view.blocks[target.list].get(target.block) ?? target.block;
      return { record: 'applicant', path: `${target.list}.${at}.${target.member}` };
    }
    case 'education':
      return { record: 'applicant', path: entryPath('education', view.education?.at ?? null, target.member) };
    case 'agent':
      return { record: 'office', path: entryPath('agents', view.agent?.at ?? null, target.member) };
    case 'representative':
      return { record: 'employer', path: entryPath('contacts', view.representative.at, target.member) };
    case 'derived': {
      const { place } = derivations[target.name];
      const record = rootOf(place) ?? 'case';
      return { record, path: place.slice(record.length + 1) };
    }
  }
}

/** Without an entry to point at, the path ends before the index. */
const entryPath = (list: string, at: number | null, member: string): string =>
  at === null ? `${list}.${member}` : `${list}.${at}.${member}`;

/**
 * What the case's fact becomes in a part: the portal's text, or the plain fact if the portal would not take it; null:
 * nothing. A stale portal text says nothing about the case: the page is compared with the fact itself.
 */
function statedText({ field, part }: RowPart, from: FactPath, facts: Facts): string | null {
  const own = portalTextAt(field, facts);
  const text = own.state === 'stands' && 'format' in part.control ? own.text : factText(part, from, facts);
  const want = statedFact(part, from, facts, text);
  if (want.state === 'write') return want.text;
  return want.state === 'refused' ? (text ?? null) : null;
}

/**
 * The texts of a fact's parts as one text, for people. The precision of a date is named only if the date is not
 * complete.
 */
function shownText(told: readonly (RowPart & { readonly text: string })[]): string | null {
  const precision = told.find(({ part }) => part.taking === 'precision');
  if (precision === undefined) return told[0]?.text ?? null;
  const { control, pageDefault } = precision.part;
  const code =
    'list' in control ? control.list.options.find(({ portal }) => portal === precision.text)?.code : undefined;
  const box = told.find(({ part }) => part !== precision.part && precisionShown(part) === code)?.text;
  const words = code === pageDefault && box !== undefined ? [] : [precision.text];
  return [...words, ...(box === undefined ? [] : [box])].join(' ');
}

/** Facts that a filled row answers although no row asks for them: a given number means that there is one. */
function impliedBy(told: readonly StatedPart[], view: View, isStated: (fact: FactPath) => boolean): readonly Edit[] {
  const conditions = told.flatMap(({ field }) => (field.condition === undefined ? [] : [field.condition]));
  const edits = conditions.flatMap(flattened).flatMap((condition): Edit[] => {
    if ('unless' in condition) {
      return factAt(view.facts, condition.unless) === true ? edit(condition.unless, view, false) : [];
    }
    if (!('fact' in condition) || isStated(condition.fact)) return [];
    const [only, ...others] = [condition.is].flat();
    if (only === undefined || others.length > 0 || factAt(view.facts, condition.fact) === only) return [];
    return edit(condition.fact, view, only);
  });
  return edits;
}

function flattened(condition: Condition): readonly Exclude<Condition, { all: readonly Condition[] }>[] {
  return 'all' in condition ? condition.all.flatMap(flattened) : [condition];
}

function edit(fact: FactPath, view: View, value: string | boolean): Edit[] {
  const target = targetOf(fact);
  // The choice of the agent says who files; the single rows of the agent do not.
  if (target === null || fact.startsWith('case.filing.')) return [];
  return [{ ...placeOf(target, view), value }];
}

/** The page names an entry that the record has but the case has not chosen: the fact is that choice, not the name. */
function entryChosen(answer: PageStatement, records: CaseRecords, view: View): Proposal | null {
  const choice = entryChoice(answer, records, view);
  if (choice === null) return null;
  const { told } = answer;
  const { target, caseText, edits } = choice;
  const state = caseText === null ? 'new' : 'changed';
  return {
    item: itemOf(told, target, { pageText: told[0]?.text ?? '', caseText, state, problem: null }),
    edits,
    planRows: told.map(({ field: { id } }) => id),
    answer: null,
  };
}
