import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/base/Button';
import { Notice } from '../../components/base/Notice';
import { useText } from '../../components/base/text-provider';
import { lettersText } from '../../lib/i18n/sentences/letters';
import { questionnaireText } from '../../lib/i18n/sentences/questionnaire';
import { tableText } from '../../lib/i18n/sentences/tables';
import { call } from '../../lib/messaging/call';
import { isAtHome, type Returned, type Returning, signedBy } from '../../lib/questionnaire/read';
import { questionColumns } from '../../lib/questionnaire/sheets';
import { newId, today } from './link';
import { PlanSteps } from './plan-steps';
import { problemViews } from './table-view';
import { type MakePlan, usePlan } from './use-plan';

/** Reading a questionnaire back in that was filled: its answers go into the case's own records, all of them or none. */
export function QuestionnaireImport({
  returning,
  onOther,
}: {
  returning: Exclude<Returning, { kind: 'other' }>;
  onOther: () => void;
}) {
  const { t } = useText();
  if (returning.kind === 'questionnaire') return <Answers returned={returning.returned} onOther={onOther} />;
  return <Refused sentence={t(questionnaireText[returning.kind])} onOther={onOther} />;
}

function Refused({ sentence, onOther }: { sentence: string; onOther: () => void }) {
  const { t } = useText();
  return (
    <div class="stack">
      <Notice tone="bad" live="assertive" title={t(tableText.faultTitle)} testId="questionnaire-refused">
        <p>{sentence}</p>
        <p>{t(tableText.nothingChanged)}</p>
      </Notice>
      <p>
        <Button onPress={onOther} testId="table-other">
          {t(tableText.otherFile)}
        </Button>
      </p>
    </div>
  );
}

function Answers({ returned, onOther }: { returned: Returned; onOther: () => void }) {
  const { t, language } = useText();
  const { planned, check, run } = usePlan();
  const [home, setHome] = useState<boolean | null>(null);
  const make: MakePlan = () => ({
    rows: [returned.cells],
    options: {
      blank: 'keep',
      makeCases: false,
      newId,
      today: today(),
      after: signedBy(returned.recipient, today()),
    },
  });
  // There is nothing to choose: what is in the file is shown at once.
  useEffect(() => {
    void call('exchange.export', { caseIds: null }).then((stored) => {
      const isHome = stored.ok && isAtHome(returned, stored.value);
      setHome(stored.ok ? isHome : true);
      if (returned.answers > 0 && (isHome || !stored.ok)) void check(make);
    });
  }, []);
  if (returned.answers === 0) return <Refused sentence={t(questionnaireText.noAnswers)} onOther={onOther} />;
  if (home === false) return <Refused sentence={t(questionnaireText.noCase)} onOther={onOther} />;
  const questions = returned.sheet.rows.map((row) => row[questionColumns.question] ?? '');
  return (
    <div class="stack" data-testid="questionnaire-import">
      <p>
        {t(questionnaireText.found, { recipient: t(lettersText.to[returned.recipient]), date: returned.madeOn })}{' '}
        <span class="numbers">{t(questionnaireText.answers, { count: returned.answers })}</span>
      </p>
      {(planned.step === 'idle' || planned.step === 'checking') && <p role="status">{t(tableText.checking)}</p>}
      <PlanSteps
        planned={planned}
        problems={(problems) =>
          problemViews(problems, returned.sheet, [], language).map((problem) => ({
            ...problem,
            heading: questions[problem.row - 1] ?? '',
          }))
        }
        onOther={onOther}
        onRun={() => void run(make)}
      />
    </div>
  );
}
