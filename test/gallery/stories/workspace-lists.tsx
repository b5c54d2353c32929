import { useText } from '../../../components/base/text-provider';
import { CaseFilters } from '../../../components/workspace/CaseFilters';
import { CaseTable } from '../../../components/workspace/CaseTable';
import { ChosenBar } from '../../../components/workspace/ChosenBar';
import { Counting } from '../../../components/workspace/Counting';
import { EmptyCases } from '../../../components/workspace/EmptyCases';
import { Merge } from '../../../components/workspace/Merge';
import { NewCase } from '../../../components/workspace/NewCase';
import { RecordTable } from '../../../components/workspace/RecordTable';
import { SavedViews } from '../../../components/workspace/SavedViews';
import { SearchBox } from '../../../components/workspace/SearchBox';
import { UsedBy } from '../../../components/workspace/UsedBy';
import { addDays } from '../../../lib/domain/calendar';
import { codeSentences } from '../../../lib/domain/codes/codes.words';
import { failures } from '../../../components/base/failures.words';
import { dateKinds } from '../../../lib/overview/next-date';
import { type CaseRow, noFilter, type RecordRow } from '../../../lib/overview/query';
import { all, press, type } from '../play';
import { nothing } from '../samples/actions';
import { type arjun, chen, longEmployer, longName, longNamed, longWord, today } from '../samples/records';
import type { Stories } from '../story';

const statuses = Object.keys(codeSentences.caseStatus);
const days = [-30, -1, 0, 1, 20, 200];

/** Cases of every status, with every kind of date, near and far; the first with the longest names. */
const rowsOf = (count: number): readonly CaseRow[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{
      id: `case-${index}`,
      procedure: 'coe-gijinkoku' as const,
      title: index === 0 ? longWord : `架空の案件 ${index}`,
      applicantId: 'a',
      employerId: 'e',
    },
    applicantName: index === 0 ? longName : index === 1 ? '' : `TESTA ${index}`,
    applicantKanji: index % 3 === 0 ? '架空太郎' : '',
    passportNumber: `TZ${1_000_000 + index}`,
    employerName: index === 0 ? longEmployer : `株式会社サンプル${index}`,
    status: statuses[index % statuses.length] ?? '',
    assignedTo: index === 0 ? longWord : index % 2 === 0 ? '担当サンプル一' : '',
    next:
      index % 7 === 6
        ? null
        : { kind: dateKinds[index % dateKinds.length] ?? 'filing', on: addDays(today, days[index % days.length] ?? 0) },
    blockers: index % 4 === 3 ? null : { count: (index * 5) % 12, questions: index % 3, first: null },
    updatedAt: `${today}T01:23:45.000Z`,
  }));

const table = (rows: readonly (CaseRow | null)[], chosen: readonly string[] = []) => (
  <CaseTable
    count={rows.length}
    rowAt={(index) => rows[index] ?? null}
    onView={nothing}
    order={{ by: 'next', down: false }}
    onOrder={nothing}
    today={today}
    blockersOf={({ blockers }) => blockers}
    chosen={new Set(chosen)}
    onChoose={nothing}
    onChooseAll={nothing}
    onOpen={nothing}
    onCopy={nothing}
    onNext={nothing}
    onRemove={nothing}
  />
);

const records: readonly RecordRow[] = rowsOf(12).map(({ id, applicantName, updatedAt }, index) => ({
  ...{ id, name: applicantName, sub: index === 0 ? longWord : '', number: `TZ${index}`, updatedAt },
  ends: index % 3 === 2 ? '' : addDays(today, (index - 2) * 60),
  ...{ cases: index * 111, duplicates: index % 4 === 0 ? 1 : 0 },
}));

const recordTable = (kind: 'applicant' | 'employer', rows = records) => (
  <RecordTable
    kind={kind}
    label={kind}
    count={rows.length}
    rowAt={(index) => rows[index] ?? null}
    onView={nothing}
    order={{ by: 'name', down: true }}
    onOrder={nothing}
    today={today}
    onOpen={nothing}
    onNewCase={nothing}
    onCompare={nothing}
    onRemove={nothing}
  />
);

const choices = {
  assigned: ['担当サンプル一', longWord],
  employers: rowsOf(80).map(({ id, employerName }) => ({ id, name: employerName, cases: 3 })),
};
const narrowed = { ...noFilter, statuses: ['draft', 'filed'], assignedTo: '', employerId: 'case-0', withinDays: 0 };
const filters = (filter: typeof noFilter) => <CaseFilters filter={filter} choices={choices} onFilter={nothing} />;

