import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Button } from '../../../components/base/Button';
import { Notice } from '../../../components/base/Notice';
import { useText } from '../../../components/base/text-provider';
import { CaseFilters } from '../../../components/workspace/CaseFilters';
import { CaseTable, caseName } from '../../../components/workspace/CaseTable';
import { ChosenBar } from '../../../components/workspace/ChosenBar';
import { Confirm } from '../../../components/workspace/Confirm';
import { Counting } from '../../../components/workspace/Counting';
import { EmptyCases } from '../../../components/workspace/EmptyCases';
import { SavedViews } from '../../../components/workspace/SavedViews';
import { SearchBox } from '../../../components/workspace/SearchBox';
import { hrefOf } from '../../../components/navigation/routes';
import { ariaKeysOf } from '../../../components/navigation/shortcuts';
import { codeSentences } from '../../domain/codes/codes.words';
import { common } from '../../i18n/common.words';
import { failures } from '../../../components/base/failures.words';
import { overview } from '../../../components/workspace/overview.words';
import { lists, workspace } from '../../../components/workspace/workspace.words';
import { call } from '../../messaging/call';
import type { CaseSetting, SettingOfCase } from '../../messaging/namespaces/records';
import type { Failure } from '../../domain/result';
import { type CasePart, type CaseRow, needsCounts } from '../../overview/query';
import { exportCases } from './export';
import { editedRecords, today } from './link';
import { listState } from './list-state';
import { NewCaseDialog, type NewCaseStart } from './new-case';
import { importSample } from './sample';
import { UnsavedNotice } from './unsaved-notice';
import { useRemainingCounts, useCountAll } from './use-remaining-counts';
import { useChosen } from './use-chosen';
import { useParts } from './use-parts';
import { useViews } from './use-views';

type Question =
  | { readonly ask: 'remove'; readonly one: CaseRow }
  | { readonly ask: 'export'; readonly ids: readonly string[] | null }
  | { readonly ask: 'new'; readonly start: NewCaseStart };

/** What was done last, and how it is taken back. */
interface Done {
  readonly says: string;
  readonly undo?: { readonly setting: CaseSetting; readonly before: readonly SettingOfCase[] };
}

