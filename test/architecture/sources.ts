import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** One import of a source file, static or dynamic, or a re-export. */
export interface Import {
  /** A file of the repository (`lib/engine/fill-plan.ts`), or the name of a package. */
  readonly target: string;
  readonly isFile: boolean;
  /** Whether nothing of it remains when types are removed. */
  readonly isTypeOnly: boolean;
}

/** One source file, read. */
export interface SourceFile {
  /** Relative to the repository's folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  readonly program: AstNode;
}

/** A node of the syntax tree (ESTree with types). */
export interface AstNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isSource = (path: string): boolean => /\.tsx?$/.test(path) && !/\.d\.ts$/.test(path);

/** Every TypeScript file in some folders of the repository, parsed; a single file may be named, too. */
export function readSources(folders: readonly string[]): readonly SourceFile[] {
  const paths = folders.flatMap((folder) => filesUnder(join(root, folder))).filter(isSource);
  const known = new Set(paths.map((path) => relative(root, path).replaceAll('\\', '/')));
  return paths.map((path) => readSource(relative(root, path).replaceAll('\\', '/'), known));
}

function filesUnder(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}

/** Files already read and parsed: all suites about sources use the same ones. */
const parsed = new Map<string, Pick<SourceFile, 'text' | 'program'>>();

function readSource(path: string, known: ReadonlySet<string>): SourceFile {
  const found = parsed.get(path) ?? parsedFile(path);
  parsed.set(path, found);
  return { path, ...found, imports: importsOf(found.program, path, known) };
}

function parsedFile(path: string): Pick<SourceFile, 'text' | 'program'> {
  const text = readFileSync(join(root, path), 'utf8');
  return { text, program: parse(text, path.endsWith('.ts') ? 'ts' : 'tsx') };
}

/** The syntax tree of a TypeScript text; by default with JSX. */
export function parse(text: string, lang: 'ts' | 'tsx' = 'tsx'): AstNode {
  return parseAst(text, { lang }) as unknown as AstNode;
}

/** The imports of a program at a path; `known` are the repository's files. */
export function importsOf(program: AstNode, path: string, known: ReadonlySet<string>): readonly Import[] {
  const imports: Import[] = [];
  walk(program, (node) => {
    const source = node.source;
    const isImport = /^(Import|Export(Named|All))Declaration$|^ImportExpression$/.test(node.type);
    if (isImport && isNode(source) && typeof source.value === 'string') {
      const { target, isFile } = resolveImport(source.value, path, known);
      imports.push({ target, isFile, isTypeOnly: isTypeOnly(node) });
    }
    // `import('x').Y` in a type.
    if (node.type === 'TSImportType' && isNode(source) && typeof source.value === 'string') {
      imports.push({ ...resolveImport(source.value, path, known), isTypeOnly: true });
    }
  });
  return imports;
}

function isTypeOnly(node: AstNode): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = Array.isArray(node.specifiers) ? (node.specifiers as AstNode[]) : [];
  return specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type');
}

function resolveImport(source: string, from: string, known: ReadonlySet<string>): Pick<Import, 'target' | 'isFile'> {
  const plain = source.replace(/\?.*$/, '');
  if (!plain.startsWith('.')) {
    const name = plain.startsWith('@') ? plain.split('/').slice(0, 2).join('/') : (plain.split('/')[0] ?? plain);
    return { target: name, isFile: false };
  }
  const path = normalize(join(dirname(from), plain)).replaceAll('\\', '/');
  const found = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((candidate) => known.has(candidate));
  return { target: found ?? path, isFile: true };
}

/** Whether a value is a node of the syntax tree. */
export function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Visits every node of a tree, with its parent and the name of its place in the parent. */
export function walk(
  node: AstNode,
  visit: (node: AstNode, parent: AstNode | null, place: string) => void,
  parent: AstNode | null = null,
  place = '',
): void {
  visit(node, parent, place);
  for (const [key, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, node, key);
  }
}
