import { useCallback, useMemo, useState } from 'preact/hooks';
import { Button } from '../../../components/base/Button';
import { useText } from '../../../components/base/text-provider';
import { RecordTable } from '../../../components/workspace/RecordTable';
import { SearchBox } from '../../../components/workspace/SearchBox';
import { hrefOf } from '../../../components/navigation/routes';
import { recordLists } from '../../../components/workspace/record-lists.words';
import { lists, workspace } from '../../../components/workspace/workspace.words';
import { call } from '../../messaging/call';
import type { RecordColumn, RecordFilter, RecordPart, RecordRow } from '../../overview/query';
import { useCommand } from '../shared/use-command';
import { newId, today } from './link';
import { ListFrame } from './list-frame';
import { MergeDialog } from './merge-dialog';
import { NewCaseDialog } from './new-case';
import { RemoveRecord } from './remove-record';
import { useParts } from './use-parts';

const words = {
  applicant: { title: workspace.people, make: lists.newApplicant, empty: lists.emptyPeople },
  employer: { title: workspace.employers, make: lists.newEmployer, empty: lists.emptyEmployers },
} as const;

type Question = { readonly ask: 'remove' | 'new' | 'compare'; readonly row: RecordRow };

/** All applicants, or all employers. */
export function ListPage({ kind }: { kind: 'applicant' | 'employer' }) {
  const { t } = useText();
  const [filter, setFilter] = useState<RecordFilter>({ query: '', duplicates: false, unused: false });
  const [order, setOrder] = useState<{ readonly by: RecordColumn; readonly down: boolean }>({
    by: 'name',
    down: false,
  });
  const [question, setQuestion] = useState<Question | null>(null);
  const command = useCommand();
  const [said, setSaid] = useState('');
  const ask = useCallback(
    (offset: number, limit: number) => call('overview.records', { kind, filter, order, offset, limit }),
    [kind, filter, order],
  );
  const parts = useParts<RecordRow, RecordPart>(ask);
  const { head } = parts;
  const found = head?.found ?? 0;
  const problem = command.failure ?? parts.failure;
  const close = () => setQuestion(null);
  const nameOf = (row: RecordRow) => row.name || t(lists.noName);
  const make = () => {
    const id = newId();
    void command.run(
      () => call('records.put', { kind, payload: { id }, revision: null }),
      () => {
        location.hash = hrefOf(kind, id);
      },
    );
  };
  const day = useMemo(today, [head]);
  return (
    <>
      <ListFrame
        title={t(words[kind].title)}
        failure={problem}
        total={head?.total ?? null}
        actions={
          <Button kind="primary" icon="plus" onPress={make} testId={`new-${kind}`}>
            {t(words[kind].make)}
          </Button>
        }
        status={
          <p role="status" class={said === '' ? 'visually-hidden' : 'muted'} data-testid="done">
            {said}
          </p>
        }
        empty={<p class="empty">{t(words[kind].empty)}</p>}
      >
        <div class="row">
          <SearchBox
            query={filter.query}
            found={found}
            testId={`${kind}-search`}
            onQuery={(query) => setFilter({ ...filter, query })}
          />
          <Only
            label={t(recordLists.onlyDuplicates, { count: head?.duplicates ?? 0 })}
            on={filter.duplicates}
            testId="only-duplicates"
            onChange={(duplicates) => setFilter({ ...filter, duplicates })}
          />
          <Only
            label={t(recordLists.onlyUnused)}
            on={filter.unused}
            testId="only-unused"
            onChange={(unused) => setFilter({ ...filter, unused })}
          />
        </div>
        {found === 0 ? (
          <p class="empty">{t(lists.nothingFound)}</p>
        ) : (
          <RecordTable
            kind={kind}
            label={t(words[kind].title)}
            count={found}
            rowAt={parts.rowAt}
            onView={parts.onView}
            order={order}
            onOrder={setOrder}
            today={day}
            onOpen={({ id }) => {
              location.hash = hrefOf(kind, id);
            }}
            onNewCase={(row) => setQuestion({ ask: 'new', row })}
            onCompare={(row) => setQuestion({ ask: 'compare', row })}
            onRemove={(row) => setQuestion({ ask: 'remove', row })}
          />
        )}
      </ListFrame>
      {question?.ask === 'new' && (
        <NewCaseDialog
          start={kind === 'applicant' ? { applicantId: question.row.id } : { employerId: question.row.id }}
          onClose={close}
        />
      )}
      {question?.ask === 'compare' && (
        <MergeDialog
          kind={kind}
          id={question.row.id}
          onMerged={(_, count) => {
            close();
            setSaid(t(recordLists.merged, { count }));
          }}
          onClose={close}
        />
      )}
      {question?.ask === 'remove' && (
        <RemoveRecord
          kind={kind}
          id={question.row.id}
          name={nameOf(question.row)}
          command={command}
          onRemoved={setSaid}
          onClose={close}
        />
      )}
    </>
  );
}

function Only(props: {
  readonly label: string;
  readonly on: boolean;
  readonly testId: string;
  readonly onChange: (on: boolean) => void;
}) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        data-testid={props.testId}
        checked={props.on}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  );
}