const bar = (count: number, busy = false) => (
  <ChosenBar
    count={count}
    found={1234}
    busy={busy}
    assigned={choices.assigned}
    onAll={nothing}
    onNone={nothing}
    onExport={nothing}
    onSet={nothing}
  />
);

const views = [{ id: 'v', name: longWord, filter: narrowed, order: { by: 'next', down: false } }] as const;
const saved = (filter: typeof noFilter, some: typeof views | readonly [] = views) => (
  <SavedViews
    views={some}
    filter={filter}
    order={{ by: 'next', down: false }}
    onUse={nothing}
    onSave={nothing}
    onRemove={nothing}
  />
);

const people = rowsOf(60).map(({ id, applicantName, passportNumber }) => ({
  ...{ code: id, name: applicantName, also: passportNumber },
}));

function NewOne(props: { readonly failed?: boolean; readonly some?: typeof people; readonly copyOf?: string }) {
  const { t } = useText();
  const { failed = false, some = people, copyOf } = props;
  return (
    <NewCase
      procedure="coe-gijinkoku"
      applicants={some}
      employers={some}
      start={copyOf === undefined ? {} : { copyOf, employerId: 'case-0' }}
      busy={false}
      {...(failed ? { error: t(failures.conflict) } : {})}
      onCreate={nothing}
      onClose={nothing}
    />
  );
}

function Merging({ failed = false }) {
  const { t } = useText();
  const side = (record: typeof arjun.applicant, name: string) => ({ id: record.id, name, record, cases: 12 });
  return (
    <Merge
      kind="applicant"
      keep={side(longNamed.applicant, longName)}
      drop={side({ ...chen.applicant, id: 'other' }, 'TESTA')}
      others={[
        { id: 'other', name: 'TESTA' },
        { id: 'third', name: longName },
      ]}
      busy={failed}
      {...(failed ? { error: t(failures.conflict) } : {})}
      onOther={nothing}
      onSwap={nothing}
      onMerge={nothing}
      onClose={nothing}
    />
  );
}

export const workspaceLists: Stories = {
  folder: 'workspace',
  window: 'workspace',
  components: {
    CaseFilters: {
      'nothing chosen': () => filters(noFilter),
      narrowed: () => filters(narrowed),
      'statuses open': { draw: () => filters(narrowed), play: press('filter-status') },
    },
    CaseTable: {
      one: () => table(rowsOf(1)),
      many: () => table(rowsOf(400), ['case-0', 'case-2']),
      'on their way': () => table([null, null, ...rowsOf(2)]),
    },
    ChosenBar: {
      some: () => bar(12),
      all: () => bar(1234, true),
      'setting a status': { draw: () => bar(12), play: press('set-status') },
      assigning: { draw: () => bar(12), play: press('assign') },
    },
    Counting: {
      counting: () => <Counting left={1234} uncounted={0} onStop={nothing} onStart={nothing} />,
      stopped: () => <Counting left={null} uncounted={1234} onStop={nothing} onStart={nothing} />,
    },
    EmptyCases: { plain: () => <EmptyCases onSample={nothing} onNew={nothing} /> },
    Merge: {
      'two people': () => <Merging />,
      failed: () => <Merging failed />,
    },
    NewCase: {
      'the very first': () => <NewOne some={[]} />,
      'pressed while empty': { draw: () => <NewOne />, play: press('new-case-create') },
      'a name that is there': {
        draw: () => <NewOne some={[{ code: 'x', name: 'TESTA ARJUN', also: longWord }]} />,
        play: all(press('new-case-applicant', 'new-case-applicant-new'), type('new-case-family', 'TESTA')),
      },
      'a copy': () => <NewOne copyOf="case-0" />,
      failed: () => <NewOne failed />,
    },
    RecordTable: {
      applicants: () => recordTable('applicant'),
      employers: () => recordTable('employer'),
      none: () => recordTable('employer', []),
    },
    SavedViews: {
      none: () => saved(noFilter, []),
      'one that is set': () => saved(narrowed),
      'saving without a name': { draw: () => saved(noFilter), play: press('view-save', 'view-save-run') },
    },
    SearchBox: {
      'a long query': () => <SearchBox query={longWord} found={1234} testId="search" onQuery={nothing} />,
    },
    UsedBy: {
      nothing: () => <UsedBy count={0} first={[]} />,
      one: () => <UsedBy count={1} first={rowsOf(1)} />,
      many: { draw: () => <UsedBy count={1234} first={rowsOf(8)} />, play: press('details > summary') },
    },
  },
};
