import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allCases } from '../fixtures/cases/load';
import { buildIfNeeded } from '../tools/build';
import { examine } from './harness/examine';
import { createVault, goTo, passphrase } from './harness/flow';
import { launchTenken, type Tenken } from './harness/launch';
import { ask } from './harness/messages';

// What is set stays set, and does what it says.

let tenken: Tenken;
let workspace: Page;

beforeAll(async () => {
  tenken = await launchTenken({ extensionDir: await buildIfNeeded() });
  workspace = await tenken.workspace();
  await createVault(workspace);
  await ask(workspace, 'exchange.import', { text: JSON.stringify(allCases()) });
});
afterAll(() => tenken.close());

const openSettings = async () => {
  await goTo(workspace, '#/cases');
  await goTo(workspace, '#/settings');
  await workspace.getByTestId('desk-name').waitFor();
};

describe('display and use', () => {
  it('are kept over a reload', async () => {
    await openSettings();
    await workspace.getByTestId('settings-theme').selectOption('dark');
    await workspace.getByTestId('settings-idle').fill('30');
    await workspace.getByTestId('settings-backup-days').selectOption('14');
    await workspace.getByTestId('settings-tombstone-days').selectOption('30');
    await workspace.getByTestId('settings-keys').uncheck();
    await workspace.getByTestId('settings-save').click();
    await workspace.getByText('設定を保存しました。').waitFor();
    await workspace.reload();
    await openSettings();
    expect(await ask(workspace, 'settings.get', null)).toEqual({
      ...{ language: 'auto', theme: 'dark', idleMinutes: 30, backupDays: 14, tombstoneDays: 30, keys: false },
    });
    expect(await workspace.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    expect(await workspace.getByTestId('settings-keys').isChecked()).toBe(false);
    expect(await workspace.getByTestId('settings-backup-days').inputValue()).toBe('14');
  });

  it('name what is wrong and keep what was', async () => {
    await workspace.getByTestId('settings-idle').fill('0');
    await workspace.getByTestId('settings-theme').selectOption('auto');
    await workspace.getByTestId('settings-save').click();
    await workspace.getByRole('alert').getByText('整数').waitFor();
    expect((await ask(workspace, 'settings.get', null)).theme).toBe('dark');
    await workspace.getByTestId('settings-idle').fill('15');
    await workspace.getByTestId('settings-save').click();
    await workspace.getByText('設定を保存しました。').waitFor();
  });
});

describe('the desk', () => {
  it('keeps who checks, sealed', async () => {
    await workspace.getByTestId('desk-name').fill('サンプル 花子');
    await workspace.getByTestId('desk-save').click();
    await workspace.getByText('保存しました。', { exact: true }).waitFor();
    expect((await ask(workspace, 'desk.get', null)).staffName).toBe('サンプル 花子');
    const raw = await workspace.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(raw).not.toContain('花子');
    await ask(workspace, 'vault.lock', null);
    await expect(ask(workspace, 'desk.get', null)).rejects.toThrow('locked');
    await ask(workspace, 'vault.unlock', { passphrase });
  });

  it('takes no My Number as a name', async () => {
    await openSettings();
    await workspace.getByTestId('desk-name').fill('123456789018');
    await workspace.getByTestId('desk-save').click();
    await workspace.getByRole('alert').waitFor();
    expect((await ask(workspace, 'desk.get', null)).staffName).toBe('サンプル 花子');
  });

  it('gives new cases their office and agent', async () => {
    const offices = await ask(workspace, 'records.list', { kind: 'office' });
    const office = offices.map(({ payload }) => payload as Office).find(({ agents }) => (agents?.length ?? 0) > 0);
    const [agent] = office?.agents ?? [];
    if (!office || !agent) throw new Error('No office of the cases has an agent.');
    expect(offices.length).toBeGreaterThan(1);
    await workspace.getByTestId('desk-name').fill('サンプル 花子');
    await workspace.getByTestId('desk-office').selectOption(office.id);
    await workspace.getByTestId('desk-agent').selectOption(agent.id);
    await workspace.getByTestId('desk-save').click();
    await workspace.getByText('保存しました。', { exact: true }).waitFor();
    await examine(workspace, 'settings');
    await goTo(workspace, '#/cases');
    await workspace.getByTestId('new-case').click();
    for (const box of ['new-case-applicant', 'new-case-employer']) {
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) await workspace.getByTestId(box).press(key);
    }
    await workspace.getByTestId('new-case-create').click();
    await workspace.waitForURL(/#\/cases\/.+/);
    const id = workspace.url().split('/').at(-1) ?? '';
    const made = (await ask(workspace, 'records.get', { kind: 'case', id })).payload;
    expect(made).toMatchObject({ officeId: office.id, filing: { agentId: agent.id } });
  });
});

interface Office {
  readonly id: string;
  readonly agents?: readonly { readonly id: string }[];
}

describe('the state of the records', () => {
  it('is told in one line where all is well', async () => {
    await openSettings();
    await workspace.getByTestId('health-fine').waitFor();
  });

  it('can be left half-way, and is looked at again when asked to', async () => {
    await workspace.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const button = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
          const watch = new MutationObserver(() => {
            if (!button('health-stop')) return;
            watch.disconnect();
            button('health-stop')?.click();
            resolve();
          });
          watch.observe(document.body, { childList: true, subtree: true });
          button('health-again')?.click();
        }),
    );
    await workspace.getByTestId('health-stopped').waitFor();
    await workspace.getByTestId('health-again').click();
    await workspace.getByTestId('health-fine').waitFor();
    expect(await workspace.getByTestId('health-stopped').count()).toBe(0);
  });

  it('names records that were damaged, and removes them only when asked twice', async () => {
    await workspace.evaluate(async () => {
      const all = await chrome.storage.local.get(null);
      const [one, two] = Object.keys(all).filter((key) => key.startsWith('rec:'));
      if (!one || !two) throw new Error('There are no records.');
      await chrome.storage.local.set({ [one]: { ...(all[one] as object), t: 1 }, [two]: 'nothing readable' });
    });
    await workspace.getByTestId('health-again').click();
    await workspace.getByTestId('health-ailing').getByText('2件の記録を読み取れません').waitFor();
    await examine(workspace, 'settings-damaged');
    await workspace.getByTestId('health-discard').click();
    await workspace.getByTestId('health-discard-yes').click();
    await workspace.getByTestId('health-fine').waitFor();
    await workspace.getByText('2件を取り除きました。').waitFor();
  });
});

