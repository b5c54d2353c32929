import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allCases, loadCase } from '../fixtures/cases/load';
import { buildIfNeeded } from '../tools/build';
import { everyLook } from '../tools/every-look';
import { violationsOf } from './harness/axe';
import { examine } from './harness/examine';
import { createVault, goTo, passphrase } from './harness/flow';
import { launchTenken, type Tenken } from './harness/launch';
import { ask } from './harness/messages';
import { saveShot } from './harness/shots';

// A backup made by hand, the vault given up, a new one made and everything restored; and every file that must not be read.

let tenken: Tenken;
let workspace: Page;
let file: { name: string; buffer: Buffer };
let before: string;

const ownPassphrase = 'ファイルの合言葉 TESTA 2027';

beforeAll(async () => {
  tenken = await launchTenken({ extensionDir: await buildIfNeeded() });
  workspace = await tenken.workspace();
  await createVault(workspace);
  await workspace.getByTestId('tour-close').click();
  await ask(workspace, 'exchange.import', { text: JSON.stringify(allCases()) });
  await ask(workspace, 'desk.set', { staffName: 'サンプル 花子', officeId: null, agentId: null });
  before = await everything();
});
afterAll(() => tenken.close());

/** All records as they would be exported. */
const everything = async () => JSON.stringify(await ask(workspace, 'exchange.export', { caseIds: null }));

async function makeBackup(words: string, own: boolean): Promise<{ name: string; buffer: Buffer }> {
  await goTo(workspace, '#/backup');
  await workspace.getByTestId(own ? 'backup-own' : 'backup-vault').check();
  await workspace.getByTestId('backup-passphrase').fill(words);
  if (own) await workspace.getByTestId('backup-passphrase-again').fill(words);
  const download = workspace.waitForEvent('download');
  await workspace.getByTestId('backup-make').click();
  const saved = await download;
  await workspace.getByTestId('backup-done').waitFor();
  return { name: saved.suggestedFilename(), buffer: await readFile(await saved.path()) };
}

async function choose(name: string, content: Buffer | string): Promise<void> {
  await goTo(workspace, '#/cases');
  await goTo(workspace, '#/backup');
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await workspace.getByTestId('restore-file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

async function open(words: string): Promise<void> {
  await workspace.getByTestId('restore-passphrase').fill(words);
  await workspace.getByTestId('restore-open').click();
}

const count = async (kind: string, standing: string) =>
  Number(await workspace.getByTestId(`restore-${kind}-${standing}`).textContent());

async function alertOf(): Promise<string> {
  const alert = workspace.getByRole('alert').first();
  await alert.waitFor();
  return (await alert.textContent()) ?? '';
}

/** Half a screen's width: nothing sticks out of the page, and the browser's size is as before afterwards. */
async function atNarrowWidth(shot: string): Promise<void> {
  const size = workspace.viewportSize() ?? { width: 1280, height: 900 };
  await workspace.setViewportSize({ width: 700, height: 900 });
  await saveShot(workspace, `${shot}-narrow`);
  expect(await workspace.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await workspace.setViewportSize(size);
}

/** Presses one button, and another the moment it appears. Runs in the page. */
function pressAsSoonAsDrawn([first, then]: readonly [string, string]): Promise<void> {
  const button = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      const drawn = button(then);
      if (!drawn) return;
      watch.disconnect();
      drawn.click();
      resolve();
    });
    watch.observe(document.body, { childList: true, subtree: true });
    button(first)?.click();
  });
}

