import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { useText } from '../../../components/base/text-provider';
import { signedChecks, talliesOf } from '../../../components/check-record/group';
import { momentText } from '../../../components/check-record/moments';
import '../../../components/remaining/remaining.css';
import '../../../components/report/report.css';
import { CaseHome } from '../../../components/workspace/CaseHome';
import type { LastCheck } from '../../../components/workspace/CaseWorkCard';
import type { Keeper } from '../../editor/keeper';
import { call, onNews } from '../../messaging/call';
import type { CaseRecord } from '../../messaging/record-protocol';
import { type Lines, lineOf } from '../../overview/lines';
import { validityOf } from '../../procedures/registry';
import { datesOf } from '../../overview/next-date';
import { nextStepOf } from '../../overview/next-step';
import { askedMatters, openRequests } from '../../overview/requests';
import { useCheckRecord } from '../shared/use-check-record';
import { liveReport } from './case-report';
import { useAsked } from './hooks';
import { today } from './link';
import { Unread } from './record-page';
import { wayOf } from './remaining-way';

interface Props {
  readonly caseId: string;
  readonly keepers: readonly Keeper[];
}

/** Where a case stands, once every record of it has been read. */
export function CaseHomeTab(props: Props) {
  const unread = props.keepers.find((keeper) => keeper.state().draft === null);
  return unread ? <Unread failure={unread.state().failure} /> : <Home {...props} />;
}

function Home({ caseId, keepers }: Props) {
  const { language } = useText();
  const drafts = keepers.map((keeper) => keeper.state().draft);
  const { procedure, report, records } = useMemo(() => liveReport(keepers), drafts);
  const { record } = useCheckRecord(caseId, null);
  const work = useWork(caseId);
  const check = record && lastCheckOf(record);
  const day = today();
  const dates = datesOf(
    lineOf('case', records.case, validityOf) as Lines['case'],
    lineOf('applicant', records.applicant, validityOf) as Lines['applicant'],
    day,
  );
  const requests = openRequests(records.case.requests ?? [], report.remaining);
  const isCurrent = check !== null && check !== 'none' && check.holds === 'yes';
  const step = nextStepOf({
    status: records.case.status ?? 'draft',
    remaining: report.remaining,
    dates,
    asked: askedMatters(requests),
    work: { ...work, record: isCurrent ? { signed: check.second !== null } : null },
    today: day,
  });
  return (
    <CaseHome
      caseId={caseId}
      remaining={report.remaining}
      way={wayOf(report)}
      step={step}
      requests={requests}
      dates={dates}
      documentName={(id) => procedure.law.shorts[id]?.[language] ?? id}
      today={day}
      portalUrl={procedure.form.url}
      filled={work.filled}
      check={check}
    />
  );
}

const noWork = { filled: false, checked: false };

/** What was done on the open forms of a case, kept true to them. */
function useWork(caseId: string) {
  const asked = useAsked(
    useCallback(() => call('case.work', { caseId }), [caseId]),
    true,
  );
  const { again } = asked;
  useEffect(
    () =>
      onNews(({ news }) => {
        if (news === 'tab' || news === 'check') again();
      }),
    [again],
  );
  return asked.value ?? noWork;
}

function lastCheckOf({ entries, chain, standings }: CaseRecord): LastCheck | 'none' {
  const [last] = signedChecks(entries, chain);
  if (!last) return 'none';
  const { check, signs, broken } = last;
  const changes = standings[check.hash]?.changes ?? [];
  const hasChanged = changes.includes('caseChanged') || changes.includes('otherFactsChanged');
  return {
    by: check.by,
    when: momentText(check.when),
    findings: talliesOf(check).findings,
    second: signs[0]?.by ?? null,
    holds: broken || !chain.whole ? 'broken' : hasChanged ? 'no' : 'yes',
  };
}
