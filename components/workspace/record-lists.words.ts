import type { RecordColumn } from '../../lib/overview/query';
import type { Sentence } from '../../lib/i18n/i18n';

type Kind = 'applicant' | 'employer';

/** The columns of the lists of applicants and employers. */
export const recordColumnNames: Readonly<Record<RecordColumn, Readonly<Record<Kind, Sentence>>>> = {
  name: { applicant: { ja: '氏名', en: 'Name' }, employer: { ja: '名称', en: 'Name' } },
  number: {
    applicant: { ja: '旅券番号', en: 'Passport number' },
    employer: { ja: '法人番号', en: 'Corporate number' },
  },
  ends: {
    applicant: { ja: '旅券の期限', en: 'Passport expires' },
    employer: { ja: '期限', en: 'Expires' },
  },
  cases: { applicant: { ja: '案件', en: 'Cases' }, employer: { ja: '案件', en: 'Cases' } },
  updated: { applicant: { ja: '更新', en: 'Updated' }, employer: { ja: '更新', en: 'Updated' } },
};

/** The lists of applicants and employers, which cases use a record, and merging two. */
export const recordLists = {
  onlyDuplicates: { ja: '重複の可能性があるもの（{count}件）', en: 'Possible duplicates ({count})' },
  onlyUnused: { ja: '案件で使われていないもの', en: 'Not used by any case' },
  doubled: { ja: '重複の可能性', en: 'Possible duplicate' },
  compare: { ja: '「{name}」と重複の可能性があるものを比べる', en: 'Possible duplicate: compare {name} with it' },
  newCaseFor: { ja: '「{name}」の新しい案件', en: 'New case for {name}' },
  newCaseWith: { ja: '「{name}」を所属機関とする新しい案件', en: 'New case at {name}' },
  usedBy: { ja: '{count}件の案件で使われています', en: 'Used by {count} cases' },
  usedByOne: { ja: '1件の案件で使われています', en: 'Used by 1 case' },
  usedByNone: { ja: 'この記録を使う案件はありません。', en: 'No case uses this record.' },
  changeTouches: {
    ja: 'ここでの変更は、次の案件すべてに反映されます。',
    en: 'A change here applies to all of these cases.',
  },
  touches: { ja: '案件{count}件に反映', en: 'for {count} cases' },
  andMore: { ja: 'ほか{count}件', en: 'and {count} more' },
  seemsDouble: {
    applicant: {
      ja: '同じ旅券番号、または同じ氏名・生年月日の申請人が、ほかに{count}件登録されています。',
      en: 'Other applicants with the same passport number, or the same name and date of birth: {count}.',
    },
    employer: {
      ja: '同じ法人番号・支店の所属機関が、ほかに{count}件登録されています。',
      en: 'Other employers with the same corporate number and branch: {count}.',
    },
  },
  compareThem: { ja: '比べて統合する', en: 'Compare and merge' },
  mergeTitle: { ja: '2つの記録を1つに統合', en: 'Merge two records into one' },
  mergeIntro: {
    ja: '項目ごとに、残す値を選んでください。案件はすべて、残す記録へ付け替えます。途中で失敗したときは、何も変更しません。',
    en: 'Choose for each fact which value stays. All cases move to the record that stays. If anything fails, nothing is changed.',
  },
  mergeWith: { ja: '統合する相手', en: 'Merge with' },
  fact: { ja: '項目', en: 'Fact' },
  stays: { ja: '残す記録', en: 'The record that stays' },
  goes: { ja: '統合して削除する記録', en: 'The record that is removed' },
  swap: { ja: '残す側を入れ替える', en: 'Keep the other one' },
  both: { ja: '両方の内容を残す', en: 'Keep the entries of both' },
  nothingHere: { ja: '（未入力）', en: '(nothing entered)' },
  sameFacts: { ja: '同じ内容の項目：{count}件', en: 'Facts that are the same: {count}' },
  casesMove: { ja: '{count}件の案件を付け替えます。', en: 'Cases that move to it: {count}.' },
  merge: { ja: '統合する', en: 'Merge' },
  merged: {
    ja: '統合しました。{count}件の案件を付け替えました。',
    en: 'Merged. Cases moved to the record: {count}.',
  },
} as const satisfies Readonly<Record<string, Sentence | Readonly<Record<Kind, Sentence>>>>;