/** The list of cases. */
export function CasesPage() {
  const { t, language } = useText();
  const [filter, setFilter] = useState(listState.cases().filter);
  const [order, setOrder] = useState(listState.cases().order);
  const [question, setQuestion] = useState<Question | null>(null);
  const [failure, setFailure] = useState<Failure['code'] | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => listState.keepCases({ filter, order }), [filter, order]);

  const ask = useCallback(
    (offset: number, limit: number) => call('overview.cases', { filter, order, offset, limit }),
    [filter, order],
  );
  const parts = useParts<CaseRow, CasePart>(ask);
  const head = parts.head;
  const found = head?.found ?? 0;
  const blockers = useRemainingCounts(parts.rowAt);
  const counting = useCountAll(parts.again);
  const views = useViews(setFailure);
  const { chosen, choose, all, none } = useChosen({ filter, order, found }, parts.rowAt, setFailure);
  const onView = useCallback(
    (from: number, to: number) => {
      parts.onView(from, to);
      blockers.onView(from, to);
    },
    [parts.onView, blockers.onView, head],
  );
  // What a filter on what remains lets through, or an order by them, is known once all were counted.
  const uncounted = head?.uncounted ?? 0;
  const asksForCounts = needsCounts(filter, order);
  useEffect(() => {
    if (asksForCounts && uncounted > 0) void counting.start(filter, uncounted);
    else counting.stop();
  }, [asksForCounts, uncounted > 0, filter]);

  const problem = failure ?? parts.failure;
  const close = () => setQuestion(null);
  const narrow = (next: typeof filter) => {
    setFilter(next);
    none();
  };
  const remove = async (one: CaseRow) => {
    close();
    const answer = await call('records.remove', { kind: 'case', id: one.id });
    if (!answer.ok) return setFailure(answer.failure.code);
    editedRecords.forget('case', one.id);
    none();
    setFailure(null);
    setDone({ says: t(lists.removed, { name: caseName(one, t(lists.noName)) }) });
  };
  const runExport = async (ids: readonly string[] | null) => {
    close();
    const failed = await exportCases(ids);
    setFailure(failed);
    if (failed === null) setDone({ says: t(lists.exportDone) });
  };
  const loadSample = async () => {
    const answer = await importSample();
    setFailure(answer.ok ? null : answer.failure.code);
  };
  const set = async (setting: CaseSetting, value: string | null) => {
    setBusy(true);
    const answer = await call('cases.set', { setting, to: [...chosen].map((id) => ({ id, value, revision: null })) });
    setBusy(false);
    if (!answer.ok) return setFailure(answer.failure.code);
    setFailure(null);
    const count = chosen.size;
    const status = Object.entries(codeSentences.caseStatus).find(([code]) => code === value)?.[1][language] ?? '';
    const says =
      setting === 'status'
        ? t(overview.statusSet, { count, value: status })
        : value === null
          ? t(overview.unassigned, { count })
          : t(overview.assigned, { count, value });
    setDone({ says, undo: { setting, before: answer.value.before } });
  };
  const undo = async ({ setting, before }: NonNullable<Done['undo']>) => {
    setBusy(true);
    const answer = await call('cases.set', { setting, to: before });
    setBusy(false);
    if (answer.ok) setDone({ says: t(overview.undone, { count: before.length }) });
    else if (answer.failure.code === 'conflict') setDone({ says: t(overview.undoConflict) });
    else setFailure(answer.failure.code);
  };
  const day = useMemo(today, [head]);

  return (
    <div class="stack stack--wide">
      <div class="row row--between">
        <h1>{t(workspace.cases)}</h1>
        {head !== null && head.total > 0 && (
          <div class="row">
            <Button icon="download" onPress={() => setQuestion({ ask: 'export', ids: null })} testId="export">
              {t(lists.export)}
            </Button>
            <Button
              kind="primary"
              icon="plus"
              onPress={() => setQuestion({ ask: 'new', start: {} })}
              keys={ariaKeysOf('newCase')}
              testId="new-case"
            >
              {t(lists.newCase)}
            </Button>
          </div>
        )}
      </div>
      <UnsavedNotice />
      {problem && (
        <Notice tone="bad" live="assertive">
          {t(failures[problem])}
        </Notice>
      )}
      <div role="status" class={done === null ? 'visually-hidden' : 'row done'} data-testid="done">
        {done?.says}
        {done?.undo && (
          <Button
            size="small"
            icon="undo"
            busy={busy}
            onPress={() => done.undo && void undo(done.undo)}
            testId="undo-set"
          >
            {t(overview.undo)}
          </Button>
        )}
      </div>
      {head === null && !problem && <p class="muted">{t(common.loading)}</p>}
      {head !== null && head.total === 0 && (
        <EmptyCases onSample={() => void loadSample()} onNew={() => setQuestion({ ask: 'new', start: {} })} />
      )}
      {head !== null && head.total > 0 && (
        <div class="stack">
          <div class="row row--between">
            <SearchBox
              query={filter.query}
              found={found}
              testId="case-search"
              onQuery={(query) => narrow({ ...filter, query })}
            />
            <SavedViews
              views={views.views}
              filter={filter}
              order={order}
              onUse={(view) => {
                narrow(view.filter);
                setOrder(view.order);
              }}
              onSave={async (name) => {
                if (await views.add(name, filter, order)) setDone({ says: t(overview.viewSaved, { name }) });
              }}
              onRemove={async (view) => {
                if (await views.remove(view.id)) setDone({ says: t(overview.viewRemoved, { name: view.name }) });
              }}
            />
          </div>
          <CaseFilters filter={filter} choices={views.choices} onFilter={narrow} />
          {asksForCounts && (
            <Counting
              left={counting.left}
              uncounted={uncounted}
              onStop={counting.stop}
              onStart={() => void counting.start(filter, uncounted)}
            />
          )}
          {found === 0 ? (
            <p class="empty">{t(lists.nothingFound)}</p>
          ) : (
            <>
              <CaseTable
                count={found}
                rowAt={parts.rowAt}
                onView={onView}
                order={order}
                onOrder={setOrder}
                today={day}
                blockersOf={blockers.of}
                chosen={chosen}
                onChoose={(row, index, range) => void choose(row, index, range)}
                onChooseAll={() => void all()}
                onOpen={({ id }) => {
                  location.hash = hrefOf('case', id);
                }}
                onCopy={({ id, employerId }) => setQuestion({ ask: 'new', start: { copyOf: id, employerId } })}
                onRemove={(one) => setQuestion({ ask: 'remove', one })}
              />
              <p class="muted small">{t(overview.keys)}</p>
            </>
          )}
          {chosen.size > 0 && (
            <ChosenBar
              count={chosen.size}
              found={found}
              busy={busy}
              assigned={views.choices.assigned}
              onAll={() => void all()}
              onNone={none}
              onExport={() => setQuestion({ ask: 'export', ids: [...chosen] })}
              onSet={(setting, value) => void set(setting, value)}
            />
          )}
        </div>
      )}
      {question?.ask === 'new' && <NewCaseDialog start={question.start} onClose={close} />}
      {question?.ask === 'remove' && (
        <Confirm
          open
          danger
          title={t(lists.removeTitle, { name: caseName(question.one, t(lists.noName)) })}
          yes={t(lists.remove)}
          no={t(lists.keep)}
          onYes={() => void remove(question.one)}
          onNo={close}
          testId="remove-yes"
        >
          <p>{t(lists.removeCase)}</p>
        </Confirm>
      )}
      {question?.ask === 'export' && (
        <Confirm
          open
          title={t(lists.exportTitle)}
          yes={t(lists.exportRun)}
          no={t(common.cancel)}
          onYes={() => void runExport(question.ids)}
          onNo={close}
          testId="export-run"
        >
          <Notice tone="warn">{t(lists.exportWarning)}</Notice>
        </Confirm>
      )}
    </div>
  );
}
