import { useText } from '../../../components/base/text-provider';
import { CaseHeader, CaseTabs } from '../../../components/workspace/CaseHeader';
import { ConflictTable } from '../../../components/workspace/ConflictTable';
import { EntryList } from '../../../components/workspace/FactEditor';
import { FormNotes } from '../../../components/workspace/FormNotes';
import { OptionSelect } from '../../../components/workspace/OptionSelect';
import { RecordEditor } from '../../../components/workspace/RecordEditor';
import { SaveBar, type SaveBarProps, SaveTrouble } from '../../../components/workspace/SaveBar';
import type { RecordKind } from '../../../lib/domain/exchange';
import type { CaseRecords } from '../../../lib/domain/records';
import { changeStates } from '../../../lib/editor/change-state';
import { describeRecord } from '../../../lib/facts/describe';
import type { ListFact } from '../../../lib/facts/descriptor';
import { indexRows } from '../../../lib/editor/rows';
import { failures } from '../../../components/base/failures.words';
import { valueRefusals } from '../../../lib/spec/outcome';
import { press, unfold } from '../play';
import { nothing } from '../samples/actions';
import { Bound, type EditedBy } from '../samples/binding';
import { familyAbroad, familyHere } from '../samples/families';
import { arjun, largest, longEmployer, longName, longNamed, longWord, procedure, unknown } from '../samples/records';
import type { Stories } from '../story';

const editor = (kind: RecordKind, records: CaseRecords, showMissing = false, by?: EditedBy) => (
  <Bound kind={kind} records={records} showMissing={showMissing} {...(by ? { by } : {})}>
    {(binding) => <RecordEditor binding={binding} />}
  </Bound>
);

/** What no schema lets through, and what the portal refuses. */
const wrong = {
  ...arjun,
  applicant: {
    ...longNamed.applicant,
    birth: '1998-13-40',
    homeTown: `髙${longWord}`,
    occupation: longWord,
    passport: { number: '１', expiresOn: 'soon' },
  },
};

/** A text for the portal that was written for another fact than there is now. */
const oldText: CaseRecords = {
  ...arjun,
  case: {
    ...arjun.case,
    portalText: { 'applicant.homeTown': longWord },
    portalTextOf: { 'applicant.homeTown': '架空' },
  },
};

const steps = { canUndo: true, canRedo: false, onUndo: nothing, onRedo: nothing };
const conflicts = [
  { path: 'title', mine: longWord, theirs: longEmployer },
  { path: 'status', mine: 'draft', theirs: undefined },
  { path: 'documents', mine: [{}], theirs: [] },
];

function Trouble(change: Partial<SaveBarProps>) {
  const { t } = useText();
  return (
    <SaveTrouble
      state="failed"
      failure={t(failures.unexpected)}
      kind="case"
      conflicts={null}
      merged={0}
      onSave={nothing}
      onTakeTheirs={nothing}
      onKeepMine={nothing}
      onResolve={nothing}
      {...change}
    />
  );
}

const header = (applicantName: string, employerName: string, title: string) => (
  <CaseHeader
    caseId="c"
    applicantName={applicantName}
    employerName={employerName}
    title={title}
    status="collecting"
    procedure={procedure.label.ja}
    portalUrl={procedure.url}
    hasForm
    practiceUrl="practice.html"
    onNext={nothing}
    save={{ state: 'unsaved', onSave: nothing, steps, touches: 12 }}
  >
    {null}
  </CaseHeader>
);

/** The list of an applicant's jobs, as the editor is told of it. */
const jobs = listAt('work', 'jobs');
function listAt(group: string, key: string): ListFact {
  const outer = describeRecord('applicant').find((fact) => fact.key === group);
  const inner = outer?.kind === 'group' ? outer.of.find((fact) => fact.key === key) : undefined;
  if (inner?.kind !== 'list') throw new Error(`An applicant has no list ${group}.${key}.`);
  return inner;
}

const [feed] = indexRows(procedure.fields).feedsOf('applicant.homeTown');

const options = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ code: `${index}`, ja: `選択肢${index}`, en: `${longWord} ${index}` }));

function Options({ count, value }: { readonly count: number; readonly value: string }) {
  const { t } = useText();
  return (
    <OptionSelect
      control={{ id: 'options', 'data-path': 'options' }}
      label={t(failures.notFound)}
      ariaLabel={t(failures.notFound)}
      options={options(count)}
      value={value}
      canBeEmpty
      onChoose={nothing}
    />
  );
}

export const workspaceEditor: Stories = {
  folder: 'workspace',
  window: 'workspace',
  components: {
    CaseHeader: {
      'usual names': () => header('TESTA ARJUN', 'サンプル株式会社', ''),
      'long names': () => header(longName, longEmployer, longWord),
      'no names': () => header('', '', ''),
    },
    CaseTabs: {
      'with unsaved changes': () => (
        <CaseTabs
          caseId="c"
          at="report"
          unsaved={new Set(['case', 'applicant', 'employer', 'office'])}
          counts={{ documents: 3, report: 14, checks: 1 }}
        />
      ),
    },
    ConflictTable: {
      'several facts': () => <ConflictTable kind="case" conflicts={conflicts} onResolve={nothing} />,
    },
    Entries: {
      'more than the form has room for': () => (
        <Bound kind="applicant" records={largest}>
          {(binding) => <EntryList binding={binding} fact={jobs} path="work.jobs" />}
        </Bound>
      ),
      none: () => (
        <Bound kind="applicant" records={unknown}>
          {(binding) => <EntryList binding={binding} fact={jobs} path="work.jobs" />}
        </Bound>
      ),
    },
    FormNotes: {
      'every refusal': () =>
        feed &&
        valueRefusals.map((reason) => (
          <FormNotes
            key={reason}
            id={`notes-${reason}`}
            feeds={[feed]}
            previewOf={() => ({ state: 'refused', reason, characters: ['髙'], excess: 12, proposal: longWord })}
            showText
            onUseProposal={nothing}
            onWriteForPortal={nothing}
          />
        )),
    },
    OptionSelect: {
      none: () => <Options count={0} value="" />,
      few: () => <Options count={3} value="1" />,
      'one that is gone': () => <Options count={3} value="gone" />,
      many: { draw: () => <Options count={400} value="7" />, play: press('[data-path="options"]') },
    },
    RecordEditor: {
      'a new applicant': () => editor('applicant', unknown, true),
      'an applicant': () => editor('applicant', arjun),
      'an applicant with mistakes': () => editor('applicant', wrong),
      'an employer': () => editor('employer', arjun),
      'an office': () => editor('office', arjun),
      'a case': { draw: () => editor('case', arjun), play: unfold },
      'a case of a family abroad': {
        draw: () => editor('case', familyAbroad.records, true, familyAbroad),
        play: unfold,
      },
      'a case of a family in Japan': { draw: () => editor('case', familyHere.records, true, familyHere), play: unfold },
      'a case with an old text for the portal': () => editor('case', oldText),
    },
    SaveBar: {
      'every state': () =>
        changeStates.map((state) => (
          <SaveBar key={state} state={state} onSave={nothing} steps={steps} touches={state === 'unsaved' ? 12 : 1} />
        )),
    },
    SaveTrouble: {
      failed: () => <Trouble />,
      'a conflict, fact by fact': () => <Trouble state="conflict" conflicts={conflicts} />,
      'a conflict of the whole': () => <Trouble state="conflict" />,
      merged: () => <Trouble state="unsaved" merged={12} />,
    },
  },
};
