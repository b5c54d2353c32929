import { Button } from '../../../../components/base/Button';
import { useText } from '../../../../components/base/text-provider';
import { CellProblems } from '../../../../components/tables/CellProblems';
import { placeWords } from '../../../tables/mapping/words';
import { tableText } from '../../../../components/tables/tables.words';
import type { IntakeView } from '../../../tables/imports/view';

/**
 * Mistakes of a file with fixed columns: they have to be corrected in the file. `headings`: of rows; without them,
 * columns are named by their facts.
 */
export function RowProblems({
  view,
  headings,
  onBack,
  onOther,
}: {
  view: Pick<IntakeView, 'groups'>;
  headings?: (row: number) => string;
  onBack?: () => void;
  onOther: () => void;
}) {
  const { t, language } = useText();
  return (
    <div class="stack">
      <CellProblems
        groups={view.groups}
        factOf={(place) => placeWords(place, language)}
        {...(headings ? { headingOf: headings } : {})}
      />
      <p class="row">
        {onBack && (
          <Button onPress={onBack} testId="table-back">
            {t(tableText.backToStart)}
          </Button>
        )}
        <Button onPress={onOther} testId="table-other">
          {t(tableText.otherFile)}
        </Button>
      </p>
    </div>
  );
}
