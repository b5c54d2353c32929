import { BackupPanel, type MakingState } from '../../../components/backup/BackupPanel';
import { BackupReminder } from '../../../components/backup/BackupReminder';
import { BackupStateText } from '../../../components/backup/BackupStateText';
import { DifferenceTable } from '../../../components/backup/DifferenceTable';
import { LineList } from '../../../components/backup/RestoreLines';
import { RestorePanel, type RestoreState } from '../../../components/backup/RestorePanel';
import { differenceLists } from '../../../components/backup/backup.words';
import { failures } from '../../../components/base/failures.words';
import type {
  BackupKind,
  BackupState,
  RestoreDifference,
  RestoreLine,
  RestorePreview,
  RecordDifference,
} from '../../../lib/messaging/namespaces/backup';
import { passphraseMinLength, passphraseProblem } from '../../../lib/storage/passphrase';
import { press, unfold } from '../play';
import { nothing } from '../samples/actions';
import { longName, longWord } from '../samples/records';
import type { Stories } from '../story';

const made: BackupState = { madeAt: '2026-06-01T01:23:45.000Z', days: 14, changes: 1234, due: true };
const never: BackupState = { madeAt: null, days: 20, changes: 3, due: true };

const panel = (state: MakingState, backup: BackupState | null = made) => (
  <BackupPanel
    backup={backup}
    state={state}
    minLength={passphraseMinLength}
    judge={async (text) => passphraseProblem(text)}
    onMake={nothing}
    onOther={nothing}
    onCancel={nothing}
  />
);

const kinds: readonly BackupKind[] = ['case', 'applicant', 'employer', 'office', 'setting'];
const standings: readonly RecordDifference[] = ['added', 'same', 'newer', 'older', 'mends', 'unusable', 'onlyHere'];
const [earlier, later] = ['2026-05-01T01:23:45.000Z', '2026-06-01T01:23:45.000Z'];

const lineOf = (kind: BackupKind, backup: RecordDifference, name: string): RestoreLine => ({
  ...{ kind, difference: backup, id: kind === 'setting' ? 'settings' : `${kind}-${backup}`, name },
  inBackup: backup === 'onlyHere' ? null : backup === 'newer' ? later : earlier,
  here: backup === 'added' ? null : backup === 'older' ? later : earlier,
});

const counted = (lines: readonly RestoreLine[]): RestorePreview => {
  const countOf = (kind: BackupKind) =>
    Object.fromEntries(
      standings.map((backup) => [
        backup,
        lines.filter((line) => line.kind === kind && line.difference === backup).length,
      ]),
    ) as Record<RecordDifference, number>;
  const counts = Object.fromEntries(kinds.map((kind) => [kind, countOf(kind)])) as RestorePreview['counts'];
  return { counts, lines };
};

const mixed = counted([
  ...standings.flatMap((backup) => kinds.slice(0, 4).map((kind) => lineOf(kind, backup, longName))),
  lineOf('setting', 'newer', ''),
]);
const many = counted(
  Array.from({ length: 60 }, (_, index) => ({ ...lineOf('case', 'newer', `TESTA ${index}`), id: `case-${index}` })),
);

const differences: readonly RestoreDifference[] = [
  { path: 'title', inBackup: longWord, here: 'TESTA' },
  { path: 'filingOn', inBackup: '2026-06-15', here: undefined },
  { path: 'status', inBackup: 'draft', here: 'filed' },
];

const restore = (state: RestoreState) => (
  <RestorePanel
    state={state}
    file={{ name: `${longWord}.tenken`, size: 123_456, createdAt: later }}
    takes={({ difference: backup }, mode) => backup !== 'same' && mode !== 'newOnly'}
    differences={async () => differences}
    onFile={nothing}
    onPassphrase={nothing}
    onRestore={nothing}
    onHalt={nothing}
    onCancel={nothing}
  />
);
const preview = (change: Partial<Extract<RestoreState, { step: 'preview' }>> = {}) =>
  restore({ step: 'preview', preview: mixed, writing: null, halted: false, ...change });

export const backup: Stories = {
  folder: 'backup',
  window: 'workspace',
  components: {
    BackupPanel: {
      never: () => panel({ step: 'ready' }, never),
      'given up': () => panel({ step: 'ready', cancelled: true }),
      'a passphrase of its own, pressed while empty': {
        draw: () => panel({ step: 'ready' }),
        play: press('backup-own', 'backup-make'),
      },
      preparing: () => panel({ step: 'preparing' }),
      making: () => panel({ step: 'making', done: 1234, total: 5000 }),
      done: () => panel({ step: 'done', name: `${longWord}.tenken`, total: 5000, left: 2 }),
      failed: () => panel({ step: 'failed', sentence: failures.unexpected }),
    },
    BackupReminder: {
      'long ago': () => <BackupReminder backup={made} onLater={nothing} />,
      never: () => <BackupReminder backup={never} onLater={nothing} />,
    },
    BackupStateText: {
      'every standing': () =>
        [made, never, { ...made, days: 0, changes: 0 }, { ...made, changes: null }].map((backup) => (
          <BackupStateText key={JSON.stringify(backup)} backup={backup} />
        )),
    },
    DifferenceTable: {
      'some facts': () => <DifferenceTable line={lineOf('case', 'newer', '')} found={differences} />,
      settings: () => (
        <DifferenceTable
          line={lineOf('setting', 'newer', '')}
          found={[{ path: 'theme', inBackup: 'dark', here: 'light' }]}
        />
      ),
    },
    LineList: {
      many: { draw: () => <LineList title={differenceLists.added} lines={many.lines} />, play: unfold },
    },
    RestorePanel: {
      'choosing a file': () => restore({ step: 'choose' }),
      'not a backup': () => restore({ step: 'choose', sentence: failures.damaged }),
      passphrase: () => restore({ step: 'passphrase', busy: false }),
      'a wrong passphrase': () => restore({ step: 'passphrase', busy: false, sentence: failures.wrongPassphrase }),
      reading: () => restore({ step: 'reading', bytes: 65_000 }),
      comparing: () => restore({ step: 'comparing', done: 1234, total: 5000 }),
      done: () => restore({ step: 'done', written: 1234 }),
    },
    RestorePreview: {
      'nothing to do': () => preview({ preview: counted([]) }),
      'everything there is': { draw: () => preview(), play: unfold },
      many: () => preview({ preview: many }),
      differences: { draw: () => preview(), play: press('restore-differences-case-case-newer') },
      failed: () => preview({ sentence: failures.conflict }),
      halted: () => preview({ halted: true }),
    },
    RestoreWriting: {
      sealing: () => preview({ writing: { step: 'sealing', done: 1234, total: 5000 } }),
      committing: () => preview({ writing: { step: 'committing' } }),
    },
  },
};
