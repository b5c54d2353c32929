import { useMemo } from 'preact/hooks';
import { QuestionnairePanel } from '../../../components/letters/QuestionnairePanel';
import type { Case } from '../../domain/case/case';
import type { RecordKind } from '../../domain/exchange';
import type { CaseRecords } from '../../domain/records';
import type { Draft } from '../../facts/descriptor';
import { nameOf } from '../../editor/names';
import { indexRows, type RowIndex } from '../../editor/rows';
import { factsOf } from '../../facts/facts';
import type { Recipient } from '../../facts/asked-of';
import { fileNameOf } from '../../letters/file-name';
import type { LetterLanguage } from '../../letters/languages';
import { applicationIn } from '../../letters/letter';
import { letter } from '../../letters/letter.words';
import { factsForPapers } from '../../papers/asked';
import { type AskedBlock, blocksFor, overruledRows } from '../../tables/questionnaire/ask';
import { factsToAsk } from '../../tables/questionnaire/needed';
import { jointParts } from '../../tables/questionnaire/parts';
import { questionnaire } from '../../tables/questionnaire/sheet.words';
import { toldNoneFor } from '../../tables/questionnaire/told-none';
import { voluntaryFacts } from '../../tables/questionnaire/voluntary';
import type { LiveReport } from './case-report';
import { saveFile } from '../shared/save-file';
import { newId, today } from './link';
import { whoIn } from './request-files';

interface Props {
  /** The cases it is about; all of one employer. */
  readonly cases: readonly LiveReport[];
  readonly recipient: Recipient;
  readonly language: LetterLanguage;
  /** The cases of the same employer, in which clients may have said what there is none of. */
  readonly known: readonly Case[];
  /** Whether some of them have changes that are not saved. */
  readonly unsaved: boolean;
}

/** The questionnaire of the open facts of cases, for the letter's recipient. */
export function Questionnaire({ cases, recipient, language, known, unsaved }: Props) {
  const parts = useMemo(() => partsOf(cases, recipient, language, known), [cases, recipient, language, known]);
  const facts = parts.flatMap(({ blocks }) => blocks.flatMap((block) => block.facts));
  const required = facts.filter((fact) => fact.required).length;
  return (
    <QuestionnairePanel
      recipient={recipient}
      required={required}
      voluntary={facts.length - required}
      unsaved={unsaved}
      onSave={() => save(cases, parts, recipient, language)}
    />
  );
}

function partsOf(cases: readonly LiveReport[], recipient: Recipient, language: LetterLanguage, known: readonly Case[]) {
  return jointParts(
    cases.map((one) => ({
      caseId: one.records.case.id,
      heading: questionnaire.aboutPerson[language].replace('{name}', nameOf('applicant', one.records.applicant)),
      blocks: asked(one, recipient, toldNoneFor(one.records.case, known)),
    })),
    questionnaire.aboutEmployer[language],
  );
}

function asked(
  { procedure, report, records }: LiveReport,
  recipient: Recipient,
  toldNone: ReadonlySet<string>,
): readonly AskedBlock[] {
  const facts = factsOf(records, today());
  return blocksFor(recipient, {
    open: report.completeness.open,
    needed: factsToAsk(report),
    voluntary: [
      ...voluntaryFacts(procedure.form, facts),
      ...factsForPapers(procedure.papers, records.case, {
        ...{ facts, office: records.office, foundations: report.foundations },
        ...{ calendar: 'western', enclosures: [] },
      }),
    ],
    isOverruled: overruledRows(report.fields),
    toldNone,
    drafts: draftsOf(records),
    rows: indexRows(procedure.form.fields),
    newId,
  });
}

const draftsOf = ({ case: one, applicant, employer }: CaseRecords) =>
  ({ case: one, applicant, employer }) as unknown as Readonly<Partial<Record<RecordKind, Draft>>>;

/** Lets the browser save the questionnaire. */
async function save(
  cases: readonly LiveReport[],
  parts: ReturnType<typeof partsOf>,
  recipient: Recipient,
  language: LetterLanguage,
): Promise<void> {
  const [{ questionnaireSheets }, { writeXlsx, xlsxType }] = await Promise.all([
    import('../../tables/questionnaire/sheets'),
    import('../../tables/formats/xlsx-write'),
  ]);
  const names = cases.map(({ records }) => nameOf('applicant', records.applicant));
  const head = {
    cases: cases.map(({ records: { case: one } }) => ({
      ...{ caseId: one.id, applicantId: one.applicantId, employerId: one.employerId },
    })),
    recipient,
    language,
    madeOn: today(),
    application: [...new Set(cases.map(({ procedure }) => applicationIn(procedure.words.application, language)))].join(
      letter.comma[language],
    ),
    names: {
      applicant: names.join(letter.comma[language]),
      employer: nameOf('employer', cases[0]?.records.employer),
    },
  };
  const limits = new Map(cases.map(({ records, procedure }) => [records.case.id, indexRows(procedure.form.fields)]));
  const bytes = writeXlsx(
    questionnaireSheets(head, parts, (place, caseId) => {
      const rows = limits.get(caseId);
      return rows && limitIn(rows, place);
    }),
  );
  const name = fileNameOf([questionnaire.fileName[language], ...whoIn(cases, recipient, language), today()], 'xlsx');
  saveFile(name, new Blob([bytes], { type: xlsxType }));
}

/** The maximum number of characters that the form takes for a fact. */
function limitIn(rows: RowIndex, place: string): number | undefined {
  const [feed] = rows.feedsOf(place);
  const control = feed?.part.control;
  return control && 'limit' in control ? (control.limit.exact ?? control.limit.max) : undefined;
}
