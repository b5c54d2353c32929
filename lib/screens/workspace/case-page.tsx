import { procedureNames } from '../../domain/case/procedures';
import { heads } from '../../procedures/heads';
import { hasForm } from '../../spec/form-of';
import type { ComponentProps } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Notice } from '../../../components/base/Notice';
import { useText } from '../../../components/base/text-provider';
import { CaseHeader, CaseTabs } from '../../../components/workspace/CaseHeader';
import { RecordEditor } from '../../../components/workspace/RecordEditor';
import { SaveTrouble } from '../../../components/workspace/SaveBar';
import { UsedBy } from '../../../components/workspace/UsedBy';
import { counted } from '../../checks/remaining/item';
import { goesWithSample } from '../../domain/sample';
import { isUnsaved, worstOf } from '../../editor/change-state';
import { recipients } from '../../facts/asked-of';
import { valueAt } from '../../facts/draft';
import type { EditedRecord } from '../../editor/edited-record';
import { nameOf } from '../../editor/names';
import { type CaseTab, practiceHref } from '../../../components/navigation/routes';
import { editor } from '../../../components/workspace/editor.words';
import { failures } from '../../../components/base/failures.words';
import { lists } from '../../../components/workspace/workspace.words';
import { answerSlot } from './answers';
import { useArrival } from './scroll-to-fact';
import { bindingOf, portalFactsOf, previewerOf, procedureAmong } from './bind';
import { CaseHomeTab } from './case-home-tab';
import { type LiveReport, liveReport } from './case-report';
import { CheckRecordTab } from './check-record-tab';
import { PapersTab } from './papers-tab';
import { CopyTab } from './copy-tab';
import { DocumentsTab } from './documents-tab';
import { NextCaseDialog } from './next-case';
import { useEditedRecord, useNames, useRecords } from './hooks';
import { PhotoTab } from './photo-tab';
import { stepsOf, troubleOf, useUndoKeys } from './save-bar';
import { referencesAmong } from './options';
import { RecordDuplicates, useUses } from './record-notices';
import { Unread } from './record-page';
import { ReportTab } from './report-tab';
import { RequestTab } from './request-tab';
import { TimelineTab } from './timeline-tab';

function idAt(draft: unknown, path: string): string | null {
  const id = valueAt(draft, path);
  return typeof id === 'string' ? id : null;
}

const madeTabs = ['home', 'report', 'request', 'checks', 'copy', 'photo'] as const;

/** Whether a tab shows what is made from the records, and none of them to be edited. */
const isMade = (tab: CaseTab): tab is (typeof madeTabs)[number] => madeTabs.some((one) => one === tab);

/** The report of the drafts on the screen; null while a record of the case has not been read. */
function wholeReport(editedRecords: readonly EditedRecord[]): LiveReport | null {
  const drafts = new Map(editedRecords.map((edited) => [edited.kind, edited.state().draft]));
  return drafts.get('case') && ![...drafts.values()].includes(null) ? liveReport(editedRecords) : null;
}

/** How many rows wait in each tab. */
function countsOf({ report, records }: LiveReport): ComponentProps<typeof CaseTabs>['counts'] {
  const items = counted(report.remaining);
  return {
    documents: items.filter(({ kind }) => kind === 'document').length,
    report: items.length,
    checks: (records.case.checks ?? []).filter(({ kind }) => kind === 'check').length,
  };
}

/** The letter that an address leads to: `employer`, or `remind-employer`. */
function letterAt(at: string | undefined): Partial<Pick<ComponentProps<typeof RequestTab>, 'recipient' | 'kind'>> {
  const recipient = recipients.find((one) => at === one || at === `remind-${one}`);
  if (recipient === undefined) return {};
  return at === recipient ? { recipient } : { recipient, kind: 'reminder' };
}

