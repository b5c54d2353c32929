import { LeftOut } from '../../../components/letters/LeftOut';
import { QuestionnairePanel } from '../../../components/letters/QuestionnairePanel';
import { type LetterChoice, RequestPanel } from '../../../components/letters/RequestPanel';
import { contextOf } from '../../../lib/checks/context';
import type { CaseRecords } from '../../../lib/domain/records';
import { nameOf } from '../../../lib/editor/names';
import { letterOf } from '../../../lib/letters/letter';
import { isNothing, requestsOf } from '../../../lib/letters/request';
import { all, press, type, unfold } from '../play';
import { nothing } from '../samples/actions';
import { arjun, checks, longNamed, reportFor, today, unknown, worked } from '../samples/records';
import type { Stories } from '../story';

const requestsFor = (records: CaseRecords) => {
  const context = contextOf(records, today, checks.tables);
  return requestsOf(reportFor(records), checks.documents, (id) =>
    checks.documents.groups.find((group) => group.id === id)?.wants(context),
  );
};

const panel = (records: CaseRecords, change: Partial<LetterChoice> = {}, canCopy = true) => {
  const requests = requestsFor(records);
  const choice: LetterChoice = { recipient: 'applicant', language: 'ja', withOptional: true, deadline: '', ...change };
  const names = {
    applicant: nameOf('applicant', records.applicant),
    employer: nameOf('employer', records.employer),
    office: nameOf('office', records.office),
  };
  return (
    <RequestPanel
      requests={requests}
      isNothing={(recipient) => isNothing(requests.to[recipient])}
      choice={choice}
      onChoose={nothing}
      written={letterOf(requests.to[choice.recipient], names, choice).text}
      onCopy={async () => canCopy}
      onSave={nothing}
      onPrint={nothing}
    />
  );
};

const questionnaire = (required: number, voluntary: number, unsaved = false) => (
  <QuestionnairePanel
    recipient="applicant"
    required={required}
    voluntary={voluntary}
    unsaved={unsaved}
    onSave={async () => undefined}
  />
);

export const letters: Stories = {
  folder: 'letters',
  window: 'workspace',
  components: {
    LeftOut: {
      much: { draw: () => <LeftOut leftOut={requestsFor(worked).leftOut} />, play: unfold },
      nothing: () => <LeftOut leftOut={{ rows: [], documents: [] }} />,
    },
    QuestionnairePanel: {
      nothing: () => questionnaire(0, 0),
      some: () => questionnaire(12, 34, true),
      saved: { draw: () => questionnaire(12, 34), play: press('questionnaire-save') },
    },
    RequestPanel: {
      'much left': () => panel(worked),
      'to the employer, in English': () => panel(worked, { recipient: 'employer', language: 'en' }),
      'nothing known': () => panel(unknown, { deadline: '2026-07-01' }),
      'nothing to ask': () => panel(arjun, { withOptional: false }),
      'long names, changed': { draw: () => panel(longNamed), play: type('letter-text', 'サンプル') },
      'not copied': { draw: () => panel(worked, {}, false), play: all(press('letter-copy')) },
    },
  },
};
