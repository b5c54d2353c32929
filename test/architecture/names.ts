import { type AstNode, isNode, walk } from './sources';

/** Globals for the browser, the page, the network, a store or the clock. */
export const impureGlobals: ReadonlySet<string> = new Set([
  'browser',
  'chrome',
  'document',
  'window',
  'globalThis',
  'self',
  'navigator',
  'location',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'performance',
  'setTimeout',
  'setInterval',
]);

/** Globals by which code reaches the network. */
export const networkGlobals: ReadonlySet<string> = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'importScripts',
  'sendBeacon',
]);

/**
 * Names that a program uses without declaring them. A name declared once counts as declared everywhere in the file,
 * which is enough for files of this size.
 */
export function globalsUsed(program: AstNode): ReadonlySet<string> {
  const declared = new Set<string>();
  const used = new Set<string>();
  walk(program, (node, parent, place) => {
    if (node.type !== 'Identifier' || typeof node.name !== 'string') return;
    if (isDeclaration(parent, place)) declared.add(node.name);
    else if (!isMemberName(parent, place)) used.add(node.name);
  });
  walk(program, (node) => {
    if (node.type === 'VariableDeclarator' || node.type === 'CatchClause') {
      for (const pattern of [node.id, node.param])
        if (isNode(pattern)) for (const name of namesIn(pattern)) declared.add(name);
    }
    if (Array.isArray(node.params)) {
      for (const pattern of node.params.filter(isNode)) for (const name of namesIn(pattern)) declared.add(name);
    }
  });
  return new Set([...used].filter((name) => !declared.has(name)));
}

const isDeclaration = (parent: AstNode | null, place: string): boolean =>
  place === 'params' ||
  (place === 'id' && /Declarat|Function|Class|TSEnum|TSInterface|TSTypeAlias/.test(parent?.type ?? '')) ||
  place === 'local';

function isMemberName(parent: AstNode | null, place: string): boolean {
  if (parent === null) return false;
  if (place === 'property' && parent.type === 'MemberExpression') return parent.computed !== true;
  if (place === 'imported' || place === 'exported' || place === 'label') return true;
  if (place === 'right' && parent.type === 'TSQualifiedName') return true;
  return place === 'key' && parent.computed !== true;
}

/** The names that a pattern declares. */
function namesIn(pattern: AstNode): readonly string[] {
  if (pattern.type === 'Identifier') return [String(pattern.name)];
  if (pattern.type === 'AssignmentPattern' && isNode(pattern.left)) return namesIn(pattern.left);
  if (pattern.type === 'RestElement' && isNode(pattern.argument)) return namesIn(pattern.argument);
  if (pattern.type === 'Property' && isNode(pattern.value)) return namesIn(pattern.value);
  const parts = pattern.type === 'ObjectPattern' ? pattern.properties : pattern.elements;
  return Array.isArray(parts) ? parts.filter(isNode).flatMap(namesIn) : [];
}

/** Members that a program accesses: `click` of `button.click()`, `storage` of `browser.storage`. */
export function membersNamed(program: AstNode): ReadonlySet<string> {
  const members = new Set<string>();
  walk(program, (node) => {
    const name = memberName(node);
    if (name !== null) members.add(name);
  });
  return members;
}

/** Members that a program calls: `submit` of `form.submit()`. */
export function membersCalled(program: AstNode): ReadonlySet<string> {
  const members = new Set<string>();
  walk(program, (node) => {
    const name = node.type === 'CallExpression' && isNode(node.callee) ? memberName(node.callee) : null;
    if (name !== null) members.add(name);
  });
  return members;
}

function memberName(node: AstNode): string | null {
  if (node.type !== 'MemberExpression' || !isNode(node.property)) return null;
  const { name, value } = node.property;
  if (node.computed === true) return typeof value === 'string' ? value : null;
  return typeof name === 'string' ? name : null;
}

/**
 * Whether a program takes the `pathname` of a URL and uses its own file's URL. Such a path is still encoded: it does
 * not find a folder with a space or a Japanese letter in its name, nor any folder on Windows.
 */
export function takesPathOfOwnUrl(program: AstNode): boolean {
  let knowsOwnUrl = false;
  let takesPath = false;
  walk(program, (node, parent) => {
    if (memberName(node) === 'url' && isNode(node.object) && node.object.type === 'MetaProperty') knowsOwnUrl = true;
    if (memberName(node) === 'pathname') takesPath = true;
    const isTakenApart = node.type === 'Property' && parent?.type === 'ObjectPattern';
    if (isTakenApart && isNode(node.key) && node.key.name === 'pathname') takesPath = true;
  });
  return knowsOwnUrl && takesPath;
}

/** Ways in which a program reads the clock: `Date.now`, `new Date()`, `Date()`. */
export function clockReadings(program: AstNode): readonly string[] {
  const readings: string[] = [];
  const isDate = (node: unknown): boolean => isNode(node) && node.type === 'Identifier' && node.name === 'Date';
  walk(program, (node) => {
    if (isDate(node.object) && memberName(node) === 'now') readings.push('Date.now');
    if (node.type === 'CallExpression' && isDate(node.callee)) readings.push('Date()');
    const given = Array.isArray(node.arguments) ? node.arguments.length : 0;
    if (node.type === 'NewExpression' && isDate(node.callee) && given === 0) readings.push('new Date()');
  });
  return readings;
}

/** The strings of a list under a key of an object: `matches: ['https://…']`. */
export function stringsUnder(program: AstNode, key: string): readonly string[] {
  const strings: string[] = [];
  walk(program, (node) => {
    if (node.type !== 'Property' || !isNode(node.key) || node.key.name !== key || !isNode(node.value)) return;
    const { elements } = node.value;
    if (!Array.isArray(elements)) return;
    for (const element of elements.filter(isNode)) strings.push(String(element.value));
  });
  return strings;
}

/** Functions that a program calls by their own name: `useState` of `useState(0)`. */
export function callsOf(program: AstNode): ReadonlySet<string> {
  return namesAfter(program, 'CallExpression');
}

/** Classes that a program instantiates: `Map` of `new Map()`. */
export function constructed(program: AstNode): ReadonlySet<string> {
  return namesAfter(program, 'NewExpression');
}

function namesAfter(program: AstNode, type: 'CallExpression' | 'NewExpression'): ReadonlySet<string> {
  const names = new Set<string>();
  walk(program, (node) => {
    if (node.type !== type || !isNode(node.callee)) return;
    if (node.callee.type === 'Identifier') names.add(String(node.callee.name));
  });
  return names;
}

/** Every literal text in a program: strings, templates without placeholders, quoted key names. */
export function textsOf(program: AstNode): ReadonlySet<string> {
  const texts = new Set<string>();
  walk(program, (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') texts.add(node.value);
    if (node.type === 'TemplateLiteral' && Array.isArray(node.quasis) && node.quasis.length === 1) {
      const [only] = node.quasis as readonly { readonly value: { readonly cooked?: unknown } }[];
      if (typeof only?.value.cooked === 'string') texts.add(only.value.cooked);
    }
  });
  return texts;
}
