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
  /** Only rows that the page hides at load: elsewhere they are asked whatever the answer. */
  readonly ifHidden?: true;
  /** `group` when the whole repeat group is shown or hidden; by default a row. */
  readonly target?: 'group';
}

const yes = /^有/;
const no = /^無/;
const others = /^(その他|分類不能)/;

/** A row by its words, whatever number its procedure gives it. */
const row = (words: string): RegExp => new RegExp(`^(?:\\d+(?:\\.\\d+)?)?${words}$`);

const relatives = '在日親族及び同居者';
const employer = '所属機関等契約先';
const site = '派遣先等';
const major = row('専攻・専門分野');
const otherMajor = row('専攻・専門分野その他');

/** The rules, parents before children. */
export const conditionRules: readonly ConditionRule[] = [
  { asks: row('在留期間'), answer: /./, shows: row('在留期間の満了日') },
  { asks: row('在留カードの有無'), answer: yes, shows: row('在留カード番号') },
  { asks: row('在留カードの有無'), answer: no, shows: row('ED番号.*') },
  { asks: row('上陸予定港'), answer: others, shows: row('上陸予定港その他') },
  { asks: row('過去の出入国歴有無'), answer: yes, shows: row('(?:過去の出入国歴回数|直近の出入国歴.*)') },
  {
    asks: row('過去の在留資格認定証明書交付申請歴有無'),
    answer: yes,
    shows: row('過去の在留資格認定証明書交付申請歴(?:回数|うち.*)'),
  },
  {
    asks: row('退去強制又は出国命令による出国の有無'),
    answer: yes,
    shows: row('退去強制又は出国命令による出国の有無.+'),
  },
  { asks: row(`${relatives}有無`), answer: yes, shows: row(`${relatives}(?!有無).+`), target: 'group' },
  { asks: row('最終学歴\\(2\\)'), answer: others, shows: row('最終学歴\\(2\\)その他') },
  { asks: row('最終学歴\\(2\\)'), answer: /^(大学院|大学|短期大学)/, shows: major, showIndex: 0 },
  { asks: row('最終学歴\\(2\\)'), answer: /^専門学校/, shows: major, showIndex: 1 },
  { asks: major, askIndex: 0, answer: others, shows: otherMajor, showIndex: 0 },
  { asks: major, askIndex: 1, answer: others, shows: otherMajor, showIndex: 1 },
  { asks: row('情報処理技術者資格又は試験合格の有無'), answer: yes, shows: row('情報処理技術者資格名又は試験名') },
  { asks: row('職歴の有無'), answer: yes, shows: row('国・地域名'), target: 'group' },
  { asks: row('職歴入社月不詳'), answer: /^不明な点/, shows: row('職歴入社年月'), showIndex: 0 },
  { asks: row('職歴入社月不詳'), answer: /^月不詳/, shows: row('職歴入社年月'), showIndex: 1 },
  { asks: row('職歴退社月不詳'), answer: /^不明な点/, shows: row('職歴退社年月'), showIndex: 0 },
  { asks: row('職歴退社月不詳'), answer: /^月不詳/, shows: row('職歴退社年月'), showIndex: 1 },
  { asks: row(`${employer}.*法人番号の有無`), answer: yes, shows: row(`${employer}.*法人番号`) },
  { asks: row(`${employer}.*主たる業種`), answer: others, shows: row(`${employer}.*主たる業種その他`) },
  { asks: row(`${employer}.*他業種`), answer: others, shows: row(`${employer}.*他業種その他`) },
  { asks: row('就労予定期間'), answer: /^定めあり/, shows: row('就労予定期間\\((?:年数|月数)\\)') },
  { asks: row('雇用開始未定の場合'), answer: others, shows: row('雇用開始未定の場合その他') },
  { asks: row('職務上の地位\\(役職名\\)有無'), answer: yes, shows: row('職務上の地位\\(役職名\\)') },
  { asks: row('職務内容変更の有無\\(.*\\)'), answer: yes, shows: row('職務内容変更.*具体的内容') },
  { asks: row(`${site}.*法人番号の有無`), answer: yes, shows: row(`${site}.*法人番号`) },
  { asks: row(`${site}.*主たる業種`), answer: others, shows: row(`${site}.*主たる業種その他`) },
  { asks: row(`${site}.*他業種`), answer: others, shows: row(`${site}.*他業種その他`) },
  { asks: row('滞在費支弁方法'), answer: others, shows: row('滞在費支弁方法その他.*') },
  { asks: row('資格外活動の有無'), answer: yes, shows: row('資格外活動\\(.+'), target: 'group' },
  {
    asks: row('扶養者との同時申請の有無'),
    answer: no,
    shows: row('扶養者\\([456]\\)(?:在留カード番号|在留資格|在留期間)'),
    ifHidden: true,
  },
  { asks: row('扶養者\\(6\\)在留期間'), answer: /./, shows: row('扶養者\\(7\\)在留期間の満了日') },
  { asks: row('扶養者.*続柄\\)'), answer: others, shows: row('扶養者.*続柄\\)その他') },
  { asks: row('扶養者.*法人番号の有無'), answer: yes, shows: row('扶養者.*法人番号') },
  { asks: row('在留カードの受領方法'), answer: /^窓口/, shows: row('(?:申請対象者の住居地|受領官署)') },
];

/** A row from the point of view of the rules. */
export interface RuleRow {
  /** The row element's id. */
  readonly id: string;
  /** The folded label without the block number. */
  readonly label: string;
  /** The repeat block's id, empty outside of a block. */
  readonly block: string;
  readonly hiddenAtLoad?: boolean;
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
        .filter((row) => row.block === block && row.id !== asks.id && (!rule.ifHidden || row.hiddenAtLoad))
        .filter((_, index) => rule.showIndex === undefined || rule.showIndex === index)
        .map((row) => ({ asks: asks.id, answer, shows: row.id, target: 'row' as const }));
    });
  });
}
