import type { ReportedRule } from '../../lib/checks/finding';
import { rulePartWords, report as sentences } from '../../lib/i18n/sentences/report';
import { useText } from '../base/text-provider';
import type { RuleGroup } from './arrange';
import { Finding } from './Finding';
import { ruleLook } from './looks';
import { Part } from './Part';
import type { Weight } from './weigh';

/** The rules by the parts of the reference. */
export function RuleFindings({ groups }: { readonly groups: readonly RuleGroup[] }) {
  const { t } = useText();
  return (
    <div class="parts">
      {groups.map(({ part, lines }) => (
        <Part
          key={part}
          title={part === 'other' ? t(rulePartWords.other) : `${part}　${t(rulePartWords[part])}`}
          count={lines.length}
          weights={lines}
        >
          {lines.map(({ finding, weight }) => (
            <RuleLine key={finding.id} rule={finding} weight={weight} />
          ))}
        </Part>
      ))}
    </div>
  );
}

function RuleLine({ rule, weight }: { readonly rule: ReportedRule; readonly weight: Weight }) {
  const { t, language } = useText();
  const { id, outcome, title, reason, change, points = [], overruled, source, advisory } = rule;
  return (
    <Finding
      target={{ id }}
      look={ruleLook(outcome)}
      weight={weight}
      title={title[language]}
      reason={reason}
      points={points}
      overruled={overruled}
      canOverrule={outcome !== 'pass' && outcome !== 'notApplicable'}
      source={source}
      showId
    >
      {change && (
        <p class="finding__change">
          <strong>{t(sentences.change)}</strong>
          {change[language]}
        </p>
      )}
      {advisory && outcome === 'unknown' && !overruled && <p class="small muted">{t(sentences.advisory)}</p>}
    </Finding>
  );
}
