import { useState } from 'preact/hooks';
import { Button } from '../../components/base/Button';
import { Notice } from '../../components/base/Notice';
import { useText } from '../../components/base/text-provider';
import { Confirm } from '../../components/workspace/Confirm';
import { type RecordLine, RecordTable } from '../../components/workspace/RecordTable';
import { SearchBox } from '../../components/workspace/SearchBox';
import { nameOf, searchTextsOf } from '../../lib/editor/names';
import { hrefOf } from '../../lib/editor/routes';
import { matches } from '../../lib/editor/search';
import { failures } from '../../lib/i18n/sentences/failures';
import { lists, workspace } from '../../lib/i18n/sentences/workspace';
import { call } from '../../lib/messaging/call';
import type { Failure } from '../../lib/messaging/protocol';
import { useRecords } from './hooks';
import { keepers, newId } from './link';
import { UnsavedNotice } from './unsaved-notice';

const words = {
  applicant: { title: workspace.people, make: lists.newApplicant, empty: lists.emptyPeople },
  employer: { title: workspace.employers, make: lists.newEmployer, empty: lists.emptyEmployers },
} as const;

/** All applicants, or all employers. */
export function ListPage({ kind }: { kind: 'applicant' | 'employer' }) {
  const { t } = useText();
  const records = useRecords(kind, true);
  const [query, setQuery] = useState('');
  const [asking, setAsking] = useState<RecordLine | null>(null);
  const [failure, setFailure] = useState<Failure['code'] | null>(null);
  const problem = failure ?? records.failure;
  const all = records.value ?? [];
  const lines = all
    .filter(({ payload }) => matches(query, searchTextsOf(kind, payload)))
    .map(({ id, payload, updatedAt }) => ({ id, name: nameOf(kind, payload), href: hrefOf(kind, id), updatedAt }))
    .sort((a, b) => a.name.localeCompare(b.name, 'ja'));
  const make = async () => {
    const id = newId();
    const answer = await call('records.put', { kind, payload: { id }, revision: null });
    if (answer.ok) location.hash = hrefOf(kind, id);
    else setFailure(answer.failure.code);
  };
  const remove = async ({ id }: RecordLine) => {
    setAsking(null);
    const answer = await call('records.remove', { kind, id });
    setFailure(answer.ok ? null : answer.failure.code);
    if (answer.ok) keepers.forget(kind, id);
    records.again();
  };
  return (
    <div class="stack stack--wide">
      <div class="row row--between">
        <h1>{t(words[kind].title)}</h1>
        <Button kind="primary" icon="plus" onPress={() => void make()} testId={`new-${kind}`}>
          {t(words[kind].make)}
        </Button>
      </div>
      <UnsavedNotice />
      {problem && (
        <Notice tone="bad" live="assertive">
          {t(failures[problem])}
        </Notice>
      )}
      {records.value !== null && all.length === 0 && <p class="empty">{t(words[kind].empty)}</p>}
      {all.length > 0 && (
        <>
          <SearchBox query={query} found={lines.length} testId={`${kind}-search`} onQuery={setQuery} />
          {lines.length === 0 ? (
            <p class="empty">{t(lists.nothingFound)}</p>
          ) : (
            <RecordTable lines={lines} onRemove={setAsking} />
          )}
        </>
      )}
      {asking && (
        <Confirm
          open
          danger
          title={t(lists.removeTitle, { name: asking.name })}
          yes={t(lists.remove)}
          no={t(lists.keep)}
          onYes={() => void remove(asking)}
          onNo={() => setAsking(null)}
          testId="remove-yes"
        >
          <p>{t(lists.removeRecord)}</p>
        </Confirm>
      )}
    </div>
  );
}
