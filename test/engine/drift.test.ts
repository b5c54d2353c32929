import { describe, expect, it } from 'vitest';
import { driftOf } from '../../lib/engine/drift';
import type { Drift, FillPlan, PlannedRow } from '../../lib/engine/fill-plan';
import { matcherOf } from '../../lib/engine/match';
import type { PageFacts } from '../../lib/engine/page-facts';
import { isRow } from '../../lib/practice/model';
import { caseIds } from '../fixtures/cases/load';
import { portalModel } from '../pages/build';
import { removeOptions, removeRow, renumber, respaceLabels, swapLabels } from '../pages/transforms';
import { jobOfCase, jobTold, writesOf } from './case-kit';
import { factsOfModel, jobOf, jobRow, type Line, pageOf, part } from './match-kit';

const drift = (job: FillPlan, page: PageFacts): Drift[] => driftOf(job, page, matcherOf(job).match(page));

const place = jobRow('place', '５　出生地', { parts: [part({ limit: 40 })] });
const about = { row: 'place', label: '５　出生地', section: '身分事項' };
const line = (label: string, ...boxes: Line['boxes']): Line => ({ label, boxes });
const choice = (options: readonly string[]): PlannedRow =>
  jobRow('place', '５　出生地', { parts: [part({ kind: options.length > 2 ? 'select' : 'radio', list: 'list' })] });

describe('a page differs from the rows', () => {
  it('in nothing, where everything is as we know it', () => {
    expect(
      drift(jobOf([place], { sections: ['身分事項'] }), pageOf([line('５ 出生地', { id: 'it', limit: 40 })])),
    ).toEqual([]);
  });

  it.each([
    ['row that is gone', [], { kind: 'rowMissing' }],
    ['item number', [line('６　出生地', { id: 'it', limit: 40 })], { kind: 'itemChanged', detail: '６　出生地' }],
    [
      'row that stands there twice',
      ['a', 'b'].map((id) => line('５　出生地', { id, limit: 40 })),
      { kind: 'ambiguous' },
    ],
    ['kind of control', [line('５　出生地', { id: 'it', kind: 'select' })], { kind: 'kindChanged' }],
    ['shorter box', [line('５　出生地', { id: 'it', limit: 39 })], { kind: 'limitChanged', detail: '40 → 39' }],
    ['longer box', [line('５　出生地', { id: 'it', limit: 41 })], { kind: 'limitChanged', detail: '40 → 41' }],
  ] as const)('in a %s', (_, lines, expected) => {
    const [first, ...others] = drift(jobOf([place]), pageOf(lines));
    expect(first).toEqual({ ...about, ...expected });
    expect(others).toEqual([]);
  });

  it.each([
    ['nowRequired', false, true],
    ['noLongerRequired', true, false],
  ] as const)('in whether a row must be filled: %s', (kind, before, now) => {
    const row = { ...place, required: before };
    const page = pageOf([{ ...line('５　出生地', { id: 'it', limit: 40 }), required: now }]);
    expect(drift(jobOf([row]), page)).toEqual([{ ...about, kind }]);
  });

  /** Rows whose ids are known, of which the first stands on the page under other words. */
  const reworded = (known: number, agreeing: number) => {
    const rows = Array.from({ length: known }, (_, index) =>
      jobRow(`row-${index}`, `項目${index}番`, { parts: [part({ pageIds: { id: `id-${index}`, name: null } })] }),
    );
    const lines = rows.map((_, index) =>
      line(index === 0 ? '別の名' : `項目${index}番`, { id: index <= agreeing ? `id-${index}` : `new-${index}` }),
    );
    return drift(jobOf(rows), pageOf(lines));
  };

  it('in the words of a row whose control we know, where the ids of the page are those we know', () => {
    expect(reworded(11, 10)).toEqual([
      { kind: 'labelChanged', row: 'row-0', label: '項目0番', section: '身分事項', detail: '別の名' },
    ]);
  });

  it.each([
    ['fewer than ten of its ids are known', 10, 9],
    ['its ids are new', 11, 0],
  ])('in a row that is gone and one that is new where %s', (_, known, agreeing) => {
    expect(reworded(known, agreeing).map(({ kind }) => kind)).toEqual(['rowMissing', 'rowUnknown']);
  });

  it.each([
    ['as many as are told', 100, 100],
    ['more than are told', 101, 100],
  ])('in %s new options or rows: each is named once, and no more of them', (_, count, told) => {
    const names = Array.from({ length: count }, (__, at) => `見本${at}`);
    const known = ['あ', 'い', 'う'];
    const list = drift(
      jobOf([choice(known)], { lists: { list: known } }),
      pageOf([line('５　出生地', { id: 'it', kind: 'select', options: [...known, ...names, ...names] })]),
    );
    expect(list.map(({ detail }) => detail)).toEqual(names.slice(0, told));
    const rows = drift(
      jobOf([place]),
      pageOf([
        line('５　出生地', { id: 'it', limit: 40 }),
        ...[...names, ...names].map((name, at) => line(name, { id: `new${at}` })),
      ]),
    );
    expect(rows.map(({ label }) => label)).toEqual(names.slice(0, told));
  });

  it('in a limit only where both tell one', () => {
    expect(drift(jobOf([place]), pageOf([line('５　出生地', { id: 'it', limit: null })]))).toEqual([]);
    const open = { ...place, parts: [part()] };
    expect(drift(jobOf([open]), pageOf([line('５　出生地', { id: 'it', limit: 9 })]))).toEqual([]);
  });

  it.each([
    ['gone', ['あ', 'い', 'う'], ['あ', 'い'], [{ kind: 'optionMissing', detail: 'う' }]],
    ['new', ['あ', 'い', 'う'], ['あ', 'い', 'う', 'え'], [{ kind: 'optionUnknown', detail: 'え' }]],
    [
      'other words for one',
      ['あ', 'い', 'う'],
      ['あ', 'い', 'ウ'],
      [
        { kind: 'optionMissing', detail: 'う' },
        { kind: 'optionUnknown', detail: 'ウ' },
      ],
    ],
    ['in another order', ['あ', 'い', 'う'], ['う', 'い', 'あ'], []],
    ['a radio that is gone', ['有', '無'], ['有'], [{ kind: 'optionMissing', detail: '無' }]],
  ] as const)('in options: %s', (_, known, there, expected) => {
    const row = choice(known);
    const page = pageOf([
      line('５　出生地', { id: 'it', kind: known.length > 2 ? 'select' : 'radio', options: there }),
    ]);
    expect(drift(jobOf([row], { lists: { list: known } }), page)).toEqual(
      expected.map((one) => ({ ...about, ...one })),
    );
  });

  it('in a section whose heading is gone', () => {
    const agent = jobRow('agent', '取次者　(1)氏名', { section: '取次者' });
    const job = jobOf([agent], { sections: ['身分事項', '取次者', '高度専門職ポイント表'] });
    const page = pageOf([{ ...line('取次者　(1)氏名'), boxes: [{ id: 'it' }] }], ['身分　事項']);
    expect(drift(job, page)).toEqual([{ kind: 'sectionMissing', row: null, label: '取次者', section: '取次者' }]);
  });

  it.each([true, false])('in a row that we do not know (必須: %s)', (required) => {
    const page = pageOf([
      line('５　出生地', { id: 'it', limit: 40 }),
      { label: '新規 項目', required, boxes: [{ id: 'new' }] },
      line('説明だけの行'),
    ]);
    expect(drift(jobOf([place]), page)).toEqual([
      { kind: 'rowUnknown', row: null, label: '新規 項目', section: '身分事項', required },
    ]);
  });

  it('in ids that point elsewhere than the words', () => {
    const rows = Array.from({ length: 10 }, (_, index) =>
      jobRow(`row-${index}`, `項目${index}番`, { parts: [part({ pageIds: { id: `id-${index}`, name: null } })] }),
    );
    const lines = rows.map((_, index) => line(`項目${index}番`, { id: index === 0 ? 'new' : `id-${index}` }));
    const page = pageOf([...lines, line('項目0番の二', { id: 'id-0' })]);
    expect(drift(jobOf(rows), page).map(({ kind, row }) => [kind, row])).toEqual([
      ['witnessesDisagree', 'row-0'],
      ['rowUnknown', null],
    ]);
  });

  it('not in how a row of another status is built, as it is never touched', () => {
    const other = { ...place, parts: [part({ want: { state: 'none', reason: 'otherStatus' } })] };
    const twice = ['a', 'b'].map((id) => line('５　出生地', { id, limit: 40 }));
    expect(drift(jobOf([other]), pageOf(twice))).toEqual([]);
    expect(drift(jobOf([other]), pageOf([])).map(({ kind }) => kind)).toEqual(['rowMissing']);
  });
});