/** A case with the records it refers to. `at`: a fact to go to. */
export function CasePage({ id, tab, at }: { id: string; tab: CaseTab; at?: string }) {
  const { t } = useText();
  const [isNext, setNext] = useState(false);
  const one = useEditedRecord('case', id);
  const applicant = useEditedRecord('applicant', idAt(one?.now.draft, 'applicantId'));
  const employer = useEditedRecord('employer', idAt(one?.now.draft, 'employerId'));
  const office = useEditedRecord('office', idAt(one?.now.draft, 'officeId'));
  const applicants = useNames('applicant', tab === 'case');
  const employers = useNames('employer', tab === 'case');
  const officeNames = useNames('office', true);
  const officeRecords = useRecords('office').value ?? [];
  const held = { case: one, applicant, employer, office };
  const all = [one, applicant, employer, office].flatMap((record) => record ?? []);
  const drafts = [one, applicant, employer, office].map((record) => record?.now.draft ?? null);
  const [draft = null, applicantDraft = null, employerDraft = null, officeDraft = null] = drafts;
  const preview = useMemo(() => previewerOf(all.map(({ edited }) => edited)), drafts);
  const portalFacts = useMemo(() => portalFactsOf(all.map(({ edited }) => edited)), drafts);
  // The sample's office cannot be chosen for a real case; a case that already has it still shows it.
  const offices = officeNames.filter(
    ([officeId]) =>
      goesWithSample(draft) ||
      officeId === valueAt(draft, 'officeId') ||
      !officeRecords.some((record) => record.id === officeId && goesWithSample(record.payload)),
  );
  const references = referencesAmong({
    applicants,
    employers,
    offices,
    applicant: applicantDraft,
    employer: employerDraft,
    office: officeDraft,
  });
  // Documents and papers are entries of the case, and so are the notices of the timeline.
  const shown = isMade(tab) ? null : held[tab === 'documents' || tab === 'papers' || tab === 'timeline' ? 'case' : tab];
  useUndoKeys(shown?.edited ?? null);
  const uses = useUses(shown?.edited.kind, shown?.edited.id);
  // Which documents are needed depends on all records.
  const needed = tab === 'documents' || tab === 'timeline' ? all : [shown];
  useArrival(
    at,
    needed.every((record) => record !== null && record.now.draft !== null),
  );
  const live = useMemo(() => wholeReport(all.map(({ edited }) => edited)), drafts);
  if (!one || draft === null) return <Unread failure={one?.now.failure ?? null} />;

  const procedure = procedureAmong([one.edited]);
  const bindingFor = (edited: EditedRecord) => {
    const made = bindingOf(edited, preview, references, { edited: one.edited, portalFacts });
    return made && live ? { ...made, boxes: live.boxes } : made;
  };
  const binding = shown && bindingFor(shown.edited);
  const saveAll = () => Promise.all(all.map(({ edited }) => edited.save()));
  // The next case is made from what is stored.
  const startNext = () => void saveAll().then(() => setNext(true));
  return (
    <div class="stack stack--wide">
      <CaseHeader
        caseId={id}
        applicantName={nameOf('applicant', applicantDraft)}
        employerName={nameOf('employer', employerDraft)}
        title={nameOf('case', draft)}
        status={String(draft.status ?? '')}
        procedure={t(procedureNames[procedure.id])}
        portalUrl={heads[procedure.id].url}
        hasForm={hasForm(procedure.form)}
        practiceUrl={hasForm(procedure.form) ? practiceHref(id, procedure.id) : null}
        onNext={startNext}
        save={{
          state: worstOf(all.map(({ now }) => now.state)),
          onSave: () => void saveAll(),
          steps: shown ? stepsOf(shown) : undefined,
          touches: uses?.count,
        }}
      >
        {all.map(({ edited, now }) => (
          <SaveTrouble
            key={edited.kind}
            {...troubleOf({ edited, now })}
            failure={now.failure ? t(failures[now.failure]) : undefined}
          />
        ))}
        {(shown?.edited.kind === 'applicant' || shown?.edited.kind === 'employer') && (
          <RecordDuplicates key={shown.edited.id} kind={shown.edited.kind} id={shown.edited.id} />
        )}
      </CaseHeader>
      <CaseTabs
        caseId={id}
        at={tab}
        counts={live ? countsOf(live) : {}}
        unsaved={new Set(all.filter(({ now }) => isUnsaved(now.state)).map(({ edited }) => edited.kind))}
      />
      {tab === 'home' ? (
        <CaseHomeTab caseId={id} editedRecords={all.map(({ edited }) => edited)} onNext={startNext} at={at} />
      ) : tab === 'report' ? (
        <ReportTab
          caseId={id}
          editedRecords={all.map(({ edited }) => edited)}
          unsaved={all.some(({ now }) => isUnsaved(now.state))}
          assignedTo={String(draft.assignedTo ?? '')}
          answers={answerSlot(
            all.map(({ edited }) => edited),
            (kind) => {
              const edited = held[kind]?.edited;
              return edited ? bindingFor(edited) : null;
            },
          )}
        />
      ) : tab === 'checks' ? (
        <CheckRecordTab caseId={id} procedure={procedureAmong([one.edited])} />
      ) : tab === 'copy' ? (
        <CopyTab caseId={id} live={live} unsaved={all.some(({ now }) => isUnsaved(now.state))} />
      ) : tab === 'photo' ? (
        <PhotoTab caseId={id} live={live} />
      ) : tab === 'request' ? (
        <RequestTab key={`${id} ${at ?? ''}`} editedRecords={all.map(({ edited }) => edited)} {...letterAt(at)} />
      ) : tab === 'papers' && binding ? (
        <PapersTab caseId={id} paperId={at ?? null} editedRecords={all.map(({ edited }) => edited)} binding={binding} />
      ) : tab === 'timeline' && binding ? (
        live ? (
          <TimelineTab
            caseId={id}
            live={live}
            binding={binding}
            unsaved={all.some(({ now }) => isUnsaved(now.state))}
            at={at}
          />
        ) : (
          <Unread failure={null} />
        )
      ) : tab === 'documents' && binding ? (
        <DocumentsTab editedRecords={all.map(({ edited }) => edited)} binding={binding} />
      ) : binding ? (
        <>
          {uses && <UsedBy {...uses} />}
          <RecordEditor key={tab} binding={binding} />
        </>
      ) : shown === null ? (
        <Notice tone="info">
          <p>{t(tab === 'office' ? editor.noOffice : editor.noCasePart)}</p>
          {tab === 'office' && offices.length === 0 && (
            <p>
              <a href="#/office">{t(lists.newOffice)}</a>
            </p>
          )}
        </Notice>
      ) : (
        <Unread failure={shown.now.failure} />
      )}
      {isNext && <NextCaseDialog caseId={id} onClose={() => setNext(false)} />}
    </div>
  );
}
