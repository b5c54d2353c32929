import { CheckPanel } from '../../../components/check/CheckPanel';
import { BoundCase } from '../../../components/popup/BoundCase';
import { CasePicker } from '../../../components/popup/CasePicker';
import { DriftList } from '../../../components/popup/DriftList';
import { FillPanel, RunningPanel } from '../../../components/popup/FillPanel';
import { IdentityStop } from '../../../components/popup/IdentityStop';
import { LostRun } from '../../../components/popup/LostRun';
import { Popup } from '../../../components/popup/Popup';
import type { PopupState } from '../../../components/popup/props';
import { ReportView } from '../../../components/popup/ReportView';
import { PageRefused } from '../../../components/popup/StartScreens';
import { UndoResult } from '../../../components/popup/UndoResult';
import { ReportBrief } from '../../../components/report/ReportBrief';
import { vocabulary } from '../../../entrypoints/popup/vocabulary';
import { reportWords } from '../../../entrypoints/sidepanel/words';
import type { FillReport } from '../../../lib/engine/job';
import { lostRun } from '../../../lib/engine/run';
import { press, type, unfold } from '../play';
import { checkActions, checkWith, failure, nothing, popupActions, popupWith, tabWith } from '../samples/actions';
import { astray, cancelled, checked, drift, filled, mixedChanges, standingChanges, stopped } from '../samples/page';
import { arjun, largest, longNamed, longWord, nguyen, reportFor, summaryFor, unknown } from '../samples/records';
import type { Stories } from '../story';

const shared = { vocabulary, actions: popupActions };

/** The popup with what stands in it when it is in use. */
const whole = (state: PopupState, isChecked = false) => (
  <Popup
    state={state}
    {...shared}
    isChecked={isChecked}
    check={
      <CheckPanel
        state={checkWith({ checked: isChecked ? checked() : null })}
        vocabulary={vocabulary}
        actions={checkActions}
        onOpen={nothing}
      />
    }
    remains={
      <ReportBrief
        report={reportFor(arjun)}
        words={reportWords}
        base=""
        actions={{ follow: null, show: nothing }}
        onOpen={nothing}
      />
    }
  />
);

const picked = (cases: PopupState['cases'], busy = false) => <CasePicker cases={cases} busy={busy} {...shared} />;
const manyCases = Array.from({ length: 60 }, (_, index) => ({ ...summaryFor(arjun), id: `many-${index}` }));

const reported = (report: FillReport, folded = false) => <ReportView report={report} folded={folded} {...shared} />;

const left = [
  { row: 'applicant.homeTown', part: 'value', reason: 'hidden' },
  { row: 'passport.number', part: 'value', reason: 'changedSince' },
] as const;

export const popup: Stories = {
  folder: 'popup',
  window: 'popup',
  components: {
    BoundCase: {
      known: () => <BoundCase bound={summaryFor(arjun)} vocabulary={vocabulary} onChange={nothing} headingRef={null} />,
      'long names': () => (
        <BoundCase bound={summaryFor(longNamed)} vocabulary={vocabulary} onChange={nothing} headingRef={null} />
      ),
      'nothing known': () => (
        <BoundCase bound={summaryFor(unknown)} vocabulary={vocabulary} onChange={null} headingRef={null} />
      ),
    },
    CasePicker: {
      'being read': () => picked(null),
      none: () => picked([]),
      one: () => picked([summaryFor(arjun)]),
      'long names': () => picked([longNamed, nguyen, unknown].map(summaryFor)),
      many: () => picked(manyCases),
      'nothing found': { draw: () => picked(manyCases), play: type('case-search', longWord) },
    },
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
    FillPanel: {
      'the first time': () => <FillPanel again={false} canUndo={false} working={null} actions={popupActions} />,
      again: () => <FillPanel again canUndo working={null} actions={popupActions} />,
      undoing: () => <FillPanel again canUndo working="undo" actions={popupActions} />,
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
      'choosing a case': () =>
        whole(popupWith({ tab: tabWith({ bound: null }), cases: [arjun, longNamed, nguyen].map(summaryFor) })),
      failed: () => whole(popupWith({ failure, notShown: true })),
      'long names': () => whole(popupWith({ tab: tabWith({ bound: summaryFor(longNamed) }) })),
    },
    ReportView: {
      'all done': () => reported(filled()),
      'one of each kind': () => reported(filled(arjun, mixedChanges)),
      unfolded: { draw: () => reported(filled(largest, mixedChanges)), play: unfold },
      'only what needs a person': {
        draw: () => reported(filled(largest, mixedChanges)),
        play: press('input[type="checkbox"]'),
      },
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
