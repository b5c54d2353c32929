import { procedureNames } from '../../../lib/domain/case/procedures';
import { bulkText, notTakenText } from '../../../components/tables/bulk.words';
import type { NotTaken } from '../../../lib/tables/agency-csv/take';
import { BulkDifferences } from '../../../components/tables/BulkDifferences';
import { BulkExport, type BulkExportState } from '../../../components/tables/BulkExport';
import { CellProblems } from '../../../components/tables/CellProblems';
import { type ExportChoice, ExportPanel, type ExportState } from '../../../components/tables/ExportPanel';
import { LeftOutList } from '../../../components/tables/LeftOutList';
import { MappingPanel, type MappingPanelProps } from '../../../components/tables/MappingPanel';
import { LostParts } from '../../../components/tables/LostParts';
import { MendPanel, type MendPanelProps } from '../../../components/tables/MendPanel';
import type { ColumnView, RecordView } from '../../../components/tables/model';
import { PastImportCard } from '../../../components/tables/PastImportCard';
import { PlanPreview } from '../../../components/tables/PlanPreview';
import { cellProblemCodes } from '../../../lib/tables/mapping/cell';
import type { RecordKind } from '../../../lib/domain/exchange';
import { failures } from '../../../components/base/failures.words';
import { leftOutWords } from '../../../components/tables/mend.words';
import type { LeftOut } from '../../../lib/tables/imports/model';
import type { LeftOutGroup, MendGroup, RecordCounts } from '../../../lib/tables/imports/view';
import type { ImportedRecord, PastImport } from '../../../lib/messaging/namespaces/import';
import { press, type, unfold } from '../play';
import { nothing } from '../samples/actions';
import { longEmployer, longName, longWord } from '../samples/records';
import type { Stories } from '../story';

const cases = Array.from({ length: 60 }, (_, index) => ({
  ...{ id: `case-${index}`, name: index === 0 ? longWord : `TESTA ${index}`, employer: longEmployer },
}));

const bulk = (state: BulkExportState, some = cases) => (
  <BulkExport
    {...{ id: 'renewal', procedure: procedureNames['renewal-gijinkoku'], cases: some, state }}
    onChoose={nothing}
    onRun={nothing}
    onSave={nothing}
  />
);
const bulkFaultLines = (['common', 'N', 'R', 'simultaneous'] as const).map((sheet, at) => ({
  ...{ name: longName, sheet, letter: at === 0 ? '' : 'CM', header: longEmployer },
  ...{ sentence: bulkText.missingIntro, printed: at === 1 ? longWord : '' },
}));
const bulkFiles = (['common', 'N', 'simultaneous'] as const).map((sheet, at) => ({
  ...{ sheet, columns: 76 + at, isSaved: at === 1 },
}));

const exporting = (state: ExportState, change: Partial<ExportChoice> = {}) => (
  <ExportPanel
    choice={{ kind: 'case', columns: 'used', format: 'xlsx', language: 'ja', ...change }}
    state={state}
    onChoose={nothing}
    onRun={nothing}
  />
);

const columns: readonly ColumnView[] = [
  {
    name: 'A',
    heading: '氏名',
    samples: [longName, 'TESTA'],
    fact: 'applicant.passportName.family',
    target: '申請人 › 氏名',
    state: 'matched',
    candidates: [],
    why: { code: 'heading' },
  },
  {
    name: 'B',
    heading: '',
    samples: [longWord],
    fact: null,
    target: '',
    state: 'ignored',
    candidates: [
      { place: 'a', label: '旅券番号' },
      { place: 'b', label: longWord },
    ],
    why: { code: 'several' },
  },
  {
    name: 'C',
    heading: longWord,
    samples: [],
    fact: null,
    target: '',
    state: 'ignored',
    candidates: [],
    why: { code: 'unit', word: longWord },
  },
  {
    name: 'D',
    heading: '名前',
    samples: ['TESTA'],
    fact: 'applicant.passportName.family',
    target: '申請人 › 氏名',
    state: 'double',
    other: 'A',
    candidates: [],
    why: { code: 'heading' },
  },
];

const mapping = (change: Partial<MappingPanelProps> = {}) => (
  <MappingPanel
    choice={{
      ...{ sheets: ['Sheet1', longWord], sheet: 0, headerRow: 0, encoding: 'utf-8', blank: 'keep' },
      headerRows: [{ row: 0, text: longName }],
      ...{ procedure: 'coe-gijinkoku', makeCases: true, remembered: true, separator: ',', separators: [',', ';'] },
    }}
    columns={columns}
    search={() => ({ choices: [{ code: 'a', label: longName, also: '3/3 入る' }] })}
    named={() => null}
    busy={false}
    progress={null}
    onCancel={nothing}
    onChoice={nothing}
    onTarget={nothing}
    onCheck={nothing}
    onOther={nothing}
    {...change}
  />
);

