import type { DateKind } from '../../overview/next-date';
import type { CaseColumn } from '../../overview/query';
import type { Sentence } from '../i18n';

/** What the next date of a case is about. */
export const dateKindNames: Readonly<Record<DateKind, Sentence>> = {
  filing: { ja: '申請予定', en: 'Planned filing' },
  document: { ja: '書類の期限', en: 'Document expires' },
  passport: { ja: '旅券の期限', en: 'Passport expires' },
  graduation: { ja: '卒業', en: 'Graduation' },
  entry: { ja: '入国予定', en: 'Planned entry' },
};

/** The columns of the cases. */
export const caseColumnNames: Readonly<Record<CaseColumn, Sentence>> = {
  status: { ja: '進捗', en: 'Status' },
  applicant: { ja: '申請人', en: 'Applicant' },
  employer: { ja: '所属機関', en: 'Employer' },
  assigned: { ja: '担当者', en: 'Assigned to' },
  blockers: { ja: '申請前の課題', en: 'In the way' },
  next: { ja: '次の期日', en: 'Next date' },
  updated: { ja: '更新', en: 'Updated' },
};

/** The overview of cases. */
export const overview = {
  label: { ja: '案件の一覧', en: 'Cases' },
  days: { ja: 'あと{count}日', en: 'in {count} days' },
  today: { ja: '今日', en: 'today' },
  overdue: { ja: '{count}日経過', en: '{count} days ago' },
  counting: { ja: '確認中', en: 'Counting' },
  nothingInTheWay: { ja: 'なし', en: 'Nothing' },
  inTheWay: { ja: '{count}件', en: '{count}' },
  inTheWayOf: {
    ja: '「{name}」の申請前の課題{count}件（うち未確認{questions}件）を見る',
    en: '{count} things in the way of {name} ({questions} of them open questions): see them',
  },
  ofThemQuestions: { ja: '未確認{count}', en: '{count} open' },
  filedAlready: { ja: '申請後', en: 'Filed' },
  filters: { ja: '絞り込み', en: 'Filters' },
  status: { ja: '進捗', en: 'Status' },
  anyStatus: { ja: 'すべての進捗', en: 'Any status' },
  openStatuses: { ja: '申請前（下書き・資料収集中・申請準備完了）', en: 'Still to be filed' },
  assignedTo: { ja: '担当者', en: 'Assigned to' },
  anybody: { ja: 'すべての担当者', en: 'Anybody' },
  nobody: { ja: '担当者なし', en: 'Nobody' },
  employer: { ja: '所属機関', en: 'Employer' },
  anyEmployer: { ja: 'すべての所属機関', en: 'Any employer' },
  within: { ja: '次の期日', en: 'Next date' },
  anyDate: { ja: 'すべての期日', en: 'Any date' },
  overdueOnly: { ja: '過ぎたもの・今日まで', en: 'Passed or today' },
  withinDays: { ja: '{count}日以内', en: 'Within {count} days' },
  blocked: { ja: '申請前の課題', en: 'In the way' },
  eitherWay: { ja: '課題の有無を問わない', en: 'With or without' },
  withBlockers: { ja: '課題のある案件', en: 'Something in the way' },
  withoutBlockers: { ja: '課題のない案件', en: 'Nothing in the way' },
  clearFilters: { ja: '絞り込みを解除', en: 'Clear the filters' },
  countingAll: {
    ja: '申請前の課題を確認しています（残り{left}件）',
    en: 'Counting what is in the way ({left} cases left)',
  },
  stopCounting: { ja: '中止する', en: 'Stop' },
  notAllCounted: {
    ja: '{count}件はまだ確認していません。',
    en: '{count} cases have not been counted yet.',
  },
  countRest: { ja: '残りを確認する', en: 'Count the rest' },
  views: { ja: '保存した条件', en: 'Saved filters' },
  chooseView: { ja: '選んでください', en: 'Choose one' },
  saveView: { ja: 'この条件を保存', en: 'Save this filter' },
  saveViewTitle: { ja: '絞り込みの条件を保存', en: 'Save this filter' },
  viewName: { ja: '条件の名前', en: 'Name of the filter' },
  viewNameNeeded: { ja: '名前を入力してください。', en: 'Enter a name.' },
  viewHint: {
    ja: '検索の語も含めて、保管庫に暗号化して保存します。',
    en: 'Kept in the vault, sealed, with the words searched for.',
  },
  viewSaved: { ja: '条件「{name}」を保存しました。', en: 'The filter {name} was saved.' },
  removeView: { ja: 'この条件を削除', en: 'Remove this filter' },
  viewRemoved: { ja: '条件「{name}」を削除しました。', en: 'The filter {name} was removed.' },
  save: { ja: '保存する', en: 'Save' },
  chosen: { ja: '{count}件を選択中', en: '{count} chosen' },
  chooseAllFound: { ja: '表示中の{count}件をすべて選択', en: 'Choose all {count} found' },
  chooseNone: { ja: '選択を解除', en: 'Clear the choice' },
  setStatus: { ja: '進捗を変更', en: 'Set the status' },
  assign: { ja: '担当者を変更', en: 'Assign' },
  setStatusTitle: { ja: '{count}件の進捗を変更しますか', en: 'Set the status of {count} cases?' },
  assignTitle: { ja: '{count}件の担当者を変更しますか', en: 'Assign {count} cases?' },
  assignHint: { ja: '空欄にすると、担当者を外します。', en: 'Left empty, nobody is assigned.' },
  allOrNothing: {
    ja: '選択した{count}件すべてを変更します。１件でも変更できないときは、どれも変更しません。変更後に元に戻せます。',
    en: 'All {count} chosen cases are changed, or none of them. You can take it back afterwards.',
  },
  change: { ja: '{count}件を変更する', en: 'Change {count}' },
  statusSet: { ja: '{count}件の進捗を「{value}」に変更しました。', en: 'Set {count} cases to {value}.' },
  assigned: { ja: '{count}件の担当者を「{value}」に変更しました。', en: 'Assigned {count} cases to {value}.' },
  unassigned: { ja: '{count}件の担当者を外しました。', en: 'Nobody is assigned to {count} cases now.' },
  undo: { ja: '元に戻す', en: 'Undo' },
  undone: { ja: '{count}件を元に戻しました。', en: 'Took back the change of {count} cases.' },
  undoConflict: {
    ja: '変更したあとに保存された案件があるため、元に戻していません。',
    en: 'Nothing was taken back: some of the cases have been saved since.',
  },
  copyOf: { ja: '「{name}」の案件を次の申請人に使う', en: 'Use the case of {name} for the next applicant' },
  choosePerson: { ja: '氏名・旅券番号で探す', en: 'Find by name or passport number' },
  chooseEmployer: { ja: '名称で探す', en: 'Find by name' },
  noMatch: { ja: '当てはまるものがありません。', en: 'Nothing matches.' },
  moreMatches: { ja: 'ほか{count}件。入力を続けて絞り込んでください。', en: '{count} more: type on to narrow them.' },
  keys: {
    ja: '矢印キーで移動、Enterで開く、Spaceで選択、Shift＋↑↓で続けて選択',
    en: 'Arrow keys move, Enter opens, Space chooses, Shift with ↑ ↓ chooses on',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
