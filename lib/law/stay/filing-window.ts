import { addMonths, japaneseDay } from '../../domain/calendar';
import type { Rule } from '../gijinkoku/known';
import { ask, facts, fail, pass, silent, text, warn } from '../gijinkoku/rules/kit';
import { filingWindow } from './days';
import { filingOpens } from './day-rows';
import { staying } from './kit';

/** R-REN-05: when a renewal can be filed, at the counter and online. */
export const filingWindowRule: Rule = {
  id: 'R-REN-05',
  chapter: 'renewal',
  title: text('更新の申請期間', 'When to file a renewal'),
  source: filingOpens.source,
  judge: ({ facts: known, on }) => {
    const { expiresOn: expires, periodMonths, filedVia } = known.case.stay ?? {};
    const points = facts('case.stay.expiresOn');
    if (expires === undefined) return ask(text('在留期限', 'when the period of stay expires'), ...points);
    const { opens, last } = filingWindow(expires, periodMonths);
    if (on > expires)
      return fail(
        text('在留期限を過ぎています。', 'The period of stay has expired.'),
        points,
        text('直ちに地方出入国在留管理局に相談してください。', 'Turn to the bureau at once.'),
      );
    if (on > last.online && filedVia !== 'counter') {
      const late = text(
        `オンラインでは申請できません（${japaneseDay(last.online)}まで）。窓口では本日まで申請できます。`,
        `No longer possible online (until ${last.online}). The counter takes it until today.`,
      );
      const change = text('本日中に窓口で申請してください。', 'File at the counter today.');
      const where = [...points, ...facts('case.stay.filedVia')];
      return filedVia === 'online' ? fail(late, where, change) : warn(late, where, change);
    }
    if (opens !== null && on < opens) {
      return warn(
        text(`まだ申請できません（${japaneseDay(opens)}から）。`, `Too early to file (from ${opens}).`),
        points,
        text('申請期間に入ってから申請してください。', 'File within the window.'),
      );
    }
    return addMonths(on, 1) > expires
      ? warn(
          text(
            `在留期限まで1か月ありません（オンラインは${japaneseDay(last.online)}、窓口は${japaneseDay(last.counter)}まで）。`,
            `Less than a month until the period of stay expires (online until ${last.online}, at the counter until ${last.counter}).`,
          ),
          points,
          text('早急に申請してください。', 'File without delay.'),
        )
      : pass(
          text(
            `申請期間内です（オンラインは${japaneseDay(last.online)}、窓口は${japaneseDay(last.counter)}まで）。`,
            `Within the window for filing (online until ${last.online}, at the counter until ${last.counter}).`,
          ),
        );
  },
  examples: [
    staying('Three months before', 'pass', { expiresOn: '2026-09-15' }),
    staying('A day earlier than that', 'warn', { expiresOn: '2026-09-16' }),
    staying('A day earlier, with a period of three months', 'pass', { expiresOn: '2026-09-16', periodMonths: 3 }),
    staying('A month before', 'pass', { expiresOn: '2026-07-15' }),
    staying('Less than a month before', 'warn', { expiresOn: '2026-07-14' }),
    staying('Online, the day before the last', 'warn', { expiresOn: '2026-06-16', filedVia: 'online' }),
    staying('Online, on the last day', 'fail', { expiresOn: '2026-06-15', filedVia: 'online' }),
    staying('At the counter, on the last day', 'warn', { expiresOn: '2026-06-15', filedVia: 'counter' }),
    staying('On the last day', 'warn', { expiresOn: '2026-06-15' }),
    staying('The day after', 'fail', { expiresOn: '2026-06-14' }),
    staying('Not known', 'unknown'),
    silent(),
  ],
};
