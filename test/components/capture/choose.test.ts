import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allNew,
  allTakeable,
  arrangeCapture,
  chosenOf,
  firstChoice,
  isTakeable,
  strangersOn,
  toggled,
} from '../../../components/capture/choose';
import { type CaptureItem, captureProblems, captureStates } from '../../../lib/engine/capture';

const item = (id: string, more: Partial<CaptureItem> = {}): CaptureItem => ({
  id,
  rows: [id],
  label: { ja: id, en: id },
  section: '身分事項',
  target: { record: 'applicant', path: id },
  pageText: 'ページ',
  caseText: null,
  state: 'new',
  ...more,
});

const items: readonly CaptureItem[] = [
  item('a'),
  item('b', { state: 'changed', section: '取次者', target: { record: 'office', path: 'b' } }),
  item('c', { state: 'same' }),
  item('d', { state: 'impossible', problem: 'format' }),
  item('e', { state: 'impossible', problem: 'leftOver', section: '取次者' }),
  item('f', { target: { record: 'employer', path: 'f' } }),
];

const anyItems = fc.uniqueArray(
  fc
    .record({
      id: fc.string({ minLength: 1, maxLength: 3 }),
      section: fc.constantFrom('一', '二', '三'),
      state: fc.constantFrom(...captureStates),
      problem: fc.constantFrom(...captureProblems),
      record: fc.constantFrom('applicant', 'employer', 'case', 'office'),
    })
    .map(({ id, section, state, problem, record }) =>
      item(id, { section, state, target: { record, path: id }, ...(state === 'impossible' ? { problem } : {}) }),
    ),
  { selector: ({ id }) => id },
);

describe('what a page brings', () => {
  it('stands by the form’s headings, what is the same and what is left over apart', () => {
    const { sections, same, leftOver } = arrangeCapture(items);
    expect(sections.map(({ section, items: found }) => [section, found.map(({ id }) => id)])).toEqual([
      ['身分事項', ['a', 'd', 'f']],
      ['取次者', ['b']],
    ]);
    expect(same.map(({ id }) => id)).toEqual(['c']);
    expect(leftOver.map(({ id }) => id)).toEqual(['e']);
  });

  it('loses nothing and shows nothing twice', () => {
    fc.assert(
      fc.property(anyItems, (found) => {
        const { sections, same, leftOver } = arrangeCapture(found);
        const shown = [...sections.flatMap((section) => section.items), ...same, ...leftOver];
        expect(shown.map(({ id }) => id).sort()).toEqual(found.map(({ id }) => id).sort());
        expect(sections.every((section) => section.items.length > 0)).toBe(true);
      }),
    );
  });
});

describe('the choice', () => {
  it('of all new ones replaces nothing that the case has', () => {
    expect([...allNew(items)]).toEqual(['a', 'f']);
    expect(chosenOf(items, allNew(items))).toEqual({ ids: ['a', 'f'], over: 0, isShared: true });
  });

  it('of all that can be taken leaves out what is the same and what is impossible', () => {
    expect([...allTakeable(items)]).toEqual(['a', 'b', 'f']);
    expect(chosenOf(items, allTakeable(items))).toEqual({ ids: ['a', 'b', 'f'], over: 1, isShared: true });
  });

  it.each([
    [['a'], { ids: ['a'], over: 0, isShared: false }],
    [['b'], { ids: ['b'], over: 1, isShared: true }],
    [['f', 'a'], { ids: ['a', 'f'], over: 0, isShared: true }],
    [['c', 'd', 'e', 'gone'], { ids: [], over: 0, isShared: false }],
    [[], { ids: [], over: 0, isShared: false }],
  ])('of %j comes to %o', (ids, result) => {
    expect(chosenOf(items, new Set(ids))).toEqual(result);
  });

  it('takes one in and out again, and leaves the choice before as it was', () => {
    const before: ReadonlySet<string> = new Set(['a']);
    expect([...toggled(before, 'b')]).toEqual(['a', 'b']);
    expect([...toggled(before, 'a')]).toEqual([]);
    expect([...before]).toEqual(['a']);
  });

  it.each([
    ['applicant', 'name'],
    ['applicant', 'birth'],
    ['applicant', 'passport.number'],
    ['employer', 'name'],
    ['employer', 'corporateNumber.number'],
  ] as const)('begins with nothing where the page has another %s by its %s', (record, path) => {
    const other = item('x', { state: 'changed', target: { record, path } });
    expect(strangersOn([...items, other])).toEqual([record]);
    expect([...firstChoice([...items, other])]).toEqual([]);
  });

  it.each([
    ['it is new in the case', item('x', { target: { record: 'applicant', path: 'name' } })],
    ['it is the same', item('x', { state: 'same', target: { record: 'applicant', path: 'birth' } })],
    ['it cannot be read', item('x', { state: 'impossible', target: { record: 'applicant', path: 'birth' } })],
    ['the agent has another name', item('x', { state: 'changed', target: { record: 'office', path: 'name' } })],
    [
      'the employer has another address',
      item('x', { state: 'changed', target: { record: 'employer', path: 'address' } }),
    ],
  ])('begins with everything new where %s', (_, other) => {
    expect(strangersOn([...items, other])).toEqual([]);
    expect(firstChoice([...items, other])).toEqual(allNew([...items, other]));
  });

  it('is never more than what can be taken', () => {
    fc.assert(
      fc.property(anyItems, fc.array(fc.string({ maxLength: 3 })), (found, ids) => {
        const { ids: taken, over } = chosenOf(found, new Set(ids));
        const able = found.filter(isTakeable).map(({ id }) => id);
        expect(taken.every((id) => able.includes(id) && ids.includes(id))).toBe(true);
        expect(over).toBeLessThanOrEqual(taken.length);
      }),
    );
  });
});
