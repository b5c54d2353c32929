import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BackupEntry, readBackupHeader } from '../../lib/storage/backup-format';
import { linesOf } from '../../lib/storage/backup-read';
import { writeBackup } from '../../lib/storage/backup-write';
import { recordKinds } from '../../lib/storage/record-kind';
import { runs } from '../property-runs';
import { backupOf, backupPassphrase, contentsOf, entry, madeAt, sourceOf } from './backup-kit';
import { testCost } from './vault-kit';

const three = [entry('testa-one'), entry('testa-two'), entry('testa-three')];
/** Several blocks: each of these records is longer than one. */
const large = Array.from({ length: 4 }, (_, at) =>
  entry(`testa-${at}`, { payload: { schemaVersion: 1, n: 'サ'.repeat(1_100_000), at } }),
);

const linesIn = (text: string) => text.split('\n').slice(0, -1);
const textOf = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

describe('a backup', () => {
  it('gives back what was put in, in order', async () => {
    expect(await contentsOf(await backupOf(three))).toEqual({ ok: true, entries: three });
  });

  it('of an empty vault is a backup too', async () => {
    expect(await contentsOf(await backupOf([]))).toEqual({ ok: true, entries: [] });
  });

  it('gives back any records', async () => {
    const record = fc.record({
      kind: fc.constantFrom(...recordKinds),
      id: fc.string({ minLength: 1, maxLength: 64 }),
      updatedAt: fc.integer({ min: 0, max: 4_000_000_000_000 }),
      payload: fc.jsonValue(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 20 }), async (entries) => {
        const plain = JSON.parse(JSON.stringify(entries)) as BackupEntry[];
        expect(await contentsOf(await backupOf(plain))).toEqual({ ok: true, entries: plain });
      }),
      { numRuns: runs(40) },
    );
  });

  it('says in the clear what it is and when it was made, and nothing of what is in it', async () => {
    const text = await backupOf(three);
    const header = JSON.parse(linesIn(text)[0] ?? '');
    expect(Object.keys(header)).toEqual(['format', 'version', 'createdAt', 'kdf', 'key', 'check']);
    expect(header).toMatchObject({ format: 'tenken-backup', version: 1, createdAt: madeAt });
    for (const word of ['TESTA', 'testa', 'applicant', 'schemaVersion', backupPassphrase]) {
      expect(text).not.toContain(word);
      expect(Buffer.from(text.split(' ').at(-1) ?? '', 'base64').toString('latin1')).not.toContain(word);
    }
  });

  it('of the same records is another file each time', async () => {
    const [one, two] = [await backupOf(three), await backupOf(three)];
    expect(linesIn(one)[1]).not.toBe(linesIn(two)[1]);
  });

  it('comes in pieces, each telling how far it is', async () => {
    const writer = writeBackup(sourceOf(large), backupPassphrase, madeAt, testCost);
    const done: number[] = [];
    for (let piece = await writer.next(); piece !== null; piece = await writer.next()) done.push(piece.done);
    expect(writer.total).toBe(4);
    expect(done).toEqual([0, 1, 2, 3, 4, 4]);
    expect(await writer.next()).toBe(null);
  });

  it('asks its source for more only when a block needs it, and puts many handfuls into one block', async () => {
    let asked = 0;
    const handfuls = Array.from({ length: 9 }, (_, at) => (at === 4 ? [] : [entry(`testa-${at}`)]));
    const source = {
      total: 9,
      next: async () => {
        asked += 1;
        return handfuls[asked - 1] ?? null;
      },
    };
    const writer = writeBackup(source, backupPassphrase, madeAt, testCost);
    await writer.next();
    expect(asked).toBe(0);
    let text = '';
    const done: number[] = [];
    for (let piece = await writer.next(); piece !== null; piece = await writer.next()) {
      text += piece.text;
      done.push(piece.done);
    }
    expect([linesIn(text).length, done, asked]).toEqual([2, [8, 8], 10]);
  });

  it('fails as its source does', async () => {
    const source = { total: 1, next: () => Promise.reject(new Error('The vault is locked.')) };
    const writer = writeBackup(source, backupPassphrase, madeAt, testCost);
    await writer.next();
    await expect(writer.next()).rejects.toThrow('locked');
  });
});

describe('a passphrase', () => {
  it('that is another one opens nothing', async () => {
    expect(await contentsOf(await backupOf(three), `${backupPassphrase}!`)).toEqual({
      ok: false,
      reason: 'wrongPassphrase',
    });
  });

  it('typed in full width is the same', async () => {
    const text = await backupOf(three, 'testa sample 2026');
    expect(await contentsOf(text, 'ｔｅｓｔａ　ｓａｍｐｌｅ　２０２６')).toMatchObject({ ok: true });
  });
});

