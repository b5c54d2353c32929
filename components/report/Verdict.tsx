import type { Blocker } from '../../lib/checks/blockers';
import { report as sentences } from '../../lib/i18n/sentences/report';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';

/** The one line on top: ready, or how much stands in the way. */
export function Verdict(props: { readonly blockers: readonly Blocker[]; readonly brief?: boolean }) {
  const { t } = useText();
  const { blockers, brief = false } = props;
  const open = blockers.filter(({ question }) => question).length;
  const wrong = blockers.length - open;
  const tone = blockers.length === 0 ? 'ok' : wrong > 0 ? 'bad' : 'warn';
  const title =
    blockers.length === 0
      ? t(sentences.ready)
      : blockers.length === 1
        ? t(sentences.notReadyOne)
        : t(sentences.notReady, { count: blockers.length });
  return (
    <div class="verdict" data-testid="report-verdict" data-ready={String(blockers.length === 0)}>
      <Notice
        tone={tone}
        live="polite"
        title={
          <>
            <span>{title}</span>
            {blockers.length > 0 && <span class="verdict__parts">{t(sentences.wrongAndOpen, { wrong, open })}</span>}
          </>
        }
      >
        {!brief && <p class="small">{t(sentences.onlyInforms)}</p>}
      </Notice>
    </div>
  );
}
