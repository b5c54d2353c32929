import { useState } from 'preact/hooks';
import { backupKindNames } from '../backup/backup.words';
import { common } from '../../lib/i18n/common.words';
import { ailments, healthText } from './staff-profile.words';
import type { AilingRecord, VaultNotice } from '../../lib/messaging/namespaces/health';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { Progress } from '../base/Progress';
import { useText } from '../base/text-provider';
import { Confirm } from './Confirm';
import { VaultNotices } from './VaultNotices';

/** What is known about the records of the vault. */
export interface Health {
  /** `stopped`: only some were checked. */
  readonly step: 'looking' | 'stopped' | 'done';
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
  readonly ailing: readonly AilingRecord[];
  /** Changes made outside Tenken; known once all records were checked. */
  readonly notices: readonly VaultNotice[];
  /** Traces of removed records. */
  readonly tombstones: number;
}

/** What is wrong with the records of the vault. */
export interface HealthPanelProps {
  readonly health: Health;
  /** How many were removed just now. */
  readonly discarded: number;
  /** How many traces of removed records were cleaned just now. */
  readonly cleaned: number;
  readonly onSettle: (keys: readonly string[]) => void;
  readonly onClean: () => void;
  readonly onAgain: () => void;
  readonly onStop: () => void;
  readonly onDiscard: (storageKeys: readonly string[]) => void;
}

const reasons: readonly AilingRecord['reason'][] = ['unreadable', 'misshapen', 'newer'];

/** One line if everything is well; otherwise what is wrong, how often, and what to do. */
export function HealthPanel(props: HealthPanelProps) {
  const { health, discarded, onAgain, onStop, onDiscard } = props;
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const { step, done, total, ailing } = health;
  if (step === 'looking') {
    return (
      <div class="stack">
        <Progress label={t(healthText.examining)} done={done} total={total} testId="health-progress" />
        <p>
          <Button size="small" onPress={onStop} testId="health-stop">
            {t(common.cancel)}
          </Button>
        </p>
      </div>
    );
  }
  const keys = ailing.flatMap(({ storageKey }) => storageKey ?? []);
  return (
    <div class="stack">
      <p role="status" class={discarded > 0 ? 'muted' : 'visually-hidden'}>
        {discarded > 0 && t(healthText.discarded, { count: discarded })}
      </p>
      {step === 'stopped' && <p data-testid="health-stopped">{t(healthText.stopped, { done, total })}</p>}
      {ailing.length === 0 ? (
        <p data-testid="health-fine">
          {step === 'stopped'
            ? done > 0 && t(healthText.soFarFine)
            : t(total === 0 ? healthText.empty : healthText.fine, { count: total })}
        </p>
      ) : (
        <Notice tone="bad" title={t(healthText.ailing, { count: ailing.length })} testId="health-ailing">
          <p>{t(healthText.untouched)}</p>
          {reasons.map((reason) => (
            <Ailment key={reason} reason={reason} records={ailing.filter((one) => one.reason === reason)} />
          ))}
          <p class="row">
            <a class="button button--primary" href="#/backup">
              {t(healthText.restore)}
            </a>
            {keys.length > 0 && (
              <Button onPress={() => setAsking(true)} testId="health-discard">
                {t(healthText.discard)}
              </Button>
            )}
          </p>
        </Notice>
      )}
      <VaultNotices {...props} notices={health.notices} tombstones={health.tombstones} />
      <p>
        <Button size="small" onPress={onAgain} testId="health-again">
          {t(healthText.again)}
        </Button>
      </p>
      <Confirm
        open={asking}
        danger
        title={t(healthText.discardTitle)}
        yes={t(healthText.discardYes)}
        no={t(healthText.discardNo)}
        onYes={() => {
          setAsking(false);
          onDiscard(keys);
        }}
        onNo={() => setAsking(false)}
        testId="health-discard-yes"
      >
        <p>{t(healthText.discardText, { count: keys.length })}</p>
      </Confirm>
    </div>
  );
}

function Ailment({ reason, records }: { reason: AilingRecord['reason']; records: readonly AilingRecord[] }) {
  const { t } = useText();
  if (records.length === 0) return null;
  const kinds = [...new Set(records.map(({ kind }) => kind))];
  return (
    <div>
      <p>{t(ailments[reason])}</p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            {t(healthText.line, {
              kind: t(kind === null ? healthText.unknownKind : backupKindNames[kind]),
              count: records.filter((one) => one.kind === kind).length,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
