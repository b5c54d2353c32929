import { CheckView } from '../../../components/check/CheckView';
import { AnswerOutcomes } from '../../../components/report/AnswerOutcomes';
import { FilingDate } from '../../../components/report/FilingDate';
import { OverruleDialog } from '../../../components/report/OverruleDialog';
import { ReportPage } from '../../../components/report/ReportPage';
import { SidePanel, type SidePanelProps } from '../../../components/report/SidePanel';
import { SourceLine } from '../../../components/report/SourceLine';
import { wordsOfForm } from '../../../lib/screens/shared/form-words';
import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import { factName } from '../../../lib/screens/shared/fact-name';
import { type Report, reportOf } from '../../../lib/checks/report';
import { asCaseOf } from '../../../lib/domain/case/change-procedure';
import { module as renewalModule } from '../../../lib/procedures/renewal-gijinkoku/module';
import type { CaseRecords } from '../../../lib/domain/records';
import { failures } from '../../../components/base/failures.words';
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

const vocabulary = wordsOfForm(coeGijinkoku);

const page = (report: Report, otherDay = false) => (
  <ReportPage
    report={report}
    factName={factName}
    actions={reportActions}
    otherDay={otherDay}
    answers={null}
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

/** A renewal on a day on which most of its rules have to be looked at again. */
const renewal = (): Report => {
  const stay = { expiresOn: '2027-05-31', periodMonths: 36, filedVia: 'online' } as const;
  const one = { ...asCaseOf(arjun.case, 'renewal-gijinkoku'), stay };
  const { form, law } = renewalModule;
  return reportOf({ form, law, records: { ...arjun, case: one }, on: '2027-04-10' });
};

/** Opens every folded line of the report, and what more there is to its first items. */
const openFolds = async (stage: HTMLElement): Promise<void> => {
  await press(
    ...folds.map((name) => `[data-testid="${name}"] .remaining-fold__head`),
    '.report-item__actions button[aria-expanded]',
  )(stage);
  await unfold(stage);
};
const folds = ['report-hints', 'report-settled', 'report-not-needed', 'report-yours'];

const beside = (change: Partial<SidePanelProps>) => (
  <SidePanel
    state={popupWith()}
    actions={popupActions}
    shown={{ summary: summaryFor(arjun), isInFront: true }}
    failure={null}
    report={page(reportFor(arjun))}
    check={<CheckView state={checkWith({ checked: checked() })} actions={checkActions} vocabulary={vocabulary} />}
    view="entries"
    onView={nothing}
    shape={null}
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
    AnswerOutcomes: {
      'one grows the list': () => (
        <AnswerOutcomes
          outcomes={[
            { options: [{ ja: '有', en: 'Yes' }], left: 12, added: reportFor(worked).remaining.slice(0, 3) },
            { options: [{ ja: '無', en: 'No' }], left: 9, added: [] },
          ]}
        />
      ),
    },
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
  },
};

/** The whole report, in a tab of the workspace. */
export const reportTab: Stories = {
  folder: 'report',
  window: 'workspace',
  components: {
    ReportPage: {
      'much left': () => page(reportFor(worked), true),
      everything: { draw: () => page(reportFor(arjun)), play: openFolds },
      'nothing known': () => page(reportFor(unknown)),
      'fee, days and old rules': {
        draw: () => page(renewal()),
        play: all(press('[data-testid="report-law-due"] .remaining-fold__head'), unfold),
      },
      'with words of a person': { draw: () => page(reportFor(overruled())), play: unfold },
    },
  },
};
