import { useMemo, useState } from 'preact/hooks';
import { report as sentences } from '../../lib/i18n/sentences/report';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import { arrange, countsOf, select } from './arrange';
import { Blockers } from './Blockers';
import { DocumentFindings } from './DocumentFindings';
import { FieldFindings, YoursList } from './FieldFindings';
import { FilingDate } from './FilingDate';
import { FilterBar } from './FilterBar';
import { Foundations } from './Foundations';
import { Glance, SectionBars } from './Glance';
import { OverruleDialog } from './OverruleDialog';
import type { ReportProps, Target } from './props';
import { RuleFindings } from './RuleFindings';
import { ReportDeskProvider } from './report-context';
import { talliesOf } from './tally';
import { Verdict } from './Verdict';
import type { Filter } from './weigh';

/** As many of what stands in the way as are shown at once. */
const blockersAtOnce = 6;

/** The whole report of one case. */
export function ReportPage(props: ReportProps) {
  const { t } = useText();
  const { report, words, actions, suggestedBy, base } = props;
  const [filter, setFilter] = useState<Filter>('warnings');
  const [asked, setAsked] = useState<{ readonly target: Target; readonly title: string } | null>(null);
  const arranged = useMemo(() => arrange(report), [report]);
  const counts = useMemo(() => countsOf(arranged), [arranged]);
  const { fields, documents, rules } = select(arranged, filter);
  const desk = {
    words,
    actions,
    base,
    links: {
      caseId: report.case,
      canShow: actions.show !== null,
      factsOfRow: (row: string) => words.row(row)?.facts ?? [],
    },
    askWord: (target: Target, title: string) => setAsked({ target, title }),
  };
  return (
    <ReportDeskProvider value={desk}>
      <div class="report-page stack stack--wide" data-testid="case-report" data-on={report.on}>
        <section class="stack" aria-label={t(sentences.title)}>
          <Verdict blockers={report.blockers} />
          <div class="card stack">
            <Glance tallies={talliesOf(report)} />
            <details>
              <summary class="small">{t(sentences.sections)}</summary>
              <SectionBars sections={report.completeness.sections} />
            </details>
          </div>
          <Blockers report={report} atOnce={blockersAtOnce} />
        </section>
        <div class="foundations">
          <FilingDate on={report.on} otherDay={props.otherDay} onChoose={actions.setOn} />
          <Foundations category={report.category} basis={report.basis} />
        </div>
        <FilterBar filter={filter} counts={counts} onChoose={setFilter} />
        <section class="stack" data-testid="report-fields">
          <h2>{t(sentences.fields)}</h2>
          {fields.length === 0 && <p class="muted">{t(sentences.nothingShown)}</p>}
          <FieldFindings groups={fields} />
          {filter === 'all' && <YoursList yours={report.completeness.yours} />}
        </section>
        <section class="stack" data-testid="report-documents">
          <h2>{t(sentences.documents)}</h2>
          {documents.length === 0 && <p class="muted">{t(sentences.nothingShown)}</p>}
          <DocumentFindings lines={documents} />
        </section>
        <section class="stack" data-testid="report-rules">
          <h2>{t(sentences.rules)}</h2>
          {rules.length === 0 && <p class="muted">{t(sentences.nothingShown)}</p>}
          <RuleFindings groups={rules} />
        </section>
        <Idle names={report.overrides.idle} restore={actions.restore} />
      </div>
      <OverruleDialog
        title={asked?.title ?? null}
        suggestedBy={suggestedBy}
        onRecord={async (word) => (asked === null ? null : actions.overrule(asked.target, word))}
        onClose={() => setAsked(null)}
      />
    </ReportDeskProvider>
  );
}

/** Words on findings that are not found any more. */
function Idle(props: { readonly names: readonly string[]; readonly restore: (target: Target) => void }) {
  const { t } = useText();
  const { names, restore } = props;
  if (names.length === 0) return null;
  return (
    <details class="part">
      <summary class="part__head">
        <h2 class="part__title">{t(sentences.idle, { count: names.length })}</h2>
      </summary>
      <div class="stack idle">
        <p class="small">{t(sentences.idleText)}</p>
        <ul class="plain stack">
          {names.map((name) => (
            <li key={name} class="row row--between">
              <span class="finding__id">{name}</span>
              <Button
                size="small"
                kind="quiet"
                icon="undo"
                label={t(sentences.restoreOf, { title: name })}
                onPress={() => restore({ id: name })}
              >
                {t(sentences.restore)}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
