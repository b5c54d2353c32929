import browser, { type Runtime } from 'webextension-polyfill';
import { keepFormsOffDisk } from '../../components/base/form-memory';
import { call } from '../../lib/messaging/call';
import { type PageLink, startPageSide } from '../../lib/messaging/page-side';
import { startShapeSide } from '../../lib/messaging/shape-side';
import { createSession } from '../../lib/page/session';
import { createShapeReader } from '../../lib/page/shape-watch';
import { makeAccessible } from '../../lib/practice/accessible';
import { attachBehaviour } from '../../lib/practice/behaviour';
import { pageModelOf } from '../../lib/practice/from-procedure';
import { renderForm } from '../../lib/practice/markup';
import { headsWithPage } from '../../lib/procedures/heads';

const asked = new URLSearchParams(location.search);
const head = headsWithPage.find(({ id }) => id === asked.get('procedure')) ?? headsWithPage[0];
if (!head) throw new Error('There is no form to practise on.');
const procedure = await head.form();
const place = document.getElementById('form');
if (!place) throw new Error('The practice page needs a place for its form.');

// The markup is made from our own rows, never from anything that a person or a page has entered.
place.innerHTML = renderForm(pageModelOf(procedure), { hiddenMark: 'class' });
makeAccessible(place);
attachBehaviour(document);
keepFormsOffDisk(document);

const link: PageLink = {
  id: () => browser.runtime.id,
  send: call,
  connect: (name) => browser.runtime.connect({ name }),
  listen(listener) {
    const heard = listener as Runtime.OnMessageListenerCallback;
    browser.runtime.onMessage.addListener(heard);
    return () => browser.runtime.onMessage.removeListener(heard);
  },
};
startPageSide(link, () => createSession(document));
startShapeSide(link, (onTry) => createShapeReader(document, onTry));

void bindToAskedCase();

/** `practice.html?case=ID` binds this tab to a case at once; `procedure=ID` shows that form instead of the first. */
async function bindToAskedCase(): Promise<void> {
  const caseId = asked.get('case');
  const tab = await browser.tabs.getCurrent();
  if (caseId !== null && tab.id !== undefined) await call('tab.bind', { tabId: tab.id, caseId });
}
