import type { Line } from '../page-lines';
import { blockNumber, expected } from './line';

/** 最終学歴 and 情報処理技術者資格. */
export const expectedEducation: readonly Line[] = [
  expected('education.place', '18.1', '最終学歴(1)', { required: true }),
  expected('education.level', '18.2', '最終学歴(2)', { required: true }),
  expected('education.levelOther', '18.3', '最終学歴(2)　その他', {
    required: true,
    conditional: true,
    hiddenAtLoad: true,
  }),
  expected('education.school', '18.4', '最終学歴(3)　学校名', { required: true }),
  expected('education.graduated', '18.5', '最終学歴(4)　卒業年月日', { required: true }),
  expected('education.majorUniv', '19.1', '専攻・専門分野', { required: true, conditional: true, hiddenAtLoad: true }),
  expected('education.majorUnivDetail', '19.2', '専攻・専門分野　その他', {
    required: true,
    conditional: true,
    hiddenAtLoad: true,
    reveal: 'maybe',
    follows: 'education.majorUniv',
  }),
  expected('education.majorSenmon', '19.1', '専攻・専門分野', {
    required: true,
    conditional: true,
    hiddenAtLoad: true,
  }),
  expected('education.majorSenmonDetail', '19.2', '専攻・専門分野　その他', {
    required: true,
    conditional: true,
    hiddenAtLoad: true,
    reveal: 'maybe',
    follows: 'education.majorSenmon',
  }),
  expected('it.has', '20.1', '情報処理技術者資格又は試験合格の有無', { conditional: true }),
  expected('it.name', '20.2', '情報処理技術者資格名又は試験名', { conditional: true }),
];

function block(index: number): readonly Line[] {
  const at = blockNumber(index);
  const row = (id: string, item: string | null, name: string, must: boolean, hiddenAtLoad = false): Line =>
    expected(`work[${index}].${id}`, item, `${name}${at}`, {
      conditional: true,
      ...(index === 0 && must ? { required: true } : {}),
      ...(hiddenAtLoad ? { hiddenAtLoad } : {}),
    });
  return [
    row('country', null, '国・地域名', true),
    row('joinMonthUnknown', '21.1', '職歴　入社月不詳', true),
    row('join', '21.2', '職歴　入社年月', true),
    row('joinYear', '21.2', '職歴　入社年月', true, true),
    row('leaveMonthUnknown', '21.3', '職歴　退社月不詳', false),
    row('leave', '21.4', '職歴　退社年月', false),
    row('leaveYear', '21.4', '職歴　退社年月', false, true),
    row('employerLatin', '21.5', '職歴　勤務先名称(英字表記)', false),
    row('employerKanji', '21.6', '職歴　勤務先名称(漢字表記)', false),
  ];
}

/** 職歴. */
export const expectedWork: readonly Line[] = [
  expected('work.has', null, '職歴の有無', { required: true }),
  ...[0, 1, 2, 3, 4, 5].flatMap(block),
];
