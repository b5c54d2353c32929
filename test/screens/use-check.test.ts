import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { predictedText } from '../../components/check/predicted.words';
import type { Result } from '../../lib/domain/result';
import type { CheckedTab } from '../../lib/screens/shared/use-check';
import { useCheck } from '../../lib/screens/shared/use-check';
import { asking, listeners, mounted, settled, tell } from './kit';

const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../lib/messaging/call', async () => ({ call, subscribe: (await import('./kit')).subscribeTo }));

/** A check as far as the hook looks into it. */
const checkOf = (seen: string) => ({ report: { on: 'form', end: 'done', identity: { seen: [seen] } } });

const tab: CheckedTab = {
  tabId: 7,
  caseId: 'case',
  procedure: 'coe-gijinkoku',
  watch: false,
  show: () => {},
  unbind: () => {},
};

const checks = asking<Result<unknown>>;
let checked: ReturnType<typeof checks>;

beforeEach(() => {
  checked = checks();
  call.mockImplementation(async (name: string) => {
    if (name === 'tab.check') return checked.ask();
    return { ok: true, value: name === 'pointings.list' ? [] : null };
  });
});
afterEach(() => listeners.clear());

describe('the check of a tab', () => {
  const held = () => mounted(useCheck, tab);

  it('shows the answer to the last press, however they come in', async () => {
    const { now } = await held();
    await settled(() => now().actions.check(false));
    await settled(() => now().actions.check(false));
    await checked.answer(1, { ok: true, value: checkOf('second') });
    await checked.answer(0, { ok: true, value: checkOf('first') });
    expect(now().state).toMatchObject({ checked: checkOf('second'), busy: false });
  });

  it.each(['locked', 'none'] as const)('that comes in after the vault became %s shows nothing', async (state) => {
    const { now } = await held();
    await settled(() => now().actions.check(false));
    await tell({ news: 'vault', state });
    await checked.answer(0, { ok: true, value: checkOf('late') });
    expect(now().state).toMatchObject({ checked: null, busy: false });
  });

  it.each([
    ['kept', { ok: true, value: null }, predictedText.saved, null],
    ['not kept', { ok: false, failure: { code: 'invalid' } }, null, 'invalid'],
  ] as const)('says what came of confirming rows that nobody had seen: %s', async (_, answer, said, failure) => {
    const { now } = await held();
    call.mockImplementation(async () => answer);
    await settled(() => now().actions.confirmRows([]));
    expect(call).toHaveBeenLastCalledWith('confirmedRows.add', { tabId: 7, procedure: 'coe-gijinkoku', rows: [] });
    expect(now().state).toMatchObject({ said, failure });
  });

  it('takes a confirmed row back, of its own procedure', async () => {
    const { now } = await held();
    await settled(() => now().actions.takeBackRow('card.sex'));
    expect(call).toHaveBeenLastCalledWith('confirmedRows.remove', {
      tabId: 7,
      procedure: 'coe-gijinkoku',
      row: 'card.sex',
    });
    expect(now().state.said).toEqual(predictedText.gone);
  });

  it('shows nothing of a case once the vault is locked', async () => {
    const { now } = await held();
    await settled(() => now().actions.check(false));
    await checked.answer(0, { ok: true, value: checkOf('first') });
    await tell({ news: 'vault', state: 'locked' });
    expect(now().state.checked).toBeNull();
  });
});
