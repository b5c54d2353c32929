import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Sentence } from '../../lib/i18n/i18n';
import { Button } from './Button';
import { Scrolled } from './Scrolled';
import { useText } from './text-provider';

/** How many lines are shown at once: enough to work on, few enough to draw. */
const page = 200;

/** A table of more lines than are drawn at once. */
export interface LongTableProps<Line> {
  /** What it contains, for screen readers. */
  readonly label: string;
  readonly columns: readonly string[];
  readonly lines: readonly Line[];
  /** The cells of a line, in the order of the columns. */
  readonly cellsOf: (line: Line) => ComponentChildren;
  /** Asks for more lines; `count`: how many are left. */
  readonly more: Sentence;
}

/** Draws the first lines, and more of them with each press. */
export function LongTable<Line>({ label, columns, lines, cellsOf, more }: LongTableProps<Line>) {
  const { t } = useText();
  const [shown, setShown] = useState(page);
  return (
    <>
      <Scrolled class="card card--table" label={label}>
        <table class="table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, shown).map((line, index) => (
              <tr key={index}>{cellsOf(line)}</tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      {lines.length > shown && (
        <p>
          <Button onPress={() => setShown(shown + page)}>{t(more, { count: lines.length - shown })}</Button>
        </p>
      )}
    </>
  );
}
