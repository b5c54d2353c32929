import type { ComponentChildren } from 'preact';
import { useText } from '../../../../components/base/text-provider';
import { lettersText } from '../../../letters/letters.words';
import { questionnaireText } from '../../../tables/questionnaire/questionnaire.words';
import { questionColumns } from '../../../tables/questionnaire/sheets';
import type { TableFile } from '../../../tables/formats/read-file';
import { PlanSteps } from './plan-steps';
import { RowProblems } from './row-problems';
import type { WholeLook } from './import-step';
import type { Importing } from './use-import';

/** Imports a filled questionnaire: all of its answers go into the case's own records, or none. */
export function QuestionnaireImport({
  importing,
  look,
  file,
  onOther,
  more,
}: {
  importing: Importing;
  look: Extract<WholeLook, { kind: 'questionnaire' }>;
  file: TableFile;
  onOther: () => void;
  /** What else can be done afterwards. */
  more: ComponentChildren;
}) {
  const { t } = useText();
  const { recipient, madeOn, answers, view } = look;
  const rows = file.sheets.find(({ name }) => name === view.sheet)?.rows ?? [];
  return (
    <div class="stack" data-testid="questionnaire-import">
      <p>
        {t(questionnaireText.found, { recipient: t(lettersText.to[recipient]), date: madeOn })}{' '}
        <span class="numbers">{t(questionnaireText.answers, { count: answers })}</span>
      </p>
      {view.groups.length > 0 ? (
        <RowProblems view={view} headings={(row) => rows[row]?.[questionColumns.question] ?? ''} onOther={onOther} />
      ) : (
        <PlanSteps importing={importing} ofRows={false} onOther={onOther} more={more} />
      )}
    </div>
  );
}
