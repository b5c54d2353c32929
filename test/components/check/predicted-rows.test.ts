import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PredictedRows } from '../../../components/check/PredictedRows';
import type { PageAcceptance } from '../../../lib/engine/fill-plan';
import { checkActions, checkWith } from '../../gallery/samples/actions';
import {
  confirmedPage,
  predictedPage,
  predictedWords,
  unrecognisedPage,
  unseenPage,
  unseenWords,
} from '../../gallery/samples/predicted';

const confirmRows = vi.fn();
const takeBackRow = vi.fn();

/** Draws the list and gives a way to look into it and to press. */
function drawn(page: PageAcceptance, vocabulary = predictedWords) {
  const props = {
    ...{ page, state: checkWith(), vocabulary },
    actions: { ...checkActions, confirmRows, takeBackRow },
  };
  act(() => render(h(PredictedRows, props), document.body));
  const at = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
  return {
    at,
    press: (id: string) => {
      const button = at(id);
      if (!button) throw new Error(`There is no ${id}.`);
      act(() => button.click());
    },
    ids: (start: string) =>
      [...document.querySelectorAll<HTMLElement>(`[data-testid^="${start}"]`)].map(({ dataset }) =>
        (dataset.testid ?? '').slice(start.length),
      ),
  };
}

beforeEach(() => {
  const { document, window } = parseHTML('<!doctype html><html><body></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
});
afterEach(() => {
  act(() => render(null, document.body));
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const found = ['applicant.occupation', 'applicant.sex', 'passport.number', 'applicant.birth', 'relatives[1].name'];

describe('the rows that nobody has seen', () => {
  it('are listed as recognised, not recognised and confirmed, each once', () => {
    const { ids } = drawn(predictedPage);
    expect(ids('check-recognised-')).toEqual(found);
    expect(ids('check-not-found-')).toEqual(['applicant.homeTown', 'applicant.placeOfBirth']);
    expect(ids('check-confirmed-')).toEqual(['entry.port', 'entry.purpose']);
  });

  it('are confirmed one by one, with all parts, as the page was seen', () => {
    const { press } = drawn(predictedPage);
    press('check-confirm-applicant.birth');
    const predicted = (predictedPage.accepted && predictedPage.predicted) || [];
    const parts = predicted.find(({ row }) => row === 'applicant.birth')?.parts ?? [];
    expect(parts).toHaveLength(4);
    expect(confirmRows.mock.calls).toEqual([
      [[{ row: 'applicant.birth', parts: parts.map(({ part, control }) => ({ part, target: control?.target })) }]],
    ]);
  });

  it('are confirmed all at once, those that were recognised and no other', () => {
    const { press } = drawn(predictedPage);
    press('check-confirm-all');
    expect(confirmRows.mock.calls[0]?.[0].map(({ row }: { readonly row: string }) => row)).toEqual(found);
  });

  it('are taken back one by one, whether the page has them or not', () => {
    const { press } = drawn(confirmedPage);
    press('check-take-back-entry.port');
    press('check-take-back-entry.purpose');
    expect(takeBackRow.mock.calls).toEqual([['entry.port'], ['entry.purpose']]);
  });

  it('say where the page is not as expected, and where it is say nothing', () => {
    const { at } = drawn(predictedPage);
    const said = (row: string) =>
      at(`check-recognised-${row}`)?.querySelectorAll('.check-predicted__differences li').length;
    expect(found.map(said)).toEqual([1, 2, 2, 0, 0]);
  });

  it.each<[string, PageAcceptance, boolean | null]>([
    ['open while there is something to confirm', predictedPage, true],
    ['folded where all is confirmed', confirmedPage, false],
    ['folded where nothing is recognised', unrecognisedPage, false],
    ['nowhere on a page whose rows have all been seen', { accepted: true, drift: [] }, null],
    ['nowhere on a page that is not the form', { accepted: false, reason: 'notTheForm', drift: [] }, null],
  ])('are %s', (_, page, isOpen) => {
    const { at } = drawn(page);
    expect(at('check-predicted')?.hasAttribute('open') ?? null).toBe(isOpen);
    if (page !== predictedPage) expect(at('check-confirm-all')).toBeNull();
  });

  it('take a line each where a whole page is just as expected, after those that differ', () => {
    const { ids, at } = drawn(unseenPage, unseenWords);
    const rows = ids('check-recognised-');
    expect(rows.length).toBeGreaterThan(200);
    expect(rows[0]).toBe('applicant.nameLatin');
    expect(document.querySelectorAll('.check-predicted__differences').length).toBe(1);
    expect(ids('check-confirm-').filter((id) => id !== 'all')).toEqual(rows);
    expect(at('check-confirm-all')?.textContent).toContain(String(rows.length));
  });
});
