import { FailureError } from '../../lib/domain/result';
import { describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { dispatch, type Handlers, type Sender, senderOf } from '../../lib/messaging/dispatch';
import { messages } from '../../lib/messaging/messages';
import type { MessageName } from '../../lib/messaging/protocol';

const policy = {
  extensionId: 'tenkenid',
  extensionOrigin: 'chrome-extension://tenkenid/',
  portalOrigins: ['https://www.rasens-immi.moj.go.jp'],
};
const form = 'https://www.rasens-immi.moj.go.jp/rasens-u/offer/offerRSS_gotoOffer';

/** A sender: one of the extension's own windows unless told. */
const sender = (more: object = {}): Runtime.MessageSender => ({
  id: 'tenkenid',
  url: 'chrome-extension://tenkenid/popup.html',
  ...more,
});
const page = (more: object = {}): Runtime.MessageSender => sender({ url: form, tab: { id: 7 }, frameId: 0, ...more });

interface TestDispatch {
  readonly handlers: Handlers;
  readonly heard: { readonly name: string; readonly input: unknown; readonly sender: Sender }[];
}

/** Handlers that note what reached them, with what each of them does told by name. */
function dispatchFor(does: Partial<Record<MessageName, () => Promise<unknown>>> = {}): TestDispatch {
  const heard: TestDispatch['heard'] = [];
  const handlers = Object.fromEntries(
    (Object.keys(messages) as MessageName[]).map((name) => [
      name,
      (input: unknown, sender: Sender) => {
        heard.push({ name, input, sender });
        return does[name]?.() ?? Promise.resolve(null);
      },
    ]),
  ) as unknown as Handlers;
  return { handlers, heard };
}

const invalid = { ok: false, failure: { code: 'invalid' } };
const progress = { done: 1, total: 2, section: '身分事項' };

describe('who is let in', () => {
  it.each([
    ['a window of the extension', sender(), { from: 'window', tabId: null }],
    ['a window of the extension in a tab', sender({ tab: { id: 3 } }), { from: 'window', tabId: 3 }],
    ['the portal’s page', page(), { from: 'page', tabId: 7 }],
    ['another page of the portal', page({ url: 'https://www.rasens-immi.moj.go.jp/' }), { from: 'page', tabId: 7 }],
  ])('%s', (_, from, sender) => {
    expect(senderOf(from, policy)).toEqual(sender);
  });

  it.each([
    ['another extension', sender({ id: 'otherid' })],
    ['another extension that shows our address', sender({ id: 'otherid', url: 'chrome-extension://tenkenid/x' })],
    ['nobody', sender({ id: undefined })],
    ['a sender without an address', sender({ url: undefined })],
    ['an empty address', sender({ url: '' })],
    ['an extension whose id begins alike', sender({ url: 'chrome-extension://tenkenid2/popup.html' })],
    ['an origin that begins alike', page({ url: 'https://www.rasens-immi.moj.go.jp.evil.example/' })],
    ['an origin with the portal as a user name', page({ url: 'https://www.rasens-immi.moj.go.jp@evil.example/' })],
    ['the portal on another port', page({ url: 'https://www.rasens-immi.moj.go.jp:8443/rasens-u/' })],
    ['the portal without encryption', page({ url: form.replace('https', 'http') })],
    ['the portal’s name in a path', page({ url: `https://evil.example/${form}` })],
    ['another host of the ministry', page({ url: 'https://www.moj.go.jp/rasens-u/' })],
    ['an origin without a path', page({ url: 'https://www.rasens-immi.moj.go.jp' })],
    ['a frame inside the portal’s page', page({ frameId: 1 })],
    ['a page without a frame number', page({ frameId: undefined })],
    ['a page without a tab', page({ tab: undefined })],
    ['a page whose tab has no id', page({ tab: {} })],
    ['a blank page', page({ url: 'about:blank' })],
    ['a data address', page({ url: 'data:text/html,x' })],
  ])('not %s', (_, from) => {
    expect(senderOf(from, policy)).toBeNull();
  });
});

const messagesToOthers: readonly (readonly [string, unknown])[] = [
  ['nothing', null],
  ['no value', undefined],
  ['a text', 'vault.state'],
  ['a number', 7],
  ['an object without a name', {}],
  ['news', { news: 'records' }],
  ['a message to a page', { name: 'page.fill', input: null }],
  ['an unknown name', { name: 'vault.open', input: null }],
  ['a name that is no text', { name: ['vault.state'], input: null }],
  ['an empty name', { name: '', input: null }],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'].map(
    (name) => [`the prototype’s ${name}`, { name, input: null }] as const,
  ),
];

