import type { Report } from '../../lib/checks/report';
import { report as sentences } from '../../lib/i18n/sentences/report';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import { Blockers } from './Blockers';
import { Glance } from './Glance';
import type { ReportActions, ReportWords } from './props';
import { ReportDeskProvider } from './report-context';
import { talliesOf } from './tally';
import { Verdict } from './Verdict';

/** As many as a small window has room for. */
const blockersAtOnce = 3;

/** The report in short, for the popup: the pictures, the one line, the first things in the way. */
export function ReportBrief(props: {
  readonly report: Report;
  readonly words: ReportWords;
  readonly actions: Pick<ReportActions, 'follow' | 'show'>;
  readonly base: string;
  readonly onOpen: () => void;
}) {
  const { t } = useText();
  const { report, words, base } = props;
  const nothing = () => undefined;
  const desk = {
    words,
    base,
    actions: { ...props.actions, setOn: nothing, overrule: async () => null, restore: nothing },
    links: {
      caseId: report.case,
      canShow: props.actions.show !== null,
      factsOfRow: (row: string) => words.row(row)?.facts ?? [],
    },
    askWord: nothing,
  };
  return (
    <ReportDeskProvider value={desk}>
      <section class="brief stack" aria-labelledby="brief-title">
        <div class="row row--between">
          <h2 id="brief-title" class="brief__title">
            {t(sentences.title)}
          </h2>
          <Button kind="quiet" size="small" icon="open" onPress={props.onOpen} testId="open-report">
            {t(sentences.open)}
          </Button>
        </div>
        <Verdict blockers={report.blockers} brief />
        <Glance tallies={talliesOf(report)} compact />
        <Blockers report={report} atOnce={blockersAtOnce} brief />
      </section>
    </ReportDeskProvider>
  );
}
