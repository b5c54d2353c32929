import { addMonths, japaneseDay } from '../../../domain/calendar';
import { applicationOf } from '../../../domain/case/case';
import type { Facts } from '../../../domain/facts';
import type { Rule } from '../../gijinkoku/known';
import type { RuleExample } from '../../../spec/check';
import { ask, facts, fail, notApplicable, pass, silent, text, warn } from '../../gijinkoku/rules/kit';
import { plannedEntryOf, plannedStayMonths } from '../../gijinkoku/rules/plan';
import { practice } from '../../gijinkoku/rules/sources';
import { familyGiven } from '../examples';
import { familyOf } from '../kit';

// The family's stay beside the supporter's: R-DEP-06.

/** The last day of the stay that is asked for, as far as it is known. */
interface WantedStay {
  readonly endOf: (facts: Facts) => string | undefined;
  readonly points: ReturnType<typeof facts>;
  readonly examples: readonly RuleExample[];
}

const supporterPoints = facts('case.dependant.supporter.expiresOn');

const periodRule = ({ endOf, points, examples }: WantedStay): Rule => ({
  id: 'R-DEP-06',
  chapter: 'dependants',
  title: text('扶養者の在留期限との関係', "Not beyond the supporter's stay"),
  source: practice('家族の在留期間は扶養者の在留期限までとなるのが通例'),
  judge: ({ facts: known, on }) => {
    const { filedTogether, status, expiresOn } = familyOf(known).supporter ?? {};
    if (filedTogether === 'yes') {
      return notApplicable(
        text(
          '扶養者と同時に申請するため、扶養者の在留期間は扶養者の申請で決まります。',
          "Filed together: the supporter's period is decided by their own application.",
        ),
      );
    }
    if (status === 'highlySkilled2') {
      return notApplicable(text('扶養者の在留期間は無期限です。', "The supporter's stay has no end."));
    }
    if (filedTogether !== 'no') {
      return ask(
        text('扶養者との同時申請の有無', 'whether it is filed together with the supporter'),
        ...facts('case.dependant.supporter.filedTogether'),
      );
    }
    if (expiresOn === undefined)
      return ask(text('扶養者の在留期限', "when the supporter's stay expires"), ...supporterPoints);
    if (expiresOn < on) {
      return fail(
        text(
          `扶養者の在留期限（${japaneseDay(expiresOn)}）が申請日に過ぎています。`,
          `The supporter's stay expired on ${expiresOn}, before the filing date.`,
        ),
        supporterPoints,
        text(
          '更新後の在留カードの内容に直してください。更新中であれば同時申請とします。',
          'Enter the new card; where the extension is under way, file together.',
        ),
      );
    }
    const end = endOf(known);
    if (end === undefined) return ask(text('希望する在留の期間', 'for how long the stay is asked'), ...points);
    return end > expiresOn
      ? warn(
          text(
            `希望する在留（${japaneseDay(end)}まで）が扶養者の在留期限（${japaneseDay(expiresOn)}）より後です。扶養者の期限までとなるのが通例です。`,
            `The stay asked for, until ${end}, goes beyond the supporter's, ${expiresOn}: as a rule it is granted until that day.`,
          ),
          [...points, ...supporterPoints],
          text(
            '期間を短くするか、扶養者の更新と同時に申請してください。',
            "Ask for less, or file together with the supporter's extension.",
          ),
        )
      : pass(text('扶養者の在留期限までの期間です。', "Not beyond the supporter's stay."));
  },
  examples: [
    ...examples,
    familyGiven('The supporter is out of time', 'fail', {
      case: { dependant: { supporter: { expiresOn: '2026-06-14' } } },
    }),
    familyGiven('On the last day of the supporter', 'warn', {
      case: { dependant: { supporter: { expiresOn: '2026-06-15' } } },
    }),
    familyGiven('Filed together', 'notApplicable', {
      case: { dependant: { supporter: { filedTogether: 'yes', expiresOn: undefined } } },
    }),
    familyGiven('A supporter without an end of stay', 'notApplicable', {
      case: { dependant: { supporter: { status: 'highlySkilled2', expiresOn: undefined } } },
    }),
    familyGiven('Nobody has said whether it is filed together', 'unknown', {
      case: { dependant: { supporter: { filedTogether: undefined } } },
    }),
    familyGiven('The expiry is not known', 'unknown', { case: { dependant: { supporter: { expiresOn: undefined } } } }),
    silent(),
  ],
});

/** R-DEP-06 of somebody who is still to come: from the planned entry. */
export const periodFromEntry = periodRule({
  endOf: (known) => {
    const [entry, months] = [plannedEntryOf(known), plannedStayMonths(known)];
    return entry === undefined || months === undefined ? undefined : addMonths(entry, months);
  },
  points: facts('case.entry.plannedOn', 'case.entry.stayYears', 'case.entry.stayMonths'),
  examples: [
    familyGiven('Three years, to the day', 'pass'),
    familyGiven('A day more than the supporter has', 'warn', {
      case: { dependant: { supporter: { expiresOn: '2029-09-30' } } },
    }),
    familyGiven('No day of entry', 'unknown', { case: { entry: { plannedOn: undefined } } }),
  ],
});

/** R-DEP-06 of an extension: from the end of the present stay. */
export const periodFromExpiry = periodRule({
  endOf: ({ case: one }) => {
    const [expires, months] = [one.stay?.expiresOn, applicationOf(one)?.wantedMonths];
    return expires === undefined || months === undefined ? undefined : addMonths(expires, months);
  },
  points: facts('case.stay.expiresOn', 'case.application.wantedMonths'),
  examples: [
    familyGiven('To the day', 'pass', { case: { dependant: { supporter: { expiresOn: '2029-08-20' } } } }),
    familyGiven('A day more than the supporter has', 'warn', {
      case: { dependant: { supporter: { expiresOn: '2029-08-19' } } },
    }),
    familyGiven('Nobody has said for how long', 'unknown', { case: { application: { wantedMonths: undefined } } }),
  ],
});
