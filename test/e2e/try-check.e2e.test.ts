import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { renewalGijinkoku } from '../../lib/procedures/renewal-gijinkoku/form';
import { type ExpectedValues, loadCase, loadExpected } from '../fixtures/cases/load';
import { expectedOfResident, loadResident } from '../fixtures/cases/residents/load';
import { buildPage } from '../pages/build';
import { expectedModel, expectedPage } from '../pages/expected';
import type { VariantName } from '../pages/variants';
import { buildIfNeeded } from '../tools/build';
import { inPackage, root } from '../tools/paths';
import { runCommand } from '../tools/run-command';
import type { TryCheckReport, TryReport } from '../tools/try-report';
import { presetsOf } from './harness/presets';
import { everyLook } from '../tools/every-look';

// `npm run try -- --mode check` as a person runs it: what the report says of a page with errors in it, and what it must
// never say.

const caseId = 'testa-chen';
const right = loadExpected(caseId);
/** The page as it stands: right, but for these. */
const wrong: Record<string, Record<string, string> | null> = {
  'passport.expiry': { value: '20290513' },
  'contactJapan.address': { value: '東京都千代田区サンプル町５－５－５' },
  'contactJapan.postal': { value: '100-0005' },
  'applicant.sex': null,
  'relatives[2].relationship': { value: '弟 Young brother' },
  'history.deport.count': { value: '1' },
  freeText: { value: '別添のとおりです。' },
};
const expected = [
  'passport.expiry value differs',
  'contactJapan.address value differs',
  'contactJapan.postal value sameInOtherForm',
  'applicant.sex value missing',
  'relatives[2].relationship value differs',
  'freeText value extra',
];
const onPage: ExpectedValues = Object.fromEntries(
  Object.entries({ ...right, ...wrong }).flatMap(([row, parts]) => (parts === null ? [] : [[row, parts]])),
);

let folder = '';
const path = (name: string) => join(folder, name);
beforeAll(async () => {
  await buildIfNeeded();
  folder = mkdtempSync(join(tmpdir(), 'tenken-try-check-'));
  writeFileSync(path('cases.json'), JSON.stringify(loadCase(caseId)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command on a page; the report as it was written. */
async function tried(variant: VariantName, values: ExpectedValues, words: readonly string[]) {
  writeFileSync(path('page.html'), await buildPage(variant, { presets: presetsOf(values) }));
  return run(caseId, ['--mode', 'check', ...words]);
}

/** Runs the command for a case on the page and the cases that are in the folder. */
function run(id: string, words: readonly string[]) {
  const tsx = inPackage('tsx', 'dist', 'cli.mjs');
  const given = ['--page', path('page.html'), '--cases', path('cases.json'), '--case', id];
  return runCommand(process.execPath, [tsx, join(root, 'test/tools/try.ts'), ...given, ...words], {
    cwd: root,
    output: 'capture',
    limitMs: 90_000,
  });
}

/** Every text of a document, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Two Japanese characters or five others tell something. */
const telling = (text: string) => (/^[\x20-\x7e]*$/.test(text) ? text.length >= 5 : text.length >= 2);

/** What the form itself prints beside its rows, and the names of its controls. */
const printed = coeGijinkoku.fields
  .flatMap(({ id, label, section, parts }) => [
    id,
    label.ja,
    section,
    ...parts.flatMap(({ pageIds }) => [pageIds.id ?? '', pageIds.name ?? '']),
  ])
  .join('\n');

describe('try in mode check', () => {
  it('reports what is wrong on the page, where, and no value of the case or of the page', {
    timeout: 120_000,
  }, async () => {
    const { code, output } = await tried('base', onPage, ['--report', path('report.json')]);
    expect({ code, output }).toEqual({ code: 0, output: '' });
    const text = readFileSync(path('report.json'), 'utf8');
    const report = JSON.parse(text) as TryCheckReport;
    expect(report).toMatchObject({ end: 'done', identity: 'same', page: { accepted: true, drift: [] } });
    expect(report.findings.map(({ row, part, kind }) => `${row} ${part} ${kind}`).sort()).toEqual([...expected].sort());
    expect(report.unexpectedRequests).toEqual([]);
    expect(report.findings.every(({ control, label }) => control !== null && label !== '')).toBe(true);
    const facts = [...textsOf(loadCase(caseId)), ...textsOf(right), ...textsOf(onPage)];
    const values = [...new Set(facts)].filter((fact) => telling(fact) && !printed.includes(fact));
    expect(values.length).toBeGreaterThan(150);
    // The rows' own words and names are no value of anybody's.
    const known = new Set(
      report.findings.flatMap(({ row, label, section, control }) => [row, label, section, control?.id]),
    );
    const said = textsOf(report)
      .filter((one) => !known.has(one))
      .join('\n');
    expect(values.filter((value) => said.includes(value) || text.includes(value))).toEqual([]);
  });

  it.runIf(everyLook)(
    "prints a report that stops at another person's page, without that person's name",
    {
      timeout: 120_000,
    },
    async () => {
      const { code, output } = await tried('base', loadExpected('testa-lee'), []);
      expect(code).toBe(0);
      const report = JSON.parse(output) as TryCheckReport;
      expect(report).toMatchObject({ end: 'identityDiffers', identity: 'differs' });
      expect(report.findings.length).toBeGreaterThan(40);
      const theirs = textsOf(loadExpected('testa-lee')).filter((fact) => telling(fact) && !printed.includes(fact));
      expect(theirs.filter((value) => output.includes(value))).toEqual([]);
    },
  );

  it.runIf(everyLook)('refuses a page that is another procedure, without a finding', { timeout: 120_000 }, async () => {
    const { code, output } = await tried('other-procedure', {}, []);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      page: { accepted: false, reason: 'otherProcedure' },
      end: 'pageRefused',
      identity: null,
      findings: [],
    });
  });
});

describe('try on a page that nobody has seen', () => {
  it('fills what its own list recognises, where it is told to confirm it', { timeout: 120_000 }, async () => {
    const id = 'testa-arjun-renewal';
    writeFileSync(path('cases.json'), JSON.stringify(loadResident(id)));
    writeFileSync(path('page.html'), await expectedPage(expectedModel(renewalGijinkoku), id));
    const { code, output } = await run(id, ['--confirm']);
    expect(code).toBe(0);
    const { end, counts, page } = JSON.parse(output) as TryReport;
    expect([end, page.accepted, counts.refused]).toEqual(['done', true, 0]);
    const values = Object.values(expectedOfResident(id)).flatMap((parts) => Object.values(parts));
    expect(counts.filled + counts.alreadyEqual).toBe(values.length);
    expect(values.filter((value) => value.length > 12 && telling(value) && output.includes(value))).toEqual([]);
  });
});
