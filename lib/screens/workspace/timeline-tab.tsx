import { useEffect, useMemo, useRef } from 'preact/hooks';
import { FailureNotice } from '../../../components/base/FailureNotice';
import { useText } from '../../../components/base/text-provider';
import '../../../components/copy-sheet/copy-sheet.css';
import '../../../components/remaining/remaining.css';
import '../../../components/report/report.css';
import { NoticePanel } from '../../../components/timeline/NoticePanel';
import { ReadinessList } from '../../../components/timeline/ReadinessList';
import '../../../components/timeline/timeline.css';
import { TimelineList } from '../../../components/timeline/TimelineList';
import { timelineText } from '../../../components/timeline/timeline.words';
import type { EditorBinding } from '../../../components/workspace/binding';
import { FactEditor } from '../../../components/workspace/FactEditor';
import type { Case } from '../../domain/case/case';
import { factAt } from '../../editor/fact-at';
import { factsOf } from '../../facts/facts';
import { noticeDue } from '../../law/stay/days';
import { notices } from '../../law/stay/day-rows';
import { contractEventOn } from '../../law/stay/kit';
import { noticeSystem, residenceRevision } from '../../law/stay/sources';
import { readinessOf } from '../../overview/residence-readiness';
import { timelineOf } from '../../overview/timeline';
import { factName } from '../shared/fact-name';
import { question, useQuery } from '../shared/use-query';
import type { LiveReport } from './case-report';
import { today } from './link';
import { NoticeCopy } from './notice-copy';

interface Props {
  readonly caseId: string;
  readonly live: LiveReport;
  /** The editor's binding to the case. */
  readonly binding: EditorBinding;
  readonly unsaved: boolean;
  /** The part of the page to go to. */
  readonly at: string | undefined;
}

/** What falls due when for the person of a case: the timeline, the notice of the contract partner, permanent residence. */
export function TimelineTab({ caseId, live, binding, unsaved, at }: Props) {
  const { t, language } = useText();
  const { records } = live;
  const day = today();
  const others = useOtherCases(records.applicant.id, caseId);
  const entries = useMemo(
    () =>
      timelineOf({
        ...{ applicant: records.applicant, employer: records.employer, caseId, today: day },
        cases: [records.case, ...others.cases],
      }),
    [records, others.cases, day],
  );
  const readiness = useMemo(() => readinessOf(records, day), [records, day]);
  const stay = records.case.stay ?? {};
  const happened = contractEventOn(stay);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (at !== 'notice') return;
    const heading = page.current?.querySelector<HTMLElement>('#notice');
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }, [at]);
  return (
    <div class="stack stack--wide" ref={page} data-testid="timeline">
      <section class="stack stack--tight" aria-labelledby="timeline-title">
        <h2 id="timeline-title">{t(timelineText.title)}</h2>
        <p class="small">{t(timelineText.intro)}</p>
        {others.failed && <FailureNotice code={others.failed} />}
        <TimelineList entries={entries} today={day} caseId={caseId} />
      </section>
      <NoticePanel
        days={{
          due: happened === undefined ? null : noticeDue('contract', happened),
          ...{ madeOn: stay.notifiedOn ?? null, today: day },
        }}
        source={notices.contract.source}
        system={noticeSystem}
        event={<Boxes binding={binding} paths={eventPaths} />}
        items={<NoticeCopy caseId={caseId} facts={factsOf(records, day)} unsaved={unsaved} />}
        proof={<Boxes binding={binding} paths={proofPaths} />}
      />
      <ReadinessList
        readiness={readiness}
        caseId={caseId}
        factName={(path) => factName(path, language)}
        page={residenceRevision.url}
      />
    </div>
  );
}

const eventPaths = [
  'case.stay.notice.event',
  'case.stay.employerLeftOn',
  'case.stay.employerChangedOn',
  'case.stay.notice.formerName',
  'case.stay.notice.formerAddress',
  'case.stay.notice.formerCorporateNumber',
  'case.stay.notice.newActivity',
] as const;
const proofPaths = ['case.stay.notifiedOn', 'case.stay.notice.via', 'case.stay.notice.receiptNumber'] as const;

/** Boxes of the case's record, in this order. */
function Boxes({ binding, paths }: { readonly binding: EditorBinding; readonly paths: readonly string[] }) {
  return (
    <>
      {paths.map((one) => {
        const place = factAt(one);
        return place && <FactEditor key={one} binding={binding} fact={place.fact} path={place.path} />;
      })}
    </>
  );
}

const none: readonly string[] = [];
const noCases: readonly Case[] = [];

/** The person's other cases, as stored. */
function useOtherCases(applicantId: string, caseId: string) {
  const uses = useQuery(question('overview.uses', { kind: 'applicant', id: applicantId }), { refreshOn: ['records'] });
  const ids = uses.value?.first.flatMap(({ id }) => (id === caseId ? [] : [id])) ?? none;
  const found = useQuery(ids.length === 0 ? null : question('exchange.export', { caseIds: ids }), {
    refreshOn: ['records'],
  });
  return { cases: found.value?.cases ?? noCases, failed: uses.failure ?? found.failure };
}
