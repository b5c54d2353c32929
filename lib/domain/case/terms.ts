import { z } from 'zod';
import { fact } from '../label';
import { line, paragraph } from '../values';

const rows = { widget: 'multiline' } as const;

/** 労働条件: what a notice of working conditions (労働基準法15条) tells beyond the facts of the form. */
export const terms = z.strictObject({
  renewal: fact(paragraph, '契約の更新', 'Renewal', {
    hintJa: '期間の定めがある場合、更新の有無と判断の基準は何ですか。',
    hintEn: 'Of a fixed term: may it be renewed, and what decides that?',
    ...rows,
  }),
  renewalCap: fact(line, '更新の上限', 'Cap on renewals', {
    hintJa: '更新の回数や通算の期間に上限はありますか。',
    hintEn: 'Is there a limit to the number of renewals or to the whole term?',
  }),
  conversion: fact(paragraph, '無期転換', 'Change to an indefinite term', {
    hintJa: '無期転換を申し込める場合、その機会と転換後の労働条件は何ですか。',
    hintEn: 'Where an indefinite term may be asked for: when, and on which terms?',
    ...rows,
  }),
  placeScope: fact(paragraph, '就業場所の変更の範囲', 'Scope of change of the place', {
    hintJa: '雇入れ後、就業の場所はどの範囲で変わることがありますか。',
    hintEn: 'Within which scope may the place of work change?',
    ...rows,
  }),
  dutiesScope: fact(paragraph, '業務の変更の範囲', 'Scope of change of the duties', {
    hintJa: '雇入れ後、業務はどの範囲で変わることがありますか。',
    hintEn: 'Within which scope may the duties change?',
    ...rows,
  }),
  workHours: fact(line, '始業・終業の時刻', 'Start and end of the working day', {
    hintJa: '始業と終業の時刻は何時ですか（交替制の場合はその内容）。',
    hintEn: 'When does the working day start and end (or the shifts)?',
  }),
  breaks: fact(line, '休憩時間', 'Breaks', { hintJa: '休憩は何分ですか。', hintEn: 'How long are the breaks?' }),
  overtime: fact(line, '所定時間外労働', 'Overtime', {
    hintJa: '所定時間外の労働はありますか。',
    hintEn: 'Is there overtime?',
  }),
  daysOff: fact(line, '休日', 'Days off', { hintJa: '休日はいつですか。', hintEn: 'Which days are off?' }),
  leave: fact(line, '休暇', 'Leave', {
    hintJa: '年次有給休暇その他の休暇は何日ですか。',
    hintEn: 'How many days of paid and other leave?',
  }),
  probation: fact(line, '試用期間', 'Probation', {
    hintJa: '試用期間はありますか。期間中の賃金は同じですか。',
    hintEn: 'Is there a probation period, and is the pay the same?',
  }),
  severance: fact(line, '退職金', 'Severance pay', {
    hintJa: '退職金はありますか。',
    hintEn: 'Is there severance pay?',
  }),
  leaving: fact(paragraph, '退職・解雇の事由', 'Grounds for leaving and dismissal', {
    hintJa: '退職（定年を含む）と解雇の事由は何ですか。',
    hintEn: 'On which grounds does the employment end (retirement age, dismissal)?',
    ...rows,
  }),
  condition: fact(line, '契約の発効の条件', 'Condition of the contract', {
    hintJa: '在留資格の取得を条件に効力を生じる契約ですか。',
    hintEn: 'Does the contract take effect with the status of residence?',
  }),
});
