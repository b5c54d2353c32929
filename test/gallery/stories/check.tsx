import { CheckBrief } from '../../../components/check/CheckBrief';
import { CheckResult } from '../../../components/check/CheckResult';
import { CheckView } from '../../../components/check/CheckView';
import { CompareSides } from '../../../components/check/CompareSides';
import { CopyFindings } from '../../../components/check/CopyFindings';
import { DriftPanel } from '../../../components/check/DriftPanel';
import { Legend } from '../../../components/check/Legend';
import { PanelTabs } from '../../../components/check/PanelTabs';
import { PredictedRow } from '../../../components/check/PredictedRow';
import { PredictedRows } from '../../../components/check/PredictedRows';
import { PointingList } from '../../../components/check/PointingList';
import type { CheckState } from '../../../components/check/props';
import { wordsOfForm } from '../../../lib/screens/shared/form-words';
import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import { checkText } from '../../../components/check/check.words';
import { press, unfold } from '../play';
import { checkActions, checkWith, failure, nothing } from '../samples/actions';
import {
  checked,
  checkedClean,
  checkedDrifted,
  checkedMany,
  checkedStranger,
  checkedUntouched,
  pointing,
} from '../samples/page';
import {
  confirmedPage,
  predictedPage,
  predictedWords,
  unrecognisedPage,
  unseenPage,
  unseenWords,
} from '../samples/predicted';
import { longWord } from '../samples/records';
import type { Stories } from '../story';

const vocabulary = wordsOfForm(coeGijinkoku);

/** Of a form that nobody has seen. */
const unseen = { actions: checkActions, vocabulary: predictedWords };
const predictedRows = predictedPage.accepted ? (predictedPage.predicted ?? []).slice(0, 1) : [];

const shared = { actions: checkActions, vocabulary };

const view = (state: Partial<CheckState>) => <CheckView state={checkWith(state)} {...shared} />;
const panel = (state: Partial<CheckState>) => <CheckResult state={checkWith(state)} {...shared} onOpen={nothing} />;

const refused = () => {
  const { report, sides } = checked();
  return {
    report: { ...report, end: 'pageRefused', page: { accepted: false, reason: 'otherStatus', drift: [] } } as const,
    sides,
  };
};
const checkedUnseen = () => {
  const { report, sides } = checked();
  return { report: { ...report, page: predictedPage }, sides };
};
const confirmation = () => {
  const { report, sides } = checked();
  return { report: { ...report, on: 'confirmation' } as const, sides };
};

export const check: Stories = {
  folder: 'check',
  window: 'panel',
  components: {
    CheckBrief: {
      'nothing checked': () => <CheckBrief state={checkWith()} {...shared} onOpen={nothing} />,
      'some differences': () => <CheckBrief state={checkWith({ checked: checked() })} {...shared} onOpen={nothing} />,
      many: () => <CheckBrief state={checkWith({ checked: checkedMany() })} {...shared} onOpen={nothing} />,
      none: () => <CheckBrief state={checkWith({ checked: checkedClean() })} {...shared} onOpen={null} />,
      'a refused page': () => <CheckBrief state={checkWith({ checked: refused() })} {...shared} onOpen={null} />,
    },
    CheckIdentity: { 'another person': () => view({ checked: checkedStranger() }) },
    CheckResult: {
      'before a check': () => panel({}),
      busy: () => panel({ busy: true }),
      failed: () => panel({ failure }),
      'some differences': () => panel({ checked: checked(), said: checkText.checking }),
    },
    CheckView: {
      'before a check': () => view({}),
      busy: () => view({ busy: true }),
      failed: () => view({ failure }),
      'some differences': () => view({ checked: checked() }),
      many: { draw: () => view({ checked: checkedMany() }), play: unfold },
      none: () => view({ checked: checkedClean() }),
      'a page that nobody has filled': () => view({ checked: checkedUntouched() }),
      'a refused page': () => view({ checked: refused() }),
      'rows that nobody has seen': () => <CheckView state={checkWith({ checked: checkedUnseen() })} {...unseen} />,
      'the page after the form': () => view({ checked: confirmation() }),
    },
    CompareSides: {
      'a letter': () => <CompareSides sides={{ page: 'TZ0000000', case: 'TZ0000001' }} />,
      spaces: () => <CompareSides sides={{ page: 'TESTA  ARJUN', case: 'TESTA　ARJUN' }} />,
      'long words': () => <CompareSides sides={{ page: longWord, case: `${longWord}1` }} />,
      'one side only': () => <CompareSides sides={{ page: null, case: 'TZ0000001' }} />,
      nothing: () => <CompareSides sides={{ page: '', case: null }} />,
    },
    CopyFindings: {
      plain: () => <CopyFindings report={checked().report} copy={async () => true} />,
      copied: {
        draw: () => <CopyFindings report={checked().report} copy={async () => true} />,
        play: press('[data-testid="check-copy-text"]'),
      },
      'not allowed': {
        draw: () => <CopyFindings report={checked().report} copy={async () => false} />,
        play: press('[data-testid="check-copy-json"]'),
      },
    },
    DriftPanel: {
      'one of each kind': {
        draw: () => (
          <DriftPanel
            checked={checkedDrifted()}
            state={checkWith({ checked: checkedDrifted(), pointings: [pointing] })}
            {...shared}
          />
        ),
        play: unfold,
      },
      pointing: {
        draw: () => (
          <DriftPanel
            checked={checkedDrifted()}
            state={checkWith({ pointingAt: { row: 'applicant.homeTown', part: 'value' } })}
            {...shared}
          />
        ),
        play: unfold,
      },
    },
    Legend: { open: { draw: () => <Legend />, play: unfold } },
    PanelTabs: {
      plain: () => (
        <PanelTabs view="remains" onView={nothing}>
          <p>{longWord}</p>
        </PanelTabs>
      ),
    },
    PredictedRow: {
      plain: () => (
        <ul class="plain">
          {predictedRows.map((recognised) => (
            <PredictedRow key={recognised.row} state={checkWith()} {...unseen} recognised={recognised} />
          ))}
        </ul>
      ),
    },
    PredictedRows: {
      'to be confirmed': () => <PredictedRows state={checkWith()} {...unseen} page={predictedPage} />,
      busy: () => <PredictedRows state={checkWith({ busy: true })} {...unseen} page={predictedPage} />,
      'all confirmed': {
        draw: () => <PredictedRows state={checkWith()} {...unseen} page={confirmedPage} />,
        play: unfold,
      },
      'all of a page': () => (
        <PredictedRows state={checkWith()} actions={checkActions} vocabulary={unseenWords} page={unseenPage} />
      ),
      'nothing recognised': {
        draw: () => <PredictedRows state={checkWith()} {...unseen} page={unrecognisedPage} />,
        play: unfold,
      },
    },
    PointingList: {
      none: () => <PointingList pointings={[]} {...shared} />,
      some: () => <PointingList pointings={[pointing, { ...pointing, row: 'passport.number' }]} {...shared} />,
    },
  },
};
