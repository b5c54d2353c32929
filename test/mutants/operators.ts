import { type AstNode, isNode } from '../architecture/sources';

/** A node with its place in the text. */
export interface PlacedNode extends AstNode {
  readonly start: number;
  readonly end: number;
}

/** One possible change of a text. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** What an operator sees of a node. */
export interface Sight {
  readonly node: PlacedNode;
  readonly parent: PlacedNode | null;
  /** The name of the place in which the node stands in its parent. */
  readonly place: string;
  /** The source text of a node. */
  readonly source: (node: PlacedNode) => string;
}

export type Operator = (sight: Sight) => readonly Change[];

export const isPlaced = (value: unknown): value is PlacedNode =>
  isNode(value) && typeof value.start === 'number' && typeof value.end === 'number';

/** A child node of a node, by the name of its place. */
export function child(node: AstNode, place: string): PlacedNode | null {
  const value = node[place];
  return isPlaced(value) ? value : null;
}

/** The child nodes of a node in one place. */
export function children(node: AstNode, place: string): readonly PlacedNode[] {
  const value = node[place];
  return Array.isArray(value) ? value.filter(isPlaced) : [];
}

const whole = (node: PlacedNode, replacement: string): Change => ({ start: node.start, end: node.end, replacement });

const isComparison = (node: AstNode): boolean =>
  node.type === 'BinaryExpression' && typeof node.operator === 'string' && node.operator in opposites;

const opposites: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};
const boundaries: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
const sums: Readonly<Record<string, string>> = { '+': '-', '-': '+', '*': '/', '/': '*', '%': '*' };

/** The text of an expression that may stand anywhere: the tree does not tell of the brackets around it. */
const closed = ({ source }: Sight, node: PlacedNode): string =>
  /^(Identifier|Literal|MemberExpression|CallExpression|ArrayExpression)$/.test(node.type)
    ? source(node)
    : `(${source(node)})`;

/** Rewrites the operator sign between the two sides of a node. */
function signChange({ node, source }: Sight, type: string, signs: Readonly<Record<string, string>>): readonly Change[] {
  const [left, right] = [child(node, 'left'), child(node, 'right')];
  if (node.type !== type || !left || !right || typeof node.operator !== 'string') return [];
  const sign = Object.hasOwn(signs, node.operator) ? signs[node.operator] : undefined;
  const text = source(node);
  const at = text.indexOf(node.operator, left.end - node.start);
  if (sign === undefined || at < 0) return [];
  return [whole(node, text.slice(0, at) + sign + text.slice(at + node.operator.length))];
}

const isText = (node: PlacedNode | null): boolean =>
  node?.type === 'TemplateLiteral' || (node?.type === 'Literal' && typeof node.value === 'string');

/** The test of a condition that is not itself a comparison, which has operators of its own. */
function conditionOf({ node }: Sight): PlacedNode | null {
  if (node.type !== 'IfStatement' && node.type !== 'ConditionalExpression') return null;
  const test = child(node, 'test');
  return test && !isMemo(node) ? test : null;
}

/** `if (known) return known;`: without it the same is made anew. */
function isMemo(node: PlacedNode): boolean {
  const [test, then] = [child(node, 'test'), child(node, 'consequent')];
  const given = then?.type === 'ReturnStatement' ? child(then, 'argument') : null;
  return test?.type === 'Identifier' && given?.type === 'Identifier' && test.name === given.name;
}

/** The name of the method a call calls. */
function methodOf(node: AstNode): { readonly on: PlacedNode; readonly name: PlacedNode } | null {
  const callee = node.type === 'CallExpression' ? child(node, 'callee') : null;
  const on = callee?.type === 'MemberExpression' && callee.computed !== true ? child(callee, 'object') : null;
  const name = callee && child(callee, 'property');
  return on && name ? { on, name } : null;
}

/** Methods that give something of the kind they are called on. */
const droppable = new Set([
  ...['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'slice', 'flat'],
  ...['trim', 'toLowerCase', 'toUpperCase', 'normalize', 'padStart', 'replace', 'replaceAll'],
]);
const twins: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  max: 'min',
  min: 'max',
  find: 'findLast',
  findIndex: 'findLastIndex',
  indexOf: 'lastIndexOf',
};

/** Cuts one element of a list out, with the comma that goes with it. */
function without(items: readonly PlacedNode[], index: number): Change | null {
  const [item, next, before] = [items[index], items[index + 1], items[index - 1]];
  if (!item) return null;
  if (next) return { start: item.start, end: next.start, replacement: '' };
  return before ? { start: before.end, end: item.end, replacement: '' } : null;
}

/** `['a', 'b'] as const`: most often there for a type only. */
const isListOfNames = (node: PlacedNode, parent: PlacedNode | null): boolean =>
  parent?.type === 'TSAsExpression' && children(node, 'elements').every(isText);

/** The types of a function in the syntax tree. */
export const functionTypes: ReadonlySet<string> = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
]);
const valuePlaces = new Set(['arguments', 'argument', 'consequent', 'alternate', 'right']);