describe('making a backup', () => {
  it('asks for the passphrase, and takes no wrong one', async () => {
    await goTo(workspace, '#/backup');
    await workspace.getByTestId('backup-make').click();
    expect(await alertOf()).toContain('入力してください');
    await workspace.getByTestId('backup-passphrase').fill('not the passphrase');
    await workspace.getByTestId('backup-make').click();
    await workspace.locator('.notice--bad').waitFor();
    expect(await workspace.locator('.notice--bad').textContent()).toContain('パスフレーズが違います');
    await examine(workspace, 'backup-wrong');
  });

  it('asks for a passphrase of its own twice, with the rules of all passphrases', async () => {
    await workspace.getByTestId('backup-own').check();
    await workspace.getByTestId('backup-passphrase').fill('short');
    await workspace.getByTestId('backup-passphrase-again').fill('shorter');
    await workspace.getByTestId('backup-make').click();
    expect(await alertOf()).toContain('短すぎます');
    await examine(workspace, 'backup-own');
  });

  it('can be cancelled; there is no file then, and none is remembered', async () => {
    await workspace.getByTestId('backup-vault').check();
    await workspace.getByTestId('backup-passphrase').fill(passphrase);
    const was = await workspace.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    let downloads = 0;
    const count = () => {
      downloads += 1;
    };
    workspace.on('download', count);
    // So few records are sealed faster than a test can look for a button: it is pressed as soon as it is drawn.
    await workspace.evaluate(pressAsSoonAsDrawn, ['backup-make', 'backup-cancel'] as const);
    await workspace.getByText('中止しました').waitFor();
    await workspace.waitForTimeout(1500);
    workspace.off('download', count);
    expect([downloads, (await ask(workspace, 'backup.state', { count: false })).madeAt]).toEqual([0, null]);
    expect(await workspace.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)))).toBe(was);
  });

  it('gives a file named by the day alone, in which nothing can be read', async () => {
    file = await makeBackup(passphrase, false);
    await examine(workspace, 'backup-made');
    expect(file.name).toMatch(/^tenken-backup-\d{4}-\d\d-\d\d\.tenken$/);
    const text = file.buffer.toString('latin1');
    for (const word of ['TESTA', 'Testa', 'applicant', 'passport']) expect(text).not.toContain(word);
    expect(file.buffer.toString('utf8')).not.toContain('サンプル');
    expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({ format: 'tenken-backup', version: 1 });
  });

  it('is remembered, and what changes after it is counted', async () => {
    expect(await workspace.getByTestId('backup-standing').textContent()).toContain('変わった記録はありません');
    const one = await ask(workspace, 'records.get', { kind: 'employer', id: employerId() });
    await ask(workspace, 'records.put', {
      kind: 'employer',
      payload: { ...(one.payload as object), notes: 'サンプルのメモ' },
      revision: one.revision,
    });
    await goTo(workspace, '#/cases');
    await goTo(workspace, '#/backup');
    await workspace.getByTestId('backup-standing').getByText('1件').waitFor();
  });
});

const employerId = () => loadCase('testa-arjun').employers[0]?.id ?? '';

describe('a file that must not be read', () => {
  const lines = () => file.buffer.toString('latin1').split('\n');
  it.each<[string, () => string | Buffer, string]>([
    ['something else', () => 'TESTA,サンプル\n', 'バックアップではありません'],
    [
      'a picture',
      () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 255, 254]),
      'バックアップではありません',
    ],
    ['an empty file', () => '', 'バックアップではありません'],
    ['an exported file', () => JSON.stringify(allCases()), '書き出しファイル'],
    ['an exported file, printed', () => JSON.stringify(allCases(), null, 2), '書き出しファイル'],
    ['a newer version', () => `${JSON.stringify({ format: 'tenken-backup', version: 2 })}\n`, '新しい版'],
    [
      'a damaged header',
      () => file.buffer.toString('latin1').replace('"createdAt":"2', '"createdAt":"3'),
      '壊れている',
    ],
  ])('%s is told at once', async (_, content, words) => {
    await choose('x.tenken', content());
    expect(await alertOf()).toContain(words);
  });

  // Every way a file can be damaged is in storage/backup.test.ts; here it is told on the screen.
  const opened: readonly [string, () => string, string][] = [
    [
      'one letter changed',
      () =>
        lines()
          .map((line, at) => (at === 1 ? `${line.slice(0, 60)}${line[60] === 'A' ? 'B' : 'A'}${line.slice(61)}` : line))
          .join('\n'),
      '壊れている',
    ],
    ['its end missing', () => `${lines().slice(0, -2).join('\n')}\n`, '途中で終わって'],
    ['its last bytes missing', () => file.buffer.toString('latin1').slice(0, -20), '途中で終わって'],
  ];
  it.each(everyLook ? opened : opened.slice(0, 1))(
    'one with %s is told when it is opened',
    async (_, content, words) => {
      await choose('x.tenken', content());
      await open(passphrase);
      expect(await alertOf()).toContain(words);
      await workspace.getByTestId('restore-file').waitFor();
    },
  );

  it('stays shut under another passphrase, which can be typed again', async () => {
    await choose(file.name, file.buffer);
    await open('not the passphrase');
    expect(await alertOf()).toContain('パスフレーズが違います');
    await examine(workspace, 'restore-wrong-passphrase');
    await open(passphrase);
    await workspace.getByTestId('restore-preview').waitFor();
    await workspace.getByTestId('restore-cancel').click();
    await workspace.getByTestId('restore-file').waitFor();
  });

  it('has changed nothing', async () => {
    const now = JSON.parse(await everything());
    const was = JSON.parse(before);
    expect([now.applicants, now.cases, now.offices]).toEqual([was.applicants, was.cases, was.offices]);
  });
});

