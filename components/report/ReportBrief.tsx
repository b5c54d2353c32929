import type { Report } from '../../lib/checks/report';
import { report as sentences } from '../../lib/i18n/sentences/report';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import { RemainingLists } from '../remaining/RemainingLists';
import { findingsOf } from './names';
import type { ReportActions, ReportWords } from './props';

/** Lines of the lists together, before a press. */
const lines = 8;

/** What remains in short: the three lists, cut to a small window. */
export function ReportBrief(props: {
  readonly report: Report;
  readonly words: ReportWords;
  readonly actions: Pick<ReportActions, 'follow' | 'show'>;
  readonly base: string;
  readonly onOpen: () => void;
}) {
  const { t } = useText();
  const { report, words, actions, base } = props;
  const findingOf = findingsOf(report, words);
  return (
    <section class="brief stack" aria-labelledby="brief-title">
      <div class="row row--between">
        <h2 id="brief-title" class="brief__title">
          {t(sentences.title)}
        </h2>
        <Button kind="quiet" size="small" icon="open" onPress={props.onOpen} testId="open-report">
          {t(sentences.open)}
        </Button>
      </div>
      <RemainingLists
        items={report.remaining}
        owes={null}
        lines={lines}
        way={{
          ...actions,
          base,
          links: {
            caseId: report.case,
            canShow: actions.show !== null,
            factsOfRow: (row) => words.row(row)?.facts ?? [],
          },
          nameOf: (name) => findingOf(name)?.title ?? null,
        }}
      />
    </section>
  );
}
