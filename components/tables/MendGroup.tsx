import { useId, useState } from 'preact/hooks';
import { mendText, ruleWords } from './mend.words';
import { cellProblemSentence } from './table-problems.words';
import type { Offer, Scope } from '../../lib/tables/imports/model';
import type { MendGroup, MendLine, MendRule } from '../../lib/tables/imports/view';
import { cellName, columnName } from '../../lib/tables/formats/table';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';

/** What a person can do to correct cells. */
export interface MendActions {
  readonly onOffer: (offer: Pick<Offer, 'id'>, scope: Scope) => void;
  /** Puts a text into cells of one column, by their rows. */
  readonly onEdit: (rows: readonly number[], column: number, text: string) => void;
}

/** A choice of a list, by its code and in words. */
export interface MendChoice {
  readonly code: string;
  readonly label: string;
}

/** How many lines and rows are shown at once. */
const shown = { lines: 12, rows: 200 };

/** All problems of one kind in one column, with their possible meanings as buttons. */
export function MendGroupCard({
  group,
  heading,
  fact,
  choices,
  ...actions
}: {
  group: MendGroup;
  heading: string;
  /** The fact it is about, in words. */
  fact: string;
  /** If the fact is a choice of a list: the whole list. */
  choices: readonly MendChoice[];
} & MendActions) {
  const { t } = useText();
  const [lines, setLines] = useState(shown.lines);
  const id = useId();
  const { code, column, rules } = group;
  const cells = group.lines.reduce((sum, { rows }) => sum + rows.length, 0);
  const isQuestion = rules.length > 0 || group.lines.every(({ offers }) => offers.length > 0);
  const other = group.lines[0]?.other;
  return (
    <article
      class="tables-mend__group"
      aria-labelledby={id}
      data-testid={`mend-${column === null ? 'rows' : columnName(column)}-${code}`}
    >
      <div class="tables-mend__head">
        <span
          class={
            isQuestion ? 'tables-mend__mark tables-mend__mark--question' : 'tables-mend__mark tables-mend__mark--fault'
          }
        >
          <Icon name={isQuestion ? 'question' : 'exclamation'} />
        </span>
        <h3 id={id} tabIndex={-1}>
          {t(cellProblemSentence(code as Parameters<typeof cellProblemSentence>[0]), {
            other: other === undefined ? '' : other + 1,
          })}
        </h3>
        <p class="tables-mend__where small muted numbers">
          {column === null
            ? t(mendText.wholeRows)
            : t(mendText.atColumn, { column: columnName(column), heading: heading || fact })}
          {' · '}
          {t(mendText.rowCount, { count: cells })}
        </p>
      </div>
      {rules.length > 0 && <Rules rules={rules} onOffer={actions.onOffer} />}
      <ul class="plain tables-mend__lines">
        {group.lines.slice(0, lines).map((line) => (
          <li key={`${line.text} ${line.rows[0]}`}>
            <Line line={line} group={group} choices={choices} {...actions} />
          </li>
        ))}
      </ul>
      {group.lines.length > lines && (
        <p>
          <Button size="small" onPress={() => setLines(lines + 100)}>
            {t(mendText.moreLines, { count: group.lines.length - lines })}
          </Button>
        </p>
      )}
    </article>
  );
}

function Rules({ rules, onOffer }: { rules: readonly MendRule[]; onOffer: MendActions['onOffer'] }) {
  const { t } = useText();
  return (
    <p class="tables-mend__offers">
      <span class="small muted">{t(mendText.forColumn)}</span>
      {rules.map(({ rule, offer, cells }) => (
        <Button key={rule} size="small" testId={`mend-rule-${rule}`} onPress={() => onOffer({ id: offer }, 'column')}>
          {t(ruleWords[rule])} <span class="tables-mend__count">{cells}</span>
        </Button>
      ))}
    </p>
  );
}

