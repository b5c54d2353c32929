import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { counted, type Debtor } from '../../lib/checks/remaining/item';
import { levelWords } from '../remaining/remaining.words';
import { report as sentences } from './report.words';
import { useText } from '../base/text-provider';
import { useKeptFocus } from '../check/use-kept-focus';
import { arrange } from './arrange';
import { Folds, OverruledList } from './Folds';
import { Foundations } from './Foundations';
import { ItemLine } from './ItemLine';
import { LawReadingLine } from './LawReadingLine';
import { Follow } from './Links';
import { mainLink } from './links';
import { NeededList } from './NeededList';
import { findingsOf } from './names';
import { OverruleDialog } from './OverruleDialog';
import type { ReportProps, Target } from './props';
import { QuestionLine } from './QuestionLine';
import { levelId, ReportHead } from './ReportHead';
import { type ReportContext, ReportContextProvider, useReportContext } from './report-context';
import { SettledNews } from './SettledNews';
import { Terms } from './Terms';

/** What a report's parts need, made from the report's input. */
function contextOf(
  { report, factName, actions, base, answers }: ReportProps,
  findingOf: ReportContext['findingOf'],
  askWord: ReportContext['askWord'],
): ReportContext {
  const links = {
    caseId: report.case,
    canShow: actions.show !== null,
    factsOfRow: (row: string) => report.rows[row]?.facts ?? [],
  };
  return {
    ...{ report, factName, actions, base, answers, links, findingOf, askWord },
    way: { links, base, follow: actions.follow, show: actions.show, nameOf: (name) => findingOf(name)?.title ?? null },
  };
}

/** How many questions are listed in one column; more of them are in two columns if there is room. */
const mostInOneColumn = 6;

/** The whole report of one case, by what a person can settle: what is wrong, what is needed, what must be found out. */
export function ReportPage(props: ReportProps) {
  const { t } = useText();
  const { report, actions, suggestedBy } = props;
  const [owes, setOwes] = useState<Debtor | null>(null);
  const [asked, setAsked] = useState<{ readonly target: Target; readonly title: string } | null>(null);
  const arranged = useMemo(() => arrange(report, owes), [report, owes]);
  const { faults, needed, questions, overruled } = arranged;
  const page = useRef<HTMLDivElement>(null);
  const findingOf = useMemo(() => findingsOf(report), [report]);
  const context = contextOf(props, findingOf, (target, title) => setAsked({ target, title }));
  useKeptFocus(
    page,
    [...faults, ...needed.flatMap(({ items }) => items), ...questions].map(({ id }) => id),
  );
  const isFirstAnswerable = (at: number) =>
    questions.findIndex((item) => props.answers?.canAnswer(item) === true) === at;
  return (
    <ReportContextProvider value={context}>
      <div
        class="report-page stack"
        ref={page}
        tabIndex={-1}
        data-testid="case-report"
        data-on={report.on}
        data-count={counted(report.remaining).length}
      >
        <ReportHead
          remaining={report.remaining}
          owes={owes}
          onOwes={setOwes}
          on={report.on}
          otherDay={props.otherDay}
          onDay={actions.setOn}
        />
        <SettledNews remaining={report.remaining} />
        <div class="report-basics">
          <Foundations foundations={report.foundations} />
          <Terms terms={report.terms} />
        </div>
        {faults.length > 0 && (
          <Level level="fault" count={faults.length} note={t(sentences.faultNote)}>
            <ul class="plain report-items report-items--card">
              {faults.map((item) => (
                <ItemLine key={item.id} item={item} actions={<Mend item={item} />} />
              ))}
            </ul>
          </Level>
        )}
        {needed.length > 0 && (
          <Level
            level="needed"
            count={needed.reduce((sum, { items }) => sum + items.length, 0)}
            note={t(sentences.neededNote)}
          >
            <div class="report-items--card">
              {needed.map((one) => (
                <NeededList key={one.owes} {...one} />
              ))}
            </div>
          </Level>
        )}
        {questions.length > 0 && (
          <Level level="question" count={questions.length} note={t(sentences.questionNote)}>
            <ul
              class={`plain report-items report-items--card ${questions.length > mostInOneColumn ? 'report-items--columns' : ''}`}
            >
              {questions.map((item, at) => (
                <QuestionLine key={item.id} item={item} open={isFirstAnswerable(at)} />
              ))}
            </ul>
          </Level>
        )}
        {overruled.length > 0 && (
          <section class="stack stack--tight" data-testid="report-overruled" data-count={overruled.length}>
            <h2 class="report-level-title">
              {t(sentences.overruled)} <span class="numbers">{overruled.length}</span>
            </h2>
            <OverruledList overruled={overruled} />
          </section>
        )}
        <Folds
          arranged={arranged}
          yours={report.completeness.yours}
          idle={report.overrides.idle}
          restore={actions.restore}
        />
        <LawReadingLine reading={report.lawReading}>{t(sentences.onlyInforms)}</LawReadingLine>
      </div>
      <OverruleDialog
        title={asked?.title ?? null}
        suggestedBy={suggestedBy}
        onRecord={async (word) => (asked === null ? null : actions.overrule(asked.target, word))}
        onClose={() => setAsked(null)}
      />
    </ReportContextProvider>
  );
}

function Level(props: {
  readonly level: 'fault' | 'needed' | 'question';
  readonly count: number;
  readonly note: string;
  readonly children: ComponentChildren;
}) {
  const { t } = useText();
  const { level, count, note } = props;
  const id = levelId(level);
  return (
    <section class="stack stack--tight" aria-labelledby={id} data-testid={`report-${level}`} data-count={count}>
      <h2 id={id} class="report-level-title" tabIndex={-1}>
        {t(levelWords[level])} <span class="numbers">{count}</span>
        <span class="report-level-title__note">{note}</span>
      </h2>
      {props.children}
    </section>
  );
}

/** The one button that leads to the correction of a fault. */
function Mend({ item }: { readonly item: ReportProps['report']['remaining'][number] }) {
  const { t, language } = useText();
  const { links } = useReportContext();
  const link = item.where && mainLink([item.where], links);
  if (!link) return null;
  const words = { fact: sentences.mendFact, document: sentences.mendDocument, row: sentences.showRow } as const;
  return (
    <Follow link={link} asButton>
      {t(words[link.to])}
      <span class="visually-hidden">{t(sentences.ofWhat, { label: item.short[language] })}</span>
    </Follow>
  );
}