const offers = (cell: string) =>
  [longName, '有', '無'].map((label, index) => ({
    ...{ id: `${cell}.notInList.${index + 1}`, label: { ja: label, en: label }, value: label },
  }));
const problems: readonly MendGroup[] = cellProblemCodes.map((code, index) => ({
  ...{ code, place: 'applicant.birth', column: index % 5 === 4 ? null : index },
  lines: [
    { text: longWord, rows: [1, 2, 3, 4, 5].slice(0, 1 + (index % 5)), offers: index % 3 === 0 ? [] : offers('B2') },
    { text: 'TESTA', rows: [7], other: 3, offers: offers('B8') },
  ],
  rules: index % 2 === 0 ? [] : [{ rule: 'dayFirst', offer: 'B2.date.1', cells: 12 }],
}));
const factOf = () => '旅券番号';

const everyWhy = Object.keys(leftOutWords) as LeftOut['why'][];
const leftOut: readonly LeftOutGroup[] = everyWhy.map((why, index) => ({
  ...{ why, rows: why.endsWith('Sheet') ? [] : [3, 4, 5, 9], cells: 12 },
  ...(why.endsWith('Sheet') ? { sheet: longWord } : {}),
  ...(index % 4 === 3 ? { column: 2 } : {}),
}));
const counts = { rows: { in: 20, records: 12, leftOut: 8 }, cells: { in: 300, facts: 240, leftOut: 60 } };

const mending = (change: Partial<MendPanelProps> = {}) => (
  <MendPanel
    view={{
      ...{ groups: problems, leftOut, counts, waiting: [3, 4, 9] },
      questions: [
        {
          ...{ id: 'row3.applicant', about: 'differs', rows: [2], place: 'applicant.birth', alike: ['row3.applicant'] },
          sides: [
            {
              ...{ id: 'a-1', label: { ja: 'この記録と同じ', en: 'The same as this record' } },
              shows: { 'applicant.birth': '1990-04-01', 'applicant.passport.number': 'TE0000001' },
            },
            {
              ...{ id: 'another', label: { ja: '別の新しい記録', en: 'Another, new record' } },
              shows: { 'applicant.birth': '1990-01-04', 'applicant.passport.number': 'TE0000001' },
            },
          ],
        },
        {
          ...{ id: 'hiddenRows', about: 'hiddenRows', rows: [4, 5], alike: ['hiddenRows'] },
          sides: [
            { id: 'take', label: { ja: '読み込む', en: 'Take them in' }, shows: {} },
            { id: 'leave', label: { ja: '読み込まない', en: 'Leave them out' }, shows: {} },
          ],
        },
      ],
    }}
    headings={['氏名', '', longWord, '名前']}
    settled={[
      { id: 's-1', at: 'B3', what: `「大卒」→「${longName}」`, cells: 12, onUndo: nothing },
      { id: 's-2', at: '', what: longWord, cells: 0, onUndo: nothing },
    ]}
    factOf={factOf}
    wordsOf={(_, value) => value}
    choicesOf={() => [{ code: 'a', label: longName }]}
    busy={false}
    onOffer={nothing}
    onEdit={nothing}
    onSide={nothing}
    onReview={nothing}
    onExportWaiting={nothing}
    onColumns={nothing}
    onOther={nothing}
    {...change}
  />
);
const noProblem = { groups: [], questions: [], leftOut: [], waiting: [], counts };

const undoStates = ['untouched', 'changedSince', 'inUse', 'gone'] as const;
const imported = (some: readonly ImportedRecord['undoState'][]): PastImport => ({
  ...{ id: 'i-1', at: '2026-11-29T01:02:03.000Z', name: `${longWord}.xlsx` },
  records: some.map((undoState, index) => ({
    ...{ kind: kinds[index % 4] ?? 'case', id: `record-${index}`, name: index === 1 ? '' : longName, undoState },
    state: index % 2 === 0 ? 'added' : 'changed',
  })),
});
const undoNothing = async () => undefined;

const kinds: readonly RecordKind[] = ['applicant', 'employer', 'office', 'case'];
const tally = { added: 12, changed: 3, same: 1234 };
const all: RecordCounts = { applicant: tally, employer: tally, office: tally, case: tally };
const none: RecordCounts = {
  ...{ applicant: { ...tally, added: 0, changed: 0 }, employer: { ...tally, added: 0, changed: 0 } },
  ...{ office: { ...tally, added: 0, changed: 0 }, case: { ...tally, added: 0, changed: 0 } },
};
const records = (count: number): readonly RecordView[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ kind: kinds[index % 4] ?? 'case', id: `record-${index}`, name: index === 1 ? '' : longName, rows: '2, 3' },
    state: index % 2 === 0 ? 'changed' : 'added',
    changes: [
      { fact: '旅券番号', before: '', after: longWord },
      { fact: '職業', before: longName, after: '' },
    ],
  }));