describe('restoring into a vault in use', () => {
  it('shows what would change, and lets both sides of a difference be chosen one by one', async () => {
    const cases = await ask(workspace, 'records.list', { kind: 'case' });
    const [gone] = cases;
    if (!gone) throw new Error('There is no case.');
    await ask(workspace, 'records.remove', { kind: 'case', id: gone.id });
    await ask(workspace, 'records.put', {
      kind: 'employer',
      payload: { id: 'only-here', name: '株式会社サンプル新規' },
      revision: null,
    });
    await choose(file.name, file.buffer);
    await open(passphrase);
    await workspace.getByTestId('restore-preview').waitFor();
    expect([await count('case', 'added'), await count('case', 'same')]).toEqual([1, 9]);
    expect([await count('employer', 'older'), await count('employer', 'onlyHere')]).toEqual([1, 1]);
    for (const fold of await workspace.locator('details summary').all()) await fold.click();
    await examine(workspace, 'restore-preview');
    await workspace.getByTestId(`restore-differences-employer-${employerId()}`).click();
    const table = workspace.getByTestId('restore-difference-table');
    await table.waitFor();
    expect(await table.locator('tbody tr').count()).toBe(1);
    expect(await table.locator('tbody').textContent()).toContain('サンプルのメモ');
    await examine(workspace, 'restore-differences');
    await atNarrowWidth('restore-differences');
    const run = workspace.getByTestId('restore-run');
    expect(await run.textContent()).toContain('1件');
    await workspace.getByTestId(`restore-take-employer-${employerId()}`).check();
    await expect.poll(() => run.textContent()).toContain('2件');
    await workspace.getByTestId('restore-mode-newOnly').check();
    await expect.poll(() => run.textContent()).toContain('1件');
    await workspace.getByTestId('restore-mode-all').check();
    await expect.poll(() => run.textContent()).toContain('2件');
  });

  it('calls settings by what they are, and their facts by words', async () => {
    await workspace.getByTestId('restore-cancel').click();
    const was = await ask(workspace, 'desk.get', null);
    const [office] = await ask(workspace, 'records.list', { kind: 'office' });
    await ask(workspace, 'desk.set', { staffName: 'サンプル 太郎', officeId: office?.id ?? null, agentId: null });
    await choose(file.name, file.buffer);
    await open(passphrase);
    const conflicts = workspace.getByTestId('restore-conflicts');
    await conflicts.getByText('担当者と新しい案件の既定値').waitFor();
    await workspace.getByTestId('restore-differences-setting-desk').click();
    const table = workspace.getByTestId('restore-difference-table');
    await table.waitFor();
    const words = (await table.locator('tbody').textContent()) ?? '';
    for (const word of ['点検する人の氏名', 'サンプル 花子', 'サンプル 太郎', '新しい案件の事務所', '（なし）']) {
      expect(words).toContain(word);
    }
    expect(words).not.toMatch(/staffName|officeId|null/);
    expect(words).not.toContain(office?.id ?? 'no office');
    await saveShot(workspace, 'restore-settings');
    await ask(workspace, 'desk.set', was);
    await choose(file.name, file.buffer);
    await open(passphrase);
    await workspace.getByTestId('restore-mode-all').check();
  });

  it('can be given up while it is made ready, with nothing written and the preview kept', async () => {
    const stored = () => workspace.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    const was = await stored();
    await workspace.evaluate(pressAsSoonAsDrawn, ['restore-run', 'restore-halt'] as const);
    await workspace.getByTestId('restore-halted').waitFor();
    await workspace.waitForTimeout(1000);
    expect(await stored()).toBe(was);
    expect(await workspace.getByTestId('restore-run').isVisible()).toBe(true);
  });

  it('writes nothing when a record changes while somebody looks, and compares anew', async () => {
    const one = await ask(workspace, 'records.get', { kind: 'employer', id: employerId() });
    const payload = { ...(one.payload as object), notes: 'また変えたサンプル' };
    await ask(workspace, 'records.put', { kind: 'employer', payload, revision: one.revision });
    await workspace.getByTestId('restore-run').click();
    expect(await alertOf()).toContain('何も書き込んでいません');
    expect((await ask(workspace, 'records.list', { kind: 'case' })).length).toBe(9);
  });

  it('restores what was chosen, and leaves what is only in the vault', async () => {
    await workspace.getByTestId('restore-mode-all').check();
    await workspace.getByTestId('restore-run').click();
    await workspace.getByTestId('restore-done').waitFor();
    await examine(workspace, 'restore-done');
    const now = JSON.parse(await everything());
    expect(now.employers.map(({ id }: { id: string }) => id)).toContain('only-here');
    now.employers = now.employers.filter(({ id }: { id: string }) => id !== 'only-here');
    expect(now).toEqual(JSON.parse(before));
  });

  it('has nothing to do the second time', async () => {
    await choose(file.name, file.buffer);
    await open(passphrase);
    await workspace.getByTestId('restore-preview').getByText('復元するものはありません').waitFor();
    expect(await workspace.getByTestId('restore-run').count()).toBe(0);
  });
});

