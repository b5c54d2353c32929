import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { type ShapeFile, type ShapeRow, withheld } from '../../lib/engine/shape/shape-file';
import type { FormRevision } from '../../lib/spec/form';
import { formOf } from '../../lib/spec/form-of';
import { recordedForm } from '../fixtures/portal/shape';
import { allModules } from '../generic/modules';
import { runTypeScript } from '../e2e/harness/run-tool';
import { learnFrom } from '../tools/learn/learn-from';
import { differencesOf } from '../tools/learn/report';
import { revisionSources } from '../tools/learn/revision-source';
import { shapeIn } from '../tools/learn/shape-schema';
import { root } from '../tools/paths';

// Learning from the form's recorded shape, which test/lab/page-shape holds against the page.

const learn = (file: ShapeFile) => learnFrom(file, allModules);
const knownOf = (file: ShapeFile): FormRevision => learn(file).known;

/** The recorded form with one of its rows changed, or taken out. */
function changed(label: string, change: (row: ShapeRow) => ShapeRow): ShapeFile {
  const file = recordedForm();
  expect(file.rows.some((row) => row.label === label)).toBe(true);
  return { ...file, rows: file.rows.map((row) => (row.label === label ? change(row) : row)) };
}

/** The file without a row; nothing else points at rows of it. */
function without(label: string): ShapeFile {
  const file = recordedForm();
  return { ...file, rows: file.rows.filter((row) => row.label !== label) };
}

const occupation = '７　職業';