function Line({
  line,
  group,
  choices,
  onOffer,
  onEdit,
}: { line: MendLine; group: MendGroup; choices: readonly MendChoice[] } & MendActions) {
  const { t, language } = useText();
  const [open, setOpen] = useState<'rows' | 'text' | null>(null);
  const { text, rows, offers } = line;
  const { column, code } = group;
  const value = text === '' ? t(mendText.emptyCell) : text;
  const isOne = rows.length === 1;
  return (
    <>
      <div class="tables-mend__line">
        {column !== null && (
          <span class={text === '' ? 'tables-mend__value muted' : 'tables-mend__value'}>{value}</span>
        )}
        <span class="tables-mend__offers">
          {offers.map((offer) => (
            <Button
              key={offer.id}
              size="small"
              testId={`mend-offer-${offer.id}`}
              onPress={() => onOffer(offer, isOne && code !== 'contradicts' ? 'cell' : 'equal')}
            >
              {offer.label[language]}
            </Button>
          ))}
          {column !== null && choices.length > 0 && (
            <select
              class="select"
              aria-label={`${t(mendText.other)} ${value}`}
              value=""
              onChange={(event) => onEdit(rows, column, event.currentTarget.value)}
            >
              <option value="" disabled>
                {t(mendText.other)}
              </option>
              {choices.map(({ code: own, label }) => (
                <option key={own} value={label}>
                  {label}
                </option>
              ))}
            </select>
          )}
          {column !== null && (
            <Button
              kind="quiet"
              size="small"
              icon="pencil"
              expanded={open === 'text'}
              label={t(mendText.rewriteOf, { value })}
              testId={`mend-rewrite-${cellName(rows[0] ?? 0, column)}`}
              onPress={() => setOpen(open === 'text' ? null : 'text')}
            >
              {t(mendText.rewrite)}
            </Button>
          )}
          {column !== null && text !== '' && (
            <Button kind="quiet" size="small" onPress={() => onEdit(rows, column, '')}>
              {t(mendText.clear)}
            </Button>
          )}
        </span>
        <Button
          kind="quiet"
          size="small"
          expanded={open === 'rows'}
          onPress={() => setOpen(open === 'rows' ? null : 'rows')}
        >
          {isOne ? t(mendText.rowNumbers, { rows: (rows[0] ?? 0) + 1 }) : t(mendText.rowCount, { count: rows.length })}
        </Button>
      </div>
      {open === 'text' && column !== null && (
        <NewText
          first={text}
          onUse={(made) => {
            setOpen(null);
            onEdit(rows, column, made);
          }}
        />
      )}
      {open === 'rows' && (
        <RowsOf rows={rows} offers={code === 'ditto' ? [] : offers} column={column} onOffer={onOffer} onEdit={onEdit} />
      )}
    </>
  );
}

function NewText({ first, onUse }: { first: string; onUse: (text: string) => void }) {
  const { t } = useText();
  const [text, setText] = useState(first);
  return (
    <form
      class="tables-mend__edit row"
      onSubmit={(event) => {
        event.preventDefault();
        onUse(text);
      }}
    >
      <input
        class="input"
        aria-label={t(mendText.newText)}
        data-testid="mend-text"
        // A person has just asked for the box.
        ref={(box) => box?.focus()}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" kind="primary" size="small" testId="mend-use">
        {t(mendText.use)}
      </Button>
    </form>
  );
}

/** The rows of a line, each to be corrected on its own. */
function RowsOf({
  rows,
  offers,
  column,
  onOffer,
  onEdit,
}: {
  rows: readonly number[];
  offers: readonly Offer[];
  column: number | null;
} & MendActions) {
  const { t, language } = useText();
  const [open, setOpen] = useState<number | null>(null);
  const isOne = rows.length === 1;
  return (
    <ul class="plain tables-mend__rows">
      {rows.slice(0, shown.rows).map((row) => (
        <li key={row} class="tables-mend__offers">
          <span class="numbers">
            {column === null ? t(mendText.rowNumbers, { rows: row + 1 }) : cellName(row, column)}
          </span>
          {!isOne &&
            offers.map((offer) => (
              <Button key={offer.id} size="small" onPress={() => onOffer({ id: inRow(offer.id, column, row) }, 'cell')}>
                {offer.label[language]}
              </Button>
            ))}
          {!isOne && column !== null && (
            <Button
              kind="quiet"
              size="small"
              expanded={open === row}
              onPress={() => setOpen(open === row ? null : row)}
            >
              {t(mendText.rewrite)}
            </Button>
          )}
          {open === row && column !== null && <NewText first="" onUse={(text) => onEdit([row], column, text)} />}
        </li>
      ))}
      {rows.length > shown.rows && <li class="muted">{t(mendText.moreRows, { count: rows.length - shown.rows })}</li>}
    </ul>
  );
}

/** The same offer for another row with the same text: offers are named by their cells. */
const inRow = (id: string, column: number | null, row: number): string =>
  column === null ? id : id.replace(/^[A-Z]+\d+/, cellName(row, column));
