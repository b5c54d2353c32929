import type { ComponentProps } from 'preact';
import { useMemo } from 'preact/hooks';
import { Notice } from '../../../components/base/Notice';
import { useText } from '../../../components/base/text-provider';
import { CaseHeader, CaseTabs } from '../../../components/workspace/CaseHeader';
import { RecordEditor } from '../../../components/workspace/RecordEditor';
import { SaveTrouble } from '../../../components/workspace/SaveBar';
import { UsedBy } from '../../../components/workspace/UsedBy';
import { counted } from '../../checks/remaining/item';
import { goesWithSample } from '../../domain/sample';
import { isUnsaved, worstOf } from '../../editor/change-state';
import { valueAt } from '../../facts/draft';
import type { Keeper } from '../../editor/keeper';
import { nameOf } from '../../editor/names';
import type { CaseTab } from '../../../components/navigation/routes';
import { editor } from '../../../components/workspace/editor.words';
import { failures } from '../../../components/base/failures.words';
import { lists } from '../../../components/workspace/workspace.words';
import { answerDesk } from './answers';
import { useArrival } from './arrive';
import { bindingOf, portalFactsOf, previewerOf, procedureAmong } from './bind';
import { CaseHomeTab } from './case-home-tab';
import { type LiveReport, liveReport } from './case-report';
import { CheckRecordTab } from './check-record-tab';
import { DocumentsTab } from './documents-tab';
import { useKeeper, useNames, useRecords } from './hooks';
import { stepsOf, troubleOf, useUndoKeys } from './keeping';
import { referencesAmong } from './options';
import { RecordDoubles, useUses } from './record-notices';
import { Unread } from './record-page';
import { ReportTab } from './report-tab';
import { RequestTab } from './request-tab';

function idAt(draft: unknown, path: string): string | null {
  const id = valueAt(draft, path);
  return typeof id === 'string' ? id : null;
}

/** The report of the drafts on the screen; null while a record of the case has not been read. */
function wholeReport(keepers: readonly Keeper[]): LiveReport | null {
  const drafts = new Map(keepers.map((keeper) => [keeper.kind, keeper.state().draft]));
  return drafts.get('case') && ![...drafts.values()].includes(null) ? liveReport(keepers) : null;
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

/** A case with the records it is about. `at`: a fact to go to. */
export function CasePage({ id, tab, at }: { id: string; tab: CaseTab; at?: string }) {
  const { t } = useText();
  const one = useKeeper('case', id);
  const applicant = useKeeper('applicant', idAt(one?.now.draft, 'applicantId'));
  const employer = useKeeper('employer', idAt(one?.now.draft, 'employerId'));
  const office = useKeeper('office', idAt(one?.now.draft, 'officeId'));
  const applicants = useNames('applicant', tab === 'case');
  const employers = useNames('employer', tab === 'case');
  const officeNames = useNames('office', true);
  const officeRecords = useRecords('office', true).value ?? [];
  const held = { case: one, applicant, employer, office };
  const all = [one, applicant, employer, office].flatMap((record) => record ?? []);
  const drafts = [one, applicant, employer, office].map((record) => record?.now.draft ?? null);
  const [draft = null, applicantDraft = null, employerDraft = null, officeDraft = null] = drafts;
  const preview = useMemo(() => previewerOf(all.map(({ keeper }) => keeper)), drafts);
  const portalFacts = useMemo(() => portalFactsOf(all.map(({ keeper }) => keeper)), drafts);
  // The sample's office is no choice for a real case; one that has it already shows what it has.
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
  // Documents are entries of the case, and are edited as such.
  const shown =
    tab === 'home' || tab === 'report' || tab === 'request' || tab === 'checks'
      ? null
      : held[tab === 'documents' ? 'case' : tab];
  useUndoKeys(shown?.keeper ?? null);
  const uses = useUses(shown?.keeper.kind, shown?.keeper.id);
  // Which documents are needed follows from all records.
  const needed = tab === 'documents' ? all : [shown];
  useArrival(
    at,
    needed.every((record) => record !== null && record.now.draft !== null),
  );
  const live = useMemo(() => wholeReport(all.map(({ keeper }) => keeper)), drafts);
  if (!one || draft === null) return <Unread failure={one?.now.failure ?? null} />;

  const bindingFor = (keeper: Keeper) => {
    const made = bindingOf(keeper, preview, references, { keeper: one.keeper, portalFacts });
    return made && live ? { ...made, boxes: live.boxes } : made;
  };
  const binding = shown && bindingFor(shown.keeper);
  const saveAll = () => {
    for (const { keeper } of all) void keeper.save();
  };
  return (
    <div class="stack stack--wide">
      <CaseHeader
        caseId={id}
        applicantName={nameOf('applicant', applicantDraft)}
        employerName={nameOf('employer', employerDraft)}
        title={nameOf('case', draft)}
        status={String(draft.status ?? '')}
        portalUrl={procedureAmong([one.keeper]).form.url}
        save={{
          state: worstOf(all.map(({ now }) => now.state)),
          onSave: saveAll,
          steps: shown ? stepsOf(shown) : undefined,
          touches: uses?.count,
        }}
      >
        {all.map(({ keeper, now }) => (
          <SaveTrouble
            key={keeper.kind}
            {...troubleOf({ keeper, now })}
            failure={now.failure ? t(failures[now.failure]) : undefined}
          />
        ))}
        {(shown?.keeper.kind === 'applicant' || shown?.keeper.kind === 'employer') && (
          <RecordDoubles key={shown.keeper.id} kind={shown.keeper.kind} id={shown.keeper.id} />
        )}
      </CaseHeader>
      <CaseTabs
        caseId={id}
        at={tab}
        counts={live ? countsOf(live) : {}}
        unsaved={new Set(all.filter(({ now }) => isUnsaved(now.state)).map(({ keeper }) => keeper.kind))}
      />
      {tab === 'home' ? (
        <CaseHomeTab caseId={id} keepers={all.map(({ keeper }) => keeper)} />
      ) : tab === 'report' ? (
        <ReportTab
          caseId={id}
          keepers={all.map(({ keeper }) => keeper)}
          unsaved={all.some(({ now }) => isUnsaved(now.state))}
          assignedTo={String(draft.assignedTo ?? '')}
          answers={answerDesk(
            all.map(({ keeper }) => keeper),
            (kind) => {
              const keeper = held[kind]?.keeper;
              return keeper ? bindingFor(keeper) : null;
            },
          )}
        />
      ) : tab === 'checks' ? (
        <CheckRecordTab caseId={id} procedure={procedureAmong([one.keeper])} />
      ) : tab === 'request' ? (
        <RequestTab
          key={`${id} ${at ?? ''}`}
          keepers={all.map(({ keeper }) => keeper)}
          {...(at === 'employer' || at === 'applicant' ? { recipient: at } : {})}
        />
      ) : tab === 'documents' && binding ? (
        <DocumentsTab keepers={all.map(({ keeper }) => keeper)} binding={binding} />
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
    </div>
  );
}