/** Every kind of fault, by name. Each gives the changes it can make at one node. */
export const operators = {
  'flip comparison': (sight) => signChange(sight, 'BinaryExpression', opposites),
  'move boundary': (sight) => signChange(sight, 'BinaryExpression', boundaries),
  'swap sum': (sight) =>
    isText(child(sight.node, 'left')) || isText(child(sight.node, 'right'))
      ? []
      : signChange(sight, 'BinaryExpression', sums),
  'swap and/or': (sight) => signChange(sight, 'LogicalExpression', { '&&': '||', '||': '&&' }),
  'drop one side': (sight) => {
    const { node } = sight;
    const [left, right] = [child(node, 'left'), child(node, 'right')];
    if (node.type !== 'LogicalExpression' || node.operator === '??' || !left || !right) return [];
    return [whole(node, closed(sight, left)), whole(node, closed(sight, right))];
  },
  'drop default': (sight) => {
    const { node } = sight;
    const left = child(node, 'left');
    return node.type === 'LogicalExpression' && node.operator === '??' && left
      ? [whole(node, closed(sight, left))]
      : [];
  },
  'negate condition': (sight) => {
    const test = conditionOf(sight);
    return test && !isComparison(test) && test.operator !== '!' ? [whole(test, `!(${sight.source(test)})`)] : [];
  },
  'force condition': (sight) => {
    const test = conditionOf(sight);
    return test ? [whole(test, 'true'), whole(test, 'false')] : [];
  },
  'swap arms': (sight) => {
    const { node } = sight;
    const [test, yes, no] = [child(node, 'test'), child(node, 'consequent'), child(node, 'alternate')];
    if (node.type !== 'ConditionalExpression' || !test || !yes || !no) return [];
    return [whole(node, `${closed(sight, test)} ? ${closed(sight, no)} : ${closed(sight, yes)}`)];
  },
  'drop negation': (sight) => {
    const { node } = sight;
    const argument = child(node, 'argument');
    return node.type === 'UnaryExpression' && node.operator === '!' && argument
      ? [whole(node, closed(sight, argument))]
      : [];
  },
  'flip boolean': ({ node }) =>
    node.type === 'Literal' && typeof node.value === 'boolean' ? [whole(node, String(!node.value))] : [],
  'off by one': ({ node, parent }) => {
    if (node.type !== 'Literal' || typeof node.value !== 'number' || !Number.isInteger(node.value)) return [];
    return parent?.type === 'Property' && parent.key === node ? [] : [whole(node, String(node.value + 1))];
  },
  'empty string': ({ node, place }) =>
    isText(node) && node.type === 'Literal' && node.value !== '' && valuePlaces.has(place) ? [whole(node, "''")] : [],
  'empty array': ({ node, parent }) =>
    node.type === 'ArrayExpression' && children(node, 'elements').length > 0 && !isListOfNames(node, parent)
      ? [whole(node, '[]')]
      : [],
  'remove element': ({ node, parent }) => {
    const items = node.type === 'ArrayExpression' && !isListOfNames(node, parent) ? children(node, 'elements') : [];
    return [without(items, 0), without(items, items.length - 1)].filter((change) => change !== null);
  },
  'drop spread': ({ node, parent, source }) => {
    const argument = node.type === 'SpreadElement' ? child(node, 'argument') : null;
    // A copy of one thing alone is seldom told from the thing.
    if (!argument || source(argument).endsWith('{}')) return [];
    return [whole(node, parent?.type === 'ObjectExpression' ? '...{}' : '...[]')];
  },
  'drop method': (sight) => {
    const method = methodOf(sight.node);
    const isDroppable = method && droppable.has(String(method.name.name));
    return isDroppable ? [whole(sight.node, closed(sight, method.on))] : [];
  },
  'swap method': ({ node }) => {
    const method = methodOf(node);
    const name = String(method?.name.name);
    const twin = Object.hasOwn(twins, name) ? twins[name] : undefined;
    return method && twin !== undefined ? [whole(method.name, twin)] : [];
  },
  'drop call': ({ node }) => {
    const expression = node.type === 'ExpressionStatement' ? child(node, 'expression') : null;
    const inner = expression?.type === 'AwaitExpression' ? child(expression, 'argument') : expression;
    const call = inner?.type === 'ChainExpression' ? child(inner, 'expression') : inner;
    return expression && call?.type === 'CallExpression' ? [whole(expression, 'void 0')] : [];
  },
  'drop assignment': ({ node }) => {
    const expression = node.type === 'ExpressionStatement' ? child(node, 'expression') : null;
    return expression?.type === 'AssignmentExpression' && expression.operator === '='
      ? [whole(expression, 'void 0')]
      : [];
  },
  'return nothing': ({ node }) => {
    const argument = node.type === 'ReturnStatement' ? child(node, 'argument') : null;
    return argument && argument.name !== 'undefined' ? [whole(argument, 'undefined')] : [];
  },
  'empty body': ({ node, parent }) =>
    node.type === 'BlockStatement' && parent && functionTypes.has(parent.type) && children(node, 'body').length > 0
      ? [whole(node, '{}')]
      : [],
  'drop anchor': ({ node, source }) => {
    const pattern = node.type === 'Literal' && isRecord(node.regex) ? String(node.regex.pattern) : '';
    const loose = pattern.replace(/^\^|\$$/g, '');
    return loose === pattern || loose === ''
      ? []
      : [
          whole(
            node,
            source(node).replace(pattern, () => loose),
          ),
        ];
  },
} as const satisfies Readonly<Record<string, Operator>>;

export type OperatorName = keyof typeof operators;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
