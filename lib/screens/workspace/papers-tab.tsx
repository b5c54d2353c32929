import { useMemo } from 'preact/hooks';
import { useText } from '../../../components/base/text-provider';
import { caseHref, type CaseTab } from '../../../components/navigation/routes';
import { PaperEditor } from '../../../components/papers/PaperEditor';
import type { FactBehind } from '../../../components/papers/props';
import { PaperList } from '../../../components/papers/PaperList';
import '../../../components/papers/papers.css';
import type { EditorBinding } from '../../../components/workspace/binding';
import { japaneseDay } from '../../domain/calendar';
import type { CasePaper } from '../../domain/case/papers';
import type { Facts } from '../../domain/facts';
import { isRecordKind } from '../../domain/record-kinds';
import type { EditedRecord } from '../../editor/edited-record';
import { nameOf } from '../../editor/names';
import { templateOf as placeTemplate } from '../../facts/descriptor';
import { factEntry } from '../../facts/entry';
import { factsOf } from '../../facts/facts';
import {
  changedFacts,
  factsBehind,
  finishedPaper,
  newPaper,
  paperStatus,
  printedLines,
  withPaper,
  withPaperDocuments,
} from '../../papers/case-papers';
import type { PaperContext } from '../../papers/context';
import { type EditedLine, remade, withKept, withMade, withOwn } from '../../papers/edited';
import { englishOfPaper } from '../../papers/make';
import type { Paper } from '../../spec/paper';
import { hasPlan, profitPlan, type ProfitPlan } from '../../papers/plan';
import { planFindings } from '../../papers/plan-checks';
import { saveFile } from '../shared/save-file';
import { question, useQuery } from '../shared/use-query';
import { liveReport } from './case-report';
import { CopiedSentencesOf } from './copied-sentences';
import { today } from './link';
import { PaperTemplate } from './paper-template';
import { Unread } from './record-page';

interface Props {
  readonly caseId: string;
  /** The paper that is open; null: the list of all. */
  readonly paperId: string | null;
  readonly editedRecords: readonly EditedRecord[];
  /** The editor's binding to the case. */
  readonly binding: EditorBinding;
}

/** The papers of a case, once every record of it has been read. */
export function PapersTab(props: Props) {
  const unread = props.editedRecords.find((edited) => edited.state().draft === null);
  return unread ? <Unread failure={unread.state().failure} /> : <Papers {...props} />;
}

/** What the papers of a case are made from, as its records stand on the screen. */
function usePapers(editedRecords: readonly EditedRecord[]) {
  const { language } = useText();
  return useMemo(() => {
    const { procedure, report, records } = liveReport(editedRecords);
    const facts = factsOf(records, report.on);
    const here = report.documents.filter(({ state, group }) => state === 'satisfied' && group === undefined);
    const context: PaperContext = {
      facts,
      office: records.office,
      foundations: report.foundations,
      calendar: 'western',
      enclosures: here.map(({ title }) => title.ja),
    };
    const papers = procedure.papers.map((paper) => ({
      need: paper.need({ facts, foundations: report.foundations }),
      status: paperStatus(paper, records.case, context),
    }));
    return { papers, context, on: report.on };
  }, [...editedRecords.map((edited) => edited.state().draft), language]);
}

function Papers({ caseId, paperId, editedRecords, binding }: Props) {
  const { papers, context, on } = usePapers(editedRecords);
  const found = papers.find(({ status }) => status.paper.id === paperId);
  if (!found) {
    return (
      <>
        <PaperList caseId={caseId} papers={papers} />
        {papers.some(({ status }) => status.kept !== null) && (
          <CopiedSentencesOf caseId={caseId} papers={papers.map(({ status }) => status.paper)} />
        )}
      </>
    );
  }
  const { status } = found;
  return (
    <OnePaper
      key={status.paper.id}
      {...{ caseId, status, context, on, binding }}
      applicant={nameOf('applicant', editedRecords.find(({ kind }) => kind === 'applicant')?.state().draft)}
    />
  );
}

/** Where a fact is mended: the tab of its record. */
const tabOf = (path: string): CaseTab | null => {
  const [kind = ''] = path.split('.');
  return isRecordKind(kind) ? kind : null;
};

