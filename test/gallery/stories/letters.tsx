import { AskedList } from '../../../components/letters/AskedList';
import { CaseTicks } from '../../../components/letters/CaseTicks';
import { LeftOut } from '../../../components/letters/LeftOut';
import { QuestionnairePanel } from '../../../components/letters/QuestionnairePanel';
import type { LetterChoice } from '../../../components/letters/LetterChoices';
import { RequestPanel } from '../../../components/letters/RequestPanel';
import { wayOf } from '../../../lib/screens/workspace/remaining-way';
import { checkedCaseOf } from '../../../lib/checks/context';
import { coeGijinkokuWords } from '../../../lib/procedures/coe-gijinkoku/words';
import type { CaseRecords } from '../../../lib/domain/records';
import { nameOf } from '../../../lib/editor/names';
import { letterOf } from '../../../lib/letters/letter';
import { isNothing, requestsOf } from '../../../lib/letters/request';
import { openRequests, requestNow } from '../../../lib/overview/requests';
import { all, press, type, unfold } from '../play';
import { nothing } from '../samples/actions';
import { arjun, checks, longNamed, reportFor, today, unknown, worked } from '../samples/records';
import type { Stories } from '../story';

const requestsFor = (records: CaseRecords) => {
  const checked = checkedCaseOf(records, today);
  const { groups } = checks.assess(checked).documents;
  return requestsOf(reportFor(records), checks.documents, (id) =>
    groups.find((group) => group.id === id)?.wants(checked),
  );
};

const panel = (
  records: CaseRecords,
  change: Partial<LetterChoice> = {},
  canCopy = true,
  unknownPlaces: readonly string[] = [],
) => {
  const requests = requestsFor(records);
  const choice: LetterChoice = {
    recipient: 'applicant',
    language: 'ja',
    withOptional: true,
    deadline: '',
    kind: 'request',
    via: '',
    ...change,
  };
  const names = {
    applicant: nameOf('applicant', records.applicant),
    employer: nameOf('employer', records.employer),
    office: nameOf('office', records.office),
    application: coeGijinkokuWords.application,
  };
  return (
    <RequestPanel
      requests={requests}
      isNothing={(recipient) => isNothing(requests.to[recipient])}
      choice={choice}
      onChoose={nothing}
      written={
        letterOf(requests.to[choice.recipient], names, {
          ...choice,
          ...(choice.kind === 'reminder' ? { reminder: { on: '2026-05-20', due: '2026-06-03' } } : {}),
        }).text
      }
      onCopy={async () => canCopy}
      onSave={nothing}
      onPrint={nothing}
      onRecord={nothing}
      canRemind={choice.kind === 'reminder'}
      unknownPlaces={unknownPlaces}
      ownWordsHref="#/office"
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

/** What was asked of both sides, one of them too late. */
const askedOf = (records: CaseRecords, canRemove: boolean) => {
  const report = reportFor(records);
  const due = { applicant: '2026-06-01', employer: null };
  const requests = (['applicant', 'employer'] as const).flatMap(
    (to) => requestNow(report.remaining, to, { on: '2026-05-20', due: due[to], via: 'mail' }) ?? [],
  );
  return (
    <AskedList
      requests={openRequests(requests, report.remaining)}
      way={wayOf(report)}
      today={today}
      {...(canRemove ? { onRemove: nothing } : {})}
    />
  );
};

export const letters: Stories = {
  folder: 'letters',
  window: 'workspace',
  components: {
    AskedList: {
      'both sides, one late': () => askedOf(worked, false),
      'with much open': { draw: () => askedOf(unknown, true), play: unfold },
    },
    CaseTicks: {
      'three hires, one without a name': () => (
        <CaseTicks
          cases={[
            { id: 'case-1', name: 'TESTA KHAN', ticked: true, own: true },
            { id: 'case-2', name: 'TESTA ARJUN（テスタ）', ticked: true, own: false },
            { id: 'case-3', name: '', ticked: false, own: false },
          ]}
          onTick={nothing}
        />
      ),
    },
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
      'in Vietnamese, which nobody has checked': () => panel(unknown, { language: 'vi', deadline: '2026-07-01' }),
      'in Chinese': () => panel(worked, { language: 'zh' }),
      'a reminder in Nepali': () => panel(unknown, { language: 'ne', kind: 'reminder', withOptional: false }),
      'with own words that name nothing': () => panel(worked, {}, true, ['ofice', 'on']),
      'a reminder, by post': () => panel(unknown, { withOptional: false, kind: 'reminder', via: 'post' }),
      'nothing known': () => panel(unknown, { deadline: '2026-07-01' }),
      'nothing to ask': () => panel(arjun, { withOptional: false }),
      'long names, changed': { draw: () => panel(longNamed), play: type('letter-text', 'サンプル') },
      'not copied': { draw: () => panel(worked, {}, false), play: all(press('letter-copy')) },
    },
  },
};