describe('what is no message to the background', () => {
  it.each(messagesToOthers)('%s is left to others', (_, message) => {
    const { handlers, heard } = dispatchFor();
    expect(dispatch(message, sender(), policy, handlers)).toBeNull();
    expect(heard).toEqual([]);
  });
});

describe('a message', () => {
  it('reaches its handler with its input and its visitor', async () => {
    const { handlers, heard } = dispatchFor({ 'cases.list': async () => ['line'] });
    expect(await dispatch({ name: 'cases.list', input: null }, sender(), policy, handlers)).toEqual({
      ok: true,
      value: ['line'],
    });
    expect(heard).toEqual([{ name: 'cases.list', input: null, sender: { from: 'window', tabId: null } }]);
  });

  it('without an input is one with nothing in it', async () => {
    const { handlers, heard } = dispatchFor();
    expect(await dispatch({ name: 'vault.state' }, sender(), policy, handlers)).toMatchObject({ ok: true });
    expect(heard[0]?.input).toBeNull();
  });

  it('from someone who is not let in is refused and reaches nobody', async () => {
    const { handlers, heard } = dispatchFor();
    for (const from of [
      sender({ id: 'otherid' }),
      page({ frameId: 1 }),
      page({ url: `${policy.portalOrigins[0]}.evil.example/` }),
    ]) {
      for (const name of Object.keys(messages)) {
        expect(await dispatch({ name, input: null }, from, policy, handlers)).toEqual(invalid);
      }
    }
    expect(heard).toEqual([]);
  });

  it('with a wrong input is refused and reaches nobody', async () => {
    const { handlers, heard } = dispatchFor();
    const wrong = { name: 'tab.fill', input: { tabId: 1, options: { existing: 'replace', identityConfirmed: 'yes' } } };
    expect(await dispatch(wrong, sender(), policy, handlers)).toEqual(invalid);
    expect(await dispatch({ name: 'tab.fill' }, sender(), policy, handlers)).toEqual(invalid);
    expect(heard).toEqual([]);
  });
});

describe('the portal’s page', () => {
  it.each(Object.keys(messages).filter((name) => !name.startsWith('page.')))('may not ask %s', async (name) => {
    const { handlers, heard } = dispatchFor();
    for (const input of [null, { tabId: 7 }, { passphrase: 'x' }, { kind: 'applicant', id: 'x' }]) {
      expect(await dispatch({ name, input }, page(), policy, handlers)).toEqual(invalid);
    }
    expect(heard).toEqual([]);
  });

  it('may tell how far its fill is, and its tab is the one it is in', async () => {
    const { handlers, heard } = dispatchFor();
    expect(await dispatch({ name: 'page.progress', input: progress }, page(), policy, handlers)).toEqual({
      ok: true,
      value: null,
    });
    expect(heard).toEqual([{ name: 'page.progress', input: progress, sender: { from: 'page', tabId: 7 } }]);
  });

  it('may not name a tab of its own choice', async () => {
    const { handlers, heard } = dispatchFor();
    expect(
      await dispatch({ name: 'page.progress', input: { ...progress, tabId: 1 } }, page(), policy, handlers),
    ).toEqual(invalid);
    expect(heard).toEqual([]);
  });
});

describe('a handler that fails', () => {
  const secret = 'TESTA SAMPLE TZ1234567';
  /** The answer to a call whose handler fails with an error, and what was logged meanwhile. */
  async function failing(error: unknown) {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { handlers } = dispatchFor({ 'cases.list': () => Promise.reject(error) });
    const answer = await dispatch({ name: 'cases.list', input: null }, sender(), policy, handlers);
    return { answer, logged: errors.mock.calls.map((call) => call.map(String).join(' ')) };
  }

  it.each([
    ['an error', new Error(secret)],
    ['an error with a cause', new TypeError(secret, { cause: new Error(secret) })],
    ['a text', secret],
    ['an object', { message: secret }],
    ['nothing', undefined],
  ])('with %s gives away nothing of it, neither in the answer nor in the log', async (_, error) => {
    const { answer, logged } = await failing(error);
    expect(answer).toEqual({ ok: false, failure: { code: 'unexpected' } });
    expect(logged).toHaveLength(1);
    expect(logged.join()).toContain('cases.list');
    expect(logged.join()).not.toMatch(/TESTA|TZ1234567/);
  });

  it('with a failure for the person passes it on and logs nothing', async () => {
    const failure = { code: 'conflict', problems: [{ record: 'cases[0]', path: 'title', code: 'tooLong' }] } as const;
    const { answer, logged } = await failing(new FailureError(failure));
    expect(answer).toEqual({ ok: false, failure });
    expect(logged).toEqual([]);
  });
});
