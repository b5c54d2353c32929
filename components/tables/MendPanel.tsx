import { useEffect, useRef } from 'preact/hooks';
import { mendText } from './mend.words';
import { tableText } from './tables.words';
import type { AskedQuestion, IntakeView } from '../../lib/tables/imports/view';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { LeftOutList, rangesOf } from './LeftOutList';
import { type MendActions, type MendChoice, MendGroupCard } from './MendGroup';
import { MendQuestion } from './MendQuestion';
import { SettledList, type SettledView } from './SettledList';

/** Correcting what was read from a table. */
export interface MendPanelProps extends MendActions {
  readonly view: Pick<IntakeView, 'groups' | 'questions' | 'leftOut' | 'counts' | 'waiting'>;
  readonly headings: readonly string[];
  readonly settled: readonly SettledView[];
  /** A fact's place in words. */
  readonly factOf: (place: string) => string;
  /** A fact's value, or a cell's text about it, in words. */
  readonly wordsOf: (place: string, value: string) => string;
  /** The list from which a fact is chosen; empty if it has none. */
  readonly choicesOf: (place: string) => readonly MendChoice[];
  /** The table is being read again after a press. */
  readonly busy: boolean;
  readonly onSide: (question: AskedQuestion, side: string) => void;
  readonly onReview: () => void;
  readonly onExportWaiting: () => void;
  readonly onColumns: () => void;
  readonly onOther: () => void;
}

/** Each problem with its possible meanings; rows without problems can be imported at once, the others wait. */
export function MendPanel(props: MendPanelProps) {
  const { view, headings, settled, factOf, choicesOf, busy, onOffer, onEdit } = props;
  const { t } = useText();
  const whole = useRef<HTMLElement>(null);
  const { groups, questions, waiting, counts } = view;
  const open = groups.length + questions.length;
  // The pressed control disappears with the focus on it: the next problem gets the focus.
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const next = whole.current?.querySelector<HTMLElement>('.tables-mend__group h3') ?? whole.current;
    next?.focus({ preventScroll: true });
  }, [view]);
  return (
    <section
      class="stack"
      data-testid="table-problems"
      ref={whole}
      tabIndex={-1}
      aria-labelledby="mend-title"
      aria-busy={busy}
    >
      <h2 id="mend-title" class="numbers">
        {t(mendText.title, { count: open })}
      </h2>
      <p class="small muted">
        {t(mendText.intro)} {t(mendText.forColumnHint)}
      </p>
      {open === 0 ? (
        <Notice tone="ok" live="polite">
          {t(mendText.nothingToMend)}
        </Notice>
      ) : (
        <div class="card tables-mend">
          {questions.map((question) => (
            <MendQuestion
              key={question.id}
              question={question}
              factOf={factOf}
              wordsOf={props.wordsOf}
              onSide={props.onSide}
            />
          ))}
          {groups.map((group) => (
            <MendGroupCard
              key={`${group.column} ${group.code} ${group.place}`}
              group={group}
              heading={group.column === null ? '' : (headings[group.column] ?? '')}
              fact={group.place === '' ? '' : factOf(group.place)}
              choices={group.code === 'notInList' || group.code === 'ambiguousWord' ? choicesOf(group.place) : []}
              onOffer={onOffer}
              onEdit={onEdit}
            />
          ))}
        </div>
      )}
      <SettledList settled={settled} />
      <LeftOutList groups={view.leftOut} counts={counts} headings={headings} />
      <div class="card tables-mend__bar">
        <Button
          kind="primary"
          disabled={counts.rows.records === 0}
          busy={busy}
          onPress={props.onReview}
          testId="table-review"
        >
          {counts.rows.records === 0 ? t(mendText.reviewNone) : t(mendText.review, { count: counts.rows.records })}
        </Button>
        {waiting.length > 0 && (
          <div class="small tables-mend__waiting">
            <details>
              <summary>{t(mendText.waiting, { count: waiting.length })}</summary>
              <p class="numbers tables-mend__numbers">{t(mendText.rowNumbers, { rows: rangesOf(waiting) })}</p>
            </details>
            <Button
              kind="quiet"
              size="small"
              icon="download"
              onPress={props.onExportWaiting}
              testId="table-export-waiting"
            >
              {t(mendText.exportWaiting, { count: waiting.length })}
            </Button>
          </div>
        )}
        <span class="row tables-mend__ways">
          <Button onPress={props.onColumns} testId="table-back">
            {t(tableText.back)}
          </Button>
          <Button onPress={props.onOther} testId="table-other">
            {t(tableText.otherFile)}
          </Button>
        </span>
      </div>
    </section>
  );
}
