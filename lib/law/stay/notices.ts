import { addDays, type Day, japaneseDay } from '../../domain/calendar';
import type { FactPath } from '../../domain/facts';
import type { Text } from '../../i18n/text';
import type { Rule } from '../gijinkoku/known';
import { ask, facts, fail, notApplicable, pass, silent, text, warn } from '../gijinkoku/rules/kit';
import { noticeDue } from './days';
import { type NoticeKind, notices } from './day-rows';
import { contractEventOn, type Stay, staying, whereCalledFor } from './kit';

// Notifications of somebody who lives in Japan: R-CHG-01, R-NOT-02 to R-NOT-04.

const noticeDays = notices.contract.value.days;

/** The notice is owed whatever is applied for; at a renewal it must have been given. */
const noticeAt = (isRenewal: boolean): Rule => ({
  id: 'R-CHG-01',
  chapter: 'newEmployer',
  title: text('契約機関に関する届出', 'Notice of the new employer'),
  source: notices.contract.source,
  judge: ({ facts: known, on }) => {
    const stay = known.case.stay ?? {};
    const { notifiedOn: notified } = stay;
    const changed = contractEventOn(stay);
    const points = facts('case.stay.employerChangedOn', 'case.stay.notifiedOn');
    if (changed === undefined) return ask(text('所属機関の変更日', 'when the employer changed'), ...points);
    const due = noticeDue('contract', changed);
    const change = text('直ちに届け出て、遅れた理由を説明してください。', 'Notify at once, and explain the delay.');
    if (notified !== undefined) {
      return notified <= due
        ? pass(text('届出は14日以内に行われています。', 'Notified within 14 days.'))
        : warn(
            text(
              `届出（${japaneseDay(notified)}）が期限（変更から${noticeDays}日の${japaneseDay(due)}）を過ぎています。`,
              `Notified on ${notified}, after ${due}, ${noticeDays} days from the change.`,
            ),
            points,
            text('遅れた理由の説明書を準備してください。', 'Be ready to explain the delay.'),
          );
    }
    if (isRenewal && on > due) {
      return fail(
        text(
          '契約機関に関する届出の記録がないまま更新を申請しようとしています。',
          'A renewal is to be filed without any record of the notice.',
        ),
        points,
        change,
      );
    }
    return on > due
      ? ask(
          text(`届出の有無（期限は${japaneseDay(due)}でした）`, `whether the notice was given (it was due on ${due})`),
          ...points,
        )
      : ask(
          text(`届出の有無（期限は${japaneseDay(due)}です）`, `whether the notice was given (it is due on ${due})`),
          ...points,
        );
  },
  examples: [
    staying('On the fourteenth day', 'pass', {
      employerChangedOn: '2026-04-01',
      notifiedOn: '2026-04-15',
    }),
    staying('On the fifteenth day', 'warn', {
      employerChangedOn: '2026-04-01',
      notifiedOn: '2026-04-16',
    }),
    staying('No notice after fourteen days', isRenewal ? 'fail' : 'unknown', { employerChangedOn: '2026-05-31' }),
    staying('The contract ended, and fourteen days are over', isRenewal ? 'fail' : 'unknown', {
      employerLeftOn: '2026-05-31',
      notice: { event: 'ended' },
    }),
    staying('Counted from the end of the former contract', 'warn', {
      ...{ employerLeftOn: '2026-04-01', employerChangedOn: '2026-04-02', notifiedOn: '2026-04-16' },
      notice: { event: 'endedAndNew' },
    }),
    staying('Counted from the new contract', 'pass', {
      ...{ employerLeftOn: '2026-04-01', employerChangedOn: '2026-04-02', notifiedOn: '2026-04-16' },
      notice: { event: 'newContract' },
    }),
    staying('Fourteen days are not over yet', 'unknown', { employerChangedOn: '2026-06-01' }),
    staying('Nobody knows when', 'unknown'),
    silent(),
  ],
});

/** R-CHG-01, where the new employer is what the case is about. */
export const notice = noticeAt(false);

/** What a notification is about, and the facts that tell when it happened and when it was made. */
interface Duty {
  readonly id: string;
  readonly kind: Exclude<NoticeKind, 'contract'>;
  readonly title: Text;
  readonly happened: keyof Stay & ('addressChangedOn' | 'spouseEndedOn' | 'childBornOn');
  readonly done: keyof Stay & ('addressNotifiedOn' | 'spouseNotifiedOn' | 'childAppliedOn');
  readonly change: Text;
}

