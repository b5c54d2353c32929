import { useMemo, useState } from 'preact/hooks';
import { useText } from '../../../components/base/text-provider';
import { AskedList } from '../../../components/letters/AskedList';
import '../../../components/letters/letters.css';
import type { LetterChoice } from '../../../components/letters/LetterChoices';
import { RequestPanel } from '../../../components/letters/RequestPanel';
import type { CaseRequest } from '../../domain/case/case';
import type { Result } from '../../domain/result';
import type { Draft } from '../../facts/descriptor';
import { FailureNotice } from '../../../components/base/FailureNotice';
import { useCommand } from '../shared/use-command';
import { isBeforeFiling } from '../../overview/next-date';
import { withValue } from '../../facts/draft';
import type { EditedRecord } from '../../editor/edited-record';
import { nameOf } from '../../editor/names';
import { fileNameOf } from '../../letters/file-name';
import { letterOf } from '../../letters/letter';
import { letter as letterWords } from '../../letters/letter.words';
import { isNothing, jointRequest, requestsOf } from '../../letters/request';
import { recipients } from '../../facts/asked-of';
import { caseHref } from '../../../components/navigation/routes';
import type { LetterLanguage } from '../../letters/languages';
import { ownWordsOf, unknownPlaceholders } from '../../letters/own-words';
import { openAskOf, openRequests, requestNow } from '../../overview/requests';
import { call } from '../../messaging/call';
import { isUnsaved } from '../../editor/change-state';
import { CaseTicks } from '../../../components/letters/CaseTicks';
import { type LiveReport, liveReport, reportFrom } from './case-report';
import { useEmployerCases } from './employer-cases';
import { whoIn } from './request-files';
import { saveFile } from '../shared/save-file';
import { today } from './link';
import { Questionnaire } from './questionnaire';
import { Unread } from './record-page';
import { wayOf } from './remaining-way';

interface RequestProps {
  readonly editedRecords: readonly EditedRecord[];
  /** Whose letter is shown first; by default anybody who has to be asked for something. */
  readonly recipient?: LetterChoice['recipient'];
  readonly kind?: LetterChoice['kind'];
}

/** The request to applicant and employer for what is still missing, once every record of the case has been read. */
export function RequestTab(props: RequestProps) {
  const unread = props.editedRecords.find((edited) => edited.state().draft === null);
  return unread ? <Unread failure={unread.state().failure} /> : <Letters {...props} />;
}

/** What was asked of a client in a case and is open; null if nothing is. */
const askIn = ({ records, report }: LiveReport, to: LetterChoice['recipient']) =>
  openAskOf(openRequests(records.case.requests ?? [], report.remaining), to);

/** What a letter of a kind asks: a reminder only for what was asked for and is open. */
function requestsIn(live: LiveReport, kind: LetterChoice['kind'] = 'request') {
  const { report, procedure, wantedOf } = live;
  const { documents } = procedure.law;
  if (kind === 'request') return requestsOf(report, documents, wantedOf);
  const only = new Set(recipients.flatMap((to) => [...(askIn(live, to)?.matters ?? [])]));
  return requestsOf(report, documents, wantedOf, only);
}

