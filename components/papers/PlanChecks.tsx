import { Badge } from '../base/Badge';
import { useText } from '../base/text-provider';
import { papersText } from './papers.words';
import type { ShownPlanCheck } from './props';

const words = {
  fail: { word: papersText.planFail, tone: 'bad', icon: 'warning' },
  warn: { word: papersText.planWarn, tone: 'warn', icon: 'warning' },
  unknown: { word: papersText.planUnknown, tone: 'muted', icon: 'info' },
} as const;

const order = ['fail', 'warn', 'unknown'] as const;

/** What the checks of the profit plan have found, the gravest first, with links to the facts. */
export function PlanChecks({ checks }: { readonly checks: readonly ShownPlanCheck[] }) {
  const { t } = useText();
  const open = order.flatMap((state) => checks.filter((one) => one.state === state).map((one) => ({ ...one, state })));
  return (
    <section
      class="papers__plan stack stack--tight papers__chrome"
      aria-labelledby="plan-title"
      data-testid="plan-checks"
    >
      <h3 id="plan-title">{t(papersText.planTitle)}</h3>
      {open.length === 0 && <p class="small">{t(papersText.planHolds, { count: checks.length })}</p>}
      {open.length > 0 && (
        <ul class="plain stack">
          {open.map((one) => (
            <PlanCheckItem key={one.id} check={one} words={words[one.state]} />
          ))}
        </ul>
      )}
    </section>
  );
}

function PlanCheckItem(props: { readonly check: ShownPlanCheck; readonly words: (typeof words)[keyof typeof words] }) {
  const { t, language } = useText();
  const { check, words: shown } = props;
  return (
    <li class="papers__check" data-testid={`plan-${check.id}`}>
      <Badge tone={shown.tone} icon={shown.icon}>
        {t(shown.word)}
      </Badge>
      <div>
        <p>
          <strong>{check.title[language]}</strong> <span class="small muted">{check.id}</span>
        </p>
        <p class="small">{check.text[language]}</p>
        {check.facts.length > 0 && (
          <p class="small papers__mend">
            <span class="muted">{t(papersText.planFacts)}</span>
            {check.facts.map(({ path, label, href }) => (
              <a key={path} href={href}>
                {label}
              </a>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}
