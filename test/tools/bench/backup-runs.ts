import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { BackupEntry } from '../../../lib/storage/backup-format';
import { writeBackup } from '../../../lib/storage/backup-write';
import { floorCost } from '../../../lib/storage/price';
import { createVault, goTo, passphrase } from '../../e2e/harness/flow';
import { launchTenken } from '../../e2e/harness/launch';
import { caseIds, loadCase } from '../../fixtures/cases/load';
import { sourceOf } from '../../storage/backup-kit';
import { bundled } from '../bundle';
import { root } from '../paths';
import { ToolError } from '../tool-error';

/** What is timed, in the order it is done. */
export const steps = ['readIntoEmpty', 'writeAll', 'make', 'health', 'readIntoFull', 'rewriteAll'] as const;
export type Step = (typeof steps)[number];

/** One step as a person sees it, in milliseconds from the press. */
export interface Seen {
  readonly whole: number;
  /** Until a bar with a known length was shown; null if there was none. */
  readonly first: number | null;
  /** The longest time without any change on the page. */
  readonly longestStill: number;
}

/** What was measured with one number of cases. */
export interface BackupMeasures {
  readonly records: number;
  readonly bytes: number;
  /** Milliseconds for only reading and opening every record. */
  readonly floor: number;
  readonly steps: Readonly<Record<Step, Seen>>;
}

const employers = 500;
const limitMs = 600_000;
const updatedAt = Date.UTC(2026, 5, 1);

/** Times all work on all records, on the built extension, with the product's own buttons. */
export async function measureBackup(extensionDir: string, cases: number): Promise<BackupMeasures> {
  const folder = join(root, '.tenken', 'bench');
  await mkdir(folder, { recursive: true });
  const [path, changedPath] = [join(folder, 'bench.tenken'), join(folder, 'changed.tenken')];
  const entries = entriesOf(cases);
  await writeFile(path, await fileOf(entries));
  await writeFile(changedPath, await fileOf(entries.map(changed)));
  const floorScript = await bundled(new URL('./backup-floor.ts', import.meta.url), 'backupFloor');
  const tenken = await launchTenken({ extensionDir });
  try {
    const page = await tenken.workspace();
    await createVault(page);
    await page.getByTestId('tour-close').click();
    const readIntoEmpty = await openBackup(page, path);
    const writeAll = await seen(page, 'restore-run', 'restore-done');
    const download = page.waitForEvent('download', { timeout: limitMs });
    await page.getByTestId('backup-passphrase').fill(passphrase);
    const make = await seen(page, 'backup-make', 'backup-done');
    const { size } = await stat(await (await download).path());
    await goTo(page, '#/settings');
    await page.getByTestId('health-fine').waitFor({ timeout: limitMs });
    const health = await seen(page, 'health-again', 'health-fine');
    const readIntoFull = await openBackup(page, changedPath);
    await page.getByTestId('restore-mode-all').check();
    const rewriteAll = await seen(page, 'restore-run', 'restore-done');
    const floor = (await page.evaluate(
      `(() => { ${floorScript}; return globalThis.backupFloor.readAndOpenAll(); })()`,
    )) as { readonly records: number; readonly ms: number };
    if (floor.records !== entries.length) throw new ToolError(`The vault holds ${floor.records} records.`);
    return {
      records: entries.length,
      bytes: size,
      floor: floor.ms,
      steps: { readIntoEmpty, writeAll, make, health, readIntoFull, rewriteAll },
    };
  } finally {
    await tenken.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function fileOf(entries: readonly BackupEntry[]): Promise<readonly string[]> {
  const writer = writeBackup(sourceOf(entries), passphrase, new Date(updatedAt).toISOString(), floorCost);
  const parts: string[] = [];
  for (let piece = await writer.next(); piece !== null; piece = await writer.next()) parts.push(piece.text);
  return parts;
}

/** The fictional cases repeated, each with an applicant of its own; some employers for all. */
function entriesOf(cases: number): readonly BackupEntry[] {
  const documents = caseIds.map(loadCase);
  const entry = (kind: BackupEntry['kind'], record: { readonly id: string } | undefined, id: string): BackupEntry => {
    if (!record) throw new ToolError('A fictional case lacks one of its records.');
    return { kind, id, updatedAt, payload: { schemaVersion: 1, record: { ...record, id } } };
  };
  const at = (n: number) => {
    const document = documents[n % documents.length];
    if (!document) throw new ToolError('There are no fictional cases.');
    return document;
  };
  const places = Array.from({ length: Math.min(employers, cases) }, (_, n) =>
    entry('employer', at(n).employers[0], `e-${n}`),
  );
  const people = Array.from({ length: cases }, (_, n) => entry('applicant', at(n).applicants[0], `a-${n}`));
  const all = Array.from({ length: cases }, (_, n) => {
    const made = entry('case', at(n).cases[0], `c-${n}`);
    const own = { ...recordOf(made), applicantId: `a-${n}`, employerId: `e-${n % places.length}`, officeId: undefined };
    return { ...made, payload: { schemaVersion: 1, record: JSON.parse(JSON.stringify(own)) } };
  });
  return [...places, ...people, ...all];
}

const recordOf = ({ payload }: BackupEntry): object => (payload as { record: object }).record;

/** The same record with another note in it. */
const changed = (entry: BackupEntry): BackupEntry => ({
  ...entry,
  payload: { schemaVersion: 1, record: { ...recordOf(entry), notes: '架空のメモ' } },
});

async function openBackup(page: Page, path: string): Promise<Seen> {
  await goTo(page, '#/help');
  await goTo(page, '#/backup');
  await page.getByTestId('restore-file').setInputFiles(path);
  await page.getByTestId('restore-passphrase').fill(passphrase);
  return seen(page, 'restore-open', 'restore-preview');
}

/** Presses a button and watches from inside the page until something appears. */
async function seen(page: Page, button: string, until: string): Promise<Seen> {
  await page.bringToFront();
  const script = `new Promise((resolve, reject) => {
    const at = (id) => document.querySelector('[data-testid="' + id + '"]');
    const began = performance.now();
    let [first, last, longestStill, gone] = [null, began, 0, at('${until}') === null];
    const look = () => {
      const now = performance.now();
      longestStill = Math.max(longestStill, now - last);
      last = now;
      if (first === null && document.querySelector('progress[max]')) first = now - began;
      if (at('${until}') === null) gone = true;
      if (!gone || at('${until}') === null) return;
      watch.disconnect();
      resolve({ whole: now - began, first, longestStill });
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    setTimeout(() => reject(new Error('It did not come.')), ${limitMs});
    at('${button}').click();
  })`;
  return (await page.evaluate(script)) as Seen;
}
