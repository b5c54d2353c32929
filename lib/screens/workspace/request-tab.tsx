import { useMemo, useState } from 'preact/hooks';
import { useText } from '../../../components/base/text-provider';
import { AskedList } from '../../../components/letters/AskedList';
import '../../../components/letters/letters.css';
import { type LetterChoice, RequestPanel } from '../../../components/letters/RequestPanel';
import type { CaseRequest } from '../../domain/case/case';
import { valueAt, withValue } from '../../facts/draft';
import type { EditedRecord } from '../../editor/edited-record';
import { nameOf } from '../../editor/names';
import { letterOf } from '../../letters/letter';
import { isNothing, requestsOf } from '../../letters/request';
import { openRequests, requestNow } from '../../overview/requests';
import { liveReport } from './case-report';
import { saveFile } from '../shared/save-file';
import { today } from './link';
import { Questionnaire } from './questionnaire';
import { Unread } from './record-page';
import { wayOf } from './remaining-way';

interface RequestProps {
  readonly editedRecords: readonly EditedRecord[];
  /** Whose letter is shown first; by default anybody who has to be asked for something. */
  readonly recipient?: LetterChoice['recipient'];
}

/** The request to applicant and employer for what is still missing, once every record of the case has been read. */
export function RequestTab(props: RequestProps) {
  const unread = props.editedRecords.find((edited) => edited.state().draft === null);
  return unread ? <Unread failure={unread.state().failure} /> : <Letters {...props} />;
}

function Letters({ editedRecords, recipient }: RequestProps) {
  const { language } = useText();
  const drafts = editedRecords.map((edited) => edited.state().draft);
  const { procedure, requests, report, records } = useMemo(() => {
    const live = liveReport(editedRecords);
    return { ...live, requests: requestsOf(live.report, live.procedure.law.documents, live.wantedOf) };
  }, drafts);
  const [choice, setChoice] = useState<LetterChoice>({
    recipient:
      recipient ?? (isNothing(requests.to.applicant) && !isNothing(requests.to.employer) ? 'employer' : 'applicant'),
    language,
    withOptional: false,
    deadline: '',
  });
  const draftOf = (kind: EditedRecord['kind']) => editedRecords.find((edited) => edited.kind === kind)?.state().draft;
  const named = (kind: EditedRecord['kind']) => nameOf(kind, draftOf(kind));
  const latin = valueAt(draftOf('employer'), 'latin');
  const { text } = letterOf(
    requests.to[choice.recipient],
    {
      applicant: named('applicant'),
      // A letter in English uses the company's name in Latin letters.
      employer: choice.language === 'en' && typeof latin === 'string' && latin !== '' ? latin : named('employer'),
      office: named('office'),
      application: procedure.words.application,
      ...(choice.deadline === '' ? {} : { deadline: choice.deadline }),
    },
    choice,
  );
  const editRequests = (change: (kept: readonly CaseRequest[]) => readonly CaseRequest[]) =>
    editedRecords
      .find(({ kind }) => kind === 'case')
      ?.edit((draft) => withValue(draft, 'requests', change(records.case.requests ?? [])));
  const record = () => {
    const due = choice.deadline === '' ? null : choice.deadline;
    const made = requestNow(report.remaining, choice.recipient, today(), due);
    if (made) editRequests((kept) => [...kept, made]);
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
      <RequestPanel
        requests={requests}
        isNothing={(recipient) => isNothing(requests.to[recipient])}
        choice={choice}
        onChoose={setChoice}
        written={text}
        onCopy={copy}
        onSave={(letter) => save(letter, choice)}
        onPrint={() => window.print()}
        onRecord={record}
      />
      <Questionnaire editedRecords={editedRecords} recipient={choice.recipient} language={choice.language} />
    </>
  );
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

/** Lets the browser save the letter. The file's name contains no person's name. */
function save(text: string, { recipient, language }: LetterChoice): void {
  // Windows' own editor breaks lines only at CRLF.
  const file = new Blob([text.replace(/\r?\n/g, '\r\n')], { type: 'text/plain;charset=utf-8' });
  saveFile(`request-${recipient}-${language}-${today()}.txt`, file);
}
