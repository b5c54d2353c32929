import { CheckView } from '../../../components/check/CheckView';
import { FilingDate } from '../../../components/report/FilingDate';
import { FilterBar } from '../../../components/report/FilterBar';
import { Glance, SectionBars } from '../../../components/report/Glance';
import { OverruleDialog } from '../../../components/report/OverruleDialog';
import { ReportPage } from '../../../components/report/ReportPage';
import { SidePanel, type SidePanelProps } from '../../../components/report/SidePanel';
import { SourceLine } from '../../../components/report/SourceLine';
import { talliesOf } from '../../../components/report/tally';
import { Verdict } from '../../../components/report/Verdict';
import { vocabulary } from '../../../entrypoints/popup/vocabulary';
import { reportWords } from '../../../entrypoints/sidepanel/words';
import type { Report } from '../../../lib/checks/report';
import type { CaseRecords } from '../../../lib/domain/records';
import { failures } from '../../../lib/i18n/sentences/failures';
import { all, press, type, unfold } from '../play';
import {
  checkActions,
  checkWith,
  failure,
  nothing,
  popupActions,
  popupWith,
  reportActions,
  tabWith,
} from '../samples/actions';
import { checked } from '../samples/page';
import { arjun, longNamed, longWord, reportFor, summaryFor, today, unknown, worked } from '../samples/records';
import type { Stories } from '../story';

const page = (report: Report, otherDay = false) => (
  <ReportPage
    report={report}
    words={reportWords}
    actions={reportActions}
    otherDay={otherDay}
    suggestedBy="確認者サンプル"
    base=""
  />
);
/** A case of which a person has had the last word on some findings. */
const overruled = (): CaseRecords => {
  const { rules } = reportFor(worked);
  const word = { note: `架空の理由 ${longWord}`, by: '確認者サンプル', on: today };
  const overrides = [...rules.slice(0, 20).map(({ id }) => ({ finding: id, ...word })), { finding: 'X99', ...word }];
  return { ...worked, case: { ...worked.case, overrides } };
};

const beside = (change: Partial<SidePanelProps>) => (
  <SidePanel
    state={popupWith()}
    vocabulary={vocabulary}
    actions={popupActions}
    shown={{ summary: summaryFor(arjun), isInFront: true }}
    failure={null}
    report={page(reportFor(arjun))}
    check={<CheckView state={checkWith({ checked: checked() })} actions={checkActions} vocabulary={vocabulary} />}
    view="entries"
    onView={nothing}
    {...change}
  />
);

const dialog = (sayNo = false) => (
  <OverruleDialog
    title={longWord}
    suggestedBy=""
    onRecord={async () => (sayNo ? failures.conflict : null)}
    onClose={nothing}
  />
);

export const report: Stories = {
  folder: 'report',
  window: 'panel',
  components: {
    FilingDate: {
      planned: () => <FilingDate on={today} otherDay={false} onChoose={nothing} />,
      'another day': () => <FilingDate on={today} otherDay onChoose={nothing} />,
      wrong: {
        draw: () => <FilingDate on={today} otherDay onChoose={nothing} />,
        play: type('report-date', '1999-01-01'),
      },
    },
    FilterBar: {
      'large numbers': () => (
        <FilterBar filter="warnings" counts={{ all: 1234, warnings: 234, blocks: 123 }} onChoose={nothing} />
      ),
    },
    Glance: {
      whole: () => <Glance tallies={talliesOf(reportFor(arjun))} />,
      compact: () => <Glance tallies={talliesOf(reportFor(worked))} compact />,
      'nothing known': () => <Glance tallies={talliesOf(reportFor(unknown))} />,
    },
    SectionBars: { 'much left': () => <SectionBars sections={reportFor(worked).completeness.sections} /> },
    OverruleDialog: {
      asking: () => dialog(),
      'pressed while empty': { draw: () => dialog(), play: press('overrule-record') },
      failed: {
        draw: () => dialog(true),
        play: all(type('overrule-note', longWord), type('overrule-by', longWord), press('overrule-record')),
      },
    },
    SidePanel: {
      'what was entered': () => beside({}),
      'what remains': () => beside({ view: 'remains' }),
      'another tab': () => beside({ check: null, shown: { summary: summaryFor(longNamed), isInFront: false } }),
      'report on its way': () => beside({ check: null, report: null }),
      'no case': () => beside({ shown: null, state: popupWith({ tab: tabWith({ page: { kind: 'elsewhere' } }) }) }),
      locked: () => beside({ state: popupWith({ vault: 'locked' }) }),
      failed: () => beside({ failure, state: popupWith({ notShown: true }) }),
    },
    SourceLine: {
      'by its trust': () =>
        reportFor(worked)
          .rules.slice(0, 12)
          .map(({ id, source }) => <SourceLine key={id} source={source} />),
    },
    Verdict: {
      ready: () => <Verdict blockers={[]} />,
      'one thing': () => <Verdict blockers={reportFor(worked).blockers.slice(0, 1)} />,
      many: () => <Verdict blockers={reportFor(unknown).blockers} />,
    },
  },
};

/** The whole report, in a tab of the workspace. */
export const reportTab: Stories = {
  folder: 'report',
  window: 'workspace',
  components: {
    ReportPage: {
      'much left': () => page(reportFor(worked), true),
      everything: { draw: () => page(reportFor(arjun)), play: all(press('report-filter-all'), unfold) },
      'nothing known': () => page(reportFor(unknown)),
      'with words of a person': { draw: () => page(reportFor(overruled())), play: unfold },
    },
  },
};
