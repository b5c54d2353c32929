import { CheckSheet } from '../../../components/check-record/CheckSheet';
import { RecordForm } from '../../../components/check-record/RecordForm';
import { RecordList } from '../../../components/check-record/RecordList';
import { RecordSection } from '../../../components/check-record/RecordSection';
import { SignDialog } from '../../../components/check-record/SignDialog';
import { wordsOfForm } from '../../../lib/screens/shared/form-words';
import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import { module } from '../../../lib/procedures/coe-gijinkoku/module';
import { sheetWordsOf } from '../../../lib/screens/workspace/sheet-words';
import { makeCheck } from '../../../lib/checks/record/entries';
import type { Change } from '../../../lib/checks/record/freshness';
import type { CheckEntry, RecordEntry, SignEntry } from '../../../lib/domain/case/checks';
import { recordText, resultWords } from '../../../components/check-record/check-record.words';
import { failures } from '../../../components/base/failures.words';
import type { CaseRecord } from '../../../lib/messaging/namespaces/check';
import { inputOf, moment, signedChecksOf } from '../../checks/record/checked-page';
import { press, unfold } from '../play';
import { nothing } from '../samples/actions';
import { arjun, longEmployer, longWord, procedure } from '../samples/records';
import type { Stories } from '../story';

const entries = signedChecksOf(arjun);
const check = (at: number): CheckEntry => {
  const found = entries.filter((entry): entry is CheckEntry => entry.kind === 'check')[at];
  if (!found) throw new Error(`The record has no check ${at}.`);
  return found;
};
const signs = entries.filter((entry): entry is SignEntry => entry.kind === 'sign');

const open = makeCheck(
  [],
  inputOf(
    arjun,
    { 'passport.number value': { text: 'ZZ0000000' }, 'applicant.occupation value': { text: '' } },
    { 'applicant.occupation value': `架空の理由 ${longWord}` },
  ),
  { by: longEmployer, when: moment(5) },
);

const recordOf = (some: readonly RecordEntry[], change: Partial<CaseRecord> = {}): CaseRecord => ({
  ...{ entries: some, chain: { whole: true }, freshness: {}, isPageSeen: true },
  ...change,
});

const changes: readonly Change[] = ['caseChanged', 'otherFactsChanged', 'pageChanged', 'pageUnknown'];
const rows = procedure.fields.slice(0, 7).map(({ id }) => id);

const shared = {
  ...{
    label: wordsOfForm(coeGijinkoku).label,
    sheetHref: (hash: string) => `#/${hash}`,
    follow: null,
    nothing: recordText.noneHere,
  },
};
const listed = (record: CaseRecord) => <RecordList record={record} {...shared} onSign={nothing} />;

const differences = procedure.fields.slice(0, 5).map(({ id, label }) => ({
  ...{ key: `${id} value`, label: `${label.ja} ${longWord}`, result: resultWords.differs },
}));

const section = (change: { readonly record?: CaseRecord | null; readonly failed?: boolean }) => (
  <RecordSection
    suggestedBy=""
    differences={differences}
    record={change.record ?? null}
    failure={change.failed ? failures.recordBroken : null}
    onRecord={async () => null}
    onSign={async () => null}
    {...shared}
  />
);

const sheet = (one: CheckEntry, isWhole = true) => (
  <CheckSheet
    check={one}
    signs={isWhole ? signs.filter((sign) => sign.check === one.hash) : []}
    isWhole={isWhole}
    words={sheetWordsOf(module)}
    backHref="#/cases"
    onPrint={nothing}
  />
);

/** The record beside the form, in the side panel. */
export const checkRecord: Stories = {
  folder: 'check-record',
  window: 'panel',
  components: {
    RecordForm: {
      'before a check': () => <RecordForm suggestedBy="" differences={null} onRecord={async () => null} />,
      'with differences': {
        draw: () => <RecordForm suggestedBy="確認者サンプル" differences={differences} onRecord={async () => null} />,
        play: unfold,
      },
      'pressed without a name': {
        draw: () => <RecordForm suggestedBy="" differences={[]} onRecord={async () => null} />,
        play: press('record-check'),
      },
      failed: {
        draw: () => (
          <RecordForm suggestedBy={longWord} differences={[]} onRecord={async () => failures.identityDiffers} />
        ),
        play: press('record-check'),
      },
    },
    RecordList: {
      none: () => listed(recordOf([])),
      many: () => listed(recordOf(entries)),
      'open differences': () => listed(recordOf([open])),
      'what has changed since': () =>
        listed(recordOf([check(0)], { freshness: { [check(0).hash]: { changes, rows } } })),
      broken: () => listed(recordOf(entries, { chain: { whole: false, at: 1, why: 'hash' } })),
    },
    RecordSection: {
      'being read': () => section({}),
      failed: () => section({ failed: true }),
      'with a record': () => section({ record: recordOf(entries) }),
    },
    SignDialog: {
      asking: () => <SignDialog check={check(0)} onSign={async () => null} onClose={nothing} />,
      'pressed without a name': {
        draw: () => <SignDialog check={open} onSign={async () => null} onClose={nothing} />,
        play: press('sign-yes'),
      },
    },
  },
};

/** The sheet to be printed, in the workspace. */
export const checkSheet: Stories = {
  folder: 'check-record',
  window: 'workspace',
  components: {
    CheckSheet: {
      signed: () => sheet(check(1)),
      'open differences': () => sheet(open),
      broken: () => sheet(check(0), false),
    },
  },
};
