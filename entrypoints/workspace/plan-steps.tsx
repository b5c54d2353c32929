import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/base/Button';
import { Notice } from '../../components/base/Notice';
import { useText } from '../../components/base/text-provider';
import { CellProblems } from '../../components/tables/CellProblems';
import type { CellProblemView } from '../../components/tables/model';
import { PlanPreview } from '../../components/tables/PlanPreview';
import { ImportCounts } from '../../components/workspace/ImportCounts';
import { ProblemTable } from '../../components/workspace/ProblemTable';
import type { CellProblem } from '../../lib/columns/plan';
import { failures } from '../../lib/i18n/sentences/failures';
import { tableText } from '../../lib/i18n/sentences/tables';
import { planView } from './table-view';
import type { Planned } from './use-plan';

/** What a planned import shows once it was checked: its problems, what it would do, or what it did. */
export function PlanSteps(props: {
  planned: Planned;
  problems: (problems: readonly CellProblem[]) => readonly CellProblemView[];
  onBack?: () => void;
  /** A person has said which column is what. */
  mapped?: boolean;
  onOther: () => void;
  onRun: () => void;
}) {
  const { t } = useText();
  const { step } = props.planned;
  const shown = useRef<HTMLDivElement>(null);
  // What is shown takes the place of a long page whose button was pressed: reading goes on at its beginning.
  useEffect(() => {
    if (step === 'idle' || step === 'checking' || step === 'running') return;
    shown.current?.focus({ preventScroll: true });
    shown.current?.scrollIntoView({ block: 'start' });
  }, [step]);
  return (
    <div class="stack">
      <div aria-live="polite" class="stack" ref={shown} tabIndex={-1}>
        <Step {...props} />
      </div>
      <p class="row">
        {props.onBack && props.planned.step !== 'done' && (
          <Button onPress={props.onBack} testId="table-back">
            {t(props.mapped ? tableText.back : tableText.backToStart)}
          </Button>
        )}
        <Button onPress={props.onOther} testId="table-other">
          {t(tableText.otherFile)}
        </Button>
      </p>
    </div>
  );
}

function Step({ planned, problems, onBack, mapped, onRun }: Parameters<typeof PlanSteps>[0]) {
  const { t, language } = useText();
  switch (planned.step) {
    case 'problems':
      return <CellProblems problems={problems(planned.plan.problems)} ofColumns={mapped ?? false} />;
    case 'refused':
      return <ProblemTable problems={planned.problems} />;
    case 'failed':
      return (
        <Notice tone="bad" live="assertive">
          <p>{t(failures[planned.code])}</p>
          <p>{t(tableText.nothingChanged)}</p>
        </Notice>
      );
    case 'planned':
    case 'running':
      return (
        <PlanPreview
          plan={planView(planned.plan, language, onBack !== undefined)}
          busy={planned.step === 'running'}
          again={planned.again}
          onRun={onRun}
        />
      );
    case 'done':
      return (
        <Notice tone="ok" title={t(tableText.done)} testId="table-done">
          <ImportCounts counts={planned.preview.counts} />
          <p class="row">
            <a href="#/cases">{t(tableText.toCases)}</a>
            <a href="#/people">{t(tableText.toPeople)}</a>
          </p>
        </Notice>
      );
    default:
      return null;
  }
}
