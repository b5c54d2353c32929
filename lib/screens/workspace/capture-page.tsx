import { useState } from 'preact/hooks';
import '../../../components/capture/capture.css';
import { Notice } from '../../../components/base/Notice';
import { useText } from '../../../components/base/text-provider';
import { CapturePreview, type CapturePreviewProps } from '../../../components/capture/CapturePreview';
import type { CaptureTargetName } from '../../../components/capture/CaptureTarget';
import { caseHref } from '../../../components/navigation/routes';
import { captureText } from '../../../components/capture/capture.words';
import { common } from '../../i18n/common.words';
import { failures } from '../../../components/base/failures.words';
import { workspace } from '../../../components/workspace/workspace.words';
import { call } from '../../messaging/call';
import type { Capture, CaptureInto } from '../../messaging/namespaces/capture';
import type { TabState } from '../../messaging/namespaces/tab';
import { useCommand } from '../shared/use-command';
import { type Question, useQuery } from '../shared/use-query';

const intoOf: Readonly<Record<CaptureTargetName, CaptureInto>> = { thisCase: 'bound', newCase: 'new' };

/** What a page would bring into a case. */
interface Seen {
  readonly tab: TabState;
  readonly target: CaptureTargetName;
  readonly capture: Capture;
}

/** Asks what a page would bring into a target; if none was chosen, into the tab's own case, otherwise a new one. */
const seenIn = (tabId: number, chosen: CaptureTargetName | null): Question<Seen> => ({
  key: `${tabId} ${chosen}`,
  ask: async () => {
    const tab = await call('tab.state', { tabId });
    if (!tab.ok) return tab;
    const target = chosen ?? (tab.value.bound ? 'thisCase' : 'newCase');
    const capture = await call('tab.capture', { tabId, into: intoOf[target] });
    return capture.ok ? { ok: true, value: { tab: tab.value, target, capture: capture.value } } : capture;
  },
});

/** What a page of the portal brings into a case; the address names the page's tab. */
export function CapturePage({ tabId }: { readonly tabId: number }) {
  const { t } = useText();
  const [chosen, setChosen] = useState<CaptureTargetName | null>(null);
  const seen = useQuery(seenIn(tabId, chosen), { keepsLast: true });
  const applying = useCommand();
  const failure = applying.failure ?? seen.failure;

  const confirm = ({ target, capture }: Seen, ids: readonly string[]) =>
    void applying.run(
      async () => {
        // If the page may be somebody else's, the preview has given a warning and preselected nothing.
        const input = { tabId, into: intoOf[target], chosen: [...ids], state: capture.state, identityConfirmed: true };
        const answer = await call('capture.apply', input);
        // The present state is shown, without the old choice.
        if (!answer.ok && (answer.failure.code === 'pageChanged' || answer.failure.code === 'conflict')) {
          if (target === chosen) seen.again();
          else setChosen(target);
        }
        return answer;
      },
      ({ caseId }) => {
        location.hash = caseHref(caseId, 'case');
      },
    );

  if (seen.value === null) {
    return failure === null ? (
      <p class="muted" role="status">
        {t(common.loading)}
      </p>
    ) : (
      <div class="stack">
        <h1>{t(captureText.title)}</h1>
        <Notice tone="bad" live="assertive" testId="capture-failure">
          <p>{t(failures[failure])}</p>
        </Notice>
        <p>
          <a href="#/cases">{t(workspace.backToCases)}</a>
        </p>
      </div>
    );
  }
  const shown = seen.value;
  const { bound } = shown.tab;
  const props: CapturePreviewProps = {
    items: shown.capture.items,
    targets: bound ? ['thisCase', 'newCase'] : ['newCase'],
    target: shown.target,
    caseName: bound ? bound.applicantName || bound.title : '',
    busy: applying.isBusy,
    failure: failure === null ? null : { reason: failures[failure] },
    onTarget: setChosen,
    onConfirm: (ids) => confirm(shown, ids),
    onCancel: () => {
      location.hash = bound ? caseHref(bound.id, 'home') : '#/cases';
    },
  };
  return <CapturePreview {...props} />;
}