describe('records that are not as they were left', () => {
  const restore = (items: Record<string, unknown>) =>
    workspace.evaluate((values) => chrome.storage.local.set(values), items);

  it('are told by name, with what to do, and put away when a person has seen to them', async () => {
    const before = await workspace.evaluate(() => chrome.storage.local.get(null));
    const [employer] = await ask(workspace, 'records.list', { kind: 'employer' });
    if (!employer) throw new Error('There is no employer.');
    const { payload, revision } = employer;
    await ask(workspace, 'records.put', { kind: 'employer', payload, revision });
    const after = await workspace.evaluate(() => chrome.storage.local.get(null));
    const [changed] = Object.keys(after).filter(
      (key) => key.startsWith('rec:') && JSON.stringify(after[key]) !== JSON.stringify(before[key]),
    );
    if (changed === undefined) throw new Error('No record was written.');
    await restore({ [changed]: before[changed] });
    await workspace.getByTestId('health-again').click();
    const told = workspace.getByTestId('health-notices');
    await told.getByText('古い状態に戻された記録').waitFor();
    expect(await told.innerText()).toContain('所属機関');
    await examine(workspace, 'settings-notices');
    await workspace.getByTestId('health-settle').click();
    await told.waitFor({ state: 'detached' });
    await workspace.getByTestId('health-fine').waitFor();
  });

  it('leave traces when they are removed, which can be cleaned away', async () => {
    const traces = workspace.getByTestId('health-tombstones');
    await traces.waitFor();
    await examine(workspace, 'settings-traces');
    await workspace.getByTestId('health-clean').click();
    await traces.waitFor({ state: 'detached' });
    await workspace.getByText('跡を消しました').waitFor();
  });
});

describe('the passphrase', () => {
  it.each([
    ['password1', 'よく使われる言葉'],
    ['2026-11-28', '日付や年'],
  ])('that is easily guessed is refused with the reason: %s', async (weak, why) => {
    await workspace.getByTestId('current-passphrase').fill(passphrase);
    await workspace.getByTestId('create-passphrase').fill(weak);
    await workspace.getByTestId('create-passphrase-again').fill(weak);
    await workspace.getByTestId('create-vault').click();
    await workspace.getByRole('alert').getByText(why).waitFor();
    await examine(workspace, 'settings-weak');
    expect(await ask(workspace, 'vault.resealed', null)).toBeNull();
  });

  it('is changed with the form, and the old one no longer opens', async () => {
    const next = '新しい合言葉 TESTA 2027';
    await workspace.getByTestId('current-passphrase').fill(passphrase);
    await workspace.getByTestId('create-passphrase').fill(next);
    await workspace.getByTestId('create-passphrase-again').fill(next);
    await workspace.getByTestId('create-vault').click();
    await workspace.getByText('パスフレーズを変更しました。').waitFor();
    await expect.poll(() => ask(workspace, 'vault.resealed', null)).toBeNull();
    const epochs = await workspace.evaluate(async () => {
      const all = Object.entries(await chrome.storage.local.get(null));
      return all.flatMap(([key, value]) => (key.startsWith('rec:') ? [(value as { e?: number }).e] : []));
    });
    expect(new Set(epochs)).toEqual(new Set([2]));
    await ask(workspace, 'vault.lock', null);
    await expect(ask(workspace, 'vault.unlock', { passphrase })).rejects.toThrow('wrongPassphrase');
    await ask(workspace, 'vault.unlock', { passphrase: next });
  });
});
