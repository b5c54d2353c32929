import type { LostRun as Lost } from '../../lib/engine/run';
import type { Sentence } from '../../lib/i18n/i18n';
import { lostText } from './run.words';
import type { TabState } from '../../lib/messaging/namespaces/tab';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';

/** The text about lost work: what happened to the page, and what can be done. */
export function lostWords({ to, work, canUndo }: Lost, page: TabState['page']): readonly [Sentence, Sentence] {
  if (to === 'update') return [lostText.updatedTitle, lostText.updated];
  if (to === 'page')
    return page.kind === 'form' ? [lostText.reloadedTitle, lostText.reloaded] : [lostText.leftTitle, lostText.left];
  if (work === 'undo') return [lostText.undoCutTitle, canUndo ? lostText.undoCut : lostText.undoCutEnd];
  return [lostText.fillCutTitle, canUndo ? lostText.fillCut : lostText.fillCutEmpty];
}

/** Reports work on the page whose end was not seen; shows nothing if there is none. */
export function LostRun({ tab }: { readonly tab: TabState | null }) {
  const { t } = useText();
  if (tab?.run.state !== 'lost') return null;
  const [title, text] = lostWords(tab.run, tab.page);
  return (
    <Notice tone="warn" live="assertive" title={t(title)} testId="lost-run">
      <p class="small">{t(text)}</p>
    </Notice>
  );
}