function OnePaper(props: {
  readonly caseId: string;
  readonly status: ReturnType<typeof paperStatus>;
  readonly context: PaperContext;
  /** The day on which the case is judged. */
  readonly on: string;
  readonly binding: EditorBinding;
  readonly applicant: string;
}) {
  const { language } = useText();
  const { caseId, status, context, on, binding } = props;
  const { paper, kept, now } = status;
  const profile = useQuery(question('desk.get', null));
  const behind = factsBehind(now, context);
  const put = (next: CasePaper) => binding.change((record) => withPaper(record, next));
  const factAt = (path: string): FactBehind => {
    const tab = tabOf(path);
    const entry = factEntry(placeTemplate(path));
    return {
      path,
      label: entry?.label[language] ?? path,
      value: shownValue(behind[path] ?? ''),
      href: caseHref(caseId, tab ?? 'case', tab === null ? undefined : path),
    };
  };
  const plan = paper.id === 'business-plan' && hasPlan(context.facts) ? profitPlan(context.facts) : null;
  const lines = printedLines(status.lines);
  const english = englishOfPaper(paper, { ...context, ...datedAs(kept) });
  const name = `${paper.title.ja}_${props.applicant || 'TESTA'}_${kept?.datedOn ?? today()}`.replace(
    /[\\/:*?"<>|\s]+/g,
    '-',
  );
  return (
    <PaperEditor
      status={status}
      listHref={caseHref(caseId, 'papers')}
      changed={kept ? changedFacts(kept, behind).map(factAt) : []}
      english={english}
      factsOf={(line) => line.paths.filter((path) => path !== '').map(factAt)}
      staffName={profile.value?.staffName ?? ''}
      template={
        <PaperTemplate
          paper={paper.id}
          context={{ ...context, ...datedAs(kept), body: lines.map(({ text }) => text) }}
          fileName={name}
        />
      }
      actions={{
        make: () => put(newPaper(paper.id, now, behind, today())),
        update: () => kept && put(remade(kept, now, behind, today())),
        write: (line, text) => kept && put(withOwn(kept, line, text)),
        takeMade: ({ id, made }) => kept && made !== null && put(withMade(kept, id, made)),
        keepOwn: ({ id, made, text }) => kept && made !== null && put(withKept(kept, id, made, text)),
        setDay: (day) => kept && put(dated(kept, paper, context, day === '' ? {} : { datedOn: day })),
        setCalendar: (calendar) => kept && put({ ...kept, calendar }),
        finish({ by, signedOn }) {
          if (!kept) return;
          const done = finishedPaper(kept, status.lines, by, today(), signedOn);
          binding.change((record) => withPaperDocuments(withPaper(record, done), paper, signedOn));
        },
        saveWord: () => void saveWord(name, paper, lines),
        saveTemplate: () => void saveTemplate(paper),
        saveEnglish:
          english.size === 0
            ? null
            : () =>
                void saveWord(
                  `${name}_英語併記`,
                  paper,
                  lines.flatMap((line) => withEnglish(line, english)),
                ),
        print: () => window.print(),
      }}
      {...(plan && {
        planChecks: planFindings({ facts: context.facts, plan, on }).map(({ paths, ...one }) => ({
          ...one,
          facts: paths.map(factAt),
        })),
        onWorkbook: () => void saveWorkbook(name, plan, context.facts, kept?.datedOn ?? today()),
      })}
    />
  );
}

const datedAs = (kept: CasePaper | null): Pick<PaperContext, 'datedOn'> & Partial<Pick<PaperContext, 'calendar'>> => ({
  ...(kept?.datedOn === undefined ? {} : { datedOn: kept.datedOn }),
  ...(kept?.calendar === undefined ? {} : { calendar: kept.calendar }),
});

/** A paper with another day; lines that only say the day are made anew with it. */
function dated(
  { datedOn: _, ...kept }: CasePaper,
  paper: Paper,
  context: PaperContext,
  day: Pick<CasePaper, 'datedOn'>,
): CasePaper {
  const next: CasePaper = { ...kept, ...day };
  const { now } = paperStatus(paper, { papers: [next] }, context);
  return remade(next, now, kept.facts, kept.madeOn);
}

/** A line with its English below; where a person has written another, it has to be explained to whoever signs. */
function withEnglish(line: EditedLine, english: ReadonlyMap<string, string>) {
  const said = line.state === 'made' ? english.get(line.id) : '(This line was written by hand: have it explained.)';
  return said === undefined ? [line] : [line, { style: 'note' as const, text: said }];
}

/** A fact as it is shown beside a line: whole groups are opened at their box. */
const shownValue = (text: string): string => (/^[[{]/.test(text) ? '…' : text);

async function saveWord(
  name: string,
  paper: Paper,
  lines: readonly { readonly style: Paper['parts'][number]['lines'][number]['style']; readonly text: string }[],
) {
  const { writeDocx } = await import('../../tables/formats/docx-write');
  const bytes = writeDocx({ title: paper.title.ja, lines: lines.map(({ style, text }) => ({ style, text })) });
  saveFile(`${name}.docx`, new Blob([bytes], { type: wordType }));
}

async function saveWorkbook(name: string, plan: ProfitPlan, facts: Facts, on: string) {
  const [{ writeProfitPlan }, { xlsxType }] = await Promise.all([
    import('../../tables/formats/profit-plan'),
    import('../../tables/formats/xlsx-write'),
  ]);
  const bytes = writeProfitPlan(plan, { company: facts.employer.name ?? '', madeOn: japaneseDay(on) });
  saveFile(`収支計画_${name}.xlsx`, new Blob([bytes], { type: xlsxType }));
}

async function saveTemplate(paper: Paper) {
  const { templateOf } = await import('../../tables/formats/docx-paper');
  const lines = paper.parts.flatMap((part) =>
    part.lines.map((line) => ({ ...line, when: [part.when, line.when].filter((one) => one !== undefined) })),
  );
  const bytes = templateOf({ title: paper.title.ja, lines });
  saveFile(`${paper.title.ja}-ひな形.docx`, new Blob([bytes], { type: wordType }));
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
