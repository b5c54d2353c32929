import { ToolError } from './tool-error';

/** What a flag takes: `text` the next word, `switch` nothing. */
export type FlagKind = 'text' | 'switch';

/** The flags of a command line, by name without the dashes. */
export interface Flags {
  readonly text: Readonly<Record<string, string>>;
  readonly on: ReadonlySet<string>;
}

/**
 * Reads a command line of `--name value`, `--name=value` and `--switch`. Throws a ToolError for an unknown flag, a flag
 * given twice, a flag without its value, and any other word.
 */
export function parseFlags(words: readonly string[], known: Readonly<Record<string, FlagKind>>): Flags {
  const text: Record<string, string> = {};
  const on = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith('--')) throw new ToolError(`"${word}" is not a flag. ${listOf(known)}`);
    const equals = word.indexOf('=');
    const name = word.slice(2, equals < 0 ? undefined : equals);
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (kind === undefined) throw new ToolError(`Unknown flag --${name}. ${listOf(known)}`);
    if (name in text || on.has(name)) throw new ToolError(`--${name} is given twice.`);
    if (kind === 'switch') {
      if (equals >= 0) throw new ToolError(`--${name} takes no value.`);
      on.add(name);
      continue;
    }
    const value = equals >= 0 ? word.slice(equals + 1) : words[++at];
    if (value === undefined || value === '' || (equals < 0 && value.startsWith('--'))) {
      throw new ToolError(`--${name} needs a value.`);
    }
    text[name] = value;
  }
  return { text, on };
}

const listOf = (known: Readonly<Record<string, FlagKind>>): string =>
  `Known flags: ${Object.keys(known)
    .map((name) => `--${name}`)
    .join(', ')}.`;

/** The value of a required flag. */
export function required(flags: Flags, name: string): string {
  const value = flags.text[name];
  if (value === undefined) throw new ToolError(`--${name} is missing.`);
  return value;
}