describe('the whole form', () => {
  const ofForm = (page: PageFacts) =>
    drift(jobTold(), page).filter(({ section }) => section !== '高度専門職ポイント表');
  const kinds = (page: PageFacts) => [...new Set(ofForm(page).map(({ kind }) => kind))];

  it('is what its own page says', () => {
    expect(ofForm(factsOfModel(portalModel()))).toEqual([]);
  });

  it('is so in other widths and spaces, and numbered anew', () => {
    expect(ofForm(factsOfModel(respaceLabels(portalModel())))).toEqual([]);
    expect(ofForm(factsOfModel(renumber(portalModel(), 5003, 7)))).toEqual([]);
  });

  it('lacks a row and has a new one that must be filled', () => {
    const found = ofForm(factsOfModel(removeRow(portalModel(), '７　職業', '新規項目')));
    expect(found.map(({ kind, row, required }) => [kind, row, required])).toEqual([
      ['rowMissing', 'applicant.occupation', undefined],
      ['rowUnknown', null, true],
    ]);
  });

  it('lacks an option in each of the rows that offer it', () => {
    const page = factsOfModel(removeOptions(portalModel(), { nationality: ['ベトナム Viet Nam'] }));
    const found = ofForm(page);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ kind, detail }) => kind === 'optionMissing' && detail === 'ベトナム Viet Nam')).toBe(true);
    expect(found.map(({ row }) => row)).toContain('applicant.nationality');
  });

  it('has labels that changed places', () => {
    const found = ofForm(factsOfModel(swapLabels(portalModel(), '１７.３', '１７.４')));
    expect(found.map(({ kind, row }) => [kind, row])).toEqual([
      ['witnessesDisagree', 'history.entries.latestFrom'],
      ['witnessesDisagree', 'history.entries.latestTo'],
    ]);
  });

  it('lacks everything on an empty page', () => {
    expect(kinds(pageOf([], [])).sort()).toEqual(['rowMissing', 'sectionMissing']);
  });
});

describe('what is said of a page', () => {
  it.each(caseIds)('holds nothing of %s', (id) => {
    const job = jobOfCase(id);
    const model = portalModel();
    const pages = [
      factsOfModel({ ...model, rows: model.rows.filter((entry, index) => !isRow(entry) || index % 3 !== 0) }),
      factsOfModel(swapLabels(model, '９.３', '９.４')),
      pageOf([], []),
    ];
    const said = JSON.stringify(pages.map((page) => drift(job, page)));
    // The words of options are the portal's own; all else that a case writes is its own.
    const words = new Set(Object.values(job.lists).flat());
    const own = Object.values(writesOf(job)).filter((text) => text.length > 4 && !words.has(text));
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter((text) => said.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
  });
});
