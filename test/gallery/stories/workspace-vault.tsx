import { Confirm } from '../../../components/workspace/Confirm';
import { StaffProfilePanel } from '../../../components/workspace/StaffProfilePanel';
import { Forgotten } from '../../../components/workspace/Forgotten';
import { CreateVault, Locked } from '../../../components/workspace/Gate';
import { HealthPanel } from '../../../components/workspace/HealthPanel';
import { ImportPanel } from '../../../components/workspace/ImportPanel';
import { NewPassphrase } from '../../../components/workspace/NewPassphrase';
import { ProblemTable } from '../../../components/workspace/ProblemTable';
import { SamplesPanel } from '../../../components/workspace/SamplesPanel';
import { SettingsPanel } from '../../../components/workspace/SettingsPanel';
import { Shell } from '../../../components/workspace/Shell';
import { VaultNotices } from '../../../components/workspace/VaultNotices';
import { problemCodes } from '../../../lib/editor/problems';
import { common } from '../../../lib/i18n/common.words';
import { failures } from '../../../components/base/failures.words';
import { vaultText } from '../../../components/workspace/workspace.words';
import type { AilingRecord, VaultNotice } from '../../../lib/messaging/namespaces/health';
import type { Problem } from '../../../lib/domain/problem';
import type { Settings } from '../../../lib/messaging/namespaces/settings';
import { defaultSettings } from '../../../lib/storage/default-settings';
import { passphraseMinLength, passphraseProblem } from '../../../lib/storage/passphrase';
import { all, press, type, unfold } from '../play';
import { nothing } from '../samples/actions';
import { Told } from '../samples/told';
import { longEmployer, longWord } from '../samples/records';
import type { Stories } from '../story';
import { tour } from './navigation';

const gate = {
  minLength: passphraseMinLength,
  judge: async (text: string) => passphraseProblem(text),
  onSubmit: nothing,
};

const settings: Settings = defaultSettings;
const settingsPanel = (saved: boolean, error?: string) => (
  <SettingsPanel
    settings={settings}
    idleRange={{ min: 1, max: 240 }}
    saved={saved}
    {...(error === undefined ? {} : { error })}
    onSave={nothing}
  />
);

const offices = [{ code: 'o', ja: longEmployer, en: longWord, agents: [{ code: 'a', ja: '架空太郎', en: 'TESTA' }] }];
const nobody = { staffName: null, officeId: null, agentId: null };

const ailing: readonly AilingRecord[] = (['unreadable', 'misshapen', 'newer'] as const).flatMap((reason, index) => [
  { kind: 'case', reason, storageKey: `key-${index}` } as const,
  { kind: null, reason, storageKey: null } as const,
]);
const notices: readonly VaultNotice[] = (['lost', 'rolledBack', 'returned', 'page', 'ledger'] as const).map(
  (reason) => ({
    key: reason,
    reason,
    kind: reason === 'page' || reason === 'ledger' ? null : 'applicant',
    name: reason === 'lost' ? longWord : 'TESTA',
    updatedAt: reason === 'lost' ? '2026-06-01T01:23:45.000Z' : null,
  }),
);
const health = (change: Partial<Parameters<typeof HealthPanel>[0]['health']> = {}, discarded = 0) => (
  <HealthPanel
    health={{ step: 'done', done: 1234, total: 1234, ailing: [], notices: [], tombstones: 0, ...change }}
    discarded={discarded}
    cleaned={0}
    onSettle={nothing}
    onClean={nothing}
    onAgain={nothing}
    onStop={nothing}
    onDiscard={nothing}
  />
);

const problems: readonly Problem[] = problemCodes.map((code, index) => ({
  ...{ record: index === 0 ? '' : `applicants[${index}]`, path: index === 1 ? '' : 'passport.number', code },
  ...(index % 2 === 0 ? { id: longWord } : {}),
}));

const importing = (isChosen: boolean, isChecked: boolean) => (
  <ImportPanel
    file={isChosen ? { name: `${longWord}.json`, kilobytes: 1234 } : null}
    text=""
    isChecked={isChecked}
    onFiles={nothing}
    onText={nothing}
    onCheck={nothing}
  />
);

