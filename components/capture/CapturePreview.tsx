import { useId, useState } from 'preact/hooks';
import type { CaptureItem, CaptureState } from '../../lib/engine/capture';
import type { Sentence } from '../../lib/i18n/i18n';
import { captureStateWords, captureStrangerTitles, captureStrangerWords, captureText } from './capture.words';
import { useSectionName } from '../base/section-names';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { CaptureLine } from './CaptureLine';
import { CaptureTarget, type CaptureTargetName } from './CaptureTarget';
import {
  allNew,
  allTakeable,
  arrangeCapture,
  type CaptureSection,
  chosenOf,
  firstChoice,
  isTakeable,
  strangersOn,
  toggled,
} from './choose';

/** The input of the preview. */
export interface CapturePreviewProps {
  /** The items of `captureOf` for the page and the records of the target. A new target has new items. */
  readonly items: readonly CaptureItem[];
  readonly targets: readonly CaptureTargetName[];
  readonly target: CaptureTargetName;
  readonly caseName: string;
  /** The choice is being stored. */
  readonly busy: boolean;
  /** Why the last attempt stored nothing, and the item that caused it, if known. */
  readonly failure: { readonly reason: Sentence; readonly place?: string } | null;
  readonly onTarget: (target: CaptureTargetName) => void;
  /** Ids of the items to take over, in the form's order; never empty. */
  readonly onConfirm: (ids: readonly string[]) => void;
  readonly onCancel: () => void;
}

/**
 * What a page would bring into a case: every value beside the case's, each with its own check box. At first everything
 * new is chosen, nothing that would replace a value of the case, and nothing at all if the page may be somebody else's.
 */
export function CapturePreview(props: CapturePreviewProps) {
  // The choice belongs to the items: for a new page or another target it starts again.
  const { items } = props;
  const [choice, setChoice] = useState({ items, chosen: firstChoice(items) });
  const chosen = choice.items === items ? choice.chosen : firstChoice(items);
  return <Preview {...props} chosen={chosen} onChoose={(next) => setChoice({ items, chosen: next })} />;
}

