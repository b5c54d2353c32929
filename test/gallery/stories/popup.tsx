import { CheckResult } from '../../../components/check/CheckResult';
import { CaseFinder, Waiting } from '../../../components/popup/CaseFinder';
import { CaseFoot } from '../../../components/popup/CaseFoot';
import { CaseHead } from '../../../components/popup/CaseHead';
import { CaseRemains } from '../../../components/popup/CaseRemains';
import { DriftList } from '../../../components/popup/DriftList';
import { IdentityStop } from '../../../components/popup/IdentityStop';
import { LostRun } from '../../../components/popup/LostRun';
import { Popup } from '../../../components/popup/Popup';
import type { PopupState } from '../../../components/popup/props';
import { ReportView } from '../../../components/popup/ReportView';
import { RunningPanel } from '../../../components/popup/RunningPanel';
import { PageRefused } from '../../../components/popup/StartScreens';
import { SumLine } from '../../../components/popup/SumLine';
import { UndoResult } from '../../../components/popup/UndoResult';
import { wordsOfForm } from '../../../lib/screens/shared/form-words';
import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import type { FillReport } from '../../../lib/engine/fill-plan';
import { lostRun } from '../../../lib/engine/run';
import type { FoundCases } from '../../../lib/messaging/namespaces/brief';
import { press, unfold } from '../play';
import { checkActions, checkWith, failure, nothing, popupActions, popupWith, tabWith } from '../samples/actions';
import { briefFor, foundWith, rowFor } from '../samples/cases';
import { astray, cancelled, checked, drift, filled, mixedChanges, standingChanges, stopped } from '../samples/page';
import { predictedPage } from '../samples/predicted';
import { arjun, largest, longNamed, longWord, nguyen, summaryFor, unknown, worked } from '../samples/records';
import type { Stories } from '../story';

const vocabulary = wordsOfForm(coeGijinkoku);

const shared = { vocabulary, actions: popupActions };

const press1 = { busy: false, isClean: false, isChecked: false, check: nothing, record: nothing };

/** The popup with what stands in it when it is in use. */
const whole = (state: PopupState, isChecked = false) => (
  <Popup
    state={state}
    actions={popupActions}
    keys
    check={{ ...press1, isChecked, isClean: isChecked }}
    parts={{
      result: (
        <>
          {state.undone && <UndoResult undone={state.undone} vocabulary={vocabulary} />}
          {state.tab?.report && <ReportView report={state.tab.report} folded={isChecked} {...shared} />}
        </>
      ),
      check: isChecked && (
        <CheckResult
          state={checkWith({ checked: checked() })}
          vocabulary={vocabulary}
          actions={checkActions}
          onOpen={nothing}
        />
      ),
    }}
  />
);

const foot = (change: Partial<Parameters<typeof CaseFoot>[0]>) => (
  <CaseFoot isForm isFilled={false} canUndo={false} working={null} actions={popupActions} check={press1} {...change} />
);

const finder = (found: FoundCases | null, query = '', purpose: 'bind' | 'view' = 'view') => (
  <CaseFinder
    found={found}
    query={query}
    purpose={purpose}
    onFind={nothing}
    onPick={nothing}
    onTab={nothing}
    onOpen={nothing}
  />
);
const manyCases = Array.from({ length: 40 }, (_, index) => rowFor(arjun, { id: `many-${index}` }));

const reported = (report: FillReport, folded = false) => <ReportView report={report} folded={folded} {...shared} />;

const left = [
  { row: 'applicant.homeTown', part: 'value', reason: 'hidden' },
  { row: 'passport.number', part: 'value', reason: 'changedSince' },
] as const;

