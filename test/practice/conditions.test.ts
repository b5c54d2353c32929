import { describe, expect, it } from 'vitest';
import { conditionRules, dependenciesOf, groupOf, type RuleRow } from '../../lib/practice/conditions';
import { fold } from '../../lib/practice/fold';
import { pageModelOf } from '../../lib/practice/from-procedure';
import { isRow, type PageModel } from '../../lib/practice/model';
import { loadProcedures } from '../../lib/procedures/registry';
import { hasForm } from '../../lib/spec/form-of';
import { portalModel } from '../pages/build';

const rowsOf = (model: PageModel): readonly RuleRow[] =>
  model.rows.filter(isRow).map(({ row, label, repeat, hiddenAtLoad = false }) => ({
    hiddenAtLoad,
    id: row,
    label: repeat === undefined ? fold(label) : fold(label).replace(/\d{2}$/, ''),
    block: repeat === undefined ? '' : `repetition${repeat.group}_${repeat.index}`,
  }));
const rows = rowsOf(portalModel());
const models = (await loadProcedures()).filter(({ form }) => hasForm(form)).map(({ form }) => pageModelOf(form));
/** Rows of other statuses of residence, which stay hidden. */
const otherStatuses = new Set(
  (await loadProcedures()).flatMap(({ form }) =>
    form.fields.flatMap(({ role, portalRow }) => (role === 'otherStatus' && portalRow !== null ? [portalRow] : [])),
  ),
);
const dependencies = dependenciesOf(rows);
const shownBy = (asks: string, answer: string): readonly string[] =>
  dependencies.filter((found) => found.asks === asks && found.answer.test(fold(answer))).map(({ shows }) => shows);

describe('the conditions between rows', () => {
  it.each([
    ['tr_256119', 'その他 Others', ['tr_256120']],
    ['tr_256119', '羽田空港(HND) Haneda Airport', []],
    ['tr_256125', '有 Yes', ['tr_256126', 'tr_256127', 'tr_256128']],
    ['tr_256125', '無 No', []],
    ['tr_256129', '有 Yes', ['tr_256130', 'tr_256131']],
    ['tr_256133', '有 Yes', ['tr_256134', 'tr_256135']],
    ['tr_256136', '有 Yes', ['repetition256137']],
    ['tr_256187', '大学院（修士） Master', ['tr_256191']],
    ['tr_256187', '専門学校 College of technology', ['tr_256193']],
    ['tr_256187', '中学校 Junior high school', []],
    ['tr_256187', 'その他 Others', ['tr_256188']],
    ['tr_256191', 'その他人文・社会科学 Others(Cultural science/Social science)', ['tr_256192']],
    ['tr_256191', '介護福祉 Nursing care and welfare', []],
    ['tr_256193', 'その他 Others', ['tr_256194']],
    ['tr_256195', '有 Yes', ['tr_256196']],
    ['tr_256197', '有 Yes', ['repetition256198']],
    ['tr_256200', '不明な点は無い No unclear points', ['tr_256201']],
    ['tr_256200', '月不詳 Unknown(Month)', ['tr_256202']],
    ['tr_256212', '月不詳 Unknown(Month)', ['tr_256214']],
    ['tr_256272', '有 Yes', ['tr_256273']],
    ['tr_256276', 'その他の小売業 Retail (Others)', ['tr_256277']],
    ['tr_256281', 'その他の小売業 Retail (Others)', ['tr_256282']],
    ['tr_256293', '定めあり Fixed', ['tr_256294', 'tr_256295']],
    ['tr_256293', '定めなし Non-Fixed', []],
    ['tr_256299', '有 Yes', ['tr_256300']],
    ['tr_256307', '有 Yes', ['tr_256308']],
    ['tr_256310', '有 Yes', ['tr_256311']],
    ['tr_256314', 'その他の小売業 Retail (Others)', ['tr_256315']],
    ['tr_256319', 'その他の小売業 Retail (Others)', ['tr_256320']],
  ])('%s = %s shows %j', (asks, answer, expected) => {
    expect(shownBy(asks, answer)).toEqual(expected);
  });

  it('has no rule that finds nothing on any form', () => {
    for (const rule of conditionRules) {
      expect([rule.shows, models.flatMap((model) => dependenciesOf(rowsOf(model), [rule])).length]).not.toEqual([
        rule.shows,
        0,
      ]);
    }
  });

  it.each(models.map((model) => [model.procedure, model] as const))(
    'shows every row that %s hides at load',
    (_, model) => {
      const shown = new Set(dependenciesOf(rowsOf(model)).map(({ shows }) => shows));
      const hidden = model.rows
        .filter(isRow)
        .filter((one) => one.hiddenAtLoad && one.repeat === undefined && one.controls);
      const isAnothers = ({ row }: { readonly row: string }) => otherStatuses.has(row);
      expect(hidden.filter((one) => !shown.has(one.row) && !isAnothers(one)).map(({ label }) => label)).toEqual([]);
    },
  );

  it('names each dependent row at most once, so that no two rules fight over it', () => {
    const shown = dependencies.map(({ shows }) => shows);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('takes the block’s number off a group', () => {
    expect(groupOf('repetition256137_2')).toBe('repetition256137');
  });
});
