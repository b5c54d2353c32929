import { BulkDifferences } from '../../../components/tables/BulkDifferences';
import { BulkExport, type BulkExportState } from '../../../components/tables/BulkExport';
import { CellProblems } from '../../../components/tables/CellProblems';
import { type ExportChoice, ExportPanel, type ExportState } from '../../../components/tables/ExportPanel';
import { MappingPanel, type MappingPanelProps } from '../../../components/tables/MappingPanel';
import type { CellProblemView, ColumnView, PlanView } from '../../../components/tables/model';
import { PlanPreview } from '../../../components/tables/PlanPreview';
import { cellProblemCodes } from '../../../lib/columns/cell';
import type { RecordKind } from '../../../lib/domain/exchange';
import { failures } from '../../../lib/i18n/sentences/failures';
import { press, type, unfold } from '../play';
import { nothing } from '../samples/actions';
import { longEmployer, longName, longWord } from '../samples/records';
import type { Stories } from '../story';

const cases = Array.from({ length: 60 }, (_, index) => ({
  ...{ id: `case-${index}`, name: index === 0 ? longWord : `TESTA ${index}`, employer: longEmployer },
}));

const bulk = (state: BulkExportState, some = cases) => <BulkExport cases={some} state={state} onRun={nothing} />;
const refusals = ['tooLong', 'character', 'addressParts', 'tooManyRelatives'] as const;

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
    target: '申請人 › 氏名',
    state: 'matched',
    candidates: [],
  },
  { name: 'B', heading: '', samples: [longWord], target: '', state: 'ignored', candidates: ['旅券番号', '生年月日'] },
  { name: 'C', heading: longWord, samples: [], target: longWord, state: 'unknown', candidates: [] },
  {
    name: 'D',
    heading: '名前',
    samples: ['TESTA'],
    target: '申請人 › 氏名',
    state: 'double',
    other: 'A',
    candidates: [],
  },
];

const mapping = (change: Partial<MappingPanelProps> = {}) => (
  <MappingPanel
    choice={{
      ...{ sheets: ['Sheet1', longWord], sheet: 0, headerRow: 0, encoding: 'utf-8', blank: 'keep' },
      headerRows: [{ row: 0, text: longName }],
      ...{ makeCases: true, remembered: true },
    }}
    columns={columns}
    names={['申請人 › 氏名']}
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

const problems: readonly CellProblemView[] = cellProblemCodes.map((code, index) => ({
  ...{ cells: ['B2', 'B3', 'B4', 'B5', 'B6'].slice(0, index), row: 2, heading: longWord, fact: '旅券番号', code },
  ...{ value: longWord, could: () => ['有', '無'] },
}));

const kinds: readonly RecordKind[] = ['applicant', 'employer', 'office', 'case'];
const tally = { added: 12, changed: 3, same: 1234 };
const plan = (count: number): PlanView => ({
  counts: { applicant: tally, employer: tally, office: tally, case: tally },
  records: Array.from({ length: count }, (_, index) => ({
    ...{ kind: kinds[index % 4] ?? 'case', id: `record-${index}`, name: index === 1 ? '' : longName, rows: '2, 3' },
    state: index % 2 === 0 ? 'changed' : 'added',
    changes: [
      { fact: '旅券番号', before: '', after: longWord },
      { fact: '職業', before: longName, after: '' },
    ],
  })),
});

export const tables: Stories = {
  folder: 'tables',
  window: 'workspace',
  components: {
    BulkDifferences: {
      'every standing': () => (
        <BulkDifferences
          rows={[
            { row: 2, name: longName, match: 'nobody', differences: [] },
            { row: 3, name: 'TESTA', match: 'applicant', differences: [] },
            { row: 4, name: 'TESTA', match: 'case', differences: [] },
            {
              ...{ row: 5, name: longWord, match: 'case' },
              differences: (['differs', 'onlyFile', 'onlyCase'] as const).map((standing, column) => ({
                ...{ column, header: longEmployer, standing, file: longWord, ours: '' },
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
      done: () => bulk({ step: 'done', count: 12, blank: 34 }),
      refused: () =>
        bulk({
          step: 'refused',
          cells: refusals.map((reason) => ({ name: longName, header: longEmployer, reason })),
        }),
      failed: () => bulk({ step: 'failed', sentence: failures.unexpected }),
    },
    CellProblems: {
      'one of each kind': () => <CellProblems problems={problems} ofColumns />,
      many: () => <CellProblems problems={Array.from({ length: 30 }, () => problems).flat()} ofColumns={false} />,
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
    PlanPreview: {
      'nothing to do': () => <PlanPreview plan={plan(0)} busy={false} again={false} onRun={nothing} />,
      one: () => <PlanPreview plan={plan(1)} busy={false} again={false} onRun={nothing} />,
      many: {
        draw: () => <PlanPreview plan={plan(60)} busy again onRun={nothing} />,
        play: unfold,
      },
    },
  },
};
