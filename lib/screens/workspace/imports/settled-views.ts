import type { SettledView } from '../../../../components/tables/SettledList';
import type { Language } from '../../../i18n/i18n';
import { say } from '../../../i18n/i18n';
import { mendText, questionWords, ruleWords } from '../../../../components/tables/mend.words';
import type { Settled } from '../../../tables/imports/model';
import { addressOf, columnName, type Sheet } from '../../../tables/formats/table';
import type { TableSaid } from './use-table';

/** Everything decided about a table's cells so far, in words. */
export function settledViews(
  settled: readonly Settled[],
  said: TableSaid,
  sheet: Sheet,
  language: Language,
): readonly SettledView[] {
  return [
    ...said.answered.map(({ question, side }): SettledView => {
      const chosen = question.sides.find(({ id }) => id === side)?.label[language] ?? side;
      const rows = question.rows.length === 1 ? `${(question.rows[0] ?? 0) + 1}` : '';
      return {
        id: `side ${question.id}`,
        at: rows === '' ? '' : say(mendText.rowNumbers, language, { rows }),
        what: `${say(questionWords[question.about], language)} ${chosen}`,
        cells: question.rows.length > 1 ? question.rows.length : 0,
        onUndo: () => void said.dropSide(question),
      };
    }),
    ...settled.map((one) => offerView(one, said, language)),
    ...editViews(said, sheet, language),
  ];
}

function offerView(one: Settled, said: TableSaid, language: Language): SettledView {
  const { row, column, offer, scope, text, cells, remembered } = one;
  const isForColumn = scope === 'column' && offer.rule !== undefined;
  const place = column === null ? '' : columnName(column);
  const { rule } = offer;
  const words =
    isForColumn && rule !== undefined
      ? say(ruleWords[rule], language)
      : say(mendText.fromTo, language, { from: text, to: offer.label[language] });
  return {
    id: `${offer.id} ${scope}`,
    at: isForColumn || row === null ? place : `${place}${row + 1}`,
    what: remembered ? `${say(mendText.rememberedRule, language)}: ${words}` : words,
    cells,
    onUndo() {
      if (remembered && column !== null && rule !== undefined) void said.dropRule(column, rule);
      else void said.dropOffer(offer.id);
    },
  };
}

function editViews(said: TableSaid, sheet: Sheet, language: Language): readonly SettledView[] {
  const groups = Map.groupBy(Object.entries(said.reading.current.answers.cells), ([name, text]) => {
    const at = addressOf(name);
    return JSON.stringify([at?.column, at ? (sheet.rows[at.row]?.[at.column] ?? '') : '', text]);
  });
  return [...groups].map(([key, some]): SettledView => {
    const [column, from, to] = JSON.parse(key) as [number, string, string];
    const names = some.map(([name]) => name);
    const words = to === '' ? mendText.toEmpty : mendText.fromTo;
    return {
      id: `edit ${key}`,
      at: names.length === 1 ? (names[0] ?? '') : columnName(column),
      what: say(words, language, { from, to }),
      cells: names.length,
      onUndo: () => void said.dropCells(names),
    };
  });
}
