import { useMemo } from 'preact/hooks';
import { QuestionnairePanel } from '../../../components/letters/QuestionnairePanel';
import type { RecordKind } from '../../domain/exchange';
import type { CaseRecords } from '../../domain/records';
import { isUnsaved } from '../../editor/change-state';
import type { Draft } from '../../facts/descriptor';
import type { Keeper } from '../../editor/keeper';
import { nameOf } from '../../editor/names';
import { soundPart } from '../../editor/problems';
import { indexRows, type RowIndex } from '../../editor/rows';
import { factsOf } from '../../facts/facts';
import type { Recipient } from '../../facts/asked-of';
import type { LetterLanguage } from '../../letters/letters.words';
import { type AskedBlock, blocksFor, overruledRows } from '../../tables/questionnaire/ask';
import { neededFacts } from '../../tables/questionnaire/needed';
import { voluntaryFacts } from '../../tables/questionnaire/voluntary';
import { procedureAmong } from './bind';
import { liveReport } from './case-report';
import { saveFile } from './export';
import { newId, today } from './link';

/** The questionnaire of a case's open facts, for the letter's recipient. */
export function Questionnaire(props: { keepers: readonly Keeper[]; recipient: Recipient; language: LetterLanguage }) {
  const { keepers, recipient, language } = props;
  const drafts = keepers.map((keeper) => keeper.state().draft);
  const blocks = useMemo(() => asked(keepers, recipient), [...drafts, recipient]);
  const facts = blocks.flatMap((block) => block.facts);
  const required = facts.filter((fact) => fact.required).length;
  return (
    <QuestionnairePanel
      recipient={recipient}
      required={required}
      voluntary={facts.length - required}
      unsaved={keepers.some((keeper) => isUnsaved(keeper.state().state))}
      onSave={() => save(keepers, blocks, recipient, language)}
    />
  );
}

function asked(keepers: readonly Keeper[], recipient: Recipient): readonly AskedBlock[] {
  const { procedure, report } = liveReport(keepers);
  const drafts = draftsOf(keepers);
  const nobody: Draft = { id: 'none' };
  // Sound drafts have passed their schemas but for what is missing, and the engine takes every fact as missing.
  const records = {
    case: drafts.case ?? nobody,
    applicant: drafts.applicant ?? nobody,
    employer: drafts.employer ?? nobody,
    office: drafts.office,
  } as unknown as CaseRecords;
  return blocksFor(recipient, {
    open: report.completeness.open,
    needed: neededFacts(report),
    voluntary: voluntaryFacts(procedure.form, factsOf(records, today())),
    isOverruled: overruledRows(report.fields),
    drafts,
    rows: indexRows(procedure.form.fields),
    newId,
  });
}

function draftsOf(keepers: readonly Keeper[]): Readonly<Partial<Record<RecordKind, Draft>>> {
  return Object.fromEntries(
    keepers.flatMap((keeper) => {
      const { draft, problems } = keeper.state();
      return draft ? [[keeper.kind, soundPart(draft, problems)]] : [];
    }),
  );
}

/** Has the browser save the questionnaire. The file's name names nobody. */
async function save(
  keepers: readonly Keeper[],
  blocks: readonly AskedBlock[],
  recipient: Recipient,
  language: LetterLanguage,
): Promise<void> {
  const drafts = draftsOf(keepers);
  const { form, words } = procedureAmong(keepers);
  const idOf = (kind: RecordKind) => String(drafts[kind]?.id ?? '');
  const [{ questionnaireSheets }, { writeXlsx, xlsxType }] = await Promise.all([
    import('../../tables/questionnaire/sheets'),
    import('../../tables/formats/xlsx-write'),
  ]);
  const head = {
    caseId: idOf('case'),
    applicantId: idOf('applicant'),
    employerId: idOf('employer'),
    recipient,
    language,
    madeOn: today(),
    application: words.application[language],
    names: { applicant: nameOf('applicant', drafts.applicant), employer: nameOf('employer', drafts.employer) },
  };
  const bytes = writeXlsx(questionnaireSheets(head, blocks, (place) => limitIn(indexRows(form.fields), place)));
  saveFile(`questionnaire-${recipient}-${language}-${today()}.xlsx`, new Blob([bytes], { type: xlsxType }));
}

/** The most characters that the form takes of a fact. */
function limitIn(rows: RowIndex, place: string): number | undefined {
  const [feed] = rows.feedsOf(place);
  const control = feed?.part.control;
  return control && 'limit' in control ? (control.limit.exact ?? control.limit.max) : undefined;
}
