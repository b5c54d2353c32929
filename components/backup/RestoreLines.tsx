import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Sentence } from '../../lib/i18n/i18n';
import { backupKindNames, restoreText } from './backup.words';
import type { RestoreDifference, RestoreLine } from '../../lib/messaging/namespaces/backup';
import { Badge } from '../base/Badge';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import { DifferenceTable } from './DifferenceTable';
import { minuteOf, secondOf } from './format-time';
import { settingName } from './setting-words';

/** How many lines are shown at first, and added with each press. */
const pageLength = 50;

/** A record's kind and id, as used by a choice. */
const keyOf = ({ kind, id }: RestoreLine): string => `${kind} ${id}`;

function useNameOf(): (line: RestoreLine) => string {
  const { t } = useText();
  return ({ kind, id, name }) => name || t(kind === 'setting' ? settingName(id) : restoreText.noName);
}

/** A time to the minute; to the second if the other would look the same. */
const beside = (moment: string, other: string | null): string =>
  other !== null && minuteOf(moment) === minuteOf(other) ? secondOf(moment) : minuteOf(moment);

/** Asks what differs in a record; null if it can no longer be found out. */
export type Differences = (line: RestoreLine) => Promise<readonly RestoreDifference[] | null>;

/** Records that differ, with a check box for those to be taken from the backup. */
export function ConflictTable(props: {
  readonly lines: readonly RestoreLine[];
  readonly isTaken: (line: RestoreLine) => boolean;
  readonly differences: Differences;
  readonly onToggle: (key: string) => void;
}) {
  const { t } = useText();
  const nameOf = useNameOf();
  const [shown, setShown] = useState(pageLength);
  const [open, setOpen] = useState<{ readonly key: string; readonly found: readonly RestoreDifference[] } | null>(null);
  const look = async (line: RestoreLine) => {
    if (open?.key === keyOf(line)) return setOpen(null);
    const found = await props.differences(line);
    if (found) setOpen({ key: keyOf(line), found });
  };
  const date = (moment: string | null, other: string | null, isNewer: boolean) => (
    <td class="numbers">
      {moment &&
        beside(moment, other)
          .split(' ')
          .map((part) => (
            <Fragment key={part}>
              <span class="nowrap">{part}</span>{' '}
            </Fragment>
          ))}
      {isNewer && <Badge tone="info">{t(restoreText.newerMark)}</Badge>}
    </td>
  );
  return (
    <>
      <div class="scroll-x">
        <table class="table backup-conflicts" data-testid="restore-conflicts">
          <thead>
            <tr>
              <th scope="col">{t(restoreText.useBackup)}</th>
              <th scope="col">{t(restoreText.columnName)}</th>
              <th scope="col">{t(restoreText.columnBackup)}</th>
              <th scope="col">{t(restoreText.columnHere)}</th>
              <th scope="col">
                <span class="visually-hidden">{t(restoreText.differences)}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {props.lines.slice(0, shown).map((line) => (
              <Fragment key={keyOf(line)}>
                <tr>
                  <td>
                    <input
                      type="checkbox"
                      aria-label={t(restoreText.useBackupOf, { name: nameOf(line) })}
                      checked={props.isTaken(line)}
                      data-testid={`restore-take-${line.kind}-${line.id}`}
                      onChange={() => props.onToggle(keyOf(line))}
                    />
                  </td>
                  <th scope="row" class="backup-plain-head">
                    {nameOf(line)}
                    <span class="sub">{t(backupKindNames[line.kind])}</span>
                  </th>
                  {date(line.inBackup, line.here, line.difference === 'newer')}
                  {date(line.here, line.inBackup, line.difference === 'older')}
                  <td>
                    <Button
                      size="small"
                      kind="quiet"
                      expanded={open?.key === keyOf(line)}
                      label={t(restoreText.differencesOf, { name: nameOf(line) })}
                      onPress={() => void look(line)}
                      testId={`restore-differences-${line.kind}-${line.id}`}
                    >
                      {t(restoreText.differences)}
                    </Button>
                  </td>
                </tr>
                {open?.key === keyOf(line) && (
                  <tr>
                    <td colSpan={5}>
                      <DifferenceTable line={line} found={open.found} />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <More left={props.lines.length - shown} onMore={() => setShown(shown + pageLength)} />
    </>
  );
}

/** Records by name, folded. */
export function LineList({ title, lines }: { readonly title: Sentence; readonly lines: readonly RestoreLine[] }) {
  const { t } = useText();
  const nameOf = useNameOf();
  const [shown, setShown] = useState(pageLength);
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{t(title, { count: lines.length })}</summary>
      <ul>
        {lines.slice(0, shown).map((line) => (
          <li key={keyOf(line)}>{t(restoreText.line, { kind: t(backupKindNames[line.kind]), name: nameOf(line) })}</li>
        ))}
      </ul>
      <More left={lines.length - shown} onMore={() => setShown(shown + pageLength)} />
    </details>
  );
}

function More({ left, onMore }: { readonly left: number; readonly onMore: () => void }) {
  const { t } = useText();
  if (left <= 0) return null;
  return (
    <p>
      <Button size="small" onPress={onMore}>
        {t(restoreText.more, { count: Math.min(left, pageLength) })}
      </Button>
    </p>
  );
}
