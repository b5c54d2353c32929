import { lists } from '../../lib/i18n/sentences/workspace';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import { dayOf } from './CaseTable';

/** A record as a line of a list. */
export interface RecordLine {
  readonly id: string;
  /** Empty while it has none. */
  readonly name: string;
  /** Where it leads, `#/applicants/…`. */
  readonly href: string;
  readonly updatedAt: string;
}

/** Applicants, employers or offices. */
export function RecordTable({
  lines,
  onRemove,
}: {
  lines: readonly RecordLine[];
  onRemove: (line: RecordLine) => void;
}) {
  const { t } = useText();
  return (
    <div class="card card--table">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t(lists.columnName)}</th>
            <th scope="col">{t(lists.columnUpdated)}</th>
            <th scope="col">
              <span class="visually-hidden">{t(lists.columnActions)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const name = line.name || t(lists.noName);
            return (
              <tr key={line.id} data-testid={`record-row-${line.id}`}>
                <th scope="row">
                  <a href={line.href}>{name}</a>
                </th>
                <td class="numbers nowrap">{dayOf(line.updatedAt)}</td>
                <td class="end">
                  <Button
                    size="small"
                    kind="quiet"
                    icon="trash"
                    label={t(lists.removeOf, { name })}
                    onPress={() => onRemove({ ...line, name })}
                  >
                    {t(lists.remove)}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
