import { useMemo } from 'preact/hooks';
import { QuestionnairePanel } from '../../../components/letters/QuestionnairePanel';
import type { RecordKind } from '../../domain/exchange';
import type { CaseRecords } from '../../domain/records';
import { isUnsaved } from '../../editor/change-state';
import type { Draft } from '../../facts/descriptor';
import type { EditedRecord } from '../../editor/edited-record';
import { nameOf } from '../../editor/names';
import { validPart } from '../../editor/problems';
import { indexRows, type RowIndex } from '../../editor/rows';
import { factsOf } from '../../facts/facts';
import type { Recipient } from '../../facts/asked-of';
import type { LetterLanguage } from '../../letters/letters.words';
import { type AskedBlock, blocksFor, overruledRows } from '../../tables/questionnaire/ask';
import { toldNoneIn } from '../../tables/questionnaire/told-none';
import { factsToAsk } from '../../tables/questionnaire/needed';
import { voluntaryFacts } from '../../tables/questionnaire/voluntary';
import { procedureAmong } from './bind';
import { liveReport } from './case-report';
import { saveFile } from '../shared/save-file';
import { newId, today } from './link';

/** The questionnaire of a case's open facts, for the letter's recipient. */
export function Questionnaire(props: {
  editedRecords: readonly EditedRecord[];
  recipient: Recipient;
  language: LetterLanguage;
}) {
  const { editedRecords, recipient, language } = props;
  const drafts = editedRecords.map((edited) => edited.state().draft);
  const blocks = useMemo(() => asked(editedRecords, recipient), [...drafts, recipient]);
  const facts = blocks.flatMap((block) => block.facts);
  const required = facts.filter((fact) => fact.required).length;
  return (
    <QuestionnairePanel
      recipient={recipient}
      required={required}
      voluntary={facts.length - required}
      unsaved={editedRecords.some((edited) => isUnsaved(edited.state().state))}
      onSave={() => save(editedRecords, blocks, recipient, language)}
    />
  );
}

function asked(editedRecords: readonly EditedRecord[], recipient: Recipient): readonly AskedBlock[] {
  const { procedure, report } = liveReport(editedRecords);
  const drafts = draftsOf(editedRecords);
  const nobody: Draft = { id: 'none' };
  // Valid drafts have passed their schemas except for what is missing, and the engine accepts any missing fact.
  const records = {
    case: drafts.case ?? nobody,
    applicant: drafts.applicant ?? nobody,
    employer: drafts.employer ?? nobody,
    office: drafts.office,
  } as unknown as CaseRecords;
  return blocksFor(recipient, {
    open: report.completeness.open,
    needed: factsToAsk(report),
    voluntary: voluntaryFacts(procedure.form, factsOf(records, today())),
    isOverruled: overruledRows(report.fields),
    toldNone: toldNoneIn([records.case]),
    drafts,
    rows: indexRows(procedure.form.fields),
    newId,
  });
}

function draftsOf(editedRecords: readonly EditedRecord[]): Readonly<Partial<Record<RecordKind, Draft>>> {
  return Object.fromEntries(
    editedRecords.flatMap((edited) => {
      const { draft, problems } = edited.state();
      return draft ? [[edited.kind, validPart(draft, problems)]] : [];
    }),
  );
}

/** Lets the browser save the questionnaire. The file's name contains no person's name. */
async function save(
  editedRecords: readonly EditedRecord[],
  blocks: readonly AskedBlock[],
  recipient: Recipient,
  language: LetterLanguage,
): Promise<void> {
  const drafts = draftsOf(editedRecords);
  const { form, words } = procedureAmong(editedRecords);
  const idOf = (kind: RecordKind) => String(drafts[kind]?.id ?? '');
  const [{ questionnaireSheets }, { writeXlsx, xlsxType }] = await Promise.all([
    import('../../tables/questionnaire/sheets'),
    import('../../tables/formats/xlsx-write'),
  ]);
  const caseId = idOf('case');
  const head = {
    cases: [{ caseId, applicantId: idOf('applicant'), employerId: idOf('employer') }],
    recipient,
    language,
    madeOn: today(),
    application: words.application[language],
    names: { applicant: nameOf('applicant', drafts.applicant), employer: nameOf('employer', drafts.employer) },
  };
  const bytes = writeXlsx(
    questionnaireSheets(head, [{ caseId, blocks }], (place) => limitIn(indexRows(form.fields), place)),
  );
  saveFile(`questionnaire-${recipient}-${language}-${today()}.xlsx`, new Blob([bytes], { type: xlsxType }));
}

/** The maximum number of characters that the form takes for a fact. */
function limitIn(rows: RowIndex, place: string): number | undefined {
  const [feed] = rows.feedsOf(place);
  const control = feed?.part.control;
  return control && 'limit' in control ? (control.limit.exact ?? control.limit.max) : undefined;
}
