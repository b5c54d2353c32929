import { requirementsOf } from '../../domain/case/case';
import type { Text } from '../../i18n/text';
import type { Rule } from '../gijinkoku/known';
import { ask, facts, fail, given, pass, silent, text } from '../gijinkoku/rules/kit';
import { readyOrLater } from '../gijinkoku/rules/process';
import { practice } from '../gijinkoku/rules/sources';

/**
 * R-GUIDE-01, of a procedure of which this product does not hold everything: a person looks up the rest.
 * @param missing what is not held, as a part of a sentence
 */
export const requirementsLookedUp = (missing: Text): Rule => ({
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
            `この手続の${missing.ja}は点検に収録されていません。確認の記録がないまま、案件が準備完了以降になっています。`,
            `Tenken does not hold ${missing.en} of this procedure, and the case is called ready or later without a record that they were looked up.`,
          ),
          points,
          change,
        )
      : ask(
          text(
            `この手続の${missing.ja}（点検に収録されていないため、出入国在留管理庁の案内で確認します）`,
            `${missing.en} of this procedure: Tenken does not hold them, so look at the Agency's page`,
          ),
          ...points,
        );
  },
  examples: [silent(), given('Nobody has looked, and the case is called ready', 'fail', { case: { status: 'ready' } })],
});