describe('a file that was changed', () => {
  it.each<[string, (lines: string[], other: string[]) => string[], string]>([
    ['without its last line', (lines) => lines.slice(0, -1), 'incomplete'],
    ['without its last two lines', (lines) => lines.slice(0, -2), 'incomplete'],
    ['with nothing but its header', (lines) => lines.slice(0, 1), 'incomplete'],
    ['without a line in the middle', (lines) => lines.toSpliced(2, 1), 'damaged'],
    ['with two lines exchanged', ([a = '', b = '', c = '', ...rest]) => [a, c, b, ...rest], 'damaged'],
    ['with a line twice', ([a = '', b = '', ...rest]) => [a, b, b, ...rest], 'damaged'],
    [
      'with a line of another backup of the same records',
      ([a = '', , ...rest], other) => [a, other[1] ?? '', ...rest],
      'damaged',
    ],
    ['with the end of another backup', (lines, other) => [...lines.slice(0, -1), other.at(-1) ?? ''], 'damaged'],
    ['with a line after its end', (lines) => [...lines, lines[1] ?? ''], 'damaged'],
    ['with an empty line', ([a = '', ...rest]) => [a, '', ...rest], 'damaged'],
    [
      'whose last line claims to be one of many',
      (lines) => lines.map((line) => line.replace(/^last/, 'more')),
      'damaged',
    ],
    [
      'cut short with a line claiming to be the last',
      (lines) => [...lines.slice(0, 2), (lines[2] ?? '').replace('more', 'last')],
      'damaged',
    ],
    ['with the lines of Windows', (lines) => lines.map((line, at) => (at === 0 ? line : `${line}\r`)), 'damaged'],
  ])('%s is noticed', async (_, change, reason) => {
    const [lines, other] = [linesIn(await backupOf(large)), linesIn(await backupOf(large))];
    expect(await contentsOf(textOf(change(lines, other)))).toEqual({ ok: false, reason });
  });

  it('cut in the middle of a line is incomplete', async () => {
    const text = await backupOf(three);
    expect(await contentsOf(text.slice(0, -1))).toEqual({ ok: false, reason: 'incomplete' });
    expect(await contentsOf(text.slice(0, -30))).toEqual({ ok: false, reason: 'incomplete' });
  });

  it('by a single letter anywhere never opens, and never throws', async () => {
    const text = await backupOf(three);
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: text.length - 2 }),
        fc.constantFrom('A', '0', ' ', '"', '\n', 'é'),
        async (at, letter) => {
          if (text[at] === letter) return;
          const answer = await contentsOf(text.slice(0, at) + letter + text.slice(at + 1));
          expect(answer.ok).toBe(false);
        },
      ),
      { numRuns: runs(150) },
    );
  });

  it.each([
    ['the time it was made', 'createdAt', '2027-01-01T00:00:00.000Z'],
    ['the price of a try', 'kdf', { name: 'argon2id', m: 9, t: 1, p: 1, salt: 'AAAAAAAAAAAAAAAAAAAAAA==' }],
    [
      'a price that would hang the browser',
      'kdf',
      { name: 'argon2id', m: 9_000_000, t: 1, p: 1, salt: 'AAAAAAAAAAAAAAAAAAAAAA==' },
    ],
    ['a part more', 'extra', 1],
  ])('in its header: %s', async (_, key, value) => {
    const [first = '', ...rest] = linesIn(await backupOf(three));
    const header = { ...JSON.parse(first), [key]: value };
    expect(await contentsOf(textOf([JSON.stringify(header), ...rest]))).toEqual({ ok: false, reason: 'damaged' });
  });

  it('in its header with the check made to fit still does not open', async () => {
    const [first = '', ...rest] = linesIn(await backupOf(three));
    const header = { ...JSON.parse(first), createdAt: '2027-01-01T00:00:00.000Z' };
    const { format, version, createdAt, kdf, key } = header;
    const list = [format, version, createdAt, kdf.name, kdf.m, kdf.t, kdf.p, kdf.salt, key.iv, key.data];
    const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(list)));
    header.check = Buffer.from(sum).toString('base64').slice(0, 16);
    expect(await contentsOf(textOf([JSON.stringify(header), ...rest]))).toEqual({
      ok: false,
      reason: 'wrongPassphrase',
    });
  });
});

describe('a file that is no backup', () => {
  it.each([
    ['an empty file', '', 'notBackup'],
    ['a text', 'TESTA,サンプル', 'notBackup'],
    ['JSON of something else', '{"format":"other"}', 'notBackup'],
    ['a JSON list', '[1,2]', 'notBackup'],
    ['null', 'null', 'notBackup'],
    ['an exported file in one line', '{"format":"tenken","version":1,"applicants":[]}', 'exchange'],
    ['the start of an exported file', '{ "format": "tenken", "version": 1,', 'exchange'],
    ['a backup of a newer version', '{"format":"tenken-backup","version":2,"other":{}}', 'newer'],
    ['a backup of no version', '{"format":"tenken-backup"}', 'damaged'],
    ['a broken first line', '{"format":"tenken-backup","versi', 'damaged'],
  ])('%s is told apart', async (_, line, reason) => {
    expect(await readBackupHeader(line)).toEqual({ ok: false, reason });
  });
});

describe('the lines of a file', () => {
  it('are the same however the file is cut into slices', async () => {
    const lines = Array.from({ length: 5000 }, (_, at) => `${at}`.repeat(at % 300));
    const got: string[] = [];
    let last = 0;
    for await (const batch of linesOf(new Blob([`${lines.join('\n')}\nrest`]))) {
      got.push(...batch.lines);
      expect(batch.bytes).toBeGreaterThan(last);
      last = batch.bytes;
    }
    expect(got).toEqual(lines);
  });

  it('never grow without end', async () => {
    const endless = new Blob([new Uint8Array(40 * 1024 * 1024)]);
    await expect(async () => {
      for await (const _ of linesOf(endless));
    }).rejects.toThrow(RangeError);
  });
});
