import { parse } from '../architecture/sources';
import { type Change, child, children, isPlaced, type OperatorName, operators, type PlacedNode } from './operators';

/** One possible fault of a text. */
export interface Fault extends Change {
  readonly operator: OperatorName;
}

/**
 * Every fault that can be put into a text, in the order of the text; words for people, types and messages left alone.
 * Whether the changed text is still a program is asked of those that are taken (`doesParse`): it costs a parse each.
 */
export function faultsOf(text: string): readonly Fault[] {
  const faults: Fault[] = [];
  const source = (node: PlacedNode) => text.slice(node.start, node.end);
  const visit = (node: PlacedNode, parent: PlacedNode | null, place: string): void => {
    if (saysNothing(node)) return;
    for (const [operator, changes] of Object.entries(operators)) {
      for (const change of changes({ node, parent, place, source })) {
        faults.push({ ...change, operator: operator as OperatorName });
      }
    }
    for (const [key, value] of Object.entries(node)) {
      for (const next of Array.isArray(value) ? value : [value]) if (isPlaced(next)) visit(next, node, key);
    }
  };
  const program = parse(text);
  if (isPlaced(program)) visit(program, null, '');
  return faults.filter((fault) => isChange(text, fault)).toSorted((one, other) => one.start - other.start);
}

const isChange = (text: string, { start, end, replacement }: Change) => text.slice(start, end) !== replacement;

/** Whether a text is still a program with a fault in it. */
export function doesParse(text: string, { start, end, replacement }: Change): boolean {
  try {
    parse(text.slice(0, start) + replacement + text.slice(end));
    return true;
  } catch {
    // `a ?? b || c`: a change of one sign can make a text that is no program.
    return false;
  }
}

const typeWrappers = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);

/** Whether a fault in here would change no behaviour, or only the words of a message. */
function saysNothing(node: PlacedNode): boolean {
  if (node.type.startsWith('TS')) return !typeWrappers.has(node.type);
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ThrowStatement':
      return true;
    case 'NewExpression':
      return /Error$/.test(String(child(node, 'callee')?.name));
    case 'ObjectExpression':
      return isWords(node) || isSource(node);
    case 'ExpressionStatement':
      return isConsoleCall(child(node, 'expression'));
    default:
      return false;
  }
}

const keysOf = (node: PlacedNode): readonly string[] =>
  children(node, 'properties').map((property) => String(child(property, 'key')?.name));

/** A sentence in both languages. */
const isWords = (node: PlacedNode): boolean => ['ja', 'en'].every((language) => keysOf(node).includes(language));

/** Where a rule was read: title, address, day. */
const isSource = (node: PlacedNode): boolean => ['title', 'url'].every((key) => keysOf(node).includes(key));

function isConsoleCall(node: PlacedNode | null): boolean {
  const callee = node?.type === 'CallExpression' ? child(node, 'callee') : null;
  return callee?.type === 'MemberExpression' && child(callee, 'object')?.name === 'console';
}
