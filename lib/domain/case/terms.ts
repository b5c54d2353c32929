import { z } from 'zod';
import { asking, fact } from '../label';
import { line, paragraph } from '../values';

const rows = { widget: 'multiline' } as const;

/** 労働条件: what a notice of working conditions (労働基準法15条) tells beyond the facts of the form. */
export const terms = z.strictObject({
  renewal: fact(paragraph, '契約の更新', 'Renewal', {
    ...asking(
      '期間の定めがある場合、更新の有無と判断の基準は何ですか。',
      'Of a fixed term: may it be renewed, and what decides that?',
    ),
    ...rows,
  }),
  renewalCap: fact(
    line,
    '更新の上限',
    'Cap on renewals',
    asking(
      '更新の回数や通算の期間に上限はありますか。',
      'Is there a limit to the number of renewals or to the whole term?',
    ),
  ),
  conversion: fact(paragraph, '無期転換', 'Change to an indefinite term', {
    ...asking(
      '無期転換を申し込める場合、その機会と転換後の労働条件は何ですか。',
      'Where an indefinite term may be asked for: when, and on which terms?',
    ),
    ...rows,
  }),
  placeScope: fact(paragraph, '就業場所の変更の範囲', 'Scope of change of the place', {
    ...asking(
      '雇入れ後、就業の場所はどの範囲で変わることがありますか。',
      'Within which scope may the place of work change?',
    ),
    ...rows,
  }),
  dutiesScope: fact(paragraph, '業務の変更の範囲', 'Scope of change of the duties', {
    ...asking('雇入れ後、業務はどの範囲で変わることがありますか。', 'Within which scope may the duties change?'),
    ...rows,
  }),
  workHours: fact(
    line,
    '始業・終業の時刻',
    'Start and end of the working day',
    asking(
      '始業と終業の時刻は何時ですか（交替制の場合はその内容）。',
      'When does the working day start and end (or the shifts)?',
    ),
  ),
  breaks: fact(line, '休憩時間', 'Breaks', asking('休憩は何分ですか。', 'How long are the breaks?')),
  overtime: fact(line, '所定時間外労働', 'Overtime', asking('所定時間外の労働はありますか。', 'Is there overtime?')),
  daysOff: fact(line, '休日', 'Days off', asking('休日はいつですか。', 'Which days are off?')),
  leave: fact(
    line,
    '休暇',
    'Leave',
    asking('年次有給休暇その他の休暇は何日ですか。', 'How many days of paid and other leave?'),
  ),
  probation: fact(
    line,
    '試用期間',
    'Probation',
    asking('試用期間はありますか。期間中の賃金は同じですか。', 'Is there a probation period, and is the pay the same?'),
  ),
  severance: fact(line, '退職金', 'Severance pay', asking('退職金はありますか。', 'Is there severance pay?')),
  leaving: fact(paragraph, '退職・解雇の事由', 'Grounds for leaving and dismissal', {
    ...asking(
      '退職（定年を含む）と解雇の事由は何ですか。',
      'On which grounds does the employment end (retirement age, dismissal)?',
    ),
    ...rows,
  }),
  condition: fact(
    line,
    '契約の発効の条件',
    'Condition of the contract',
    asking(
      '在留資格の取得を条件に効力を生じる契約ですか。',
      'Does the contract take effect with the status of residence?',
    ),
  ),
});
