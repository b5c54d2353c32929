import { FinishDialog } from '../../../components/papers/FinishDialog';
import { type Comparison, CopiedSentences } from '../../../components/papers/CopiedSentences';
import { PaperEditor } from '../../../components/papers/PaperEditor';
import { PlanChecks } from '../../../components/papers/PlanChecks';
import type { ShownPlanCheck } from '../../../components/papers/props';
import { PaperList } from '../../../components/papers/PaperList';
import { type TemplateFound, TemplatePanel, type TemplatePanelProps } from '../../../components/papers/TemplatePanel';
import type { CasePaper } from '../../../lib/domain/case/papers';
import type { CaseRecords } from '../../../lib/domain/records';
import { factsOf } from '../../../lib/facts/facts';
import { factsBehind, newPaper, paperStatus } from '../../../lib/papers/case-papers';
import type { PaperContext } from '../../../lib/papers/context';
import { withOwn } from '../../../lib/papers/edited';
import { employmentPapers } from '../../../lib/procedures/shared/papers/index';
import { nothing } from '../samples/actions';
import { arjun, reportFor, today } from '../samples/records';
import type { Stories } from '../story';

const contextOf = (records: CaseRecords): PaperContext => ({
  facts: factsOf(records, today),
  office: records.office,
  foundations: reportFor(records).foundations,
  calendar: 'western',
  enclosures: ['写真'],
});
const context = contextOf(arjun);
const [letter = employmentPapers[0]] = employmentPapers;
if (!letter) throw new Error('There is no paper to show.');

const made = newPaper(letter.id, paperStatus(letter, {}, context).now, {}, '2026-06-01');
const statusOf = (kept: CasePaper | null, at = context) =>
  paperStatus(letter, kept === null ? {} : { papers: [kept] }, at);
const raised = contextOf({ ...arjun, case: { ...arjun.case, pay: { ...arjun.case.pay, amountYen: 345_000 } } });

const actions = {
  ...{ make: nothing, update: nothing, write: nothing, takeMade: nothing, keepOwn: nothing, setDay: nothing },
  ...{
    setCalendar: nothing,
    finish: nothing,
    saveWord: nothing,
    saveTemplate: nothing,
    saveEnglish: nothing,
    print: nothing,
  },
};

const employees = { path: 'employer.employees', label: '従業員数', value: '3', href: '#/cases/c/employer' };

const planChecks: readonly ShownPlanCheck[] = [
  {
    ...{ id: 'K-1', state: 'ok', facts: [] },
    title: { ja: '合計が各期で揃うこと', en: 'Totals add up in every year' },
    text: { ja: '各期の合計が揃っています。', en: 'All totals add up.' },
  },
  {
    ...{ id: 'K-4', state: 'unknown', facts: [employees] },
    title: { ja: '法定福利費と給与', en: 'Statutory welfare and pay' },
    text: { ja: '法定福利費または給与が分かりません。', en: 'Statutory welfare or pay is not told.' },
  },
  {
    ...{ id: 'K-6', state: 'fail', facts: [employees, { ...employees, path: 'b', label: '計画の人数' }] },
    title: { ja: '人員計画と従業員数', en: 'Staff plan and number of employees' },
    text: {
      ja: '人員計画で在籍している人数が、様式の従業員数と違います。',
      en: 'Those at work in the staff plan are not as many as on the form.',
    },
  },
  {
    ...{ id: 'K-8', state: 'warn', facts: [employees] },
    title: { ja: '売上の伸び', en: 'Growth of the sales' },
    text: { ja: '第2期の売上が前期の2倍を超えます。', en: 'In year 2 they more than double.' },
  },
];

const editor = (kept: CasePaper | null, at = context, more: Partial<Parameters<typeof PaperEditor>[0]> = {}) => (
  <PaperEditor
    {...more}
    status={statusOf(kept, at)}
    listHref="#/cases/c/papers"
    changed={
      at === context
        ? []
        : [{ path: 'case.pay.amountYen', label: '報酬額（円）', value: '345000', href: '#/cases/c/case' }]
    }
    english={new Map([['head.6', 'Reason for hiring']])}
    factsOf={(line) =>
      line.paths.map((path) => ({ path, label: path, value: factsBehind([line], at)[path] ?? '', href: '#' }))
    }
    staffName="サンプル花子"
    actions={actions}
  />
);

