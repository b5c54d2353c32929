import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseFlags, required } from './args';
import { hasScreen } from './screen';
import { ToolError } from './tool-error';

/** What `try` is asked to do. */
export interface TryOptions {
  /** The bytes of PAGE.html. */
  readonly page: Buffer;
  /** The exchange document, as text. */
  readonly cases: string;
  readonly caseId: string;
  readonly mode: 'fill' | 'check' | 'undo';
  /** Confirms first every row that nobody has seen on such a page and that is recognised there, as a person would who has looked. */
  readonly confirm: boolean;
  readonly report: string | null;
  /** The expression of FILE.js. */
  readonly expression: string | null;
  readonly screenshot: string | null;
  readonly headed: boolean;
}

/** How `try` is called. */
export const usage =
  'npm run try -- --page PAGE.html --cases FILE.json --case ID [--mode fill|check|undo] [--confirm] [--report OUT.json] [--eval FILE.js] [--screenshot OUT.png] [--headed]';

/** Reads the command line and the files it names. Throws a ToolError that says what is wrong. */
export function readTryOptions(words: readonly string[]): TryOptions {
  const flags = parseFlags(words, {
    page: 'text',
    cases: 'text',
    case: 'text',
    mode: 'text',
    confirm: 'switch',
    report: 'text',
    eval: 'text',
    screenshot: 'text',
    headed: 'switch',
  });
  const mode = flags.text.mode ?? 'fill';
  if (mode !== 'fill' && mode !== 'check' && mode !== 'undo')
    throw new ToolError('--mode is one of fill, check, undo.');
  if (flags.on.has('headed') && !hasScreen()) throw new ToolError('--headed needs a screen, and there is none.');
  const caseId = required(flags, 'case');
  const cases = readBytes('--cases', required(flags, 'cases')).toString('utf8');
  requireCase(cases, caseId, flags.text.cases ?? '');
  return {
    page: readBytes('--page', required(flags, 'page')),
    cases,
    caseId,
    mode,
    confirm: flags.on.has('confirm'),
    report: writable('--report', flags.text.report),
    expression: flags.text.eval === undefined ? null : readBytes('--eval', flags.text.eval).toString('utf8'),
    screenshot: writable('--screenshot', flags.text.screenshot),
    headed: flags.on.has('headed'),
  };
}

/** Paths are relative to the person's working folder; npm changes it to the repository's folder. */
const fromHere = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

function readBytes(flag: string, given: string): Buffer {
  const path = fromHere(given);
  try {
    if (statSync(path).isFile()) return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw new ToolError(`${flag}: ${path} ${code === 'ENOENT' ? 'does not exist' : 'cannot be read'}.`);
  }
  throw new ToolError(`${flag}: ${path} is not a file.`);
}

/** Reported before the browser starts, not after minutes of work. */
function writable(flag: string, given: string | undefined): string | null {
  if (given === undefined) return null;
  const path = fromHere(given);
  const folder = dirname(path);
  if (!existsSync(folder)) throw new ToolError(`${flag}: the folder ${folder} does not exist.`);
  return path;
}

/** The product's import decides whether a document is right; what it could not report clearly is reported here. */
function requireCase(text: string, caseId: string, path: string): void {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    // The parser's own message may quote the file.
    throw new ToolError(`--cases: ${path} is not JSON.`, { cause: error });
  }
  const cases = isRecord(document) && Array.isArray(document.cases) ? document.cases : null;
  // A document without a list of cases goes to the import, which reports what is missing.
  if (cases?.every((entry) => isRecord(entry) && entry.id !== caseId)) {
    throw new ToolError(`--cases: ${path} has no case "${caseId}".`);
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