describe('the recorded form', () => {
  it('teaches the revision we have: every line, its ids, its limits and its blocks', () => {
    const { revision, known, drift, proposals } = learn(recordedForm());
    // The test page gives the button of the attachments a name that nobody has read on the portal's own.
    const attachments = { value: { id: 'attached_file_256397', name: 'attachFile' } };
    const layout = known.layout.map((line) =>
      line.row === 'file.attachments' ? { ...line, pageIds: attachments } : line,
    );
    expect(revision).toEqual({ ...known, layout });
    expect([drift, proposals]).toEqual([[], []]);
  });

  it('becomes sources that are the same revision, and files of a readable length', async () => {
    const { revision } = learn(recordedForm());
    const files = new Map(revisionSources(revision).map(({ path, text }) => [path, text]));
    for (const text of files.values()) expect(text.length).toBeLessThan(20_000);
    const folder = join(root, 'lib/procedures/x/revisions');
    const { outputFiles } = await build({
      stdin: { contents: "export * from './2026-05-01';", resolveDir: folder, loader: 'ts' },
      bundle: true,
      write: false,
      format: 'esm',
      plugins: [
        {
          name: 'learnt',
          setup({ onResolve, onLoad }) {
            onResolve({ filter: /^\.\/2026-05-01/ }, ({ path }) => ({ path: join(folder, path), namespace: 'learnt' }));
            onResolve({ filter: /shared\/page-lines$/ }, () => ({
              path: join(root, 'lib/procedures/shared/page-lines.ts'),
            }));
            onLoad({ filter: /.*/, namespace: 'learnt' }, ({ path }) => {
              const contents = files.get(`${path.slice(folder.length + 1)}.ts`);
              if (contents === undefined) throw new Error(`No source ${path}.`);
              return { contents, loader: 'ts' };
            });
          },
        },
      ],
    });
    const code = outputFiles[0]?.text ?? '';
    const made = (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as Record<
      string,
      unknown
    >;
    expect(made.revision20260501).toEqual(revision);
  });

  it('makes a form of the rows we have', () => {
    const { revision, procedure } = learn(recordedForm());
    const module = allModules.find(({ id }) => id === procedure);
    if (!module) throw new Error('No such procedure.');
    const { form, rows, groups } = module;
    const made = formOf({ id: form.id, url: form.url, label: form.label, rows, groups }, revision);
    expect(made.fields.map(({ id }) => id)).toEqual(form.fields.map(({ id }) => id));
  });
});

describe('a page that has changed', () => {
  const about = { row: 'applicant.occupation', section: '身分事項' };

  it.each([
    ['a row that is gone', without(occupation), [{ ...about, kind: 'rowMissing', label: occupation }]],
    [
      'another number',
      changed(occupation, (row) => ({ ...row, label: '７の２　職業'.replace('７の２', '９９') })),
      [{ ...about, kind: 'itemChanged', label: occupation, detail: '９９　職業' }],
    ],
    [
      'another name',
      changed(occupation, (row) => ({ ...row, label: '７　現在の職業' })),
      [{ ...about, kind: 'labelChanged', label: occupation, detail: '７　現在の職業' }],
    ],
    [
      'another limit',
      changed(occupation, (row) => ({ ...row, controls: row.controls.map((one) => ({ ...one, limit: 30 })) })),
      [{ ...about, kind: 'limitChanged', label: occupation, detail: '40 → 30' }],
    ],
    [
      'another kind',
      changed(occupation, (row) => ({
        ...row,
        controls: row.controls.map((one) => ({ ...one, kind: 'textarea' as const })),
      })),
      [{ ...about, kind: 'kindChanged', label: occupation }],
    ],
    [
      'no 必須 any more',
      changed(occupation, ({ required: _required, ...row }) => row),
      [{ ...about, kind: 'noLongerRequired', label: occupation }],
    ],
    [
      'another note',
      changed(occupation, (row) => ({ ...row, hint: '40文字以内 / 新しい注記' })),
      [{ ...about, kind: 'hintChanged', label: occupation, detail: '40文字以内 / 新しい注記' }],
    ],
    [
      'another mark',
      changed(occupation, (row) => ({ ...row, conditional: true })),
      [{ ...about, kind: 'conditionalChanged', label: occupation }],
    ],
    [
      'hidden at load',
      changed(occupation, (row) => ({ ...row, hidden: true })),
      [{ ...about, kind: 'hiddenChanged', label: occupation }],
    ],
    ['a withheld note', changed(occupation, (row) => ({ ...row, hint: withheld })), []],
  ] as const)('%s: exactly that is told', (_, file, expected) => {
    expect(learn(file).drift).toEqual(expected);
    expect(differencesOf(file, learn(file))).toContain(`## Differences (${expected.length})`);
  });

  it('has its row under the new words, number and limit in the revision', () => {
    const renamed = changed(occupation, (row) => ({
      ...row,
      label: '９９　現在の職業',
      controls: row.controls.map((one) => ({ ...one, limit: 30 })),
    }));
    const line = learn(renamed).revision.layout.find(({ row }) => row === about.row);
    expect(line).toMatchObject({ item: '99', label: '９９　現在の職業', limits: { value: { max: 30 } } });
    const before = knownOf(renamed).layout.find(({ row }) => row === about.row);
    expect(before).not.toHaveProperty('limits');
  });

  it('leaves what is hidden at load as it was where somebody has answered', () => {
    const file = recordedForm();
    const answered: ShapeFile = {
      ...file,
      page: { ...file.page, untouched: false },
      rows: file.rows.map(({ hidden: _hidden, ...row }) => row),
    };
    expect(learn(answered).drift).toEqual([]);
  });

  it('has a new row, for which a line is proposed', () => {
    const file = recordedForm();
    const fresh: ShapeRow = {
      ...{ id: 'tr_256990', section: 2, label: '９９　新規項目', required: true, hint: '40文字以内' },
      controls: [{ kind: 'text', id: 'switch_256990', name: 'item[894].textData', limit: 40 }],
    };
    const learnt = learn({ ...file, rows: [...file.rows, fresh] });
    expect(learnt.drift.map(({ kind, label }) => [kind, label])).toEqual([['rowUnknown', '９９　新規項目']]);
    expect(learnt.proposals).toHaveLength(1);
    expect(learnt.proposals[0]?.line).toBe(
      "line({ row: 'unknown.256990', seq: 256990, item: '99', label: '９９　新規項目', hint: '40文字以内', required: true, box: { id: 'switch_256990', name: 'item[894].textData' } })",
    );
  });

  it('for another status of residence says so', () => {
    const file = recordedForm();
    const other = { ...file, page: { ...file.page, status: { label: '希望する在留資格', text: '研究 Researcher' } } };
    expect(differencesOf(other, learn(other))).toContain('研究 Researcher (**not one');
    expect(differencesOf(file, learn(file))).not.toContain('**not one');
  });
});

describe('a file that cannot be learnt from', () => {
  const file = recordedForm();
  const json = (change: object) => JSON.stringify({ ...file, ...change });

  it.each([
    ['no JSON', '{', 'x.json is no JSON'],
    ['another format', JSON.stringify({ format: 'tenken-pointings' }), 'its format is not "tenken-page-shape"'],
    ['a later version', json({ version: 2 }), 'has version 2 of the format; this version reads 1'],
    ['a wrong value', json({ rows: [{ ...file.rows[0], label: 5 }] }), 'at rows.0.label'],
    ['a key that nobody knows', json({ rows: [{ ...file.rows[0], value: 'x' }] }), 'at rows.0'],
    ['a list that is not there', json({ lists: [] }), 'there is no entry'],
    ['a heading that is not there', json({ sections: [] }), 'at rows.0.section'],
    ['a condition of no row', json({ conditions: [{ row: 99_999, control: 0, shows: [] }] }), 'at conditions.0.row'],
  ])('%s: the error names the place', (_, text, message) => {
    expect(() => shapeIn(text, 'x.json')).toThrow(message);
  });

  it.each([
    ['a page that is no form', null, 'names no procedure'],
    ['a form that nobody knows', '架空の手続（区分Z）', 'No procedure has the page "架空の手続（区分Z）"'],
  ])('%s: the error says so', (_, procedure, message) => {
    expect(() => learn({ ...file, page: { ...file.page, procedure } })).toThrow(message);
  });
});

describe('npm run learn', () => {
  it('writes revision, differences and page into a folder, and never over sources', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tenken-learn-'));
    try {
      const input = join(folder, 'shape.json');
      writeFileSync(input, JSON.stringify(without(occupation)));
      const out = join(folder, 'out');
      const done = await runTypeScript('test/tools/learn.ts', [input, '--out', out]);
      expect(done.code).toBe(0);
      expect(readFileSync(join(out, 'differences.md'), 'utf8')).toContain('`applicant.occupation`');
      expect(readFileSync(join(out, 'revision', '2026-05-01.ts'), 'utf8')).toContain('export const revision20260501');
      expect(readFileSync(join(out, 'page.html'), 'utf8')).not.toContain(occupation);
      const refused = await runTypeScript('test/tools/learn.ts', [input, '--out', join(root, 'lib')]);
      expect(refused.code).toBe(1);
      expect(refused.stderr).toContain('holds sources');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
