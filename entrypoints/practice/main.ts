import browser, { type Runtime } from 'webextension-polyfill';
import { keepFormsOffDisk } from '../../components/base/form-memory';
import { call } from '../../lib/messaging/call';
import { answerPage, pageHandlers } from '../../lib/messaging/page-door';
import { createSession } from '../../lib/page/session';
import { makeAccessible } from '../../lib/practice/accessible';
import { attachBehaviour } from '../../lib/practice/behaviour';
import { pageModelOf } from '../../lib/practice/from-procedure';
import { renderForm } from '../../lib/practice/markup';
import { procedures } from '../../lib/procedures/registry';

const [procedure] = procedures;
const place = document.getElementById('form');
if (!procedure || !place) throw new Error('The practice page needs a procedure and a place for its form.');

// The markup is made of our own rows, never of anything a person or a page has given.
place.innerHTML = renderForm(pageModelOf(procedure), { hiddenMark: 'class' });
makeAccessible(place);
attachBehaviour(document);
keepFormsOffDisk(document);

const handlers = pageHandlers(createSession(document), {
  progress: (progress) => void call('page.progress', progress),
  later: (report) => void call('page.later', { report }),
  changed: (changes) => void call('page.changed', changes),
});
const listen = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => {
  // Other windows of the extension speak to the background; only what the background sends to this tab is for us.
  if (sender.id !== browser.runtime.id || sender.tab !== undefined) return undefined;
  const answer = answerPage(message, handlers);
  if (answer === null) return undefined;
  void answer.then(respond);
  return true;
};
browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListenerCallback);

void bindToAskedCase();

/** `practice.html?case=ID` binds this tab to a case at once. */
async function bindToAskedCase(): Promise<void> {
  const caseId = new URLSearchParams(location.search).get('case');
  const tab = await browser.tabs.getCurrent();
  if (caseId !== null && tab.id !== undefined) await call('tab.bind', { tabId: tab.id, caseId });
}
