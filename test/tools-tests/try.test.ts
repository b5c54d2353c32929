import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CheckReport, countResults } from '../../lib/engine/check-report';
import { countOutcomes, type FillReport } from '../../lib/engine/fill-plan';
import { type CheckResult, checkResults, isFinding } from '../../lib/spec/check-result';
import { outcomeKinds } from '../../lib/spec/outcome';
import { hasScreen } from '../tools/screen';
import { readTryOptions } from '../tools/try-options';
import { placeAtEnd, reportHelp, tryCheckReport, tryReport } from '../tools/try-report';

let folder = '';
const path = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenken-try-test-'));
  writeFileSync(path('page.html'), '<p>サンプル</p>');
  writeFileSync(path('cases.json'), '{"cases":[{"id":"testa-1"}]}');
  writeFileSync(path('broken.json'), '{"cases": TESTA');
  writeFileSync(path('odd.json'), '[]');
  writeFileSync(path('eval.js'), '1 + 1');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const words = (...more: readonly string[]) => ['--page', path('page.html'), '--cases', path('cases.json'), ...more];

describe('what try is asked', () => {
  it('is read with its files', () => {
    const options = readTryOptions(words('--case', 'testa-1', '--eval', path('eval.js'), '--mode', 'undo'));
    expect(options).toMatchObject({
      caseId: 'testa-1',
      mode: 'undo',
      expression: '1 + 1',
      report: null,
      headed: false,
    });
    expect(options.page.toString('utf8')).toBe('<p>サンプル</p>');
  });

  it('fills unless told', () => {
    expect(readTryOptions(words('--case', 'testa-1')).mode).toBe('fill');
  });

  it('confirms rows that nobody has seen only where it is told to', () => {
    expect(readTryOptions(words('--case', 'testa-1')).confirm).toBe(false);
    expect(readTryOptions(words('--case', 'testa-1', '--confirm')).confirm).toBe(true);
  });

  it('goes on to the import with a document that has no list of cases', () => {
    const options = readTryOptions(['--page', path('page.html'), '--cases', path('odd.json'), '--case', 'testa-1']);
    expect(options.cases).toBe('[]');
  });

  it.each([
    ['an unknown case', () => words('--case', 'testa-2'), /cases\.json has no case "testa-2"\.$/],
    ['no case', () => words(), /^--case is missing\.$/],
    ['an unknown mode', () => words('--case', 'testa-1', '--mode', 'send'), /^--mode is one of fill, check, undo\.$/],
    [
      'a report in no folder',
      () => words('--case', 'testa-1', '--report', path('no/r.json')),
      /^--report: the folder .*no does not exist\.$/,
    ],
    [
      'a page that is not there',
      () => ['--page', path('no.html'), '--cases', path('cases.json'), '--case', 'testa-1'],
      /no\.html does not exist\.$/,
    ],
    [
      'a folder as page',
      () => ['--page', folder, '--cases', path('cases.json'), '--case', 'testa-1'],
      /is not a file\.$/,
    ],
    [
      'an expression that is not there',
      () => words('--case', 'testa-1', '--eval', path('no.js')),
      /no\.js does not exist\.$/,
    ],
  ])('is refused with %s', (_, given, message) => {
    expect(() => readTryOptions(given())).toThrow(message);
  });

  it('is refused with cases that are not JSON, and nothing of them is repeated', () => {
    const given = ['--page', path('page.html'), '--cases', path('broken.json'), '--case', 'testa-1'];
    expect(() => readTryOptions(given)).toThrow(/broken\.json is not JSON\.$/);
    expect(() => readTryOptions(given)).not.toThrow(/TESTA/);
  });
});

describe('a screen', () => {
  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['darwin', {}, true],
    ['win32', {}, true],
  ] as const)('on %s with %j: %s', (platform, env, expected) => {
    expect(hasScreen(platform, env)).toBe(expected);
  });
});

const control = { id: 'a', name: 'n', order: 1 };

describe('where a control stands at the end', () => {
  const other = { id: 'x', name: 'x', order: 0 };
  it.each([
    ['where it was', [other, { ...control }], 1],
    ['further down, as one was put before it', [other, { ...other, order: 1 }, { ...control, order: 2 }], 2],
    ['where it was, when two could be it', [{ ...control, order: 0 }, other, { ...control, order: 2 }], 1],
    ['where it was, when it is gone', [other], 1],
  ])('is %s', (_, controls, order) => {
    expect(placeAtEnd(control, controls)).toEqual({ ...control, order });
  });
});

const filled: FillReport = {
  end: 'done',
  stopped: null,
  page: { accepted: true, drift: [] },
  identity: { result: 'empty', rows: [] },
  outcomes: [
    { row: 'a', label: 'A', item: '1', section: 's', repeat: null, part: 'value', outcome: 'filled', control },
    {
      row: 'b',
      label: 'B',
      item: null,
      section: 's',
      repeat: null,
      part: 'value',
      outcome: 'notOnPage',
      control: null,
    },
  ],
  counts: { ...countOutcomes([]), filled: 1, notOnPage: 1 },
  written: [],
  writes: 1,
  canUndo: true,
  timings: { collect: 1, match: 1, plan: 1, apply: 1, settle: 1, verify: 1, total: 6, passes: 1 },
};
const end = { undo: null, controls: [], evaluated: undefined, unexpectedRequests: [] };