const plan = (count: number, told: RecordCounts, is: { busy?: boolean; again?: boolean } = {}) => (
  <PlanPreview
    counts={told}
    records={records(count)}
    busy={is.busy ?? false}
    again={is.again ?? false}
    onMore={nothing}
    onRun={nothing}
  />
);

export const tables: Stories = {
  folder: 'tables',
  window: 'workspace',
  components: {
    BulkDifferences: {
      'every state': () => (
        <BulkDifferences
          rows={[
            { row: 2, name: longName, match: 'nobody', differences: [], notTaken: [] },
            { row: 3, name: 'TESTA', match: 'applicant', differences: [], notTaken: [] },
            { row: 4, name: 'TESTA', match: 'case', differences: [], notTaken: [] },
            {
              ...{ row: 5, name: longWord, match: 'case' },
              differences: (['differs', 'onlyFile', 'onlyCase'] as const).map((difference, column) => ({
                ...{ sheet: 'N' as const, column, header: longEmployer, difference, file: longWord, ours: '' },
              })),
              notTaken: (Object.keys(notTakenText) as NotTaken['problem'][]).map((problem) => ({
                ...{ header: longEmployer, text: longWord, problem },
              })),
            },
          ]}
        />
      ),
    },
    BulkExport: {
      none: () => bulk({ step: 'idle' }, []),
      one: () => bulk({ step: 'idle' }, cases.slice(0, 1)),
      many: { draw: () => bulk({ step: 'idle' }), play: press('bulk-all') },
      'nothing found': { draw: () => bulk({ step: 'idle' }), play: type('bulk-search', longEmployer + longWord) },
      running: () => bulk({ step: 'running' }),
      ready: () => bulk({ step: 'ready', files: bulkFiles, missing: [] }, cases.slice(0, 2)),
      'ready with empty columns': () =>
        bulk({ step: 'ready', files: bulkFiles, missing: bulkFaultLines }, cases.slice(0, 2)),
      refused: () => bulk({ step: 'refused', faults: bulkFaultLines }, cases.slice(0, 2)),
      failed: () => bulk({ step: 'failed', sentence: failures.unexpected }),
    },
    CellProblems: {
      'one of each kind': () => <CellProblems groups={problems} factOf={factOf} headingOf={() => longWord} />,
      many: () => <CellProblems groups={Array.from({ length: 30 }, () => problems).flat()} factOf={factOf} />,
    },
    ExportPanel: {
      plain: () => exporting({ step: 'idle' }),
      running: () => exporting({ step: 'running' }, { format: 'sjis' }),
      nothing: () => exporting({ step: 'nothing' }),
      done: () => exporting({ step: 'done', rows: 1234, columns: 56 }),
      'characters that are missing': () => exporting({ step: 'missing', characters: ['髙', '﨑'] }),
      failed: () => exporting({ step: 'failed', sentence: failures.unexpected }),
    },
    MappingPanel: {
      'every kind of column': () => mapping(),
      'being checked': () => mapping({ busy: true, progress: { done: 1234, total: 5000 } }),
    },
    LeftOutList: {
      'every reason': {
        draw: () => <LeftOutList groups={leftOut} counts={counts} headings={['', '', longWord]} />,
        play: unfold,
      },
      nothing: () => <LeftOutList groups={[]} counts={counts} headings={[]} />,
    },
    LostParts: {
      one: () => <LostParts parts={[{ heading: '申請人：TESTA ANNA 様について', answers: 12 }]} />,
      many: () => (
        <LostParts parts={['', longWord, 'TESTA'].map((heading, answers) => ({ heading, answers: answers * 40 }))} />
      ),
      nothing: () => <LostParts parts={[]} />,
    },
    MendPanel: {
      'one of each kind': () => mending(),
      unfolded: { draw: () => mending(), play: unfold },
      rewriting: { draw: () => mending(), play: press('mend-rewrite-A2') },
      'read anew': () => mending({ busy: true }),
      'nothing left': () => mending({ view: noProblem, settled: [] }),
      'no row ready': () =>
        mending({
          view: {
            ...noProblem,
            groups: problems.slice(0, 1),
            counts: { ...counts, rows: { in: 3, records: 0, leftOut: 3 } },
          },
        }),
    },
    PastImportCard: {
      whole: () => (
        <PastImportCard
          past={imported(['untouched', 'untouched'])}
          progress={null}
          onUndo={undoNothing}
          onHalt={nothing}
        />
      ),
      'every state': () => (
        <PastImportCard past={imported(undoStates)} progress={null} onUndo={undoNothing} onHalt={nothing} />
      ),
      many: {
        draw: () => (
          <PastImportCard
            past={imported(Array.from({ length: 120 }, () => 'untouched' as const))}
            progress={null}
            onUndo={undoNothing}
            onHalt={nothing}
          />
        ),
        play: unfold,
      },
    },
    PlanPreview: {
      'nothing to do': () => plan(0, none),
      one: () => plan(1, all),
      many: { draw: () => plan(60, all, { busy: true, again: true }), play: unfold },
    },
  },
};
