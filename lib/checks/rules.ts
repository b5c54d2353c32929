import type { CheckContext, Judgement, Rule } from '../spec/check';
import type { Source, Text } from '../i18n/text';

/** What a rule says of one case. */
export interface RuleFinding extends Judgement {
  readonly id: string;
  readonly title: Text;
  readonly source: Source;
}

/** Runs every rule on a case, in the order of the rules. */
export function judgeRules<K>(rules: readonly Rule<K>[], context: CheckContext<K>): readonly RuleFinding[] {
  return rules.map(({ id, title, source, judge }) => ({ id, title, source, ...judge(context) }));
}
