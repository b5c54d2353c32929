import { CopySheet } from '../../../components/copy-sheet/CopySheet';
import { NoticePanel, type NoticeDays } from '../../../components/timeline/NoticePanel';
import { ReadinessList } from '../../../components/timeline/ReadinessList';
import { noticeText } from '../../../components/timeline/timeline.words';
import { TimelineList } from '../../../components/timeline/TimelineList';
import { FactEditor } from '../../../components/workspace/FactEditor';
import type { Applicant } from '../../../lib/domain/applicant';
import type { Case } from '../../../lib/domain/case/case';
import type { CaseRecords } from '../../../lib/domain/records';
import { factAt } from '../../../lib/editor/fact-at';
import { noticeItemsOf } from '../../../lib/editor/notice-rows';
import { factsOf } from '../../../lib/facts/facts';
import { notices } from '../../../lib/law/stay/day-rows';
import { noticeSystem, residenceRevision } from '../../../lib/law/stay/sources';
import { readinessOf } from '../../../lib/overview/residence-readiness';
import { timelineOf } from '../../../lib/overview/timeline';
import { factName } from '../../../lib/screens/shared/fact-name';
import { press } from '../play';
import { nothing } from '../samples/actions';
import { Bound } from '../samples/binding';
import { arjun, longName, longWord } from '../samples/records';
import type { Stories } from '../story';

const today = '2026-11-29';
const work = '技術・人文知識・国際業務';

const applicant: Applicant = {
  ...arjun.applicant,
  permissions: [
    { id: 'p-1', kind: 'landing', status: work, periodMonths: 12, from: '2025-04-01', to: '2026-04-01' },
    { id: 'p-2', kind: 'renewal', status: work, periodMonths: 12, from: '2026-03-10', to: '2027-04-01' },
  ],
  relatives: { answer: 'yes', people: [{ id: 'r-1', name: longName, dependent: 'yes', expiresOn: '2027-04-01' }] },
};

/** A person who has changed employers, whose renewal is to come, and who has not notified. */
const changed = (): CaseRecords => {
  const stay: Case['stay'] = {
    ...{ status: work, periodMonths: 12, expiresOn: '2027-04-01', filedVia: 'online' },
    ...{ employerLeftOn: '2026-11-05', employerChangedOn: '2026-11-10', addressChangedOn: '2026-11-20' },
    notice: { event: 'endedAndNew', formerName: `${longWord}株式会社` },
  };
  return { ...arjun, applicant, case: { ...arjun.case, stay } };
};

const entries = () => {
  const { case: one, employer } = changed();
  return timelineOf({ applicant, employer, caseId: one.id, cases: [one], today });
};

const notice = (days: Partial<NoticeDays>, records: CaseRecords = changed()) => {
  const items = noticeItemsOf(factsOf(records, today));
  const boxes = (...paths: readonly string[]) => (
    <Bound kind="case" records={records}>
      {(binding) =>
        paths.map((one) => {
          const place = factAt(one);
          return place && <FactEditor key={one} binding={binding} fact={place.fact} path={place.path} />;
        })
      }
    </Bound>
  );
  return (
    <NoticePanel
      days={{ due: '2026-11-19', madeOn: null, today, ...days }}
      source={notices.contract.source}
      system={noticeSystem}
      event={boxes('case.stay.notice.event', 'case.stay.employerChangedOn')}
      items={
        items && (
          <CopySheet
            {...{ caseId: 'c', rows: items.rows, ticks: new Map(), readOn: null, unsaved: false }}
            words={{ title: noticeText.copyTitle, intro: noticeText.copyIntro, values: { form: items.form } }}
            onCopy={async () => true}
            onReset={nothing}
            onEmpty={async () => true}
            onPrint={nothing}
          />
        )
      }
      proof={boxes('case.stay.notifiedOn', 'case.stay.notice.via', 'case.stay.notice.receiptNumber')}
    />
  );
};

export const timeline: Stories = {
  folder: 'timeline',
  window: 'workspace',
  components: {
    TimelineList: {
      'ahead and overdue': () => <TimelineList entries={entries()} today={today} caseId="c" />,
      all: {
        draw: () => <TimelineList entries={entries()} today={today} caseId="c" />,
        play: press('timeline-all'),
      },
      'nothing known': () => <TimelineList entries={[]} today={today} caseId="c" />,
    },
    NoticePanel: {
      late: () => notice({}),
      'still to be made': () => notice({ due: '2026-12-10' }),
      'made in time': () => notice({ madeOn: '2026-11-15' }),
      'made late': () => notice({ madeOn: '2026-11-25' }),
      'nothing said': () => notice({ due: null }, arjun),
    },
    ReadinessList: {
      'day by day': {
        draw: () => (
          <ReadinessList
            readiness={readinessOf(changed(), today)}
            caseId="c"
            factName={(path) => factName(path, 'ja')}
            page={residenceRevision.url}
          />
        ),
        play: press('[data-testid="readiness-2027-04-01"] .remaining-fold__head'),
      },
    },
  },
};
