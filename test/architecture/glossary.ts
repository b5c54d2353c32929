import { type AstNode, isNode, walk } from './sources';

/**
 * Words of our own that were replaced by standard terms, with the present word. None of them may return as a part of a
 * name: `deskOf`, `EmptyDesk` and `desk-section.tsx` all contain `desk`.
 */
export const oldWords: Readonly<Record<string, string>> = {
  board: 'overview',
  breath: 'slice',
  breathe: 'yieldToBrowser',
  desk: 'the profile of the staff, or the dependencies of what it is given to',
  doorkeeper: 'SenderPolicy',
  doubles: 'duplicates',
  honest: 'plain',
  keeper: 'EditedRecord',
  keepers: 'EditedRecords',
  moments: 'format-time',
  patience: 'timeout',
  standing: 'status, state, difference or freshness',
  standings: 'statuses, states, differences or freshness',
  visitor: 'Sender',
  witness: 'pageIds, Recorder or observer',
  witnesses: 'pageIds or observers',
};

/** Whole names that were replaced, while their single words are still needed. */
export const oldNames: Readonly<Record<string, string>> = {
  admit: 'dispatch',
  blankJob: 'emptyPlan',
  HeldCheck: 'LiveCheck',
  Job: 'FillPlan, WorkEntry or DatedPeriod',
  JobPart: 'PlannedPart',
  JobRow: 'PlannedRow',
  lineOf: 'listEntryOf',
  onNews: 'subscribe',
  RegisterDesk: 'ListIndexCache',
  Said: 'Attribution',
  ShownPage: 'ConfirmationPage',
  soundPart: 'validPart',
  Taking: 'ValueAspect',
  tell: 'publish',
  Told: 'StatedPart',
  Turns: 'TabQueue',
  verifyShown: 'verifyConfirmation',
  Want: 'PlannedValue',
  wantOf: 'plannedValueOf',
};

/** Names that keep an old word for good: stored keys, codes of outcomes, terms of the law. */
const kept: ReadonlySet<string> = new Set([
  // The id under which the profile of the staff is stored.
  'desk',
  // A reason of a refusal, as stored in recorded checks.
  'witnessesDisagree',
  // 素行善良要件: good standing.
  'goodStandingRules',
]);

/** The words of a name, in small letters: `desk`, `of` of `deskOf`. */
export const wordsIn = (name: string): readonly string[] =>
  name
    .split(/[-._/]|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '');

/** The names that a program declares: of types, functions, variables, parameters and members. */
export function declaredNames(program: AstNode): ReadonlySet<string> {
  const names = new Set<string>();
  walk(program, (node, parent, place) => {
    if (node.type !== 'Identifier' || typeof node.name !== 'string') return;
    const type = parent?.type ?? '';
    const isNamed = place === 'id' && /Declarat|Function|Class|TSEnum|TSInterface|TSTypeAlias/.test(type);
    const isMember = place === 'key' && parent?.computed !== true;
    if (isNamed || isMember || place === 'params') names.add(node.name);
    if (parent && isNode(parent.value) && parent.value === node && type === 'Property') names.add(node.name);
    if (type === 'ArrayPattern' && place === 'elements') names.add(node.name);
  });
  return names;
}

/**
 * What an old name is called now; null for a name that is allowed. `keys`: names of stored keys that are allowed, too.
 */
export function newNameOf(name: string): string | null {
  if (kept.has(name)) return null;
  const whole = Object.hasOwn(oldNames, name) ? oldNames[name] : undefined;
  if (whole !== undefined) return whole;
  const word = wordsIn(name).find((one) => Object.hasOwn(oldWords, one));
  return word === undefined ? null : (oldWords[word] ?? null);
}
