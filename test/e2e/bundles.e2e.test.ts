import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allModules } from '../generic/modules';
import { buildIfNeeded } from '../tools/build';

// What is in which file of the build.

const built = await buildIfNeeded();
const text = (path: string) => readFileSync(join(built, path), 'utf8');
const chunks = new Map(readdirSync(join(built, 'chunks')).map((name) => [name, text(`chunks/${name}`)]));

/** The scripts that a page loads, and those that these can load: by import and on demand. */
function scriptsOf(page: string): readonly string[] {
  const found = new Set([...text(page).matchAll(/chunks\/([\w-]+\.js)/g)].flatMap(([, name]) => name ?? []));
  for (const name of found) {
    for (const [other] of chunks) if (chunks.get(name)?.includes(basename(other))) found.add(other);
  }
  return [...found];
}

/** A rule of each procedure's law, by its id, as it stands in the build. */
const lawMarks = allModules.flatMap(({ id, law }) => (id === 'library-card' ? [] : (law.rules[0]?.id ?? [])));

describe('the build', () => {
  it('has a background that imports nothing at run time: a service worker may not', () => {
    const background = text('background.js');
    expect(background).not.toMatch(/\bimport\s*\(/);
    expect(lawMarks.filter((mark) => !background.includes(mark))).toEqual([]);
  });

  it.each(['popup.html', 'sidepanel.html'])('has no law in what %s loads, now or later', (page) => {
    const scripts = scriptsOf(page);
    expect(scripts.length).toBeGreaterThan(3);
    const withLaw = scripts.filter((name) => lawMarks.some((mark) => chunks.get(name)?.includes(mark)));
    expect(withLaw).toEqual([]);
  });

  it('gives the workspace the law of every procedure apart from everything else', () => {
    const withLaw = scriptsOf('workspace.html').filter((name) =>
      lawMarks.some((mark) => chunks.get(name)?.includes(mark)),
    );
    // Procedures of one status share the chunk of its law.
    expect(lawMarks.filter((mark) => !withLaw.some((name) => chunks.get(name)?.includes(mark)))).toEqual([]);
    const html = text('workspace.html');
    expect(withLaw.filter((name) => html.includes(name))).toEqual([]);
  });
});
