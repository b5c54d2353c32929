import { describe, expect, it } from 'vitest';
import { searchCases } from '../../../components/popup/case-search';
import { screenOf } from '../../../components/popup/view';
import type { CaseSummary, TabState } from '../../../lib/messaging/protocol';

const summary = (change: Partial<CaseSummary>): CaseSummary => ({
  id: 'c1',
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
    ['no case is bound', { vault: 'open', tab: tab({}), failure: null }, 'choose'],
    ['a case is bound', { vault: 'open', tab: tab({ bound }), failure: null }, 'case'],
    ['a case is bound and a call failed', { vault: 'open', tab: tab({ bound }), failure: 'noPage' }, 'case'],
  ] as const)('when %s', (_, facts, expected) => {
    expect(screenOf(facts).screen).toBe(expected);
  });
});

describe('searching cases', () => {
  const cases = [
    summary({
      id: 'old',
      applicantName: 'TESTA MARIA',
      applicantKanji: 'サンプル　花',
      updatedAt: '2026-01-01T00:00:00Z',
    }),
    summary({
      id: 'new',
      employerName: 'Sample Ｔｒａｄｉｎｇ',
      passportNumber: 'TK7654321',
      updatedAt: '2026-12-01T00:00:00Z',
    }),
  ];
  it.each([
    ['nothing gives all, the newest first', '', ['new', 'old']],
    ['spaces alone give all', ' 　 ', ['new', 'old']],
    ['part of a name, small letters', 'mari', ['old']],
    ['the words of a name in any order', 'maria testa', ['old']],
    ['kanji', '花', ['old']],
    ['half-width katakana for katakana', 'ｻﾝﾌﾟﾙ 花', ['old']],
    ['hiragana for katakana', 'さんぷる', ['old']],
    ['accents and hyphens that the stored name has not', 'maría te-sta', ['old']],
    ['half-width letters for full-width ones', 'trading', ['new']],
    ['a passport number', 'tk76', ['new']],
    ['a word that is nowhere', 'TESTA nobody', []],
    ['letters across the border of two facts', 'arjunsample', []],
  ])('%s', (_, query, expected) => {
    expect(searchCases(cases, query).map(({ id }) => id)).toEqual(expected);
  });

  it('leaves the list it was given as it was', () => {
    searchCases(cases, '');
    expect(cases.map(({ id }) => id)).toEqual(['old', 'new']);
  });
});
