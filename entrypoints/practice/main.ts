import browser, { type Runtime } from 'webextension-polyfill';
import { keepFormsOffDisk } from '../../components/base/form-memory';
import { call } from '../../lib/messaging/call';
import { startPageSide } from '../../lib/messaging/page-side';
import { createSession } from '../../lib/page/session';
import { makeAccessible } from '../../lib/practice/accessible';
import { attachBehaviour } from '../../lib/practice/behaviour';
import { pageModelOf } from '../../lib/practice/from-procedure';
import { renderForm } from '../../lib/practice/markup';
import { firstHead } from '../../lib/procedures/heads';

const procedure = await firstHead.form();
const place = document.getElementById('form');
if (!place) throw new Error('The practice page needs a place for its form.');

// The markup is made of our own rows, never of anything a person or a page has given.
place.innerHTML = renderForm(pageModelOf(procedure), { hiddenMark: 'class' });
makeAccessible(place);
attachBehaviour(document);
keepFormsOffDisk(document);

startPageSide(
  {
    id: () => browser.runtime.id,
    send: call,
    connect: (name) => browser.runtime.connect({ name }),
    listen(listener) {
      const heard = listener as Runtime.OnMessageListenerCallback;
      browser.runtime.onMessage.addListener(heard);
      return () => browser.runtime.onMessage.removeListener(heard);
    },
  },
  () => createSession(document),
);

void bindToAskedCase();

/** `practice.html?case=ID` binds this tab to a case at once. */
async function bindToAskedCase(): Promise<void> {
  const caseId = new URLSearchParams(location.search).get('case');
  const tab = await browser.tabs.getCurrent();
  if (caseId !== null && tab.id !== undefined) await call('tab.bind', { tabId: tab.id, caseId });
}
