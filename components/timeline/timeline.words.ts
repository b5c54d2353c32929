import type { Sentence } from '../../lib/i18n/i18n';
import type { TimelineKind, TimelineState } from '../../lib/overview/timeline-entry';

/** What an entry of a timeline is about. */
export const timelineKindWords: Readonly<Record<TimelineKind, Sentence>> = {
  permission: { ja: '在留の許可', en: 'Permission of stay' },
  permissionEnds: { ja: '在留期限', en: 'Period of stay expires' },
  filing: { ja: '申請予定', en: 'Planned filing' },
  filed: { ja: '申請', en: 'Filed' },
  decided: { ja: '結果', en: 'Decided' },
  certificateEnds: { ja: '認定証明書の有効期限', en: 'Certificate of Eligibility expires' },
  passport: { ja: '旅券の期限', en: 'Passport expires' },
  stayOpens: { ja: '更新の申請開始', en: 'Extension can be filed' },
  stayEnds: { ja: '更新の申請期限', en: 'Last day to file the extension' },
  specialEnds: { ja: '特例期間の終わり', en: 'Special period ends' },
  contractNotice: { ja: '契約機関に関する届出の期限', en: 'Notice of the contract partner due' },
  addressNotice: { ja: '住居地の届出の期限', en: 'Notice of the address due' },
  spouseNotice: { ja: '配偶者に関する届出の期限', en: 'Notice on the spouse due' },
  birthNotice: { ja: '子の在留資格取得の期限', en: "Newborn's status due" },
  employmentReport: { ja: '外国人雇用状況届出（雇入れ）の期限', en: "Employer's report of the hire due" },
  leaveReport: { ja: '外国人雇用状況届出（離職）の期限', en: "Employer's report of the leaver due" },
  familyEnds: { ja: '家族の在留期限', en: "A dependant's stay expires" },
  threeYearsEnd: { ja: '在留期間3年を最長とみなす扱いの終わり', en: 'Three years last count as the longest period' },
  guidelineRises: { ja: '永住許可の基準の引上げ', en: 'Criteria for permanent residence rise' },
  tenYears: { ja: '継続在留10年', en: 'Ten years of residence' },
  fiveWorkYears: { ja: '就労・居住資格で5年', en: 'Five years on a work or residence status' },
};

/** How an entry stands. */
export const timelineStateWords: Readonly<Record<TimelineState, Sentence>> = {
  done: { ja: '済み', en: 'done' },
  over: { ja: '経過', en: 'past' },
  late: { ja: '期限経過', en: 'overdue' },
  ahead: { ja: '予定', en: 'ahead' },
};

/** The timeline of a person. */
export const timelineText = {
  tab: { ja: '在留の日程', en: 'Timeline' },
  title: { ja: '在留の日程', en: 'Timeline of the person' },
  intro: {
    ja: '許可、期限、申請、届出、家族、永住許可の見通しを日付の順に並べます。本人のほかの案件も含みます。',
    en: 'Permissions, expiries, filings, notifications, family and the way to permanent residence, by day. The person’s other cases are in it, too.',
  },
  lists: { ja: '表示する日程', en: 'Days to show' },
  all: { ja: 'すべて', en: 'All' },
  open: { ja: 'これから・期限経過', en: 'Ahead or overdue' },
  past: { ja: 'これまで', en: 'Behind' },
  nothing: {
    ja: '日程はまだありません。在留期限か在留許可の履歴を入力すると表示されます。',
    en: 'No days yet. Enter when the stay expires, or the permissions of stay.',
  },
  nothingListed: { ja: 'この一覧に日程はありません。', en: 'No day is in this list.' },
  enterPermissions: { ja: '在留許可の履歴を入力する', en: 'Enter the permissions of stay' },
  mend: { ja: '欄を開く', en: 'Open the box' },
  mendOf: { ja: '欄を開く：{label}', en: 'Open the box: {label}' },
  others: { ja: 'ほかの案件を読み込めませんでした。', en: 'The person’s other cases could not be read.' },
  readiness: { ja: '永住許可の見通し', en: 'Permanent residence' },
  readinessText: {
    ja: 'それぞれの日に申請するとした場合の、その日の規則による結果です。2027年4月1日から基準が引き上げられます。金額などは点検に収録されていないため、出入国在留管理庁の案内で確認してください。',
    en: 'What the rules of each day say of an application filed on it. The criteria rise on 2027-04-01; Tenken does not hold their amounts: check the Agency’s page.',
  },
  agencyPage: { ja: '出入国在留管理庁の案内を開く', en: "Open the Agency's page" },
  filedOn: { ja: '{day}に申請', en: 'Filed on {day}' },
  notMet: { ja: '満たさない・注意 {count}', en: 'not met or to mind {count}' },
  unknown: { ja: '未確認 {count}', en: 'not known {count}' },
  met: { ja: '適合 {count}', en: 'met {count}' },
  listComma: { ja: '・', en: ', ' },
  wouldChange: { ja: '変えるには：', en: 'What would change it: ' },
} as const satisfies Record<string, Sentence>;

/** The notice of the contract partner. */
export const noticeText = {
  title: { ja: '契約機関に関する届出', en: 'Notice of the contract partner' },
  copyTitle: { ja: '届出の項目（{form}）', en: 'Items of the notice ({form})' },
  copyIntro: {
    ja: '紙の様式の項目の順です。電子届出システムの画面は確認できていないため、項目名で照らし合わせて貼り付けてください。届け出るのは本人です。',
    en: 'In the order of the paper form. Nobody here has seen the screens of the notification system: paste by the names of the items. The person notifies, not the employer.',
  },
  due: { ja: '期限：{day}', en: 'Due on {day}' },
  late: { ja: '期限（{day}）を過ぎています。', en: 'It was due on {day}.' },
  made: { ja: '{day}に届け出たと記録されています。', en: 'Recorded as made on {day}.' },
  madeLate: {
    ja: '{day}に届け出たと記録されています（期限は{due}でした）。',
    en: 'Recorded as made on {day}; it was due on {due}.',
  },
  noDay: {
    ja: '事由の日が未入力のため、期限が分かりません。',
    en: 'The day of the event is not entered, so the due day is not known.',
  },
  event: { ja: '何があったか', en: 'What happened' },
  proof: { ja: '届け出た記録', en: 'Proof that it was made' },
  proofText: {
    ja: '届出日を入力するまで、期限として残ります。次の更新の審査にも関わります。',
    en: 'Until its day is entered it stays due. It weighs on the next extension, too.',
  },
  system: { ja: '電子届出システムを開く', en: 'Open the notification system' },
  page: { ja: '届出の案内を開く', en: "Open the Agency's page on the notice" },
} as const satisfies Record<string, Sentence>;
