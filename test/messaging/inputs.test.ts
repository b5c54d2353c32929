import { describe, expect, it } from 'vitest';
import { messages } from '../../lib/messaging/messages';
import type { MessageName } from '../../lib/messaging/protocol';
import { noFilter } from '../../lib/overview/query';

const fits = (name: MessageName, input: unknown) => messages[name].input.safeParse(input).success;
const names = Object.keys(messages) as MessageName[];

const filter = { ...noFilter, statuses: ['draft'], assignedTo: '', withinDays: 30 };
const order = { by: 'next', down: false } as const;

/** One good input of each message. */
const good: Readonly<Record<MessageName, unknown>> = {
  'panel.ask': { view: 'remains' },
  'panel.asked': null,
  'paper.copies': { caseId: 'testa', from: 0, count: 50 },
  'paper.template': { paper: 'reason-for-hiring' },
  'paper.setTemplate': {
    paper: 'statement',
    template: { name: 'ひな形.docx', addedOn: '2026-11-29', bytes: 'UEsDBA==' },
  },
  'brief.case': { caseId: 'testa' },
  'brief.find': { query: '' },
  'brief.count': { ids: ['c-1'] },
  'brief.choose': { caseId: 'testa' },
  'overview.cases': { filter, order, offset: 0, limit: 100 },
  'overview.ids': { filter, order },
  'overview.count': { ids: ['c-1'] },
  'overview.countMore': { filter, most: 100 },
  'overview.day': { assignedTo: null },
  'overview.dates': { assignedTo: '担当サンプル' },
  'overview.due': { assignedTo: '担当サンプル' },
  'overview.choices': null,
  'overview.records': {
    kind: 'employer',
    filter: { query: '', duplicates: true, unused: false },
    order: { by: 'name', down: true },
    offset: 0,
    limit: 500,
  },
  'overview.names': { kind: 'office' },
  'overview.uses': { kind: 'employer', id: 'e-1' },
  'overview.rows': { ids: ['case-1'] },
  'overview.duplicates': { kind: 'applicant', id: 'a-1' },
  'cases.set': { setting: 'status', to: [{ id: 'c-1', value: 'ready', revision: null }] },
  'records.create': { records: [{ kind: 'case', payload: {} }] },
  'records.merge': {
    kind: 'applicant',
    keep: { id: 'a-1', revision: 1 },
    drop: { id: 'a-2', revision: 3 },
    choices: { passport: 'keep', education: 'both' },
  },
  'views.get': null,
  'views.set': { views: [{ id: 'v-1', name: 'サンプルの分', filter, order }] },
  'vault.state': null,
  'vault.create': { passphrase: 'x' },
  'vault.unlock': { passphrase: '' },
  'vault.lock': null,
  'vault.changePassphrase': { current: 'x', next: 'y' },
  'vault.resealed': null,
  'vault.touch': null,
  'cases.list': null,
  'records.list': { kind: 'applicant' },
  'records.get': { kind: 'case', id: 'testa' },
  'records.put': { kind: 'office', payload: { id: 'o' }, revision: null },
  'records.remove': { kind: 'employer', id: 'testa' },
  'import.open': {
    name: 'list.csv',
    source: {
      ...{ kind: 'sheets', format: 'text', encoding: 'utf-8' },
      sheets: [
        {
          ...{ name: '', hidden: false, bad: [['1:2', 'rounded']], merged: [], hiddenRows: [3], hiddenColumns: [] },
          ...{ since1904: false, separator: ',' },
        },
      ],
    },
  },
  'import.feed': { session: 's-1', sheet: 0, rows: [['氏名'], ['TESTA']] },
  'import.look': {
    session: 's-1',
    reading: {
      ...{ mapping: [null, 'applicant.birth'], headingRow: 0, blank: 'keep', makeCases: true, procedure: 'side-job' },
      answers: {
        offers: { 'B3.date.1': 'equal' },
        sides: { hiddenRows: 'take' },
        cells: { B3: '' },
        unruled: ['1.dayFirst'],
      },
    },
    remember: true,
  },
  'import.records': { session: 's-1', look: 'l-1', from: 0, count: 50 },
  'import.commit': { session: 's-1', look: 'l-1' },
  'import.halt': { session: 's-1' },
  'import.drop': { session: 's-1' },
  'imports.list': null,
  'imports.undo': { id: 'i-1', only: ['case c-1'] },
  'imports.halt': { id: 'i-1' },
  'exchange.check': { text: '{}' },
  'exchange.import': { text: '' },
  'exchange.export': { caseIds: ['testa'] },
  'case.report': { caseId: 'testa', on: null },
  'case.work': { caseId: 'testa' },
  'finding.overrule': { caseId: 'testa', finding: 'R-PAY-02', note: 'サンプル', by: 'サンプル' },
  'finding.restore': { caseId: 'testa', finding: 'R-PAY-02' },
  'tab.state': { tabId: 0 },
  'tab.bind': { tabId: 1, caseId: 'testa' },
  'tab.unbind': { tabId: 1 },
  'tab.fill': { tabId: 1, options: { existing: 'keep', identityConfirmed: false } },
  'tab.cancel': { tabId: 1 },
  'tab.undo': { tabId: 1 },
  'tab.show': { tabId: 1, procedure: 'coe-gijinkoku', row: 'applicant.birth' },
  'page.ended': null,
  'page.tried': null,
  'shape.read': { tabId: 1, watch: 'start' },
  'tab.check': { tabId: 1, identityConfirmed: false, watch: true },
  'tab.checked': { tabId: 1 },
  'tab.unwatch': { tabId: 1 },
  'tab.put': { tabId: 1, row: 'applicant.birth', part: 'day', entry: null },
  'tab.point': { tabId: 1, procedure: 'coe-gijinkoku', row: 'applicant.birth', part: 'day' },
  'pointings.list': null,
  'pointings.remove': { procedure: 'coe', row: 'applicant.birth', part: 'day' },
  'confirmedRows.add': {
    tabId: 1,
    procedure: 'coe',
    rows: [
      {
        row: 'applicant.birth',
        parts: [
          {
            part: 'day',
            target: {
              ...{ section: '申込者', label: '3生年月日', words: '３　生年月日', kind: 'text' },
              ...{ block: null, nth: 0, place: 0, limit: 8, options: '' },
            },
          },
        ],
      },
    ],
  },
  'confirmedRows.remove': { tabId: 1, procedure: 'coe', row: 'applicant.birth' },
  'pointings.export': null,
  'pointings.import': { text: '{}' },
  'tab.capture': { tabId: 1, into: 'new' },
  'capture.apply': { tabId: 1, into: 'bound', chosen: ['x'], state: 'y', identityConfirmed: false },
  'tab.take': { tabId: 1, row: 'relatives[0].name', entry: 'relatives[1].name', identityConfirmed: false },
  'tab.step': { tabId: 1, to: 'next' },
  'check.record': { tabId: 1, by: 'サンプル', notes: { 'applicant.birth\nvalue': '確認済み' } },
  'check.sign': { tabId: 1, check: 'a'.repeat(64), by: 'サンプル' },
  'check.records': { caseId: 'testa', tabId: null },
  'backup.state': { count: true },
  'backup.begin': { passphrase: 'testa', own: true },
  'backup.next': { session: 'x' },
  'backup.made': { session: 'x' },
  'backup.keep': { session: 'x' },
  'backup.end': { session: 'x' },
  'restore.begin': { header: '{}', passphrase: 'testa' },
  'restore.feed': { session: 'x', lines: ['more x y'] },
  'restore.preview': { session: 'x' },
  'restore.differences': { session: 'x', kind: 'setting', id: 'desk' },
  'restore.apply': { session: 'x', mode: 'newerWins', others: ['case testa'] },
  'restore.seal': { session: 'x' },
  'restore.commit': { session: 'x' },
  'restore.halt': { session: 'x' },
  'health.begin': null,
  'health.next': { session: 'x' },
  'health.notices': null,
  'health.settle': { keys: ['rec:x'] },
  'health.clean': null,
  'health.end': { session: 'x' },
  'vault.discard': { storageKeys: ['rec:x'] },
  'vault.destroy': { confirmed: true },
  'desk.get': null,
  'desk.set': { staffName: 'サンプル 花子', officeId: null, agentId: 'testa' },
  'tour.get': null,
  'tour.set': { step: 0, state: 'on' },
  'settings.get': null,
  'settings.set': { language: 'ja', theme: 'dark', idleMinutes: 15, backupDays: 7, tombstoneDays: 90, keys: true },
  'page.progress': { done: 0, total: 0, section: '' },
  'page.changed': { parts: [], page: null, ms: 1 },
  'page.later': { report: { end: 'done', outcomes: [{ row: 'x', outcome: 'filled' }], writes: 1 } },
};