interface PreviewProps extends CapturePreviewProps {
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

function Preview({ chosen, onChoose, ...props }: PreviewProps) {
  const { t } = useText();
  const title = useId();
  const { items, failure } = props;
  const { sections, same, leftOver } = arrangeCapture(items);
  const canTake = items.some(isTakeable);
  return (
    <section class="capture stack" aria-labelledby={title} data-testid="capture">
      <h1 id={title}>{t(captureText.title)}</h1>
      {items.length > 0 && <p class="small">{t(captureText.intro)}</p>}
      {failure && (
        <Notice tone="bad" live="assertive" title={t(captureText.failedTitle)} testId="capture-failure">
          <p>{t(failure.reason)}</p>
          {failure.place !== undefined && <p>{t(captureText.problemAt, { place: failure.place })}</p>}
          <p>{t(captureText.failedText)}</p>
        </Notice>
      )}
      <CaptureTarget {...props} disabled={props.busy} />
      {strangersOn(items).map((party) => (
        <Notice key={party} tone="warn" title={t(captureStrangerTitles[party])} testId={`capture-other-${party}`}>
          <p>{t(captureStrangerWords[party])}</p>
        </Notice>
      ))}
      {items.length > 0 && <Counts items={items} />}
      <Emptiness items={items} />
      {canTake && <ChoiceButtons items={items} chosen={chosen} onChoose={onChoose} />}
      {sections.map((one) => (
        <Section key={one.section} {...one} chosen={chosen} onToggle={(id) => onChoose(toggled(chosen, id))} />
      ))}
      {leftOver.length > 0 && (
        <Fold
          words={t(captureText.leftOverFold, { count: leftOver.length })}
          items={leftOver}
          testId="capture-left-over"
        >
          {t(captureText.leftOverNote)}
        </Fold>
      )}
      {same.length > 0 && (
        <Fold words={t(captureText.sameFold, { count: same.length })} items={same} testId="capture-same" />
      )}
      <Decision {...props} chosen={chosen} canTake={canTake} />
    </section>
  );
}

const counted: readonly CaptureState[] = ['new', 'changed', 'same', 'impossible'];

function Counts({ items }: { readonly items: readonly CaptureItem[] }) {
  const { t } = useText();
  return (
    <ul class="plain row small numbers" aria-label={t(captureText.counts)} data-testid="capture-counts">
      {counted.map((state) => (
        <li key={state} class="capture__count">
          <span class="muted">{t(captureStateWords[state])}</span>{' '}
          <strong>{items.filter((item) => item.state === state).length}</strong>
        </li>
      ))}
    </ul>
  );
}

function Emptiness({ items }: { readonly items: readonly CaptureItem[] }) {
  const { t } = useText();
  if (items.length === 0) {
    return (
      <div class="empty" data-testid="capture-empty">
        <h2>{t(captureText.emptyTitle)}</h2>
        <p>{t(captureText.emptyText)}</p>
      </div>
    );
  }
  if (items.some(({ state }) => state !== 'same')) return null;
  return (
    <Notice tone="ok" title={t(captureText.sameTitle)} testId="capture-all-same">
      <p>{t(captureText.sameText)}</p>
    </Notice>
  );
}

function ChoiceButtons(props: {
  readonly items: readonly CaptureItem[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}) {
  const { t } = useText();
  const { items, chosen, onChoose } = props;
  const has = (state: CaptureState) => items.some((item) => item.state === state);
  return (
    <div class="row">
      {has('new') && (
        <Button
          size="small"
          icon="check"
          testId="capture-all-new"
          onPress={() => onChoose(new Set([...chosen, ...allNew(items)]))}
        >
          {t(captureText.allNew)}
        </Button>
      )}
      {has('changed') && (
        <Button size="small" icon="pencil" testId="capture-all" onPress={() => onChoose(allTakeable(items))}>
          {t(captureText.all)}
        </Button>
      )}
      <Button
        size="small"
        icon="close"
        testId="capture-none"
        disabled={chosenOf(items, chosen).ids.length === 0}
        onPress={() => onChoose(new Set())}
      >
        {t(captureText.none)}
      </Button>
    </div>
  );
}

function Section(
  props: CaptureSection & { readonly chosen: ReadonlySet<string>; readonly onToggle: (id: string) => void },
) {
  const { t } = useText();
  const heading = useId();
  const { section, items, chosen, onToggle } = props;
  const sectionName = useSectionName();
  return (
    <section class="stack stack--tight" aria-labelledby={heading}>
      <h2 id={heading} class="capture__section">
        {t(sectionName(section))}
      </h2>
      <ul class="plain capture__lines">
        {items.map((item) => (
          <CaptureLine
            key={item.id}
            item={item}
            isChosen={chosen.has(item.id)}
            {...(isTakeable(item) ? { onToggle } : {})}
          />
        ))}
      </ul>
    </section>
  );
}

function Fold(props: {
  readonly words: string;
  readonly items: readonly CaptureItem[];
  readonly testId: string;
  readonly children?: string;
}) {
  return (
    <details class="capture__fold" data-testid={props.testId}>
      <summary>{props.words}</summary>
      {props.children !== undefined && <p class="small muted">{props.children}</p>}
      <ul class="plain capture__lines">
        {props.items.map((item) => (
          <CaptureLine key={item.id} item={item} isChosen={false} />
        ))}
      </ul>
    </details>
  );
}

function Decision(props: CapturePreviewProps & { readonly chosen: ReadonlySet<string>; readonly canTake: boolean }) {
  const { t } = useText();
  const note = useId();
  const { items, chosen, canTake, busy, target, onConfirm, onCancel } = props;
  const { ids, over, isShared } = chosenOf(items, chosen);
  const count = ids.length;
  const status = over > 0 ? t(captureText.chosenOver, { count, over }) : t(captureText.chosen, { count });
  return (
    <div class="capture__decision stack">
      {canTake && (
        <div id={note} class="stack stack--tight small">
          <p role="status" data-testid="capture-chosen">
            {count === 0 ? t(captureText.chooseFirst) : status}
          </p>
          {isShared && target === 'thisCase' && <p class="muted">{t(captureText.sharedNote)}</p>}
        </div>
      )}
      <div class="row row--end">
        <Button onPress={onCancel} disabled={busy} testId="capture-cancel">
          {t(captureText.cancel)}
        </Button>
        {canTake && (
          <Button
            kind="primary"
            icon="download"
            busy={busy}
            disabled={count === 0}
            describedBy={note}
            testId="capture-confirm"
            onPress={() => onConfirm(ids)}
          >
            {t(target === 'newCase' ? captureText.confirmNew : captureText.confirm, { count })}
          </Button>
        )}
      </div>
    </div>
  );
}
