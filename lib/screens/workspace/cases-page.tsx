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
import { overview } from '../../../components/workspace/overview.words';
import { lists, workspace } from '../../../components/workspace/workspace.words';
import { call } from '../../messaging/call';
import type { Result } from '../../domain/result';
import type { CaseSetting, SettingOfCase } from '../../messaging/namespaces/records';
import { type CasePart, type CaseRow, needsCounts } from '../../overview/query';
import { useCommand } from '../shared/use-command';
import { exportCases } from './export';
import { editedRecords, today } from './link';
import { ListFrame } from './list-frame';
import { listState } from './list-state';
import { NewCaseDialog, type NewCaseStart } from './new-case';
import { NextCaseDialog } from './next-case';
import { importSample } from './sample';
import { useRemainingCounts, useCountAll } from './use-remaining-counts';
import { useChosen } from './use-chosen';
import { useParts } from './use-parts';
import { useFilterChoices, useViews } from './use-views';

type Question =
  | { readonly ask: 'remove'; readonly one: CaseRow }
  | { readonly ask: 'export'; readonly ids: readonly string[] | null }
  | { readonly ask: 'new'; readonly start: NewCaseStart }
  | { readonly ask: 'next'; readonly caseId: string };

/** What was done last, and how to undo it. */
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
  const [done, setDone] = useState<Done | null>(null);
  const command = useCommand();
  // This takes long with many cases: nothing else waits for it.
  const exporting = useCommand();
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
  const views = useViews();
  const choices = useFilterChoices();
  const selection = useChosen({ filter, order, found }, parts.rowAt);
  const { chosen, none } = selection;
  const onView = useCallback(
    (from: number, to: number) => {
      parts.onView(from, to);
      blockers.onView(from, to);
    },
    [parts.onView, blockers.onView, head],
  );
  // A filter on what remains, or an order by it, is complete only when all cases were counted.
  const uncounted = head?.uncounted ?? 0;
  const asksForCounts = needsCounts(filter, order);
  useEffect(() => {
    if (asksForCounts && uncounted > 0) void counting.start(filter, uncounted);
    else counting.stop();
  }, [asksForCounts, uncounted > 0, filter]);

  const problem = command.failure ?? exporting.failure ?? views.failure ?? selection.failure ?? parts.failure;
  const close = () => setQuestion(null);
  const narrow = (next: typeof filter) => {
    setFilter(next);
    none();
  };
  const remove = (one: CaseRow) => {
    close();
    void command.run(
      () => call('records.remove', { kind: 'case', id: one.id }),
      () => {
        editedRecords.forget('case', one.id);
        none();
        setDone({ says: t(lists.removed, { name: caseName(one, t(lists.noName)) }) });
      },
    );
  };
  const runExport = (ids: readonly string[] | null) => {
    close();
    void exporting.run(
      () => exportCases(ids),
      () => setDone({ says: t(lists.exportDone) }),
    );
  };
  const set = (setting: CaseSetting, value: string | null) => {
    const to = [...chosen].map((id) => ({ id, value, revision: null }));
    const count = to.length;
    const status = Object.entries(codeSentences.caseStatus).find(([code]) => code === value)?.[1][language] ?? '';
    const says =
      setting === 'status'
        ? t(overview.statusSet, { count, value: status })
        : value === null
          ? t(overview.unassigned, { count })
          : t(overview.assigned, { count, value });
    void command.run(
      () => call('cases.set', { setting, to }),
      ({ before }) => setDone({ says, undo: { setting, before } }),
    );
  };
  const undo = ({ setting, before }: NonNullable<Done['undo']>) =>
    void command.run(async (): Promise<Result<Done>> => {
      const answer = await call('cases.set', { setting, to: before });
      if (answer.ok) return { ok: true, value: { says: t(overview.undone, { count: before.length }) } };
      // Changed again in the meantime: nothing is undone.
      return answer.failure.code === 'conflict' ? { ok: true, value: { says: t(overview.undoConflict) } } : answer;
    }, setDone);
  const day = useMemo(today, [head]);

  return (
    <>
      <ListFrame
        title={t(workspace.cases)}
        failure={problem}
        total={head?.total ?? null}
        actions={
          head !== null &&
          head.total > 0 && (
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
          )
        }
        status={
          <div role="status" class={done === null ? 'visually-hidden' : 'row done'} data-testid="done">
            {done?.says}
            {done?.undo && (
              <Button
                size="small"
                icon="undo"
                busy={command.isBusy}
                onPress={() => done.undo && undo(done.undo)}
                testId="undo-set"
              >
                {t(overview.undo)}
              </Button>
            )}
          </div>
        }
        empty={
          <EmptyCases
            onSample={() => void command.run(importSample)}
            onNew={() => setQuestion({ ask: 'new', start: {} })}
          />
        }
      >
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
            onSave={(name) => views.add(name, filter, order, () => setDone({ says: t(overview.viewSaved, { name }) }))}
            onRemove={({ id, name }) => views.remove(id, () => setDone({ says: t(overview.viewRemoved, { name }) }))}
          />
        </div>
        <CaseFilters filter={filter} choices={choices} onFilter={narrow} />
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
              onChoose={selection.choose}
              onChooseAll={selection.all}
              onOpen={({ id }) => {
                location.hash = hrefOf('case', id);
              }}
              onCopy={({ id, employerId }) => setQuestion({ ask: 'new', start: { copyOf: id, employerId } })}
              onNext={({ id }) => setQuestion({ ask: 'next', caseId: id })}
              onRemove={(one) => setQuestion({ ask: 'remove', one })}
            />
            <p class="muted small">{t(overview.keys)}</p>
          </>
        )}
        {chosen.size > 0 && (
          <ChosenBar
            count={chosen.size}
            found={found}
            busy={command.isBusy}
            assigned={choices.assigned}
            onAll={selection.all}
            onNone={none}
            onExport={() => setQuestion({ ask: 'export', ids: [...chosen] })}
            onSet={set}
          />
        )}
      </ListFrame>
      {question?.ask === 'new' && <NewCaseDialog start={question.start} onClose={close} />}
      {question?.ask === 'next' && <NextCaseDialog caseId={question.caseId} onClose={close} />}
      {question?.ask === 'remove' && (
        <Confirm
          open
          danger
          title={t(lists.removeTitle, { name: caseName(question.one, t(lists.noName)) })}
          yes={t(lists.remove)}
          no={t(lists.keep)}
          onYes={() => remove(question.one)}
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
          onYes={() => runExport(question.ids)}
          onNo={close}
          testId="export-run"
        >
          <Notice tone="warn">{t(lists.exportWarning)}</Notice>
        </Confirm>
      )}
    </>
  );
}
