import { z } from 'zod';
import { codesOf } from '../codes/code';
import { ports } from '../codes/port';
import { purposes } from '../codes/purpose';
import { fact } from '../label';
import { count, declaration, isoDate, line } from '../values';

/** 入国の予定: what is asked of somebody who is still abroad. */
export const entry = z.strictObject({
  purpose: fact(z.enum(codesOf(purposes)), '入国目的', 'Purpose of entry'),
  plannedOn: fact(isoDate, '入国予定年月日', 'Planned date of entry'),
  plannedText: fact(line, '入国予定（日付で書けない場合）', 'Planned entry, where not a date', {
    hintJa: '例）2026年9月上旬。入力すると、日付の代わりに使われます。',
    hintEn: 'For example 2026年9月上旬. Used instead of the date.',
  }),
  port: fact(z.enum(codesOf(ports)), '上陸予定港', 'Port of entry'),
  portOther: fact(line, '上陸予定港（その他の内容）', 'Port of entry: details of "others"'),
  stayYears: fact(count, '滞在予定期間（年数）', 'Intended length of stay (years)'),
  stayMonths: fact(count, '滞在予定期間（月数）', 'Intended length of stay (months)'),
  accompanying: fact(declaration({}), '同伴者', 'Accompanying persons'),
  visaPost: fact(line, '査証申請予定地', 'Intended place to apply for the visa'),
});
