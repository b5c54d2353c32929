import { DocumentsPanel } from '../../../components/documents/DocumentsPanel';
import { FilesPanel, type FilesPanelProps } from '../../../components/documents/FilesPanel';
import type { LookedAt } from '../../../components/documents/looked-at';
import { entryIdsOf } from '../../../lib/checks/document-entries';
import { fileParts, notLookedAt } from '../../../lib/files/looked';
import { type FileCode, fileKinds, fileLevels, setCodes } from '../../../lib/files/result';
import { sectionsOf } from '../../../lib/checks/document-sections';
import type { CaseRecords } from '../../../lib/domain/records';
import { unfold } from '../play';
import { nothing } from '../samples/actions';
import { Bound } from '../samples/binding';
import { arjun, checks, longWord, reportFor, today, unknown, worked } from '../samples/records';
import type { Stories } from '../story';

const panel = (records: CaseRecords, planned = true) => (
  <Bound kind="case" records={records}>
    {(binding) => (
      <DocumentsPanel
        list={sectionsOf(checks.documents, reportFor(records).documents, entryIdsOf(binding.draft))}
        on={today}
        planned={planned}
        binding={binding}
        actions={{ setReceived: nothing, addAnother: nothing, remove: nothing }}
        onToFiles={nothing}
      />
    )}
  </Bound>
);

/** Two copies of some documents, and one that is on no list. */
const received = worked.case.documents ?? [];
const twice: CaseRecords = {
  ...worked,
  case: {
    ...worked.case,
    documents: [...received, ...received.slice(0, 2), { id: 'X99', received: 'yes' }],
  },
};

const values = {
  size: '12 MB',
  max: '10 MB',
  width: 10,
  height: 20,
  minWidth: 354,
  minHeight: 472,
  orientation: 6,
  version: '1.7',
  count: 3,
};
const codes = Object.keys(fileLevels) as readonly FileCode[];
const seen = { name: 'x', kind: null } as never;
const file = (key: string, findings: readonly FileCode[], kind: (typeof fileKinds)[number] | null): LookedAt => ({
  ...{ key, name: `${longWord}-${key}.pdf`, bytes: 1_234_567 },
  check: {
    ...{ kind, bytes: 1_234_567, looked: notLookedAt, seen },
    findings: findings.map((code) => ({ code, values, ...(code === 'textPartly' ? { parts: fileParts } : {}) })),
  },
});

const files = (change: Partial<FilesPanelProps>) => (
  <FilesPanel
    headingRef={{ current: null }}
    files={[]}
    busy={false}
    set={[]}
    onFiles={nothing}
    onCancel={nothing}
    onRemove={nothing}
    onClear={nothing}
    {...change}
  />
);

export const documents: Stories = {
  folder: 'documents',
  window: 'workspace',
  components: {
    DocumentsPanel: {
      'nothing known': () => panel(unknown, false),
      'a whole case': () => panel(arjun),
      'much left': () => panel(worked),
      unfolded: { draw: () => panel(twice), play: unfold },
    },
    FilesPanel: {
      none: () => files({}),
      'one that is fine': () => files({ files: [file('a', ['pdfVersion', 'noMyNumber'], 'pdf')] }),
      'every finding': () => files({ files: codes.map((code) => file(code, [code], null)) }),
      'every kind': () => files({ files: fileKinds.map((kind) => file(kind, ['wrongKind'], kind)), set: setCodes }),
      'being looked at': () =>
        files({ files: [file('a', ['pdfVersion'], 'pdf'), { ...file('b', [], null), check: null }], busy: true }),
    },
  },
};
