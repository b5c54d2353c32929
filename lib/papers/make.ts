import { onceFor } from '../domain/once';
import type { LineStyle, Paper, PaperLine } from '../spec/paper';
import type { PaperContext } from './context';
import { scopeOf } from './scope';
import { fillText, isGivenValue, promptsIn, readTags, type TagNode, type TagScope } from './tags';

/** A line of a paper as the case makes it. */
export interface MadeLine {
  /** The part, the line's number in it and, of a repeated line, the entry's: the same as long as the paper's data are. */
  readonly id: string;
  readonly style: LineStyle;
  readonly text: string;
  /** The facts it was made from. */
  readonly paths: readonly string[];
}

function nodesIn(template: string): readonly TagNode[] {
  const reading = readTags(template);
  if (!reading.ok) throw new Error(`The line "${template}" is no template: ${JSON.stringify(reading.faults)}`);
  return reading.nodes;
}

const nodesOf = onceFor(({ text }: PaperLine) => nodesIn(text));
const englishOf = onceFor(({ en }: PaperLine) => (en === undefined ? null : nodesIn(en)));

/** Whether a condition holds: a placeholder that is given, or `!placeholder` that is not. */
function stands(when: string | undefined, scope: TagScope, used: string[]): boolean {
  if (when === undefined) return true;
  const isNot = when.startsWith('!');
  const value = scope.get(isNot ? when.slice(1) : when);
  if (value.kind === 'unknown') throw new Error(`Nothing is called "${when}".`);
  used.push(...value.paths);
  return isGivenValue(value) !== isNot;
}

/**
 * What a paper says in English, by the ids of its lines, for whoever signs it without reading Japanese: no part of the paper.
 * Lines that have no English are left out.
 */
export const englishOfPaper = (paper: Paper, context: PaperContext): ReadonlyMap<string, string> =>
  new Map(linesOf(paper, { ...context, language: 'en' }, englishOf).map(({ id, text }) => [id, text]));

/** A paper as the case makes it now. Pure: the same case gives the same lines. Throws for a template that names what is not there. */
export const makePaper = (paper: Paper, context: PaperContext): readonly MadeLine[] => linesOf(paper, context, nodesOf);

function linesOf(
  paper: Paper,
  context: PaperContext,
  templateOf: (line: PaperLine) => readonly TagNode[] | null,
): readonly MadeLine[] {
  const scope = scopeOf(context);
  return paper.parts.flatMap((part) => {
    const ofPart: string[] = [];
    if (!stands(part.when, scope, ofPart)) return [];
    return part.lines.flatMap((line, at) => {
      const id = `${part.id}.${at + 1}`;
      const entries = line.each === undefined ? null : scope.get(line.each);
      if (entries?.kind === 'unknown') throw new Error(`Nothing is called "${line.each}".`);
      const scopes =
        entries === null
          ? [{ id, scope }]
          : entries.kind === 'list'
            ? entries.entries.map((entry, number) => ({ id: `${id}.${number + 1}`, scope: entry }))
            : [];
      return scopes.flatMap(({ id: own, scope: here }) => {
        const used: string[] = [...ofPart, ...(entries?.paths ?? [])];
        const template = templateOf(line);
        if (template === null || !stands(line.when, here, used)) return [];
        const { text, paths, unknown } = fillText(template, here);
        if (unknown.length > 0) throw new Error(`Nothing is called "${unknown.join('", "')}" (${paper.id}, ${id}).`);
        return [{ id: own, style: line.style, text, paths: [...new Set([...used, ...paths])] }];
      });
    });
  });
}

/** The prompts that are still open in lines of a paper. */
export const openPrompts = (lines: readonly { readonly text: string }[]): readonly string[] =>
  lines.flatMap(({ text }) => promptsIn(text));
