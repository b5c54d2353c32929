import type { ComponentChildren } from 'preact';
import { useText } from '../../../../components/base/text-provider';
import { CellProblems } from '../../../../components/tables/CellProblems';
import { LostParts } from '../../../../components/tables/LostParts';
import { lettersText } from '../../../letters/letters.words';
import { questionnaireText } from '../../../tables/questionnaire/questionnaire.words';
import { placeWords } from '../../../tables/mapping/words';
import { questionColumns } from '../../../tables/questionnaire/sheets';
import type { TableFile } from '../../../tables/formats/read-file';
import { PlanSteps } from './plan-steps';
import { RowProblems } from './row-problems';
import type { WholeLook } from './import-step';
import type { Importing } from './use-import';

/** Imports a filled questionnaire into the records of its cases, without the answers that cannot be right. */
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
  const { t, language } = useText();
  const { recipient, madeOn, answers, lost, view } = look;
  const isHeldBack = Object.values(view.records).every(({ added, changed, same }) => added + changed + same === 0);
  const rows = file.sheets.find(({ name }) => name === view.sheet)?.rows ?? [];
  const questionAt = (row: number) => rows[row]?.[questionColumns.question] ?? '';
  return (
    <div class="stack" data-testid="questionnaire-import">
      <p>
        {t(questionnaireText.found, { recipient: t(lettersText.to[recipient]), date: madeOn })}{' '}
        <span class="numbers">{t(questionnaireText.answers, { count: answers })}</span>
      </p>
      <LostParts parts={lost} />
      {isHeldBack ? (
        <RowProblems view={view} headings={questionAt} onOther={onOther} />
      ) : (
        <>
          {view.groups.length > 0 && (
            <CellProblems
              groups={view.groups}
              factOf={(place) => placeWords(place, language)}
              headingOf={questionAt}
              words={{ title: questionnaireText.heldBackTitle, intro: questionnaireText.heldBack }}
            />
          )}
          <PlanSteps importing={importing} ofRows={false} onOther={onOther} more={more} />
        </>
      )}
    </div>
  );
}
