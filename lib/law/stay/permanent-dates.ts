import type { Rule } from '../gijinkoku/known';
import { ask, facts, fail, pass, text, warn, silent } from '../gijinkoku/rules/kit';
import { threeYearsOn, residenceGuidelineOn } from './days';
import { feeFor } from './fees';
import { staying } from './kit';
import { feeTable, residenceRevision, residenceTransition } from './sources';

// Permanent residence, what depends on the day of filing: R-PR-02, R-PR-05, R-PR-07.

/** That the criteria rise, in words. The amounts are not held: nobody here has read the final text. */
export const criteriaRise = text(
  '永住許可の基準は2027年4月1日から引き上げられます。出入国在留管理庁の案内で確認してください。',
  "The criteria rise on 2027-04-01; check the Agency's page.",
);

const lookAtPage = text(
  '出入国在留管理庁の「永住許可に関するガイドライン」（令和8年10月1日公表）を確認してください。',
  "Look at the Agency's guideline for permanent residence, published on 1 October 2026.",
);

const longest: Rule = {
  id: 'R-PR-02',
  chapter: 'permanentResidence',
  title: text('最長の在留期間', 'The longest period of stay'),
  source: residenceTransition,
  judge: ({ facts: known, on }) => {
    const months = known.case.stay?.periodMonths;
    const points = facts('case.stay.periodMonths');
    const change = text(
      '5年の在留期間を得てから申請することを検討してください。',
      'Consider filing once a period of five years has been granted.',
    );
    if (months === undefined) return ask(text('現在の在留期間', 'the present period of stay'), ...points);
    if (months >= 60) return pass(text('最長の在留期間（5年）です。', 'The longest period, five years.'));
    if (months >= 36) {
      return threeYearsOn(on) === 'longest'
        ? pass(
            text(
              '3年の在留期間は、2027年3月31日まで最長とみなされます。',
              'Three years count as the longest period until 31 March 2027.',
            ),
          )
        : warn(
            text(
              '3年の在留期間は、2027年4月以降は原則として最長とみなされません（2027年3月31日に3年を有する方には、一度に限る扱いがあります）。',
              'From April 2027 three years count as the longest period only on conditions (who holds three years on 31 March 2027 is treated so once).',
            ),
            points,
            text(`${change.ja}${lookAtPage.ja}`, `${change.en} ${lookAtPage.en}`),
          );
    }
    return fail(
      text(
        `現在の在留期間は${months}か月で、最長（5年。2027年3月31日までは3年も可）ではありません。`,
        `The present period of ${months} months is not the longest (five years; three also count until 31 March 2027).`,
      ),
      points,
      change,
    );
  },
  examples: [
    staying('Five years', 'pass', { periodMonths: 60 }, {}, '2027-04-01'),
    staying('Three years on the last day of the transition', 'pass', { periodMonths: 36 }, {}, '2027-03-31'),
    staying('Three years on the day after', 'warn', { periodMonths: 36 }, {}, '2027-04-01'),
    staying('One year', 'fail', { periodMonths: 12 }),
    staying('Not known', 'unknown'),
    silent(),
  ],
};

/** The fee of an application, as people write it. */
const feeOn = (acceptedOn: string, reduced = false): string =>
  (feeFor({ kind: 'permanentResidence', channel: 'counter', acceptedOn, reduced })?.value ?? 0).toLocaleString('en');

const fee: Rule = {
  id: 'R-PR-05',
  chapter: 'permanentResidence',
  title: text('手数料と申請の方法', 'Fee and way of filing'),
  source: feeTable,
  judge: ({ on }) => {
    const hasReduction =
      feeFor({ kind: 'permanentResidence', channel: 'counter', acceptedOn: on, reduced: true }) !== undefined;
    const said = text(
      `この日に受け付けられる申請の手数料は${feeOn(on)}円です（窓口のみ。オンライン申請はできません）。`,
      `The fee is ${feeOn(on)} yen for an application accepted on this day (at the counter alone, not online).`,
    );
    return hasReduction
      ? warn(
          said,
          [],
          text(
            `手数料を申請人に説明し、減額（${feeOn(on, true)}円、窓口のみ）の対象かを出入国在留管理庁の最新の案内で確認してください。`,
            `Tell the applicant, and look in the Agency’s current notice whether the reduction (to ${feeOn(on, true)} yen, at the counter alone) applies.`,
          ),
        )
      : pass(said);
  },
  examples: [
    staying('The last day of the old fee', 'pass', {}, {}, '2026-09-30'),
    staying('The first day of the new fee', 'warn', {}, {}, '2026-10-01'),
  ],
};

const guideline: Rule = {
  id: 'R-PR-07',
  chapter: 'permanentResidence',
  title: text('申請日のガイドライン', 'Guideline of the filing date'),
  source: residenceRevision,
  judge: ({ on }) => {
    switch (residenceGuidelineOn(on).value) {
      case 'former':
        return pass(text('改定前のガイドラインによります。', 'By the guideline before its revision.'));
      case 'partly':
        return warn(
          text(
            `収入と公的負担の部分は、改定後のガイドラインによる場合があります。${criteriaRise.ja}`,
            `The parts on income and public burden may be those of the revised guideline. ${criteriaRise.en}`,
          ),
          [],
          lookAtPage,
        );
      case 'revised':
        return warn(
          text(
            `改定後のガイドラインによります（金額などは点検に収録されていません）。${criteriaRise.ja}`,
            `By the revised guideline, whose amounts Tenken does not hold. ${criteriaRise.en}`,
          ),
          [],
          lookAtPage,
        );
    }
  },
  examples: [
    staying('The last day before the revision can apply', 'pass', {}, {}, '2026-03-31'),
    staying('The first day on which parts of it may', 'warn', {}, {}, '2026-04-01'),
    staying('The last day before it applies as a whole', 'warn', {}, {}, '2027-03-31'),
    staying('The first day of the revised guideline', 'warn', {}, {}, '2027-04-01'),
  ],
};

/** R-PR-02, R-PR-05, R-PR-07. */
export const residenceDateRules: readonly Rule[] = [longest, fee, guideline];