function Letters({ editedRecords, recipient, kind = 'request' }: RequestProps) {
  const { language } = useText();
  const drafts = editedRecords.map((edited) => edited.state().draft);
  const live = useMemo(() => liveReport(editedRecords), drafts);
  const now = useMemo(() => requestsIn(live), [live]);
  const [choice, setChoice] = useState<LetterChoice>({
    recipient: recipient ?? (isNothing(now.to.applicant) && !isNothing(now.to.employer) ? 'employer' : 'applicant'),
    language,
    withOptional: false,
    deadline: '',
    kind,
    via: '',
  });
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const { report, records } = live;
  const command = useCommand();
  const isOpen = isBeforeFiling(records.case.status ?? 'draft');
  const others = useEmployerCases(records, isOpen && choice.recipient === 'employer');
  const ticked = others.filter(({ case: { id } }) => choice.recipient === 'employer' && !unticked.has(id));
  const cases = useMemo(() => [live, ...ticked.map(reportFrom)], [live, JSON.stringify(ticked)]);
  const known = useMemo(() => others.map((one) => one.case), [JSON.stringify(others)]);
  const asks = cases.flatMap((one) => askIn(one, choice.recipient) ?? []);
  const [askedOn] = asks.map(({ on }) => on).toSorted();
  const [askedDue] = asks.flatMap(({ due }) => due ?? []).toSorted();
  const letterKind = askedOn === undefined ? 'request' : choice.kind;
  const requests = useMemo(() => (letterKind === 'request' ? now : requestsIn(live, letterKind)), [now, letterKind]);
  const joint = useMemo(() => jointOf(cases, letterKind), [cases, letterKind]);
  const shown = cases.length > 1 ? { ...requests, to: { ...requests.to, employer: joint.whole } } : requests;
  const office = editedRecords.find(({ kind }) => kind === 'office')?.state().draft;
  const { employer } = records;
  const own = ownWordsOf(records.office, letterKind, choice.language, choice.recipient);
  const { text } = letterOf(
    cases.length > 1 ? joint.shared : shown.to[choice.recipient],
    {
      applicant: cases.map(applicantOf).join(letterWords.listOfNames[choice.language]),
      // A letter that is not in Japanese or Chinese uses the company's name in Latin letters.
      employer: usesLatin(choice.language) && employer.latin ? employer.latin : nameOf('employer', employer),
      office: nameOf('office', office),
      application: live.procedure.words.application,
      ...(choice.deadline === '' ? {} : { deadline: choice.deadline }),
    },
    {
      language: choice.language,
      withOptional: choice.withOptional && letterKind === 'request',
      own,
      ...(letterKind === 'reminder' && askedOn !== undefined
        ? { reminder: { on: askedOn, due: askedDue ?? null } }
        : {}),
    },
    cases.length > 1 ? joint.each : [],
  );
  const editRequests = (change: (kept: readonly CaseRequest[]) => readonly CaseRequest[]) =>
    editedRecords
      .find(({ kind }) => kind === 'case')
      ?.edit((draft) => withValue(draft, 'requests', change(records.case.requests ?? [])));
  const record = () => {
    const due = choice.deadline === '' ? null : choice.deadline;
    const made = cases.flatMap((one) => {
      const only = letterKind === 'reminder' ? (askIn(one, choice.recipient)?.matters ?? new Set()) : undefined;
      const asking = { on: today(), due, ...(choice.via === '' ? {} : { via: choice.via }) };
      const request = requestNow(one.report.remaining, choice.recipient, asking, only);
      return request ? [{ caseId: one.records.case.id, request }] : [];
    });
    const [own, other] = [
      made.filter(({ caseId }) => caseId === records.case.id),
      made.filter(({ caseId }) => caseId !== records.case.id),
    ];
    for (const { request } of own) editRequests((kept) => [...kept, request]);
    if (other.length > 0) void command.run(() => keepRequests(other));
  };
  return (
    <>
      <div class="letter__aside">
        <AskedList
          requests={openRequests(records.case.requests ?? [], report.remaining)}
          way={wayOf(report)}
          today={today()}
          onRemove={(index) => editRequests((kept) => kept.filter((_, at) => at !== index))}
        />
      </div>
      <FailureNotice code={command.failure} />
      <RequestPanel
        requests={shown}
        isNothing={(to) => isNothing(shown.to[to])}
        choice={choice}
        onChoose={setChoice}
        written={text}
        onCopy={copy}
        onSave={(letter) => save(letter, cases, choice)}
        onPrint={() => window.print()}
        onRecord={record}
        canRemind={askedOn !== undefined}
        unknownPlaces={unknownPlaceholders(own, letterKind)}
        ownWordsHref={records.office ? caseHref(records.case.id, 'office') : null}
      >
        {others.length > 0 && choice.recipient === 'employer' && (
          <CaseTicks
            cases={[live, ...others.map((one) => ({ records: one }))].map(({ records: one }) => ({
              ...{ id: one.case.id, name: nameOf('applicant', one.applicant) },
              ...{ ticked: !unticked.has(one.case.id), own: one.case.id === records.case.id },
            }))}
            onTick={(id, isTicked) =>
              setUnticked((before) => new Set([...before, id].filter((one) => !isTicked || one !== id)))
            }
          />
        )}
      </RequestPanel>
      <Questionnaire
        cases={cases}
        recipient={choice.recipient}
        language={choice.language}
        known={known}
        unsaved={editedRecords.some((edited) => isUnsaved(edited.state().state))}
      />
    </>
  );
}

const usesLatin = (language: LetterLanguage): boolean => language !== 'ja' && language !== 'zh';

const applicantOf = ({ records }: LiveReport): string => nameOf('applicant', records.applicant);

/** What is asked of an employer about these cases, in parts and as a whole. */
function jointOf(cases: readonly LiveReport[], kind: LetterChoice['kind']) {
  const { shared, each } = jointRequest(
    cases.map((one) => ({ name: applicantOf(one), request: requestsIn(one, kind).to.employer })),
  );
  const whole = {
    ...shared,
    questions: [...shared.questions, ...each.flatMap(({ questions }) => questions)],
    documents: [...shared.documents, ...each.flatMap(({ documents }) => documents)],
  };
  return { shared, each, whole };
}

/** Stores requests in cases that are not on the screen. */
async function keepRequests(
  all: readonly { readonly caseId: string; readonly request: CaseRequest }[],
): Promise<Result<null>> {
  for (const { caseId, request } of all) {
    const read = await call('records.get', { kind: 'case', id: caseId });
    if (!read.ok) return read;
    const { revision } = read.value;
    const draft = read.value.payload as Draft;
    const payload = withValue(draft, 'requests', [...((draft.requests ?? []) as CaseRequest[]), request]);
    const written = await call('records.put', { kind: 'case', payload, revision });
    if (!written.ok) return written;
  }
  return { ok: true, value: null };
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    // The browser refuses while another window has the focus.
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** Lets the browser save the letter. */
function save(text: string, cases: readonly LiveReport[], { recipient, language, kind }: LetterChoice): void {
  // Windows' own editor breaks lines only at CRLF.
  const file = new Blob([text.replace(/\r?\n/g, '\r\n')], { type: 'text/plain;charset=utf-8' });
  const name = fileNameOf(
    [letterWords.fileNames[kind][language], ...whoIn(cases, recipient, language), today()],
    'txt',
  );
  saveFile(name, file);
}
