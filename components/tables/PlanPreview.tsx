import type { ComponentChildren } from 'preact';
import { kindNames } from '../workspace/import.words';
import { tableText } from './tables.words';
import type { RecordCounts } from '../../lib/tables/imports/view';
import { Badge } from '../base/Badge';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { Scrolled } from '../base/Scrolled';
import { useText } from '../base/text-provider';
import { ImportCounts } from '../workspace/ImportCounts';
import type { ChangeView, RecordView } from './model';

/** What an import would do, before any of it is done. */
export interface PlanPreviewProps {
  readonly counts: RecordCounts;
  /** The first of the records that are added or changed. */
  readonly records: readonly RecordView[];
  readonly busy: boolean;
  /** Something was saved since the check. */
  readonly again: boolean;
  /** Some answers of the file are left out, so that it is not without mistakes. */
  readonly inPart?: boolean;
  readonly onMore: () => void;
  readonly onRun: () => void;
}

/** Counts, then each record with every fact that changes. */
export function PlanPreview({ counts, records, busy, again, inPart = false, onMore, onRun }: PlanPreviewProps) {
  const { t } = useText();
  const title = t(inPart ? tableText.planOfOthers : tableText.planTitle);
  const total = writtenCount(counts);
  if (total === 0) {
    return (
      <Notice tone="ok" title={title} testId="table-same">
        <p>{t(tableText.nothingToDo)}</p>
      </Notice>
    );
  }
  return (
    <div class="stack" data-testid="table-plan">
      <PlanNotice
        title={title}
        isWarning={again}
        counts={counts}
        run={t(busy ? tableText.running : tableText.run)}
        busy={busy}
        testIds={{ button: 'table-run' }}
        onRun={onRun}
      >
        <p>{t(again ? tableText.changedMeanwhile : tableText.planIntro)}</p>
      </PlanNotice>
      <RecordPreviews records={records} total={total} onMore={onMore} />
    </div>
  );
}

/** What an import would do, in numbers, with the button that starts it. */
export function PlanNotice(props: {
  readonly title: string;
  readonly isWarning: boolean;
  readonly counts: RecordCounts;
  /** The text of the button. */
  readonly run: string;
  readonly busy: boolean;
  readonly testIds: { readonly button: string; readonly notice?: string };
  readonly onRun: () => void;
  /** Shown above the numbers. */
  readonly children: ComponentChildren;
}) {
  const { testIds } = props;
  return (
    <Notice
      tone={props.isWarning ? 'warn' : 'ok'}
      title={props.title}
      {...(testIds.notice === undefined ? {} : { testId: testIds.notice })}
    >
      {props.children}
      <ImportCounts counts={props.counts} />
      <p>
        <Button kind="primary" icon="upload" busy={props.busy} onPress={props.onRun} testId={testIds.button}>
          {props.run}
        </Button>
      </p>
    </Notice>
  );
}

/** How many records would be added or changed. */
export const writtenCount = (counts: RecordCounts): number =>
  Object.values(counts).reduce((sum, { added, changed }) => sum + added + changed, 0);

/** Records with every fact that changes, one page at a time. */
export function RecordPreviews({
  records,
  total,
  onMore,
}: {
  records: readonly RecordView[];
  total: number;
  onMore: () => void;
}) {
  const { t } = useText();
  return (
    <>
      <ul class="plain stack">
        {records.map((record) => (
          <li key={`${record.kind} ${record.id}`}>
            <Record record={record} />
          </li>
        ))}
      </ul>
      {total > records.length && (
        <p>
          <Button onPress={onMore}>{t(tableText.more, { count: total - records.length })}</Button>
        </p>
      )}
    </>
  );
}

function Record({ record }: { record: RecordView }) {
  const { t } = useText();
  const { kind, name, state, rows, changes } = record;
  return (
    <details class="card tables-plan__record" open={state === 'changed'}>
      <summary>
        <Badge tone={state === 'added' ? 'info' : 'warn'}>{t(tableText[state])}</Badge>{' '}
        <span class="tables-plan__name">
          {t(tableText.recordNamed, { kind: t(kindNames[kind]), name: name === '' ? t(tableText.noName) : name })}
        </span>{' '}
        <span class="small muted numbers">
          {rows !== '' && `${t(tableText.rows, { rows })} · `}
          {t(tableText.changesOf, { count: changes.length })}
        </span>
      </summary>
      <Changes changes={changes} isNew={state === 'added'} />
    </details>
  );
}

function Changes({ changes, isNew }: { changes: readonly ChangeView[]; isNew: boolean }) {
  const { t } = useText();
  return (
    <Scrolled class="tables-plan__changes" label={t(tableText.changesOf, { count: changes.length })}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t(tableText.fact)}</th>
            {!isNew && <th scope="col">{t(tableText.before)}</th>}
            <th scope="col">{t(tableText.after)}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ fact, before, after }) => (
            <tr key={fact}>
              <th scope="row">{fact}</th>
              {!isNew &&
                (before === '' ? (
                  <td class="muted nowrap">{t(tableText.nothingBefore)}</td>
                ) : (
                  <td class="tables-plan__value muted">{before}</td>
                ))}
              <td class="tables-plan__value">{after === '' ? t(tableText.nothingBefore) : after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
