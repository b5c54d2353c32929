import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Checked } from '../../lib/engine/check-report';
import { checkText, resultWords } from './check.words';
import { failures } from '../base/failures.words';
import { rejectionSentences } from '../popup/outcomes.words';
import { useSectionName } from '../base/section-names';
import { popup } from '../popup/popup.words';
import { matchKey } from '../../lib/spec/part-key';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { useFillableForms } from '../base/fillable-forms';
import { useText } from '../base/text-provider';
import { arrangeFindings, type FindingSection, type KindFilter, kindsFound } from './arrange';
import { CheckCounts } from './CheckCounts';
import { CheckIdentity } from './CheckIdentity';
import { CopyFindings } from './CopyFindings';
import { DriftPanel } from './DriftPanel';
import { FindingLine } from './FindingLine';
import { Legend } from './Legend';
import { PredictedRows } from './PredictedRows';
import type { CheckProps } from './props';
import { useKeptFocus } from './use-kept-focus';

/**
 * The page beside the case, difference by difference, in the side panel. While it is open the page is watched, so that
 * corrected differences leave the list.
 */
export function CheckView(props: CheckProps & { readonly footer?: ComponentChildren }) {
  const { t } = useText();
  const { state, actions, footer } = props;
  const { checked, failure, busy, said } = state;
  return (
    <section class="check stack" aria-label={t(checkText.entries)} data-testid="check-view">
      {failure && failure !== 'locked' && (
        <Notice tone="bad" live="assertive" title={t(popup.failedTitle)} testId="check-failure">
          <p>{t(failures[failure])}</p>
        </Notice>
      )}
      <p class="small" role="status" data-testid="check-said">
        {said ? t(said) : ''}
      </p>
      {!checked && (
        <div class="stack">
          <p class="small muted">{t(busy ? checkText.checking : checkText.promise)}</p>
          <Button kind="primary" icon="search" busy={busy} onPress={() => actions.check(false)} wide>
            {t(checkText.check)}
          </Button>
        </div>
      )}
      {checked && <Outcome {...props} checked={checked} />}
      {checked?.report.end === 'done' && footer}
    </section>
  );
}

type OutcomeProps = CheckProps & { readonly checked: Checked };

function Outcome(props: OutcomeProps) {
  const { t } = useText();
  const { checked, actions, vocabulary } = props;
  const { end, page } = checked.report;
  const forms = useFillableForms();
  if (end === 'pageRefused') {
    return (
      <Notice tone="warn" live="polite" title={t(checkText.refusedTitle)} testId="check-refused">
        {!page.accepted && <p>{t(rejectionSentences[page.reason].text, forms)}</p>}
        <Button icon="search" onPress={() => actions.check(false)}>
          {t(checkText.again)}
        </Button>
      </Notice>
    );
  }
  if (end === 'identityDiffers') {
    return (
      <CheckIdentity
        checked={checked}
        vocabulary={vocabulary}
        onGoOn={() => actions.check(true)}
        onOther={actions.unbind}
      />
    );
  }
  return <Findings {...props} />;
}

function Findings(props: OutcomeProps) {
  const { t } = useText();
  const { checked, state, actions, vocabulary } = props;
  const { report } = checked;
  const [filter, setFilter] = useState<KindFilter>('all');
  const kinds = kindsFound(report);
  const count = kinds.reduce((sum, kind) => sum + kind.count, 0);
  // A kind without differences has nothing to show.
  const shown = filter !== 'all' && !kinds.some(({ kind }) => kind === filter) ? 'all' : filter;
  const sections = arrangeFindings(report, shown);
  const list = useRef<HTMLDivElement>(null);
  useKeptFocus(
    list,
    sections.flatMap(({ groups }) => groups.map(({ finding }) => `${finding.row}-${finding.part}`)),
  );
  useKeys(actions.step);
  const onForm = report.on === 'form';
  const isFiltered = kinds.length > 1;
  return (
    <div class="stack" data-testid="check-report" data-count={count}>
      {!onForm && (
        <Notice tone="info" title={t(checkText.confirmationTitle)} testId="check-confirmation">
          <p class="small">{t(checkText.confirmationText)}</p>
        </Notice>
      )}
      <p class="visually-hidden" role="status">
        {t(checkText.left, { count })}
      </p>
      {onForm && <PredictedRows {...props} page={report.page} />}
      {count === 0 && <Nothing equal={report.counts.equal} />}
      {isFiltered && <KindFilterBar kinds={kinds} shown={shown} total={count} onChoose={setFilter} />}
      <CheckCounts
        report={report}
        vocabulary={vocabulary}
        onShow={onForm ? actions.show : null}
        withoutFindings={isFiltered}
      />
      {count > 0 && onForm && <Steps step={actions.step} />}
      <div class="stack" ref={list} tabIndex={-1}>
        {sections.map((section) => (
          <Section key={section.section} {...props} part={section} vocabulary={vocabulary} />
        ))}
      </div>
      <div class="row">
        <Button size="small" icon="search" busy={state.busy} onPress={() => actions.check(true)} testId="check-again">
          {t(checkText.again)}
        </Button>
        {onForm && (
          <Button size="small" icon="download" onPress={actions.capture} testId="check-capture">
            {t(checkText.capture)}
          </Button>
        )}
      </div>
      <CopyFindings report={report} copy={actions.copy} />
      {onForm && <DriftPanel {...props} />}
      {onForm && <Legend />}
    </div>
  );
}

