import type { Case } from '../domain/case/case';
import type { Paper } from '../spec/paper';
import { keptPaper } from './case-papers';
import type { PaperContext } from './context';
import { paperNames } from './names';
import { scopeOf } from './scope';
import { isGivenValue, readTags, type TagScope, type TagValue, tagsIn } from './tags';

/** Whether a name is a fact's own, or a list's or a group's of facts; not one of ours for what follows from facts. */
const isFactName = (name: string): boolean => !Object.hasOwn(paperNames, name.split('|')[0] ?? '');

/**
 * The facts that a paper would say and the case does not have: single facts, and lists and groups of which nothing is told. What
 * a person of the practice has to write is none of them.
 */
function lacking({ parts }: Paper, context: PaperContext): readonly string[] {
  const paths = new Set<string>();
  const look = (name: string, scope: TagScope): TagValue => {
    const value = scope.get(name);
    const isOpen = value.kind === 'missing' || (isFactName(name) && !isGivenValue(value));
    if (isOpen && value.kind !== 'unknown') for (const path of value.paths) paths.add(path);
    return value;
  };
  const stands = (when: string | undefined, scope: TagScope): boolean => {
    if (when === undefined) return true;
    // What stands only while a fact is missing does not ask for it.
    return when.startsWith('!') ? !isGivenValue(scope.get(when.slice(1))) : isGivenValue(look(when, scope));
  };
  const scope = scopeOf(context);
  for (const part of parts) {
    if (!stands(part.when, scope)) continue;
    for (const { each, when, text } of part.lines) {
      const list = each === undefined ? null : look(each, scope);
      const scopes = list === null ? [scope] : list.kind === 'list' ? list.entries : [];
      const reading = readTags(text);
      if (!reading.ok) throw new Error(`The line "${text}" is no template.`);
      for (const here of scopes) {
        if (!stands(when, here)) continue;
        for (const name of tagsIn(reading.nodes)) look(name, here);
      }
    }
  }
  return [...paths];
}

/**
 * What to ask for the papers that a case wants: those that are usual for it or have been made, as long as nobody has called
 * them finished. Pure.
 */
export function factsForPapers(
  papers: readonly Paper[],
  one: Pick<Case, 'papers'>,
  context: PaperContext,
): readonly string[] {
  const wanted = papers.filter((paper) => {
    const kept = keptPaper(one, paper.id);
    return kept === null ? paper.need(context) === 'usual' : kept.finished === undefined;
  });
  return [...new Set(wanted.flatMap((paper) => lacking(paper, context)))];
}