describe('the report of try', () => {
  it('says what became of each row', () => {
    const report = tryReport({ ...end, fill: filled });
    expect(report).toMatchObject({ page: { accepted: true }, identity: 'empty', evaluated: null, end: 'done' });
    expect(report.outcomes.map((one) => one.control)).toEqual([control, null]);
    expect(report).not.toHaveProperty('undo');
  });

  it('says why a page is refused as a whole', () => {
    const report = tryReport({ ...end, fill: { refused: 'otherStatus' }, evaluated: 3 });
    expect(report.page).toEqual({ accepted: false, reason: 'otherStatus', drift: [] });
    expect(report).toMatchObject({ outcomes: [], timings: null, identity: null, evaluated: 3 });
  });

  it('takes a page of another person for one that is accepted, and says so', () => {
    const stopped: FillReport = { ...filled, end: 'identityDiffers', identity: { result: 'differs', rows: ['a'] } };
    expect(tryReport({ ...end, fill: stopped })).toMatchObject({ page: { accepted: true }, identity: 'differs' });
  });

  it('says why a fill stopped, and lists every control that was touched, where it stands at the end', () => {
    const written = [{ control, row: 'a', part: 'value', label: 'A', outcome: 'stray' as const }];
    const stopped: FillReport = { ...filled, end: 'stopped', stopped: 'procedure', written };
    const controls = [{ ...control, order: 0 }];
    const report = tryReport({ ...end, controls, fill: stopped });
    expect(report.end).toBe('stopped(procedure)');
    expect(report.written).toEqual([{ control: { ...control, order: 0 }, outcome: 'stray' }]);
  });

  it.each(outcomeKinds)('names the outcome "%s" in its help', (kind) => {
    expect(reportHelp).toMatch(new RegExp(`\\b${kind}\\b`));
  });

  it('adds how a fill was taken back', () => {
    const undo = { end: 'done', restored: 1, left: [] } as const;
    expect(tryReport({ ...end, fill: filled, undo }).undo).toEqual(undo);
  });
});

const part = (result: CheckResult, index: number): CheckReport['parts'][number] => ({
  row: `row${index}`,
  label: 'A',
  item: '1',
  section: 's',
  repeat: null,
  part: 'value',
  result,
  ...(result === 'extra' ? { reason: 'leftOver' as const } : {}),
  control: result === 'notOnPage' ? null : { ...control, order: index },
});
const parts = checkResults.map(part);
const checked: CheckReport = {
  on: 'form',
  end: 'done',
  page: { accepted: true, drift: [] },
  revision: 'abc',
  identity: { result: 'same', rows: [] },
  parts,
  counts: countResults(parts),
  timings: { open: 1, collect: 1, match: 1, read: 1, plan: 1, compare: 1, total: 6 },
};
const seen = { evaluated: undefined, unexpectedRequests: [] };

describe('the report of a check by try', () => {
  it('lists what is a finding, in order, and nothing that is none', () => {
    const { findings } = tryCheckReport(checked, seen);
    expect(findings.map(({ kind }) => kind)).toEqual(checkResults.filter(isFinding));
    expect(findings.every(({ row, kind }) => parts.some((one) => one.row === row && one.result === kind))).toBe(true);
  });

  it('says of each finding where it is and why, and no more', () => {
    const { findings } = tryCheckReport(checked, seen);
    const keys = ['control', 'item', 'kind', 'label', 'part', 'repeat', 'row', 'section'];
    for (const { reason, ...finding } of findings) {
      expect(Object.keys(finding).sort()).toEqual(keys);
      expect(reason).toBe(finding.kind === 'extra' ? 'leftOver' : undefined);
    }
  });

  it('gives times in tenths of a millisecond, whose digits are no number of any case', () => {
    const timings = { ...checked.timings, read: 12.300000001, total: 100.00000009 };
    expect(tryCheckReport({ ...checked, timings }, seen).timings).toMatchObject({ read: 12.3, total: 100, match: 1 });
    const report = tryReport({ ...end, fill: { ...filled, timings: { ...filled.timings, apply: 4.100000001 } } });
    expect(report.timings?.apply).toBe(4.1);
  });

  it('counts all parts, findings or not', () => {
    expect(tryCheckReport(checked, seen)).toMatchObject({
      counts: Object.fromEntries(checkResults.map((result) => [result, 1])),
      identity: 'same',
      end: 'done',
      revision: 'abc',
    });
  });

  it('says that the page is of another person, and still lists the findings', () => {
    const stopped: CheckReport = {
      ...checked,
      end: 'identityDiffers',
      identity: { result: 'differs', rows: ['row0'] },
    };
    const report = tryCheckReport(stopped, seen);
    expect(report).toMatchObject({ end: 'identityDiffers', identity: 'differs' });
    expect(report.findings.length).toBeGreaterThan(0);
  });

  it('says why a page is refused as a whole', () => {
    expect(tryCheckReport({ refused: 'otherProcedure' }, { ...seen, evaluated: 3 })).toEqual({
      page: { accepted: false, reason: 'otherProcedure', drift: [] },
      identity: null,
      end: 'pageRefused',
      findings: [],
      counts: countResults([]),
      revision: '',
      timings: null,
      evaluated: 3,
      unexpectedRequests: [],
    });
  });
});
