import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../components/base/Button';
import { Notice } from '../../components/base/Notice';
import { useText } from '../../components/base/text-provider';
import { CaseTable } from '../../components/workspace/CaseTable';
import { Confirm } from '../../components/workspace/Confirm';
import { EmptyCases } from '../../components/workspace/EmptyCases';
import { SearchBox } from '../../components/workspace/SearchBox';
import { searchTextsOf } from '../../lib/editor/names';
import { matches } from '../../lib/editor/search';
import { ariaKeysOf } from '../../lib/editor/shortcuts';
import { common } from '../../lib/i18n/sentences/common';
import { failures } from '../../lib/i18n/sentences/failures';
import { lists, workspace } from '../../lib/i18n/sentences/workspace';
import { call } from '../../lib/messaging/call';
import type { CaseSummary, Failure, Stored } from '../../lib/messaging/protocol';
import { exportCases } from './export';
import { useCases, useRecords } from './hooks';
import { keepers } from './link';
import { NewCaseDialog } from './new-case';
import sample from './sample.json?raw';
import { UnsavedNotice } from './unsaved-notice';

type Question =
  | { readonly ask: 'remove'; readonly one: CaseSummary }
  | { readonly ask: 'export' }
  | { readonly ask: 'new' };

/** The writings of each record's name that the summary of a case does not hold (kana, Latin). */
function textsById(
  kind: 'applicant' | 'employer',
  records: readonly Stored[] | null,
): ReadonlyMap<string, readonly string[]> {
  return new Map((records ?? []).map(({ id, payload }) => [id, searchTextsOf(kind, payload)]));
}

/** The list of cases. */
export function CasesPage() {
  const { t } = useText();
  const cases = useCases();
  const records = useRecords('case', true);
  const people = useRecords('applicant', true);
  const places = useRecords('employer', true);
  const [query, setQuery] = useState('');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [question, setQuestion] = useState<Question | null>(null);
  const [failure, setFailure] = useState<Failure['code'] | null>(null);
  const [said, setSaid] = useState('');
  const more = useMemo(() => {
    const applicants = textsById('applicant', people.value);
    const employers = textsById('employer', places.value);
    const of = (payload: unknown) => payload as { applicantId?: string; employerId?: string };
    return new Map(
      (records.value ?? []).map(({ id, payload }) => [
        id,
        [
          ...searchTextsOf('case', payload),
          ...(applicants.get(of(payload).applicantId ?? '') ?? []),
          ...(employers.get(of(payload).employerId ?? '') ?? []),
        ],
      ]),
    );
  }, [records.value, people.value, places.value]);

  const problem = failure ?? cases.failure;
  const all = cases.value ?? [];
  const found = all.filter((one) =>
    matches(query, [
      one.title,
      one.applicantName,
      one.applicantKanji,
      one.employerName,
      one.passportNumber,
      ...(more.get(one.id) ?? []),
    ]),
  );
  const chosen = found.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  const close = () => setQuestion(null);
  const remove = async (one: CaseSummary) => {
    close();
    const answer = await call('records.remove', { kind: 'case', id: one.id });
    if (!answer.ok) return setFailure(answer.failure.code);
    keepers.forget('case', one.id);
    setFailure(null);
    setSaid(t(lists.removed, { name: one.applicantName || one.title }));
    cases.again();
  };
  const runExport = async () => {
    close();
    const failed = await exportCases(chosen.length === 0 ? null : chosen);
    setFailure(failed);
    if (failed === null) setSaid(t(lists.exportDone));
  };
  const loadSample = async () => {
    const answer = await call('exchange.import', { text: sample });
    setFailure(answer.ok ? null : answer.failure.code);
    cases.again();
  };

  return (
    <div class="stack stack--wide">
      <div class="row row--between">
        <h1>{t(workspace.cases)}</h1>
        {all.length > 0 && (
          <div class="row">
            <Button icon="download" onPress={() => setQuestion({ ask: 'export' })} testId="export">
              {chosen.length === 0 ? t(lists.export) : t(lists.exportSelected, { count: chosen.length })}
            </Button>
            <Button
              kind="primary"
              icon="plus"
              onPress={() => setQuestion({ ask: 'new' })}
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
      <p role="status" class={said === '' ? 'visually-hidden' : 'muted'}>
        {said}
      </p>
      {cases.value === null && !problem && <p class="muted">{t(common.loading)}</p>}
      {cases.value !== null && all.length === 0 && (
        <EmptyCases onSample={() => void loadSample()} onNew={() => setQuestion({ ask: 'new' })} />
      )}
      {all.length > 0 && (
        <>
          <SearchBox query={query} found={found.length} testId="case-search" onQuery={setQuery} />
          {found.length === 0 ? (
            <p class="empty">{t(lists.nothingFound)}</p>
          ) : (
            <CaseTable
              cases={found}
              selected={selected}
              onSelect={setSelected}
              onRemove={(one) => setQuestion({ ask: 'remove', one })}
            />
          )}
        </>
      )}
      {question?.ask === 'new' && (
        <NewCaseDialog applicants={people.value ?? []} employers={places.value ?? []} onClose={close} />
      )}
      {question?.ask === 'remove' && (
        <Confirm
          open
          danger
          title={t(lists.removeTitle, { name: question.one.applicantName || question.one.title || t(lists.noName) })}
          yes={t(lists.remove)}
          no={t(lists.keep)}
          onYes={() => void remove(question.one)}
          onNo={close}
          testId="remove-yes"
        >
          <p>{t(lists.removeCase)}</p>
        </Confirm>
      )}
      <Confirm
        open={question?.ask === 'export'}
        title={t(lists.exportTitle)}
        yes={t(lists.exportRun)}
        no={t(common.cancel)}
        onYes={() => void runExport()}
        onNo={close}
        testId="export-run"
      >
        <Notice tone="warn">{t(lists.exportWarning)}</Notice>
      </Confirm>
    </div>
  );
}