const done: CasePaper = {
  ...made,
  lines: [{ id: 'head.6', made: '採用理由書' }],
  finished: { by: 'サンプル花子', on: '2026-06-02' },
  versions: [{ by: 'サンプル花子', on: '2026-06-02', text: '採用理由書' }],
};

const found: TemplateFound = {
  ...{ name: '採用理由書.docx', addedOn: '2026-06-01' },
  known: [{ name: '氏名', value: 'TESTA ARJUN' }],
  unknown: [{ name: 'シ名', near: ['氏名'] }],
  warnings: [{ kind: 'fullWidthBraces', at: '｛国籍｝', placeholder: '{国籍}' }],
};

const template = (more: Partial<TemplatePanelProps>) => (
  <TemplatePanel
    {...{
      found: null,
      refused: null,
      filled: null,
      busy: false,
      onChoose: nothing,
      onFill: nothing,
      onRemove: nothing,
    }}
    all={[{ name: '氏名', value: 'TESTA ARJUN' }]}
    {...more}
  />
);

const copied: Comparison['found'] = [
  {
    ...{
      paper: 'statement',
      text: '大学で学んだ統計を、日本の食品市場の調査に生かしたいと考えています。',
      name: 'TESTA ANNA',
    },
    other: { caseId: 'c-2', paper: 'statement' },
  },
  {
    ...{ paper: 'statement', text: '面接で仕事の内容を詳しく伺い、この会社を選びました。', name: 'TESTA ARJUN' },
    other: { caseId: 'c', paper: 'reason-for-hiring' },
  },
];
const copies = (comparison: Partial<Comparison>) => (
  <CopiedSentences
    caseId="c"
    papers={employmentPapers}
    comparison={{ ...{ state: 'idle', found: [], done: 0, total: 0 }, ...comparison }}
    onStart={nothing}
    onStop={nothing}
  />
);

export const papers: Stories = {
  folder: 'papers',
  window: 'workspace',
  components: {
    PaperList: {
      'of a case': () => (
        <PaperList
          caseId="c"
          papers={employmentPapers.map((paper) => ({
            need: paper.need({ facts: context.facts, foundations: context.foundations }),
            status: paperStatus(paper, { papers: [made] }, raised),
          }))}
        />
      ),
      'of a procedure without any': () => <PaperList caseId="c" papers={[]} />,
    },
    CopiedSentences: {
      'not asked': () => copies({}),
      running: () => copies({ state: 'running', done: 25, total: 120 }),
      'stopped with what was found': () => copies({ state: 'stopped', found: copied, done: 50, total: 120 }),
      'done, nothing found': () => copies({ state: 'done', done: 120, total: 120 }),
      'done, several found': () => copies({ state: 'done', found: copied, done: 120, total: 120 }),
    },
    PaperEditor: {
      'not made yet': () => editor(null),
      'made, with prompts': () => editor(made),
      'with a figure that is not the case’s': () =>
        editor(withOwn(made, 'terms.4', '報酬は月額230,000円（税引前、手当を除く。）です。')),
      'after the pay has changed': () => editor(withOwn(made, 'person.2', '採用の理由を申し述べます。'), raised),
      'finished before, with its text': () => editor(done),
      'of a plan, with its workbook': () => editor(made, context, { planChecks, onWorkbook: nothing }),
    },
    PlanChecks: {
      'with each kind of finding': () => <PlanChecks checks={planChecks} />,
      'with nothing wrong': () => <PlanChecks checks={planChecks.slice(0, 1)} />,
    },
    TemplatePanel: {
      'none yet': () => template({}),
      'registered, with what is to be looked at': () => template({ found }),
      refused: () => template({ refused: { reason: 'attachedTemplate', at: 'https://example.jp/a.dotx' } }),
      filled: () => template({ found, filled: { prompts: 3, unknown: 1 } }),
    },
    FinishDialog: {
      'of a paper that is signed': () => (
        <FinishDialog by="サンプル花子" signs="employer" onFinish={nothing} onClose={nothing} />
      ),
      'of one that is not': () => <FinishDialog by="" signs="nobody" onFinish={nothing} onClose={nothing} />,
    },
  },
};
