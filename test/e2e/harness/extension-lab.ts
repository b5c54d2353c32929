import { allCases } from '../../fixtures/cases/load';
import { type FormLab, type LabForm, passOn } from '../../lab/form-lab';
import { type BrowserProfile, type Form, openProfile } from './desk';
import { ask } from './messages';

/** The built extension with an open vault of all complete cases. */
export async function openExtensionLab(): Promise<FormLab> {
  const profile = await openProfile([allCases()]);
  return {
    unexpectedRequests: profile.portal.unexpectedRequests,
    openForm: async (html, caseId) => formOf(profile, await profile.openForm(html, caseId), caseId),
    close: () => profile.close(),
  };
}

function formOf({ window }: BrowserProfile, { page, tabId, fill, undo }: Form, caseId: string): LabForm {
  return {
    page,
    fill,
    undo,
    async check({ identityConfirmed = false, watch = false } = {}) {
      // A tab whose page is not the form loses its case once the browser reports that it is loaded.
      if ((await ask(window, 'tab.state', { tabId })).bound === null) await ask(window, 'tab.bind', { tabId, caseId });
      return (await ask(window, 'tab.check', { tabId, identityConfirmed, watch })).report;
    },
    put: (row, part = 'value') => ask(window, 'tab.put', { tabId, row, part, entry: null }),
    async cancel() {
      await ask(window, 'tab.cancel', { tabId });
    },
    async lock() {
      await ask(window, 'vault.lock', null);
    },
    later: async () => (await ask(window, 'tab.state', { tabId })).report,
    pass: (ms) => passOn(page, ms),
    close: () => page.close(),
  };
}
