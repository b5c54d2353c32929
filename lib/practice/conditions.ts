/**
 * Which answers show which rows, as far as the portal's printed notes say. Rows are named by their folded label without
 * the block number, never by id, because ids are renumbered with every revision. It is not known which options open the
 * その他 boxes on the portal. Here they are the options whose text begins with その他 or says that nothing fits.
 */
export interface ConditionRule {
  /** The row with the answer. */
  readonly asks: RegExp;
  /** The folded text of the chosen option that shows the rows below. */
  readonly answer: RegExp;
  /** The rows that depend on it, or the repeat group whose rows match. */
  readonly shows: RegExp;
  /** Which of the rows with the same label has the answer (from 0); by default the first. */
  readonly askIndex?: number;
  /** Which of the rows with the same label depends on it (from 0); by default all of them. */
  readonly showIndex?: number;
  /** `group` when the whole repeat group is shown or hidden; by default a row. */
  readonly target?: 'group';
}

const yes = /^有/;
const others = /^(その他|分類不能)/;

/** The rules, parents before children. */
export const conditionRules: readonly ConditionRule[] = [
  { asks: /^13\.1上陸予定港/, answer: others, shows: /^13\.2上陸予定港/ },
  { asks: /^17\.1過去/, answer: yes, shows: /^17\.[234]/ },
  { asks: /^18\.1過去/, answer: yes, shows: /^18\.[23]/ },
  { asks: /^20\.1退去/, answer: yes, shows: /^20\.[23]/ },
  { asks: /^21\.1在日/, answer: yes, shows: /^21\.[2-8]/, target: 'group' },
  { asks: /^23\.2最終/, answer: others, shows: /^23\.3/ },
  { asks: /^23\.2最終/, answer: /^(大学院|大学|短期大学)/, shows: /^24\.1/, showIndex: 0 },
  { asks: /^23\.2最終/, answer: /^専門学校/, shows: /^24\.1/, showIndex: 1 },
  { asks: /^24\.1専攻/, askIndex: 0, answer: others, shows: /^24\.2/, showIndex: 0 },
  { asks: /^24\.1専攻/, askIndex: 1, answer: others, shows: /^24\.2/, showIndex: 1 },
  { asks: /^25\.1情報/, answer: yes, shows: /^25\.2/ },
  { asks: /^職歴の有無$/, answer: yes, shows: /^国・地域名$/, target: 'group' },
  { asks: /^26\.1職歴/, answer: /^不明な点/, shows: /^26\.2職歴/, showIndex: 0 },
  { asks: /^26\.1職歴/, answer: /^月不詳/, shows: /^26\.2職歴/, showIndex: 1 },
  { asks: /^26\.3職歴/, answer: /^不明な点/, shows: /^26\.4職歴/, showIndex: 0 },
  { asks: /^26\.3職歴/, answer: /^月不詳/, shows: /^26\.4職歴/, showIndex: 1 },
  { asks: /^3\.2所属.*有無$/, answer: yes, shows: /^3\.2所属.*法人番号$/ },
  { asks: /^3\.5所属/, answer: others, shows: /^3\.6所属/ },
  { asks: /^3\.7所属/, answer: others, shows: /^3\.8所属/ },
  { asks: /^5\.1就労/, answer: /^定めあり/, shows: /^5\.[23]就労/ },
  { asks: /^9\.1職務/, answer: yes, shows: /^9\.2職務/ },
  { asks: /^職務内容変更の有無\(/, answer: yes, shows: /^職務内容変更.*具体的内容$/ },
  { asks: /^12\.2派遣.*有無$/, answer: yes, shows: /^12\.2派遣.*法人番号$/ },
  { asks: /^12\.5派遣/, answer: others, shows: /^12\.6派遣/ },
  { asks: /^12\.7派遣/, answer: others, shows: /^12\.8派遣/ },
];

/** A row from the point of view of the rules. */
export interface RuleRow {
  /** The row element's id. */
  readonly id: string;
  /** The folded label without the block number. */
  readonly label: string;
  /** The repeat block's id, empty outside of a block. */
  readonly block: string;
}

/** One dependency between two elements of a page. */
export interface Dependency {
  /** The id of the row with the answer. */
  readonly asks: string;
  readonly answer: RegExp;
  /** The id of the dependent row, or the group of the dependent blocks. */
  readonly shows: string;
  readonly target: 'row' | 'group';
}

/** The group of a block's id: `repetition256137_2` gives `repetition256137`. */
export function groupOf(blockId: string): string {
  return blockId.replace(/_\d+$/, '');
}

/** The dependencies between the rows of a page. Inside a repeat group a rule connects only rows of the same block. */
export function dependenciesOf(rows: readonly RuleRow[], rules = conditionRules): readonly Dependency[] {
  return rules.flatMap((rule) => {
    const asking = rows.filter(({ label }) => rule.asks.test(label));
    const blocks = [...new Set(asking.map(({ block }) => block))];
    return blocks.flatMap((block): readonly Dependency[] => {
      const asks = asking.filter((row) => row.block === block)[rule.askIndex ?? 0];
      if (asks === undefined) return [];
      const { answer } = rule;
      const matching = rows.filter((row) => rule.shows.test(row.label));
      if (rule.target === 'group') {
        const groups = new Set(matching.filter((row) => row.block !== '').map((row) => groupOf(row.block)));
        return [...groups].map((shows) => ({ asks: asks.id, answer, shows, target: 'group' as const }));
      }
      return matching
        .filter((row) => row.block === block && row.id !== asks.id)
        .filter((_, index) => rule.showIndex === undefined || rule.showIndex === index)
        .map((row) => ({ asks: asks.id, answer, shows: row.id, target: 'row' as const }));
    });
  });
}
