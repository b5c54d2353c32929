import { useEffect, useState } from 'preact/hooks';
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
import type { Failure } from '../../domain/result';
import type { TabState } from '../../messaging/namespaces/tab';
import type { Capture, CaptureInto } from '../../messaging/namespaces/capture';

const intoOf: Readonly<Record<CaptureTargetName, CaptureInto>> = { thisCase: 'bound', newCase: 'new' };

/** What a page of the portal brings into a case; the tab of the page is named by the address. */
export function CapturePage({ tabId }: { readonly tabId: number }) {
  const { t } = useText();
  const [tab, setTab] = useState<TabState | null>(null);
  const [target, setTarget] = useState<CaptureTargetName | null>(null);
  const [capture, setCapture] = useState<Capture | null>(null);
  const [failure, setFailure] = useState<Failure['code'] | null>(null);
  const [busy, setBusy] = useState(false);

  const look = async (chosen: CaptureTargetName | null) => {
    const state = await call('tab.state', { tabId });
    if (!state.ok) return setFailure(state.failure.code);
    const into = chosen ?? (state.value.bound ? 'thisCase' : 'newCase');
    const answer = await call('tab.capture', { tabId, into: intoOf[into] });
    if (!answer.ok) return setFailure(answer.failure.code);
    setTab(state.value);
    setTarget(into);
    setCapture(answer.value);
  };
  useEffect(() => {
    void look(null);
  }, [tabId]);

  const confirm = async (into: CaptureTargetName, state: string, chosen: readonly string[]) => {
    setBusy(true);
    setFailure(null);
    // The preview has warned where the page may be somebody else's, and has chosen nothing by itself there.
    const input = { tabId, into: intoOf[into], chosen: [...chosen], state, identityConfirmed: true };
    const answer = await call('capture.apply', input);
    setBusy(false);
    if (answer.ok) {
      location.hash = caseHref(answer.value.caseId, 'case');
      return;
    }
    setFailure(answer.failure.code);
    // What is there now is shown, with nothing of the old choice.
    if (answer.failure.code === 'pageChanged' || answer.failure.code === 'conflict') await look(into);
  };

  if (capture === null || target === null) {
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
  const { bound } = tab ?? { bound: null };
  const props: CapturePreviewProps = {
    items: capture.items,
    targets: bound ? ['thisCase', 'newCase'] : ['newCase'],
    target,
    caseName: bound ? bound.applicantName || bound.title : '',
    busy,
    failure: failure === null ? null : { reason: failures[failure] },
    onTarget: (chosen) => void look(chosen),
    onConfirm: (ids) => void confirm(target, capture.state, ids),
    onCancel: () => {
      location.hash = bound ? caseHref(bound.id, 'home') : '#/cases';
    },
  };
  return <CapturePreview {...props} />;
}
