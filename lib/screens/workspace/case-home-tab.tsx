import { heads } from '../../procedures/heads';
import { hasForm } from '../../spec/form-of';
import { useMemo } from 'preact/hooks';
import { useText } from '../../../components/base/text-provider';
import { signedChecks, talliesOf } from '../../../components/check-record/group';
import { momentText } from '../../../components/check-record/format-time';
import '../../../components/remaining/remaining.css';
import '../../../components/report/report.css';
import { CaseHome } from '../../../components/workspace/CaseHome';
import type { LastCheck } from '../../../components/workspace/CaseWorkCard';
import type { EditedRecord } from '../../editor/edited-record';
import { basedOnOf } from '../../editor/next-case';
import type { CaseRecord } from '../../messaging/namespaces/check';
import { type ListEntries, listEntryOf } from '../../overview/list-entries';
import { validityOf } from '../../procedures/registry';
import { datesOf } from '../../overview/next-date';
import { nextStepOf } from '../../overview/next-step';
import { askedMatters, openRequests } from '../../overview/requests';
import { useCheckRecord } from '../shared/use-check-record';
import { question, useQuery } from '../shared/use-query';
import { CaseRelationsCard } from './case-relations';
import { liveReport } from './case-report';
import { EarlierFactsCard } from './earlier-facts';
import { today } from './link';
import { Unread } from './record-page';
import { wayOf } from './remaining-way';

interface Props {
  readonly caseId: string;
  readonly editedRecords: readonly EditedRecord[];
  /** Begins the person's next case. */
  readonly onNext: () => void;
  /** The part of the page to go to. */
  readonly at: string | undefined;
}

/** The status of a case, once every record of it has been read. */
export function CaseHomeTab(props: Props) {
  const unread = props.editedRecords.find((edited) => edited.state().draft === null);
  return unread ? <Unread failure={unread.state().failure} /> : <Home {...props} />;
}

function Home({ caseId, editedRecords, onNext, at }: Props) {
  const { language } = useText();
  const drafts = editedRecords.map((edited) => edited.state().draft);
  const { procedure, report, records } = useMemo(() => liveReport(editedRecords), drafts);
  const { record } = useCheckRecord(caseId, null);
  // What was done on the open forms of the case.
  const work = useQuery(question('case.work', { caseId }), { refreshOn: ['records', 'tab', 'check'] }).value ?? noWork;
  const check = record && lastCheckOf(record);
  const isFillable = hasForm(procedure.form);
  const day = today();
  const dates = datesOf(
    listEntryOf('case', records.case, validityOf) as ListEntries['case'],
    listEntryOf('applicant', records.applicant, validityOf) as ListEntries['applicant'],
    day,
  );
  const requests = openRequests(records.case.requests ?? [], report.remaining);
  const isCurrent = check !== null && check !== 'none' && check.holds === 'yes';
  const edited = editedRecords.find(({ kind }) => kind === 'case');
  const step = nextStepOf({
    status: records.case.status ?? 'draft',
    remaining: report.remaining,
    dates,
    asked: askedMatters(requests),
    work: { ...work, hasForm: isFillable, record: isCurrent ? { signed: check.second !== null } : null },
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
      portalUrl={heads[procedure.id].url}
      filled={isFillable ? work.filled : null}
      check={check}
      onNext={onNext}
      earlier={
        edited && <EarlierFactsCard {...{ caseId, edited, at }} employer={records.employer} office={records.office} />
      }
      relations={<CaseRelationsCard caseId={caseId} basedOn={basedOnOf(records.case)} />}
    />
  );
}

const noWork = { filled: false, checked: false };

function lastCheckOf({ entries, chain, freshness }: CaseRecord): LastCheck | 'none' {
  const [last] = signedChecks(entries, chain);
  if (!last) return 'none';
  const { check, signs, broken } = last;
  const changes = freshness[check.hash]?.changes ?? [];
  const hasChanged = changes.includes('caseChanged') || changes.includes('otherFactsChanged');
  return {
    by: check.by,
    when: momentText(check.when),
    findings: talliesOf(check).findings,
    second: signs[0]?.by ?? null,
    holds: broken || !chain.whole ? 'broken' : hasChanged ? 'no' : 'yes',
  };
}
