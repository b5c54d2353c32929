import { useId } from 'preact/hooks';
import { common } from '../../lib/i18n/sentences/common';
import { encodingNames, tableText } from '../../lib/i18n/sentences/tables';
import type { Encoding } from '../../lib/tabular/encoding';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { Progress } from '../base/Progress';
import { useText } from '../base/text-provider';
import type { ColumnView, TableChoice } from './model';

/** Which column is which fact. */
export interface MappingPanelProps {
  readonly choice: TableChoice;
  readonly columns: readonly ColumnView[];
  /** Every fact's name, to choose from. */
  readonly names: readonly string[];
  readonly busy: boolean;
  /** How far a check is, where it takes long. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly onCancel: () => void;
  readonly onChoice: (change: Partial<TableChoice>) => void;
  readonly onTarget: (column: number, text: string) => void;
  readonly onCheck: () => void;
  readonly onOther: () => void;
}

/** Shows each column with its values and lets a person say what it is. */
export function MappingPanel(props: MappingPanelProps) {
  const { choice, columns, names } = props;
  const { t } = useText();
  const listId = useId();
  const matched = columns.filter(({ state }) => state === 'matched').length;
  const wrong = columns.some(({ state }) => state === 'unknown' || state === 'double');
  return (
    <section class="stack" aria-labelledby={`${listId}-title`} data-testid="table-mapping">
      <h2 id={`${listId}-title`}>{t(tableText.mappingTitle)}</h2>
      <p class="prose">{t(tableText.mappingIntro)}</p>
      <Choices {...props} />
      {/* Shared by every box: a list of its own in each would be tens of thousands of elements. */}
      <datalist id={listId}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div class="card card--table mapping">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t(tableText.column)}</th>
              <th scope="col">{t(tableText.heading)}</th>
              <th scope="col">{t(tableText.sample)}</th>
              <th scope="col">{t(tableText.target)}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column, index) => (
              <Row key={column.name} column={column} listId={listId} onTarget={(text) => props.onTarget(index, text)} />
            ))}
          </tbody>
        </table>
      </div>
      <p role="status" class="numbers">
        {t(tableText.matched, { all: columns.length, count: matched })} {choice.remembered && t(tableText.remembered)}
      </p>
      <p class="row">
        <Button
          kind="primary"
          busy={props.busy}
          disabled={matched === 0 || wrong}
          onPress={props.onCheck}
          testId="table-check"
        >
          {t(props.busy ? tableText.checking : tableText.check)}
        </Button>
        {props.busy ? (
          <Button onPress={props.onCancel} testId="table-cancel">
            {t(common.cancel)}
          </Button>
        ) : (
          <Button onPress={props.onOther} testId="table-other">
            {t(tableText.otherFile)}
          </Button>
        )}
      </p>
      {props.progress && (
        <Progress label={t(tableText.checkingRows)} done={props.progress.done} total={props.progress.total} />
      )}
    </section>
  );
}

function Row({ column, listId, onTarget }: { column: ColumnView; listId: string; onTarget: (text: string) => void }) {
  const { t } = useText();
  const { name, heading, samples, target, state, candidates } = column;
  const errorId = useId();
  const shown = heading === '' ? t(tableText.noHeading) : heading;
  const error =
    state === 'unknown'
      ? t(tableText.unknownTarget)
      : state === 'double'
        ? t(tableText.doubleTarget, { column: column.other ?? '' })
        : null;
  return (
    <tr>
      <td class="numbers">{name}</td>
      <th scope="row">{shown}</th>
      <td class="mapping__samples">
        {samples.map((sample, index) => (
          <span key={index}>{sample}</span>
        ))}
      </td>
      <td class="mapping__target">
        <input
          class="input"
          list={listId}
          value={target}
          placeholder={t(tableText.ignored)}
          aria-label={t(tableText.targetFor, { column: name, heading: shown })}
          aria-invalid={error === null ? undefined : 'true'}
          aria-describedby={error === null ? undefined : errorId}
          data-testid={`table-target-${name}`}
          onChange={(event) => onTarget(event.currentTarget.value)}
        />
        {error !== null && (
          <p class="field__error" id={errorId}>
            {error}
          </p>
        )}
        {state === 'ignored' && candidates.length > 0 && (
          <p class="small row mapping__candidates">
            <span class="muted">{t(tableText.candidates)}</span>
            {candidates.slice(0, 3).map((candidate) => (
              <Button key={candidate} size="small" onPress={() => onTarget(candidate)}>
                {candidate}
              </Button>
            ))}
          </p>
        )}
      </td>
    </tr>
  );
}

function Choices({ choice, onChoice }: MappingPanelProps) {
  const { t } = useText();
  return (
    <div class="mapping__choices">
      {choice.sheets.length > 1 && (
        <Field label={t(tableText.sheet)}>
          {(control) => (
            <select
              {...control}
              class="select"
              data-testid="table-sheet"
              value={choice.sheet}
              onChange={(event) => onChoice({ sheet: Number(event.currentTarget.value) })}
            >
              {choice.sheets.map((name, index) => (
                <option key={name} value={index}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={t(tableText.headerRow)}>
        {(control) => (
          <select
            {...control}
            class="select"
            data-testid="table-header-row"
            value={choice.headerRow}
            onChange={(event) => onChoice({ headerRow: Number(event.currentTarget.value) })}
          >
            {choice.headerRows.map(({ row, text }) => (
              <option key={row} value={row}>
                {t(tableText.headerRowOption, { row: row + 1, text })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t(tableText.blank)}>
        {(control) => (
          <select
            {...control}
            class="select"
            data-testid="table-blank"
            value={choice.blank}
            onChange={(event) => onChoice({ blank: event.currentTarget.value === 'clear' ? 'clear' : 'keep' })}
          >
            <option value="keep">{t(tableText.blankKeep)}</option>
            <option value="clear">{t(tableText.blankClear)}</option>
          </select>
        )}
      </Field>
      {choice.encoding !== undefined && (
        <Field label={t(tableText.encoding)} hint={t(tableText.encodingHint)}>
          {(control) => (
            <select
              {...control}
              class="select"
              data-testid="table-encoding"
              value={choice.encoding}
              onChange={(event) => onChoice({ encoding: event.currentTarget.value as Encoding })}
            >
              {Object.entries(encodingNames).map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <label class="choice mapping__cases">
        <input
          type="checkbox"
          checked={choice.makeCases}
          data-testid="table-make-cases"
          onChange={(event) => onChoice({ makeCases: event.currentTarget.checked })}
        />
        <span>{t(tableText.makeCases)}</span>
      </label>
    </div>
  );
}