function Nothing({ equal }: { readonly equal: number }) {
  const { t } = useText();
  return equal > 0 ? (
    <Notice tone="ok" title={t(checkText.noneTitle)} testId="check-none">
      <p>{t(checkText.noneText, { count: equal })}</p>
    </Notice>
  ) : (
    <Notice tone="info" title={t(checkText.emptyTitle)} testId="check-empty">
      <p>{t(checkText.emptyText)}</p>
    </Notice>
  );
}

function KindFilterBar(props: {
  readonly kinds: ReturnType<typeof kindsFound>;
  readonly shown: KindFilter;
  readonly total: number;
  readonly onChoose: (filter: KindFilter) => void;
}) {
  const { t } = useText();
  const { kinds, shown, total, onChoose } = props;
  const choice = (filter: KindFilter, words: string) => (
    <button
      key={filter}
      type="button"
      class="segments__choice"
      aria-pressed={filter === shown ? 'true' : 'false'}
      data-testid={`check-filter-${filter}`}
      onClick={() => onChoose(filter)}
    >
      {words}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a visible legend and gives no better name here.
    <div class="segments workspace-filters" role="group" aria-label={t(checkText.filter)}>
      {choice('all', `${t(checkText.all)} ${total}`)}
      {kinds.map(({ kind, count }) => choice(kind, `${t(resultWords[kind])} ${count}`))}
    </div>
  );
}

function Steps({ step }: { readonly step: (to: 'next' | 'previous') => void }) {
  const { t } = useText();
  return (
    <div class="stack stack--tight">
      <div class="row">
        <Button size="small" icon="up" keys="Shift+F8" onPress={() => step('previous')} testId="check-previous">
          {t(checkText.previous)}
        </Button>
        <Button size="small" icon="down" keys="F8" onPress={() => step('next')} testId="check-next">
          {t(checkText.next)}
        </Button>
      </div>
      <p class="small muted">
        {t(checkText.keys)} {t(checkText.watching)}
      </p>
    </div>
  );
}

/** F8 and Shift+F8 step through the differences from the panel as they do on the page. */
function useKeys(step: (to: 'next' | 'previous') => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      step(event.shiftKey ? 'previous' : 'next');
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [step]);
}

function Section({ part, checked, state, actions, vocabulary }: OutcomeProps & { readonly part: FindingSection }) {
  const { t } = useText();
  const sectionName = useSectionName();
  const acts = checked.report.on === 'form' ? actions : null;
  const line = (finding: FindingSection['groups'][number]['finding']) => (
    <FindingLine
      key={`${finding.row} ${finding.part}`}
      finding={finding}
      sides={checked.sides[matchKey(finding.row, finding.part)] ?? { case: null, page: null }}
      vocabulary={vocabulary}
      actions={acts}
      busy={state.busy}
    />
  );
  return (
    <section class="stack stack--tight">
      <h3 class="check__section">{t(sectionName(part.section))}</h3>
      <ul class="plain stack stack--tight">
        {part.groups.flatMap(({ finding, follow }) => [
          line(finding),
          ...(follow.length === 0
            ? []
            : [
                <li key={`${finding.row} ${finding.part} more`}>
                  <details>
                    <summary class="small">{t(checkText.underAbove, { count: follow.length })}</summary>
                    <ul class="plain stack stack--tight check__follow">{follow.map(line)}</ul>
                  </details>
                </li>,
              ]),
        ])}
      </ul>
    </section>
  );
}
