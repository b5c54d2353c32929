import { useEffect, useState } from 'preact/hooks';
import { call } from '../../messaging/call';
import type { Failure } from '../../domain/result';
import type { Protocol } from '../../messaging/protocol';
import { useCommand } from '../shared/use-command';
import { useEvents } from '../shared/use-events';
import { editedRecords } from './link';

/** The state of the vault, and the functions to open and lock it. */
export interface VaultInWindow {
  /** Null until it is known. */
  readonly state: Protocol['vault.state']['out']['state'] | null;
  readonly isBusy: boolean;
  readonly failure: Failure['code'] | null;
  readonly enter: (by: 'vault.create' | 'vault.unlock', passphrase: string) => void;
  readonly lock: () => void;
  readonly destroy: () => void;
}

/** The vault as this window sees it. When its state changes, the records edited here are read again, or dropped. */
export function useVault(): VaultInWindow {
  const [state, setState] = useState<VaultInWindow['state']>(null);
  const [wrong, setWrong] = useState<Failure['code'] | null>(null);
  const { isBusy, failure, run } = useCommand();
  const look = async () => {
    const answer = await call('vault.state', null);
    if (!answer.ok) return setWrong(answer.failure.code);
    // Locked: stored records are dropped here too; unsaved changes wait for the passphrase.
    if (answer.value.state === 'open') editedRecords.refresh();
    else editedRecords.forgetSaved();
    setState(answer.value.state);
  };
  useEffect(() => void look(), []);
  useEvents(({ news }) => {
    if (news === 'vault') void look();
    if (news === 'records') editedRecords.refresh();
  });
  const lock = async () => {
    await editedRecords.saveAll();
    const answer = await call('vault.lock', null);
    if (!answer.ok) setWrong(answer.failure.code);
    await look();
  };
  const destroy = async () => {
    const answer = await call('vault.destroy', { confirmed: true });
    setWrong(answer.ok ? null : answer.failure.code);
    for (const { kind, id } of editedRecords.unsaved()) editedRecords.forget(kind, id);
    await look();
  };
  return {
    state,
    isBusy,
    failure: failure ?? wrong,
    enter: (by, passphrase) => void run(() => call(by, { passphrase }), look),
    lock: () => void lock(),
    destroy: () => void destroy(),
  };
}
