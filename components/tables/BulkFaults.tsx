import type { BulkSheetId } from '../../lib/spec/agency-csv';
import type { Sentence } from '../../lib/i18n/i18n';
import { Scrolled } from '../base/Scrolled';
import { useText } from '../base/text-provider';
import { bulkSheets, bulkText } from './bulk.words';

/** What the workbook has against one cell of one case. */
export interface BulkFaultLine {
  /** The case's name for people. */
  readonly name: string;
  readonly sheet: BulkSheetId;
  /** The column's letter in the workbook; empty for a group of columns. */
  readonly letter: string;
  readonly header: string;
  readonly sentence: Sentence;
  /** The rule as the workbook prints it. */
  readonly printed: string;
}

/** A table of faults by case, sheet, column and rule. */
export function BulkFaults({ lines, label }: { lines: readonly BulkFaultLine[]; label: string }) {
  const { t } = useText();
  return (
    <Scrolled class="scroll-x" label={label}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t(bulkText.case)}</th>
            <th scope="col">{t(bulkText.column)}</th>
            <th scope="col">{t(bulkText.problem)}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, sheet, letter, header, sentence, printed }, index) => (
            <tr key={index}>
              <th scope="row">{name}</th>
              <td class="tables-bulk__fault">
                <p class="small muted numbers">
                  {t(bulkSheets[sheet])} {letter}
                </p>
                {header}
              </td>
              <td class="tables-bulk__fault">
                {t(sentence)}
                {printed !== '' && (
                  <p class="small muted" lang="ja">
                    {t(bulkText.printed, { rule: printed })}
                  </p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
