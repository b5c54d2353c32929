import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../tools/paths';

// What a stranger meets first. Read as text: what holds here needs no parser of YAML or Markdown.

const github = join(root, '.github');
const textOf = (...path: readonly string[]) => readFileSync(join(github, ...path), 'utf8');
const workflows = readdirSync(join(github, 'workflows'));
const forms = readdirSync(join(github, 'ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml');

describe('the workflows', () => {
  it.each(workflows)('%s runs actions of one known commit, named by its version', (name) => {
    const uses = [...textOf('workflows', name).matchAll(/uses: (.*)$/gm)].map(([, action = '']) => action);
    expect(uses).not.toEqual([]);
    for (const action of uses) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it.each(workflows)('%s may only read unless a job says otherwise, and ends by itself', (name) => {
    const text = textOf('workflows', name);
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    const jobs = text.slice(text.indexOf('\njobs:')).match(/^ {4}runs-on:/gm) ?? [];
    expect(text.match(/^ {4}timeout-minutes: \d+$/gm)).toHaveLength(jobs.length);
  });
});

describe('the issue forms', () => {
  it.each(forms)('%s warns of personal data in both languages, first of all, and wants a tick', (name) => {
    const text = textOf('ISSUE_TEMPLATE', name);
    const [, first = '', ...rest] = text.split(/^ {2}- type: /m);
    expect(first).toMatch(/^markdown\n/);
    expect(first).toContain('個人情報を書かないでください');
    expect(first).toContain('Write no personal data');
    expect(rest.at(-1)).toMatch(/^checkboxes\n {4}id: no-personal-data\n[\s\S]*\n {10}required: true\n$/);
  });

  it('are the only way in', () => {
    expect(textOf('ISSUE_TEMPLATE', 'config.yml')).toContain('blank_issues_enabled: false');
  });
});

describe('the papers', () => {
  const papers = [
    'README.md',
    ...readdirSync(github)
      .filter((name) => name.endsWith('.md'))
      .map((name) => `.github/${name}`),
  ];

  it.each(papers)('%s links to files that are there', (paper) => {
    const text = readFileSync(join(root, paper), 'utf8');
    const targets = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => target);
    const files = targets.filter((target) => !/^[a-z]+:/.test(target));
    const lost = files.filter((target) => !existsSync(join(root, dirname(paper), target)));
    expect(lost).toEqual([]);
  });
});