describe('every message', () => {
  it.each(names)('%s takes what it is for', (name) => {
    expect(fits(name, good[name])).toBe(true);
  });

  it.each(names)('%s takes nothing more, nothing else and not nothing', (name) => {
    const input = good[name];
    if (input === null) {
      for (const other of [undefined, {}, 0, '', []]) expect(fits(name, other)).toBe(false);
      return;
    }
    expect(fits(name, { ...(input as object), extra: 1 })).toBe(false);
    expect(fits(name, JSON.parse(`{"__proto__":{},${JSON.stringify(input).slice(1)}`))).toBe(false);
    for (const other of [null, undefined, {}, [], 'x', 1, [input]]) expect(fits(name, other)).toBe(false);
  });

  it.each(names.filter((name) => good[name] !== null && name !== 'records.put'))(
    '%s takes none of its parts missing',
    (name) => {
      const input = good[name] as Readonly<Record<string, unknown>>;
      for (const key of Object.keys(input)) {
        const { [key]: _, ...rest } = input;
        expect([key, fits(name, rest)]).toEqual([key, false]);
      }
    },
  );
});

describe('limits', () => {
  it.each([
    ['vault.create', { passphrase: 'x'.repeat(1000) }, { passphrase: 'x'.repeat(1001) }],
    ['records.get', { kind: 'case', id: 'x'.repeat(64) }, { kind: 'case', id: 'x'.repeat(65) }],
    ['records.get', { kind: 'case', id: 'x' }, { kind: 'setting', id: 'x' }],
    ['overview.cases', { filter, order, offset: 0, limit: 500 }, { filter, order, offset: 0, limit: 501 }],
    [
      'overview.cases',
      { filter, order, offset: 0, limit: 1 },
      { filter, order: { by: 'id', down: true }, offset: 0, limit: 1 },
    ],
    ['records.list', { kind: 'case' }, { kind: '__proto__' }],
    ['records.put', { kind: 'case', payload: 1, revision: 1 }, { kind: 'case', payload: 1, revision: 0 }],
    ['records.put', { kind: 'case', payload: 1, revision: 2 }, { kind: 'case', payload: 1, revision: 1.5 }],
    ['exchange.export', { caseIds: null }, { caseIds: undefined }],
    ['exchange.export', { caseIds: ['x'.repeat(64)] }, { caseIds: ['x'.repeat(65)] }],
    ['tab.state', { tabId: 0 }, { tabId: -1 }],
    ['tab.state', { tabId: 1 }, { tabId: 1.5 }],
    ['tab.state', { tabId: 1 }, { tabId: '1' }],
    ['tab.bind', { tabId: 1, caseId: 'x'.repeat(64) }, { tabId: 1, caseId: 'x'.repeat(65) }],
    ['case.report', { caseId: 'x', on: '2026-02-28' }, { caseId: 'x', on: '2026-02-29' }],
    [
      'finding.overrule',
      { caseId: 'x', finding: 'D02', note: 'x', by: 'x' },
      { caseId: 'x', finding: 'D02', note: ' ', by: 'x' },
    ],
    [
      'paper.setTemplate',
      { paper: 'statement', template: null },
      { paper: 'statement', template: { name: 'x', addedOn: '2026-11-29', bytes: 'no base 64' } },
    ],
    ['paper.copies', { caseId: 'c-1', from: 50, count: 200 }, { caseId: 'c-1', from: 0, count: 201 }],
    ['paper.template', { paper: 'cover-letter' }, { paper: '__proto__' }],
    [
      'tab.show',
      { tabId: 1, procedure: 'coe-gijinkoku', row: 'x'.repeat(100) },
      { tabId: 1, procedure: 'coe-gijinkoku', row: 'x'.repeat(101) },
    ],
    [
      'settings.set',
      { language: 'auto', theme: 'auto', idleMinutes: 1, backupDays: null, tombstoneDays: null, keys: true },
      { language: 'auto', theme: 'auto', idleMinutes: 0, backupDays: null, tombstoneDays: null, keys: true },
    ],
    [
      'settings.set',
      { language: 'en', theme: 'light', idleMinutes: 240, backupDays: null, tombstoneDays: null, keys: true },
      { language: 'en', theme: 'light', idleMinutes: 241, backupDays: null, tombstoneDays: null, keys: true },
    ],
    [
      'settings.set',
      { language: 'ja', theme: 'auto', idleMinutes: 5, backupDays: null, tombstoneDays: null, keys: true },
      { language: 'vi', theme: 'auto', idleMinutes: 5, backupDays: null, tombstoneDays: null, keys: true },
    ],
    [
      'settings.set',
      { language: 'ja', theme: 'auto', idleMinutes: 5, backupDays: null, tombstoneDays: 1, keys: true },
      { language: 'ja', theme: 'auto', idleMinutes: 5, backupDays: null, tombstoneDays: 0, keys: true },
    ],
    ['desk.set', { staffName: null, officeId: null, agentId: null }, { staffName: '', officeId: null, agentId: null }],
    ['vault.destroy', { confirmed: true }, { confirmed: false }],
    ['restore.begin', { header: 'x'.repeat(10_000), passphrase: '' }, { header: 'x'.repeat(10_001), passphrase: '' }],
    ['tour.set', { step: 100, state: 'off' }, { step: 101, state: 'off' }],
    ['page.progress', { done: 1, total: 2, section: 'x'.repeat(200) }, { done: 1, total: 2, section: 'x'.repeat(201) }],
    ['page.progress', { done: 1, total: 2, section: '' }, { done: Number.NaN, total: 2, section: '' }],
    ['page.progress', { done: 1, total: 2, section: '' }, { done: 1, total: Number.POSITIVE_INFINITY, section: '' }],
  ] as const)('%s takes %j and not %j', (name, taken, refused) => {
    expect(fits(name, taken)).toBe(true);
    expect(fits(name, refused)).toBe(false);
  });

  it.each([
    { existing: 'keep', identityConfirmed: true },
    { existing: 'replace', identityConfirmed: false },
  ])('a fill takes %j', (options) => {
    expect(fits('tab.fill', { tabId: 1, options })).toBe(true);
  });

  it.each([
    { existing: 'overwrite', identityConfirmed: true },
    { existing: 'keep' },
    { identityConfirmed: true },
    { existing: 'keep', identityConfirmed: 1 },
    { existing: 'keep', identityConfirmed: true, submit: true },
  ])('a fill does not take %j', (options) => {
    expect(fits('tab.fill', { tabId: 1, options })).toBe(false);
  });
});