export const workspaceVault: Stories = {
  folder: 'workspace',
  window: 'workspace',
  components: {
    Confirm: {
      danger: () => (
        <Told sentence={common.lock}>
          {(text) => (
            <Confirm open danger title={text} yes={text} no={text} onYes={nothing} onNo={nothing} testId="yes">
              <p>{longWord}</p>
            </Confirm>
          )}
        </Told>
      ),
    },
    CreateVault: {
      plain: () => <CreateVault {...gate} busy={false} />,
      'pressed while too short': {
        draw: () => <CreateVault {...gate} busy={false} />,
        play: all(type('create-passphrase', 'x'), press('create-vault')),
      },
      busy: () => <CreateVault {...gate} busy />,
      failed: () => (
        <Told sentence={failures.vaultExists}>{(text) => <CreateVault {...gate} busy={false} error={text} />}</Told>
      ),
    },
    StaffProfilePanel: {
      'no office': () => <StaffProfilePanel profile={nobody} offices={[]} saved={false} onSave={nothing} />,
      saved: () => (
        <StaffProfilePanel
          profile={{ staffName: longWord, officeId: 'o', agentId: 'a' }}
          offices={offices}
          saved
          onSave={nothing}
        />
      ),
      failed: () => (
        <Told sentence={failures.unexpected}>
          {(text) => (
            <StaffProfilePanel profile={nobody} offices={offices} saved={false} error={text} onSave={nothing} />
          )}
        </Told>
      ),
    },
    Forgotten: {
      open: { draw: () => <Forgotten onDestroy={nothing} />, play: unfold },
      asking: {
        draw: () => <Forgotten onDestroy={nothing} />,
        play: all(unfold, press('destroy-start', 'destroy-understood')),
      },
    },
    HealthPanel: {
      looking: () => health({ step: 'looking', done: 123 }),
      stopped: () => health({ step: 'stopped', done: 123 }),
      fine: () => health({}, 3),
      empty: () => health({ done: 0, total: 0 }),
      ailing: () => health({ ailing }),
      'asking to remove': { draw: () => health({ ailing }), play: press('health-discard') },
    },
    ImportPanel: {
      plain: () => importing(false, false),
      chosen: () => importing(true, false),
      checked: () => importing(true, true),
    },
    Locked: {
      plain: () => <Locked busy={false} unsaved={false} onUnlock={nothing} />,
      'with unsaved changes': () => (
        <Told sentence={failures.wrongPassphrase}>
          {(text) => <Locked busy={false} error={text} unsaved onUnlock={nothing} />}
        </Told>
      ),
    },
    VaultNotices: {
      'one of each kind': () => (
        <VaultNotices notices={notices} tombstones={12} cleaned={0} onSettle={nothing} onClean={nothing} />
      ),
      'traces cleaned': () => (
        <VaultNotices notices={[]} tombstones={0} cleaned={12} onSettle={nothing} onClean={nothing} />
      ),
    },
    NewPassphrase: {
      changing: () => (
        <NewPassphrase {...gate} busy={false} changing submit={vaultText.create} submitting={vaultText.creating} />
      ),
    },
    ProblemTable: {
      one: () => <ProblemTable problems={problems.slice(2, 3)} />,
      many: () => <ProblemTable problems={Array.from({ length: 20 }, () => problems).flat()} />,
    },
    SamplesPanel: {
      plain: () => <SamplesPanel done={null} busy={false} onRemove={nothing} />,
      removing: () => <SamplesPanel done={null} busy onRemove={nothing} />,
      removed: () => <SamplesPanel done={{ removed: 4, kept: 0 }} busy={false} onRemove={nothing} />,
      'some kept': () => <SamplesPanel done={{ removed: 2, kept: 2 }} busy={false} onRemove={nothing} />,
      none: () => <SamplesPanel done={{ removed: 0, kept: 0 }} busy={false} onRemove={nothing} />,
      failed: () => (
        <Told sentence={failures.unexpected}>
          {(text) => <SamplesPanel done={null} busy={false} error={text} onRemove={nothing} />}
        </Told>
      ),
    },
    SettingsPanel: {
      saved: () => settingsPanel(true),
      'a wrong number': {
        draw: () => settingsPanel(false),
        play: all(type('settings-idle', 'x'), press('settings-save')),
      },
      failed: () => <Told sentence={failures.damaged}>{(text) => settingsPanel(false, text)}</Told>,
    },
    Shell: {
      open: () => (
        <Shell at="cases" open onLock={nothing} onLanguage={nothing} above={tour(2)}>
          <p>{longWord}</p>
        </Shell>
      ),
      locked: () => (
        <Shell at={null} open={false} onLock={nothing} onLanguage={nothing}>
          <Locked busy={false} unsaved={false} onUnlock={nothing} />
        </Shell>
      ),
    },
  },
};
