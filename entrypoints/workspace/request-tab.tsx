import { useMemo, useState } from 'preact/hooks';
import { useText } from '../../components/base/text-provider';
import '../../components/letters/letters.css';
import { type LetterChoice, RequestPanel } from '../../components/letters/RequestPanel';
import { valueAt } from '../../lib/editor/draft';
import type { Keeper } from '../../lib/editor/keeper';
import { nameOf } from '../../lib/editor/names';
import { letterOf } from '../../lib/letters/letter';
import { isNothing, requestsOf } from '../../lib/letters/request';
import { documents, liveReport } from './case-report';
import { saveFile } from './export';
import { today } from './link';
import { Questionnaire } from './questionnaire';
import { Unread } from './record-page';

interface RequestProps {
  readonly keepers: readonly Keeper[];
  /** Whose letter is shown first; else whoever is to be asked for something. */
  readonly recipient?: LetterChoice['recipient'];
}

/** The request to applicant and employer for what is still missing, once every record of the case has been read. */
export function RequestTab(props: RequestProps) {
  const unread = props.keepers.find((keeper) => keeper.state().draft === null);
  return unread ? <Unread failure={unread.state().failure} /> : <Letters {...props} />;
}

function Letters({ keepers, recipient }: RequestProps) {
  const { language } = useText();
  const drafts = keepers.map((keeper) => keeper.state().draft);
  const requests = useMemo(() => {
    const { report, wantedOf } = liveReport(keepers);
    return requestsOf(report, documents, wantedOf);
  }, drafts);
  const [choice, setChoice] = useState<LetterChoice>({
    recipient:
      recipient ?? (isNothing(requests.to.applicant) && !isNothing(requests.to.employer) ? 'employer' : 'applicant'),
    language,
    withOptional: false,
    deadline: '',
  });
  const draftOf = (kind: Keeper['kind']) => keepers.find((keeper) => keeper.kind === kind)?.state().draft;
  const named = (kind: Keeper['kind']) => nameOf(kind, draftOf(kind));
  const latin = valueAt(draftOf('employer'), 'latin');
  const { text } = letterOf(
    requests.to[choice.recipient],
    {
      applicant: named('applicant'),
      // A letter in English addresses the company by the name it has in that script.
      employer: choice.language === 'en' && typeof latin === 'string' && latin !== '' ? latin : named('employer'),
      office: named('office'),
      ...(choice.deadline === '' ? {} : { deadline: choice.deadline }),
    },
    choice,
  );
  return (
    <>
      <RequestPanel
        requests={requests}
        isNothing={(recipient) => isNothing(requests.to[recipient])}
        choice={choice}
        onChoose={setChoice}
        written={text}
        onCopy={copy}
        onSave={(letter) => save(letter, choice)}
        onPrint={() => window.print()}
      />
      <Questionnaire keepers={keepers} recipient={choice.recipient} language={choice.language} />
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

/** Has the browser save the letter. The file's name names nobody. */
function save(text: string, { recipient, language }: LetterChoice): void {
  // Windows' own editor breaks lines at both signs only.
  const file = new Blob([text.replace(/\r?\n/g, '\r\n')], { type: 'text/plain;charset=utf-8' });
  saveFile(`request-${recipient}-${language}-${today()}.txt`, file);
}
