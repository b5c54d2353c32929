import type { CheckContext, Rule } from '../gijinkoku/known';
import type { Judgement } from '../../spec/check';
import { notApplicable, text } from '../gijinkoku/rules/kit';

/**
 * Rules about an employer's papers that the list of an extension names only after a change of employer: the registry, the
 * accounts, the premises. Where there was none, what nobody has told is not asked for; what is told is judged.
 */
const aboutNewEmployer: readonly string[] = ['R-DOC-01', 'R-ORG-02', 'R-ORG-05'];

function unlessTheSame(rule: Rule): Rule {
  const judge = (context: CheckContext): Judgement => {
    const judged = rule.judge(context);
    const isSame = context.facts.case.stay?.firstRenewalAfterChange === 'no';
    return isSame && judged.outcome === 'unknown'
      ? notApplicable(
          text(
            '転職後最初の更新ではないため、提出書類の一覧にありません。',
            'Not on the list: this is not the first renewal after a change of employer.',
          ),
        )
      : judged;
  };
  const examples = rule.examples
    .filter(({ expect }) => expect === 'unknown')
    .map((example) => ({
      ...example,
      says: `${example.says}, at the same employer`,
      expect: 'notApplicable' as const,
      records: {
        ...example.records,
        case: {
          ...example.records.case,
          stay: { ...example.records.case.stay, firstRenewalAfterChange: 'no' as const },
        },
      },
    }));
  return { ...rule, judge, examples: [...rule.examples, ...examples] };
}

/** The rules of the status, as an extension asks them. */
export const asExtensionAsks = (rules: readonly Rule[]): readonly Rule[] =>
  rules.map((rule) => (aboutNewEmployer.includes(rule.id) ? unlessTheSame(rule) : rule));
