import { japaneseDay } from '../domain/calendar';
import { eraDay } from '../domain/wareki';
import type { PaperContext } from './context';
import type { TagScope, TagValue } from './tags';

/** A name of ours for a fact, or for what follows from facts. */
export type NamedValue =
  /** `question`: what a person is asked for it, where the fact's own hint does not say it. */
  { readonly path: string; readonly question?: string } | { readonly value: (context: PaperContext) => TagValue };

const text = (value: string | undefined, paths: readonly string[], question: string): TagValue =>
  value === undefined || value === '' ? { kind: 'missing', question, paths } : { kind: 'text', text: value, paths };

const flag = (holds: boolean, ...paths: readonly string[]): TagValue => ({ kind: 'flag', holds, paths });

const foundation = ({ foundations }: PaperContext, id: string): string =>
  foundations.find((one) => one.id === id)?.value ?? 'unknown';

const atCategory = (category: string) => (context: PaperContext) =>
  flag(foundation(context, 'category') === category, 'employer.category');

/** What decides on which basis somebody qualifies. */
const basedOn = ['applicant.work', 'applicant.education', 'case.assessment', 'case.job.area'];

const hasWorked = ({ facts }: PaperContext): boolean => (facts.applicant.work?.jobs?.length ?? 0) > 0;

const named = (name: string, at: number): TagScope => ({
  get: (tag) => {
    if (tag === '名称') return { kind: 'text', text: name, paths: [] };
    return tag === '番号' ? { kind: 'text', text: String(at + 1), paths: [] } : { kind: 'unknown', near: ['名称'] };
  },
});

/** The names that templates are usually written with, apart from the facts' own labels and paths. */
export const paperNames = {
  日付: {
    value: ({ datedOn, calendar }) =>
      datedOn === undefined
        ? { kind: 'missing', question: '書面の日付', paths: [] }
        : { kind: 'text', text: (calendar === 'japanese' ? eraDay(datedOn) : null) ?? japaneseDay(datedOn), paths: [] },
  },
  提出先: { path: 'case.filing.bureau', question: '提出先の地方出入国在留管理局' },
  氏名: { value: ({ facts }) => text(facts.derived.passportName, ['applicant.name'], '申請人の氏名（旅券のとおり）') },
  氏名漢字: { path: 'applicant.name.kanji' },
  性別: { path: 'applicant.sex' },
  国籍: { path: 'applicant.nationality' },
  生年月日: { path: 'applicant.birth' },
  旅券番号: { path: 'applicant.passport.number' },
  会社名: { path: 'employer.name' },
  所在地: { path: 'employer.address' },
  代表者: { path: 'employer.representative.name' },
  代表者役職: { path: 'employer.representative.position' },
  設立日: { path: 'employer.foundedOn' },
  資本金: { path: 'employer.capitalYen' },
  年間売上: { path: 'employer.annualSalesYen' },
  従業員数: { path: 'employer.employees' },
  外国人従業員数: { path: 'employer.foreignEmployees' },
  事業内容: { path: 'employer.profile.business' },
  活動内容: { path: 'case.job.activity' },
  職種: { path: 'case.job.occupation' },
  役職: { path: 'case.job.title.name' },
  使用言語: { path: 'case.job.languageUsed' },
  月額報酬: {
    value: ({ facts, language }) => {
      const { monthlyPayYen: pay } = facts.derived;
      const unit = language === 'en' ? ' yen' : '円';
      const amount = pay === undefined ? undefined : `${pay.toLocaleString('en-US')}${unit}`;
      return text(amount, ['case.pay.amountYen', 'case.pay.per'], '月額の報酬（税引前、手当を除く）');
    },
  },
  契約期間: { path: 'case.contract.term' },
  就労開始日: { path: 'case.contract.startsOn' },
  週労働時間: { path: 'case.contract.weeklyHours' },
  入国予定日: { path: 'case.entry.plannedOn' },
  事務所名: { path: 'office.name' },
  取次者: {
    value: ({ facts }) =>
      text(facts.agent?.name, ['case.filing.filer', 'case.filing.agentId', 'office.agents'], '取次者の氏名'),
  },
  添付書類: {
    value: ({ enclosures }) => ({ kind: 'list', entries: enclosures.map(named), paths: ['case.documents'] }),
  },
  本文: {
    value: ({ body = [] }) => ({
      kind: 'list',
      paths: [],
      entries: body.map((text) => ({
        get: (tag: string): TagValue =>
          tag === '行' ? { kind: 'text', text, paths: [] } : { kind: 'unknown', near: ['行'] },
      })),
    }),
  },
  カテゴリー１: { value: atCategory('1') },
  カテゴリー２: { value: atCategory('2') },
  カテゴリー３: { value: atCategory('3') },
  カテゴリー４: { value: atCategory('4') },
  新卒: {
    value: (context) =>
      flag(
        !hasWorked(context) && (context.facts.applicant.education?.length ?? 0) > 0,
        'applicant.work',
        'applicant.education',
      ),
  },
  中途採用: { value: (context) => flag(hasWorked(context), 'applicant.work') },
  十年の実務経験: {
    value: (context) => flag(foundation(context, 'basis') === 'tenYears', ...basedOn),
  },
  翻訳通訳: {
    value: ({ facts }) => flag(facts.case.job?.internationalDuty === 'translation', 'case.job.internationalDuty'),
  },
  派遣: { value: ({ facts }) => flag(facts.case.dispatch?.isDispatch === 'yes', 'case.dispatch.isDispatch') },
  役員: { value: ({ facts }) => flag(facts.case.contract?.role === 'officer', 'case.contract.role') },
  転勤: { value: ({ facts }) => flag(facts.case.contract?.role === 'transferee', 'case.contract.role') },
  期間の定めなし: { value: ({ facts }) => flag(facts.case.contract?.term === 'indefinite', 'case.contract.term') },
  赤字: {
    value: ({ facts }) => flag((facts.employer.accounts?.netProfitYen ?? 0) < 0, 'employer.accounts.netProfitYen'),
  },
  赤字または新設: {
    value: (context) =>
      flag(
        (context.facts.employer.accounts?.netProfitYen ?? 0) < 0 || foundation(context, 'category') === '4',
        ...['employer.accounts.netProfitYen', 'employer.category'],
      ),
  },
  決算前: {
    value: ({ facts }) =>
      flag(facts.employer.annualSalesYen === undefined, 'employer.annualSalesYen', 'employer.firstClosingOn'),
  },
  役員報酬なし: { value: ({ facts }) => flag(facts.employer.directorsUnpaid === 'yes', 'employer.directorsUnpaid') },
  家族は同伴しない: {
    value: ({ facts }) =>
      flag('entry' in facts.case && facts.case.entry?.accompanying?.answer === 'no', 'case.entry.accompanying.answer'),
  },
  日本人も同じ研修: {
    value: ({ facts }) => flag(facts.case.training?.sameForJapanese === 'yes', 'case.training.sameForJapanese'),
  },
  来日歴なし: {
    value: ({ facts }) => flag(facts.applicant.history?.entries?.answer === 'no', 'applicant.history.entries.answer'),
  },
  認定申請歴なし: {
    value: ({ facts }) =>
      flag(
        facts.applicant.history?.certificateApplications?.answer === 'no',
        'applicant.history.certificateApplications.answer',
      ),
  },
} as const satisfies Readonly<Record<string, NamedValue>>;

export type PaperName = keyof typeof paperNames;
