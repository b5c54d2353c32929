import { backupKindNames } from '../backup/backup.words';
import { healthText, noticeReasons, noticeText } from './staff-profile.words';
import type { VaultNotice } from '../../lib/messaging/namespaces/health';
import { minuteOf } from '../backup/format-time';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';

/** What was noticed, and what is left of removed records. */
export interface VaultNoticesProps {
  readonly notices: readonly VaultNotice[];
  readonly tombstones: number;
  /** How many traces were cleaned just now. */
  readonly cleaned: number;
  readonly onSettle: (keys: readonly string[]) => void;
  readonly onClean: () => void;
}

const reasons: readonly VaultNotice['reason'][] = ['lost', 'rolledBack', 'returned', 'page', 'ledger'];

/** Records that disappeared or were put back, by name, with what to do; below them the traces of removed records. */
export function VaultNotices({ notices, tombstones, cleaned, onSettle, onClean }: VaultNoticesProps) {
  const { t } = useText();
  return (
    <>
      {notices.length > 0 && (
        <Notice tone="bad" title={t(noticeText.title, { count: notices.length })} testId="health-notices">
          <p>{t(noticeText.why)}</p>
          {reasons.map((reason) => (
            <Reason key={reason} reason={reason} notices={notices.filter((one) => one.reason === reason)} />
          ))}
          <p>{t(noticeText.what)}</p>
          <p class="row">
            <a class="button button--primary" href="#/backup">
              {t(healthText.restore)}
            </a>
            <Button onPress={() => onSettle(notices.map(({ key }) => key))} testId="health-settle">
              {t(noticeText.settle)}
            </Button>
          </p>
        </Notice>
      )}
      <p role="status" class={cleaned > 0 ? 'muted' : 'visually-hidden'}>
        {cleaned > 0 && t(noticeText.cleaned, { count: cleaned })}
      </p>
      {tombstones > 0 && (
        <div class="stack stack--tight" data-testid="health-tombstones">
          <p class="muted">{t(noticeText.tombstones, { count: tombstones })}</p>
          <p>
            <Button size="small" onPress={onClean} testId="health-clean">
              {t(noticeText.clean)}
            </Button>
          </p>
        </div>
      )}
    </>
  );
}

function Reason({ reason, notices }: { reason: VaultNotice['reason']; notices: readonly VaultNotice[] }) {
  const { t } = useText();
  if (notices.length === 0) return null;
  const named = notices.filter(({ kind }) => kind !== null);
  return (
    <div>
      <p>{t(noticeReasons[reason])}</p>
      {named.length > 0 && (
        <ul>
          {named.map(({ key, kind, name, updatedAt }) => (
            <li key={key}>
              {t(updatedAt === null ? noticeText.recordUndated : noticeText.record, {
                kind: t(kind === null ? healthText.unknownKind : backupKindNames[kind]),
                name: name || t(noticeText.unnamed),
                at: updatedAt === null ? '' : minuteOf(updatedAt),
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
