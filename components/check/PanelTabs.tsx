import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { checkText } from './check.words';
import type { PanelView } from '../../lib/messaging/namespaces/settings';
import { useText } from '../base/text-provider';

const panelViews: readonly PanelView[] = ['entries', 'remains'];

/** Tabs as in the ARIA practices: arrows move and choose, Tab goes into the panel. */
export function PanelTabs(props: {
  readonly view: PanelView;
  readonly onView: (view: PanelView) => void;
  readonly children: ComponentChildren;
}) {
  const { t } = useText();
  const { view, onView, children } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = panelViews.indexOf(view);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: panelViews.length - 1 }[event.key];
    const next = to === undefined ? undefined : panelViews[(to + panelViews.length) % panelViews.length];
    if (next === undefined) return;
    event.preventDefault();
    onView(next);
    list.current?.querySelector<HTMLElement>(`[data-view="${next}"]`)?.focus();
  };
  return (
    <>
      <div
        class="workspace-tabs check-panel-tabs"
        role="tablist"
        aria-label={t(checkText.views)}
        ref={list}
        onKeyDown={move}
      >
        {panelViews.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            class="check-panel-tabs__tab"
            id={`${id}-${one}`}
            data-view={one}
            data-testid={`panel-${one}`}
            aria-selected={one === view ? 'true' : 'false'}
            aria-controls={`${id}-panel`}
            tabIndex={one === view ? 0 : -1}
            onClick={() => onView(one)}
          >
            {t(checkText[one])}
          </button>
        ))}
      </div>
      <div class="stack" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${view}`}>
        {children}
      </div>
    </>
  );
}
