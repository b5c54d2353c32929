import { describe, expect, it } from 'vitest';
import { screenOf, shownCase } from '../../../components/popup/view';
import type { CaseSummary } from '../../../lib/messaging/namespaces/records';
import type { TabState } from '../../../lib/messaging/namespaces/tab';

const summary = (change: Partial<CaseSummary>): CaseSummary => ({
  id: 'c1',
  procedure: 'coe-gijinkoku',
  title: '',
  applicantName: 'TESTA ARJUN',
  applicantKanji: '',
  employerName: 'サンプル株式会社',
  passportNumber: 'T1234567',
  nationality: 'IND',
  status: 'draft',
  filingOn: '',
  updatedAt: '2026-11-01T00:00:00Z',
  ...change,
});

const tab = (change: Partial<TabState>): TabState => ({
  tabId: 1,
  page: { kind: 'form' },
  bound: null,
  report: null,
  check: null,
  run: { state: 'idle' },
  ...change,
});

const usual = {
  vault: 'open',
  tab: null,
  failure: null,
  viewed: null,
  choosing: false,
  isShutOut: false,
} as const;

describe('the screen', () => {
  const bound = summary({});
  it.each([
    ['nothing is known yet', { vault: null, tab: null, failure: null }, 'loading'],
    ['the tab is not known yet', { vault: 'open', tab: null, failure: null }, 'loading'],
    ['asking failed', { vault: null, tab: null, failure: 'unexpected' }, 'failed'],
    ['there is no vault', { vault: 'none', tab: tab({ bound }), failure: null }, 'noVault'],
    [
      'the vault is locked, whatever is known of the tab',
      { vault: 'locked', tab: tab({ bound }), failure: null },
      'locked',
    ],
    [
      'the page is elsewhere',
      { vault: 'open', tab: tab({ page: { kind: 'elsewhere' }, bound }), failure: null },
      'elsewhere',
    ],
    [
      'the page is refused',
      { vault: 'open', tab: tab({ page: { kind: 'refused', reason: 'otherStatus' }, bound }), failure: null },
      'refused',
    ],
    ['the form is of another procedure than the case', { tab: tab({ page: { kind: 'otherCase' }, bound }) }, 'choose'],
    ['no case is bound', { vault: 'open', tab: tab({}), failure: null }, 'choose'],
    ['a case is bound', { vault: 'open', tab: tab({ bound }), failure: null }, 'case'],
    ['a case is bound and a call failed', { vault: 'open', tab: tab({ bound }), failure: 'noPage' }, 'case'],
    ['a case is bound and another is being chosen', { tab: tab({ bound }), choosing: true }, 'choose'],
    ['a case is looked at elsewhere', { tab: tab({ page: { kind: 'elsewhere' } }), viewed: 'c2' }, 'view'],
    [
      'a case is looked at on a page of the portal that is refused',
      { tab: tab({ page: { kind: 'refused', reason: 'otherStatus' } }), viewed: 'c2' },
      'view',
    ],
    ['a case was looked at before the tab came to a form', { tab: tab({}), viewed: 'c2' }, 'choose'],
    ['the browser keeps the portal from us', { tab: tab({ page: { kind: 'elsewhere' } }), isShutOut: true }, 'shutOut'],
    [
      'the browser keeps the portal from us and a case is looked at',
      { tab: tab({ page: { kind: 'elsewhere' } }), isShutOut: true, viewed: 'c2' },
      'view',
    ],
    [
      'the page after the form shows the entries of a bound case',
      { tab: tab({ page: { kind: 'confirmation' }, bound }) },
      'case',
    ],
  ] as const)('when %s', (_, facts, expected) => {
    expect(screenOf({ ...usual, ...facts }).screen).toBe(expected);
  });

  it.each([
    ['the one looked at', { tab: tab({ page: { kind: 'elsewhere' } }), viewed: 'c2' }, 'c2'],
    ['the bound one', { tab: tab({ bound }) }, 'c1'],
    ['none while one is being chosen', { tab: tab({ bound }), choosing: true }, null],
    ['none while the vault is locked', { vault: 'locked', tab: tab({ bound }), viewed: 'c2' }, null],
  ] as const)('shows a case: %s', (_, facts, expected) => {
    expect(shownCase(screenOf({ ...usual, ...facts }))).toBe(expected);
  });
});
