/**
 * `npm run bench:backup`: how long restoring and making a backup take in the browser, with a hundred cases in the vault and
 * with ten thousand (`--cases N`), all with the product's own buttons.
 */
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { BackupEntry } from '../../lib/storage/backup-format';
import { writeBackup } from '../../lib/storage/backup-write';
import { createVault, goTo, passphrase } from '../e2e/harness/flow';
import { launchTenken } from '../e2e/harness/launch';
import { caseIds, loadCase } from '../fixtures/cases/load';
import { parseFlags } from './args';
import { buildIfNeeded } from './build';
import { root } from './paths';
import { runTool, ToolError } from './tool-error';

const few = 100;
const employers = 500;
const limitMs = 600_000;
const updatedAt = Date.UTC(2026, 5, 1);

async function main(): Promise<void> {
  const flags = parseFlags(process.argv.slice(2), { cases: 'text' });
  const many = Number(flags.text.cases ?? 10_000);
  if (!Number.isInteger(many) || many < few) throw new ToolError(`--cases is a whole number from ${few} on.`);
  const extensionDir = await buildIfNeeded();
  const small = await measure(extensionDir, few);
  const large = await measure(extensionDir, many);
  console.log(`Backup with ${few} cases (${small.records} records) and with ${many} (${large.records} records)`);
  for (const name of ['read and compare', 'write to the vault', 'make a backup', 'compare with itself'] as const) {
    const [a, b] = [small.times[name], large.times[name]];
    console.log(`  ${name.padEnd(24)} ${inSeconds(a)} and ${inSeconds(b)}: ${(b / a).toFixed(1)} times`);
  }
  console.log(`  size of the file         ${inMegabytes(small.bytes)} and ${inMegabytes(large.bytes)}`);
}

const inSeconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const inMegabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(2)} MB`;

async function measure(extensionDir: string, cases: number) {
  const entries = entriesOf(cases);
  const folder = join(root, '.tenken', 'bench');
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'bench.tenken');
  const writer = await writeBackup(entries, passphrase, new Date(updatedAt).toISOString());
  const parts: string[] = [];
  for (let piece = await writer.next(); piece !== null; piece = await writer.next()) parts.push(piece.text);
  await writeFile(path, parts);
  const tenken = await launchTenken({ extensionDir });
  try {
    const workspace = await tenken.workspace();
    await createVault(workspace);
    await workspace.getByTestId('tour-close').click();
    const read = await timed(() => openBackup(workspace, path));
    const write = await timed(() => pressUntil(workspace, 'restore-run', 'restore-done'));
    const download = workspace.waitForEvent('download', { timeout: limitMs });
    await workspace.getByTestId('backup-passphrase').fill(passphrase);
    const make = await timed(() => pressUntil(workspace, 'backup-make', 'backup-done'));
    const { size } = await stat(await (await download).path());
    const again = await timed(() => openBackup(workspace, path));
    return {
      records: entries.length,
      bytes: size,
      times: {
        'read and compare': read,
        'write to the vault': write,
        'make a backup': make,
        'compare with itself': again,
      },
    };
  } finally {
    await tenken.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The fictional cases over and over, each with an applicant of its own; some employers for all. */
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
    const { record } = made.payload as { record: object };
    const own = { ...record, applicantId: `a-${n}`, employerId: `e-${n % places.length}`, officeId: undefined };
    return { ...made, payload: { schemaVersion: 1, record: JSON.parse(JSON.stringify(own)) } };
  });
  return [...places, ...people, ...all];
}

async function openBackup(workspace: Page, path: string): Promise<void> {
  await goTo(workspace, '#/help');
  await goTo(workspace, '#/backup');
  await workspace.getByTestId('restore-file').setInputFiles(path);
  await workspace.getByTestId('restore-passphrase').fill(passphrase);
  await pressUntil(workspace, 'restore-open', 'restore-preview');
}

async function pressUntil(workspace: Page, button: string, then: string): Promise<void> {
  await workspace.getByTestId(button).click();
  await workspace.getByTestId(then).waitFor({ timeout: limitMs });
}

async function timed(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

await runTool(main);
