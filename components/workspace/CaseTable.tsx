import { codeSentences } from '../../lib/i18n/sentences/codes';
import { lists } from '../../lib/i18n/sentences/workspace';
import type { CaseSummary } from '../../lib/messaging/protocol';
import { Badge } from '../base/Badge';
import { Button } from '../base/Button';
import type { Tone } from '../base/Notice';
import { useText } from '../base/text-provider';

/** The cases as a table. */
export interface CaseTableProps {
  readonly cases: readonly CaseSummary[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  readonly onRemove: (one: CaseSummary) => void;
}

const tones: Readonly<Record<string, Tone | 'muted'>> = {
  draft: 'muted',
  collecting: 'info',
  ready: 'ok',
  filed: 'info',
  additional: 'warn',
  issued: 'ok',
  refused: 'bad',
  withdrawn: 'muted',
};

/** How a case stands, in a word. */
export function StatusBadge({ status }: { status: string }) {
  const { language } = useText();
  const name = Object.entries(codeSentences.caseStatus).find(([code]) => code === status)?.[1];
  return name ? <Badge tone={tones[status] ?? 'muted'}>{name[language]}</Badge> : null;
}

/** The day of a moment, YYYY-MM-DD in the person's own time. */
export function dayOf(moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? '' : new Intl.DateTimeFormat('sv-SE').format(date);
}

/** One line a case; the applicant's name leads to it. */
export function CaseTable({ cases, selected, onSelect, onRemove }: CaseTableProps) {
  const { t } = useText();
  const nameOf = (one: CaseSummary) => one.applicantName || one.applicantKanji || one.title || t(lists.noName);
  const mark = (id: string, chosen: boolean) => {
    const next = new Set(selected);
    if (chosen) next.add(id);
    else next.delete(id);
    onSelect(next);
  };
  const all = cases.length > 0 && cases.every(({ id }) => selected.has(id));
  return (
    <div class="card card--table">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">
              <input
                type="checkbox"
                aria-label={t(lists.selectAll)}
                checked={all}
                onChange={() => onSelect(new Set(all ? [] : cases.map(({ id }) => id)))}
              />
            </th>
            <th scope="col">{t(lists.columnApplicant)}</th>
            <th scope="col">{t(lists.columnEmployer)}</th>
            <th scope="col">{t(lists.columnStatus)}</th>
            <th scope="col">{t(lists.columnFiling)}</th>
            <th scope="col">{t(lists.columnUpdated)}</th>
            <th scope="col">
              <span class="visually-hidden">{t(lists.columnActions)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <tr key={one.id} data-testid={`case-row-${one.id}`}>
              <td>
                <input
                  type="checkbox"
                  aria-label={t(lists.select, { name: nameOf(one) })}
                  checked={selected.has(one.id)}
                  onChange={(event) => mark(one.id, event.currentTarget.checked)}
                />
              </td>
              <th scope="row">
                <a href={`#/cases/${one.id}`}>{nameOf(one)}</a>
                <span class="sub">{[one.applicantKanji, one.passportNumber].filter(Boolean).join(' ・ ')}</span>
              </th>
              <td>{one.employerName}</td>
              <td>
                <StatusBadge status={one.status} />
              </td>
              <td class="numbers nowrap">{one.filingOn}</td>
              <td class="numbers nowrap">{dayOf(one.updatedAt)}</td>
              <td>
                <Button
                  size="small"
                  kind="quiet"
                  icon="trash"
                  label={t(lists.removeOf, { name: nameOf(one) })}
                  onPress={() => onRemove(one)}
                >
                  {t(lists.remove)}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