const duties: readonly Duty[] = [
  {
    id: 'R-NOT-02',
    kind: 'address',
    title: text('住居地の届出', 'Notice of the address'),
    happened: 'addressChangedOn',
    done: 'addressNotifiedOn',
    change: text('直ちに市区町村に届け出てください。', 'Notify the municipality at once.'),
  },
  {
    id: 'R-NOT-03',
    kind: 'spouse',
    title: text('配偶者に関する届出', 'Notice on the spouse'),
    happened: 'spouseEndedOn',
    done: 'spouseNotifiedOn',
    change: text(
      '直ちに届け出て、今後の在留資格を検討してください。',
      'Notify at once, and consider the status to come.',
    ),
  },
  {
    id: 'R-NOT-04',
    kind: 'birth',
    title: text('出生した子の在留資格取得', "A newborn's status of residence"),
    happened: 'childBornOn',
    done: 'childAppliedOn',
    change: text(
      '直ちに地方出入国在留管理局に相談してください（出生から60日を超えて在留資格なしで在留することはできません）。',
      'Turn to the bureau at once: nobody may stay for more than 60 days from birth without a status.',
    ),
  },
];

const ruleOf = ({ id, kind, title, happened, done, change }: Duty): Rule => {
  const points = facts(`case.stay.${happened}` as FactPath, `case.stay.${done}` as FactPath);
  const days = notices[kind].value.days;
  const late = (day: Day, due: Day) =>
    warn(
      text(
        `${title.ja}（${japaneseDay(day)}）が期限（${days}日以内の${japaneseDay(due)}）を過ぎています。`,
        `${title.en}: made on ${day}, after ${due}, the last of ${days} days.`,
      ),
      points,
      text('遅れた理由の説明書を準備してください。', 'Be ready to explain the delay.'),
    );
  return {
    id,
    chapter: 'notices',
    title,
    source: notices[kind].source,
    judge: ({ facts: known, on }) => {
      const stay = known.case.stay ?? {};
      const [from, made] = [stay[happened], stay[done]];
      if (from === undefined) return notApplicable(text('届出の原因となる事実はありません。', 'Nothing to notify.'));
      const due = noticeDue(kind, from);
      if (made !== undefined)
        return made <= due
          ? pass(text(`期限（${days}日）内に行われています。`, `Made within ${days} days.`))
          : late(made, due);
      return on > due
        ? fail(
            text(
              `${title.ja}の記録がないまま、期限（${japaneseDay(due)}）を過ぎています。`,
              `No record of it, and it was due on ${due}.`,
            ),
            points,
            change,
          )
        : ask(
            text(`${title.ja}の日（期限は${japaneseDay(due)}です）`, `the day it was made (due on ${due})`),
            ...points,
          );
    },
    examples: [
      staying('On the last day', 'pass', { [happened]: '2026-05-01', [done]: dayAfter(days) }),
      staying('A day late', 'warn', { [happened]: '2026-05-01', [done]: dayAfter(days + 1) }),
      staying('Not made, on the last day', 'unknown', { [happened]: '2026-05-01' }, {}, dayAfter(days)),
      staying('Not made, the day after', 'fail', { [happened]: '2026-05-01' }, {}, dayAfter(days + 1)),
      staying('Nothing has happened', 'notApplicable'),
      silent('notApplicable'),
    ],
  };
};

/** So many days after the first of May 2026, on which everything of the examples happens. */
function dayAfter(days: number): Day {
  return addDays('2026-05-01', days);
}

/** R-NOT-02 to R-NOT-04: they speak only where their fact calls for them. */
export const dutyRules: readonly Rule[] = duties.map(ruleOf);

const changedEmployer = (stay: Stay): boolean => contractEventOn(stay) !== undefined;

/** R-CHG-01 and R-NOT-02 to R-NOT-04, where the case is about something else and a fact calls for them. */
export const noticesBeside: readonly Rule[] = [whereCalledFor(notice, changedEmployer), ...dutyRules];
/** The same at a renewal, where the notice of the contract partner must have been given. */
export const noticesAtRenewal: readonly Rule[] = [whereCalledFor(noticeAt(true), changedEmployer), ...dutyRules];
