import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../architecture/sources';

/** A module with all that it loads, as the product has it. */
async function built(name: string): Promise<string> {
  const entry = fileURLToPath(new URL(`../../../lib/tables/formats/${name}.ts`, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
  });
  return outputFiles[0]?.text ?? '';
}

const ofTheLibrary = 'scopeparser_execution_failed';

describe('the code that fills templates', () => {
  it('makes no code out of text, and asks no network', async () => {
    const code = await built('docx-template');
    expect(code).toContain(ofTheLibrary);
    expect(code).not.toMatch(/\beval\s*\(|\bFunction\s*\(|\bimport\s*\(|\bsetTimeout\s*\(\s*["'`]/);
    expect(code).not.toMatch(/\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b/);
    expect(code.length, 'It has grown: is everything in it needed?').toBeLessThan(260_000);
  });

  it.each(['docx-write', 'docx-paper', 'docx-open'])('is not loaded where %s is', async (name) => {
    const code = await built(name);
    expect(code).not.toContain(ofTheLibrary);
    expect(code.length).toBeLessThan(30_000);
  });

  it('is loaded only where a template is, by an import that is made when it is needed', () => {
    const eager = readSources(['lib', 'components', 'entrypoints'])
      .filter(({ path }) => !path.endsWith('/docx-template.ts'))
      .filter(({ text }) => /^(?:import|export) (?!type\b)[^;]*from '[^']*\/docx-(?:template|fill)'/m.test(text))
      .map(({ path }) => `${path} imports it at once: use import('…/docx-template').`);
    expect(eager).toEqual([]);
  });
});
