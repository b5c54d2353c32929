import type { Rule } from '../gijinkoku/known';
import { ask, askMissing, facts, fail, needs, notApplicable, pass, silent, text, warn } from '../gijinkoku/rules/kit';
import { clientRule, remembered } from '../gijinkoku/rules/sources';
import { filingWindowRule } from './filing-window';
import { staying } from './kit';

// Renewal: R-REN-01, R-REN-04, R-REN-06; R-REN-05 is the filing window.

const sameField: Rule = {
  id: 'R-REN-01',
  chapter: 'renewal',
  title: text('同じ分野の業務の継続', 'Still in the same field'),
  source: clientRule('同じ在留資格の同じ分野での就労。入管法21条'),
  judge: ({ facts: known }) => {
    const { stay, job } = known.case;
    const points = facts('case.stay.sameField', 'case.stay.dutiesOutside', 'case.job.dutiesChanged.answer');
    if (stay?.dutiesOutside === 'yes') {
      return fail(
        text('現在の業務が在留資格の範囲外です。', 'The present duties lie outside the status.'),
        points,
        text('在留資格変更許可申請、又は業務の変更を検討してください。', 'Consider a change of status or of duties.'),
      );
    }
    if (stay?.sameField === 'no' || job?.dutiesChanged?.answer === 'yes') {
      return warn(
        text(
          '前回の許可以降、分野又は職務内容が変わっています。変更内容の説明が必要です。',
          'The field or the duties have changed since the last permission: explain how.',
        ),
        points,
        text('職務内容の変更を具体的に記載してください。', 'Describe the change of duties.'),
      );
    }
    return stay?.dutiesOutside === 'no' && stay.sameField === 'yes'
      ? pass(text('同じ分野の業務を続けています。', 'Still works in the same field.'))
      : askMissing(
          needs(
            '現在の業務が同じ分野か',
            'whether the present duties are in the same field',
            stay?.sameField,
            ...facts('case.stay.sameField'),
          ),
          needs(
            '現在の業務が在留資格の範囲外でないか',
            'whether they lie outside the status',
            stay?.dutiesOutside,
            ...facts('case.stay.dutiesOutside'),
          ),
        );
  },
  examples: [
    staying('The same field', 'pass', { sameField: 'yes', dutiesOutside: 'no' }),
    staying(
      'The duties have changed',
      'warn',
      { sameField: 'yes', dutiesOutside: 'no' },
      { case: { job: { dutiesChanged: { answer: 'yes' } } } },
    ),
    staying('Another field within the status', 'warn', { sameField: 'no', dutiesOutside: 'no' }),
    staying('Duties outside the status', 'fail', { dutiesOutside: 'yes' }),
    staying('Not asked', 'unknown'),
    silent(),
  ],
};

/** Duties outside the status are the reason of a change of status; anything else they rule out. */
const outsideFor = (isChange: boolean): Rule => ({
  id: 'R-REN-04',
  chapter: 'renewal',
  title: text('範囲外の業務と在留資格変更', 'Duties outside the status'),
  source: remembered('入管法19条・20条'),
  judge: ({ facts: known }) => {
    const points = facts('case.stay.dutiesOutside');
    const change = text(
      '許可を受けるまで範囲外の業務を行わないでください。',
      'Do not take up such duties before the permission.',
    );
    switch (known.case.stay?.dutiesOutside) {
      case 'no':
        return pass(text('業務は在留資格の範囲内です。', 'The duties are within the status.'));
      case 'yes':
        return isChange
          ? warn(
              text(
                '範囲外の業務のため在留資格変更許可申請を行います。許可前の従事はできません。',
                'Duties outside the status, for which a change is applied for: they must not begin before the permission.',
              ),
              points,
              change,
            )
          : fail(
              text(
                '在留資格の範囲外の業務です。在留資格変更許可が必要です。',
                'Duties outside the status: a change of status is needed.',
              ),
              points,
              change,
            );
      default:
        return ask(text('業務が在留資格の範囲外でないか', 'whether the duties lie outside the status'), ...points);
    }
  },
  examples: [
    staying('Within the status', 'pass', { dutiesOutside: 'no' }),
    staying('Outside', isChange ? 'warn' : 'fail', { dutiesOutside: 'yes' }),
    staying('Not asked', 'unknown'),
    silent(),
  ],
});

const family: Rule = {
  id: 'R-REN-06',
  chapter: 'renewal',
  title: text('家族の在留期間更新', 'Renewal for dependants'),
  source: clientRule('家族は別途申請'),
  judge: ({ facts: known }) => {
    const { dependants, relatives } = known.applicant;
    const points = facts('applicant.dependants', 'applicant.relatives.answer');
    const here =
      relatives?.answer === 'yes' &&
      (relatives.people ?? []).some(
        ({ dependent, statusOfResidence }) => dependent === 'yes' || /家族滞在/.test(statusOfResidence ?? ''),
      );
    if (here || (dependants ?? 0) > 0) {
      return warn(
        text(
          '扶養する家族がいます。「家族滞在」の更新は家族ごとに別途必要です。',
          'There are dependants: each needs a renewal of their own.',
        ),
        points,
        text('在留期限を確認し、同時に申請してください。', 'Check their dates of expiry and file together.'),
      );
    }
    return dependants === 0 || relatives?.answer === 'no'
      ? notApplicable(text('扶養する家族はいません。', 'No dependants.'))
      : ask(text('扶養する家族の有無', 'whether there are dependants'), ...points);
  },
  examples: [
    staying('No dependants', 'notApplicable'),
    staying('A dependent spouse', 'warn', {}, { applicant: { dependants: 1 } }),
    staying('Not asked', 'unknown', {}, { applicant: { dependants: undefined, relatives: undefined } }),
    silent(),
  ],
};

/** R-REN-04, where the case is no change of status. */
const outside = outsideFor(false);
/** R-REN-04 of a change of status. */
export const outsideAtChange = outsideFor(true);

/** R-REN-01, R-REN-04: of a new employer. */
export const dutiesRules: readonly Rule[] = [sameField, outside];
/** R-REN-01, R-REN-04 to R-REN-06. */
export const renewalRules: readonly Rule[] = [...dutiesRules, filingWindowRule, family];
