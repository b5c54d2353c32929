import { requirementsOf } from '../../domain/case/case';
import type { Text } from '../../i18n/text';
import type { Rule } from '../gijinkoku/known';
import { ask, facts, fail, given, pass, silent, text } from '../gijinkoku/rules/kit';
import { readyOrLater } from '../gijinkoku/rules/process';
import { practice } from '../gijinkoku/rules/sources';

/** Neither the form nor the documents are held. */
export const nothingHeld = text(
  'この手続の様式と提出書類は点検に収録されていません',
  'Tenken holds neither the form nor the documents of this procedure',
);

/** Both are held: the form as it is expected, the documents out of summaries. */
export const heldAtSecondHand = text(
  'この手続の実際の入力画面は未確認で、提出書類は公開資料の要約によります',
  "nobody has seen this procedure's page yet, and its documents are taken from summaries",
);

/**
 * R-GUIDE-01, of a procedure of which this product does not hold everything at first hand: a person looks it up.
 * @param because what is not held, or not at first hand, as a clause
 */
export const requirementsLookedUp = (because: Text): Rule => ({
  id: 'R-GUIDE-01',
  chapter: 'process',
  title: text('様式・提出書類の確認', 'Form and documents looked up'),
  source: practice('収録していない手続の確認'),
  judge: ({ facts: known }) => {
    const points = facts('case.requirements.on');
    const change = text(
      '出入国在留管理庁の案内を確認し、担当者と日付を記録してください。',
      "Look at the Agency's page, and record who did and when.",
    );
    if (requirementsOf(known.case))
      return pass(text('案内での確認が記録されています。', 'It is recorded as looked up.'));
    return readyOrLater.includes(known.case.status)
      ? fail(
          text(
            `${because.ja}。確認の記録がないまま、案件が準備完了以降になっています。`,
            `${because.en}, and the case is called ready or later without a record that form and documents were looked up.`,
          ),
          points,
          change,
        )
      : ask(
          text(
            `この手続の様式と提出書類を、出入国在留管理庁の案内で確認したか（${because.ja}）`,
            `whether form and documents were looked up on the Agency's page (${because.en})`,
          ),
          ...points,
        );
  },
  examples: [silent(), given('Nobody has looked, and the case is called ready', 'fail', { case: { status: 'ready' } })],
});