export const popup: Stories = {
  folder: 'popup',
  window: 'popup',
  components: {
    CaseFinder: {
      'being looked for': () => finder(null),
      none: () => finder(foundWith([])),
      'cases of a small office': () => finder(foundWith([arjun, nguyen, worked])),
      'long names': () => finder(foundWith([longNamed, nguyen, unknown])),
      many: () =>
        finder(
          foundWith([], {
            total: 10_000,
            rows: manyCases,
            recent: [rowFor(nguyen, { next: null, blockers: null })],
            open: [{ tabId: 3, caseId: 'testa', name: 'TESTA ARJUN', employerName: 'サンプル重工業株式会社' }],
          }),
        ),
      'for a tab, after one was looked at': () =>
        finder(foundWith([arjun, nguyen], { chosen: rowFor(nguyen) }), '', 'bind'),
      'more than are shown': () => finder(foundWith([], { total: 10_000, found: 400, rows: manyCases }), 'sample'),
      'nothing found': () => finder(foundWith([], { total: 10_000, found: 0 }), longWord),
    },
    CaseFoot: {
      'before a fill': () => foot({}),
      'how to fill': { draw: () => foot({}), play: press('fill-more') },
      'after a fill': () => foot({ isFilled: true, canUndo: true }),
      'other things after a fill': { draw: () => foot({ isFilled: true, canUndo: true }), play: press('fill-more') },
      'checked, and nothing differs': () =>
        foot({ isFilled: true, canUndo: true, check: { ...press1, isChecked: true, isClean: true } }),
      'on the page after the form': () => foot({ isForm: false }),
      undoing: () => foot({ isFilled: true, canUndo: true, working: 'undo' }),
    },
    CaseHead: {
      known: () => (
        <CaseHead summary={summaryFor(arjun)} nationality={{ ja: 'インド', en: 'India' }} onChange={nothing} />
      ),
      'long names': () => <CaseHead summary={summaryFor(longNamed)} nationality={null} onChange={nothing} />,
      'nothing known': () => <CaseHead summary={summaryFor(unknown)} nationality={null} onChange={null} />,
    },
    CaseRemains: {
      'half done': () => <CaseRemains brief={briefFor(nguyen)} actions={popupActions} onForm owes={null} />,
      ready: () => (
        <CaseRemains brief={{ ...briefFor(arjun), remaining: [] }} actions={popupActions} onForm={false} owes={null} />
      ),
    },
    SumLine: {
      counting: () => <SumLine brief={null} owes={null} onOwes={nothing} />,
      left: () => <SumLine brief={briefFor(nguyen)} owes={null} onOwes={nothing} />,
      'nothing left': () => <SumLine brief={{ ...briefFor(arjun), remaining: [] }} owes={null} onOwes={nothing} />,
    },
    Waiting: { 'a list that takes its time': () => <Waiting /> },
    CaseScreen: {
      'before a fill': () => whole(popupWith()),
      'on the page after the form': () => whole(popupWith({ tab: tabWith({ page: { kind: 'confirmation' } }) })),
      filled: () => whole(popupWith({ tab: tabWith({ report: filled() }) })),
      'filled and checked': () => whole(popupWith({ tab: tabWith({ report: filled() }) }), true),
      'cut off': () =>
        whole(popupWith({ tab: tabWith({ report: cancelled(), run: lostRun('fill', 'background', true) }) })),
      'cut off, with a report from before': () =>
        whole(popupWith({ tab: tabWith({ report: filled(), run: lostRun('undo', 'background', true) }) })),
      undone: () => whole(popupWith({ undone: { end: 'done', restored: 120, left: [] } })),
    },
    DriftList: {
      'one of each kind': { draw: () => <DriftList drift={drift} {...shared} />, play: unfold },
    },
    RunningPanel: {
      starting: () => <RunningPanel progress={null} cancelling={false} actions={popupActions} />,
      'half way': () => (
        <RunningPanel
          progress={{ done: 60, total: 186, section: 'identity' }}
          cancelling={false}
          actions={popupActions}
        />
      ),
      stopping: () => (
        <RunningPanel progress={{ done: 60, total: 186, section: 'identity' }} cancelling actions={popupActions} />
      ),
    },
    IdentityStop: {
      'several rows': () => (
        <IdentityStop identity={{ result: 'differs', rows: ['applicant.nameLatin', 'passport.number'] }} {...shared} />
      ),
    },
    LostRun: {
      'one of each kind': () =>
        (
          [
            ['fill', 'background', true],
            ['fill', 'background', false],
            ['undo', 'background', true],
            ['undo', 'background', false],
            ['fill', 'page', false],
            ['fill', 'update', false],
          ] as const
        ).map(([work, to, canUndo]) => (
          <LostRun key={`${work} ${to} ${canUndo}`} tab={tabWith({ run: lostRun(work, to, canUndo) })} />
        )),
      'the page was left': () => (
        <LostRun tab={tabWith({ page: { kind: 'elsewhere' }, run: lostRun('fill', 'page', false) })} />
      ),
    },
    Popup: {
      'being read': () => whole(popupWith({ vault: null })),
      'without a vault': () => whole(popupWith({ vault: 'none' })),
      locked: () => whole(popupWith({ vault: 'locked' })),
      'a wrong passphrase': () => whole(popupWith({ vault: 'locked', failure: 'wrongPassphrase' })),
      elsewhere: () => whole(popupWith({ tab: tabWith({ page: { kind: 'elsewhere' } }) })),
      'another page of the portal': () =>
        whole(popupWith({ tab: tabWith({ page: { kind: 'refused', reason: 'otherStatus' } }) })),
      'a case looked at elsewhere': () =>
        whole(popupWith({ tab: tabWith({ page: { kind: 'elsewhere' } }), viewed: 'testa', brief: briefFor(nguyen) })),
      'kept from the portal': () =>
        whole(popupWith({ tab: tabWith({ page: { kind: 'elsewhere' } }), isShutOut: true })),
      'choosing a case': () =>
        whole(popupWith({ tab: tabWith({ bound: null }), found: foundWith([arjun, longNamed, nguyen]) })),
      'choosing another case': () => whole(popupWith({ choosing: true })),
      'a new case': () => whole(popupWith({ brief: briefFor(unknown), tab: tabWith({ bound: summaryFor(unknown) }) })),
      'half done': () => whole(popupWith({ brief: briefFor(nguyen), tab: tabWith({ bound: summaryFor(nguyen) }) })),
      counting: () => whole(popupWith({ brief: null })),
      failed: () => whole(popupWith({ failure, notShown: true })),
      'long names': () => whole(popupWith({ tab: tabWith({ bound: summaryFor(longNamed) }) })),
    },
    ReportView: {
      'all done': () => reported(filled()),
      'one of each kind': () => reported(filled(arjun, mixedChanges)),
      unfolded: { draw: () => reported(filled(largest, mixedChanges)), play: unfold },
      'rows that nobody has seen': () => reported(filled(arjun, {}, { page: predictedPage })),
      stopped: () => reported(cancelled()),
      'stopped by itself': {
        draw: () => reported(stopped('identity')),
        play: press('[data-testid="written"] summary'),
      },
      'stopped by a lock': () => reported(stopped('locked')),
      'stopped by another procedure': () => reported(stopped('procedure')),
      'what stands, closes and is cleared': () => reported(filled(arjun, standingChanges)),
      'values in the wrong place and open blocks': () => reported(astray()),
      'nothing known': () => reported(filled(unknown)),
      'a drifted page': () => reported(filled(arjun, mixedChanges, { page: { accepted: true, drift } })),
      'another person': () =>
        reported(
          filled(arjun, {}, { end: 'identityDiffers', identity: { result: 'differs', rows: ['passport.number'] } }),
        ),
      'folded below a check': () => reported(filled(), true),
    },
    PageRefused: {
      'every reason': () =>
        (['notTheForm', 'otherProcedure', 'otherStatus', 'statusUnknown', 'tooLarge'] as const).map((reason) => (
          <PageRefused key={reason} reason={reason} />
        )),
    },
    UndoResult: {
      clean: () => <UndoResult undone={{ end: 'done', restored: 120, left: [] }} vocabulary={vocabulary} />,
      'not all of it': () => <UndoResult undone={{ end: 'cancelled', restored: 60, left }} vocabulary={vocabulary} />,
      'nothing to undo': () => (
        <UndoResult undone={{ end: 'nothingToUndo', restored: 0, left: [] }} vocabulary={vocabulary} />
      ),
    },
  },
};
