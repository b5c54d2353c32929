import type { BulkDifference } from '../../lib/tables/agency-csv/compare';
import type { BulkRowView } from '../../lib/tables/agency-csv/plan';
import type { NotTaken } from '../../lib/tables/agency-csv/take';
import { bulkSheets, bulkText, csvDifferences, notTakenText } from './bulk.words';
import { Badge } from '../base/Badge';
import { Scrolled } from '../base/Scrolled';
import { useText } from '../base/text-provider';

/** Every row with its differences, column by column. */
export function BulkDifferences({ rows }: { rows: readonly BulkRowView[] }) {
  const { t } = useText();
  return (
    <ul class="plain stack" data-testid="bulk-rows">
      {rows.map((row) => (
        <li key={row.row} class="card stack stack--tight">
          <h2>{t(bulkText.rowOf, { row: row.row, name: row.name })}</h2>
          {row.match === 'nobody' && <p>{t(bulkText.newPerson)}</p>}
          {row.match === 'applicant' && <p>{t(bulkText.noCase)}</p>}
          {row.match === 'case' && (
            <p>
              {row.differences.length === 0 ? (
                <Badge tone="ok" icon="check">
                  {t(bulkText.same)}
                </Badge>
              ) : (
                <Badge tone="warn" icon="warning">
                  {t(bulkText.differences, { count: row.differences.length })}
                </Badge>
              )}
            </p>
          )}
          {row.match === 'case' && row.differences.length > 0 && (
            <Table differences={row.differences} label={t(bulkText.differences, { count: row.differences.length })} />
          )}
          {row.notTaken.length > 0 && <Left cells={row.notTaken} />}
        </li>
      ))}
    </ul>
  );
}

function Table({ differences, label }: { differences: readonly BulkDifference[]; label: string }) {
  const { t } = useText();
  const shown = (text: string) => (text === '' ? <span class="muted">{t(bulkText.blank)}</span> : text);
  return (
    <Scrolled class="tables-plan__changes" label={label}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t(bulkText.sheet)}</th>
            <th scope="col">{t(bulkText.column)}</th>
            <th scope="col">{t(bulkText.difference)}</th>
            <th scope="col">{t(bulkText.inFile)}</th>
            <th scope="col">{t(bulkText.inCase)}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ sheet, column, header, difference: state, file, ours }) => (
            <tr key={`${sheet} ${column}`}>
              <td class="nowrap">{t(bulkSheets[sheet])}</td>
              <th scope="row">{header}</th>
              <td class="nowrap">{t(csvDifferences[state])}</td>
              <td class="tables-plan__value">{shown(file)}</td>
              <td class="tables-plan__value">{shown(ours)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

/** What cannot be taken over, and why. */
function Left({ cells }: { cells: readonly NotTaken[] }) {
  const { t } = useText();
  return (
    <>
      <h3>{t(bulkText.notTaken)}</h3>
      <Scrolled class="tables-plan__changes" label={t(bulkText.notTaken)}>
        <table class="table" data-testid="bulk-not-taken">
          <thead>
            <tr>
              <th scope="col">{t(bulkText.column)}</th>
              <th scope="col">{t(bulkText.inFile)}</th>
              <th scope="col">{t(bulkText.why)}</th>
            </tr>
          </thead>
          <tbody>
            {cells.map(({ header, text, problem }, index) => (
              <tr key={index}>
                <th scope="row">{header}</th>
                <td class="tables-plan__value">{text}</td>
                <td>{t(notTakenText[problem])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </>
  );
}