describe('a lost passphrase', () => {
  it('empties the vault only after a question, and a backup brings everything back', async () => {
    await ask(workspace, 'records.remove', { kind: 'employer', id: 'only-here' });
    const own = await makeBackup(ownPassphrase, true);
    await workspace.getByTestId('lock').click();
    await workspace.getByTestId('forgotten').locator('summary').click();
    await examine(workspace, 'forgotten');
    await workspace.getByTestId('destroy-start').click();
    await workspace.getByTestId('destroy-yes').waitFor();
    // It looks pressed off, and a press all the same does nothing.
    await workspace.getByTestId('destroy-yes').click({ force: true });
    expect(await ask(workspace, 'vault.state', null)).toEqual({ state: 'locked' });
    await saveShot(workspace, 'destroy');
    await atNarrowWidth('destroy');
    expect(await violationsOf(workspace)).toEqual([]);
    await workspace.getByTestId('destroy-understood').check();
    await workspace.getByTestId('destroy-yes').click();
    await createVault(workspace, '新しい保管庫 TESTA 2028');
    expect(await ask(workspace, 'cases.list', null)).toEqual([]);
    await choose(own.name, own.buffer);
    await open(ownPassphrase);
    await workspace.getByTestId('restore-preview').waitFor();
    expect([await count('case', 'added'), await count('setting', 'added')]).toEqual([10, 1]);
    await workspace.getByTestId('restore-run').click();
    await workspace.getByTestId('restore-done').waitFor();
    expect(JSON.parse(await everything())).toEqual(JSON.parse(before));
    expect((await ask(workspace, 'desk.get', null)).staffName).toBe('サンプル 花子');
  });
});

describe('another computer', () => {
  it('gets the same facts out of the file, by the passphrase of the file', async () => {
    const own = await makeBackup(ownPassphrase, true);
    const [first, facts] = [workspace, await everything()];
    const other = await launchTenken({ extensionDir: await buildIfNeeded() });
    try {
      workspace = await other.workspace();
      await createVault(workspace, '別のパソコン TESTA 2029');
      await workspace.getByTestId('tour-close').click();
      expect(await ask(workspace, 'cases.list', null)).toEqual([]);
      await choose(own.name, own.buffer);
      // Neither the passphrase of the vault it came from nor that of this one.
      await open(passphrase);
      expect(await alertOf()).toContain('パスフレーズが違います');
      await open(ownPassphrase);
      await workspace.getByTestId('restore-preview').waitFor();
      await workspace.getByTestId('restore-run').click();
      await workspace.getByTestId('restore-done').waitFor();
      expect(JSON.parse(await everything())).toEqual(JSON.parse(facts));
      expect((await ask(workspace, 'desk.get', null)).staffName).toBe('サンプル 花子');
    } finally {
      workspace = first;
      await other.close();
    }
  });
});

describe('the reminder', () => {
  it('comes when the days are over and records have changed, and can be put off', async () => {
    await workspace.evaluate(
      async (since) => {
        await chrome.storage.local.set({ backup: { since, made: true, records: 5 } });
      },
      Date.now() - 8 * 86_400_000,
    );
    const one = await ask(workspace, 'records.get', { kind: 'employer', id: employerId() });
    await ask(workspace, 'records.put', { kind: 'employer', payload: one.payload, revision: one.revision });
    await goTo(workspace, '#/cases');
    await workspace.reload();
    await workspace.getByTestId('backup-reminder').waitFor();
    await examine(workspace, 'backup-reminder');
    await workspace.getByTestId('backup-later').click();
    await workspace.getByTestId('backup-reminder').waitFor({ state: 'detached' });
  });

  it('can be switched off', async () => {
    const settings = await ask(workspace, 'settings.get', null);
    await ask(workspace, 'settings.set', { ...settings, backupDays: null });
    await workspace.reload();
    await workspace.getByRole('heading', { level: 1 }).waitFor();
    expect((await ask(workspace, 'backup.state', { count: true })).due).toBe(false);
    expect(await workspace.getByTestId('backup-reminder').count()).toBe(0);
  });
});
