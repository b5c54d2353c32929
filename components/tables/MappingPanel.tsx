import { useId } from 'preact/hooks';
import { common } from '../../lib/i18n/common.words';
import { mendText, whyWords } from './mend.words';
import { encodingNames, separatorNames, tableText } from './tables.words';
import type { Encoding } from '../../lib/tables/formats/encoding';
import type { Separator } from '../../lib/tables/formats/table';
import { Button } from '../base/Button';
import { Combobox, type ComboboxWords, type SearchHits } from '../base/Combobox';
import { Field } from '../base/Field';
import { Progress } from '../base/Progress';
import { useText } from '../base/text-provider';
import { ProcedureField } from '../workspace/ProcedureField';
import type { ColumnView, TableChoice } from './model';

/** Which column has which fact. */
export interface MappingPanelProps {
  readonly choice: TableChoice;
  readonly columns: readonly ColumnView[];
  /** The facts that match a text for a column, and the one that it names word for word. */
  readonly search: (column: number, text: string) => SearchHits;
  readonly named: (text: string) => string | null;
  readonly busy: boolean;
  /** The progress of a check that takes long. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly onCancel: () => void;
  readonly onChoice: (change: Partial<TableChoice>) => void;
  readonly onTarget: (column: number, place: string | null) => void;
  readonly onCheck: () => void;
  readonly onOther: () => void;
}

/** Shows each column with its values and lets a person choose its fact. */
export function MappingPanel(props: MappingPanelProps) {
  const { choice, columns } = props;
  const { t } = useText();
  const titleId = useId();
  const matched = columns.filter(({ state }) => state === 'matched').length;
  const wrong = columns.some(({ state }) => state === 'double');
  return (
    <section class="stack" aria-labelledby={titleId} data-testid="table-mapping">
      <h2 id={titleId}>{t(tableText.mappingTitle)}</h2>
      <p class="prose">{t(tableText.mappingIntro)}</p>
      <Choices {...props} />
      <div class="card card--table tables-mapping">
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
              <Row
                key={column.name}
                column={column}
                search={(text) => props.search(index, text)}
                named={props.named}
                onTarget={(place) => props.onTarget(index, place)}
              />
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

function Row({
  column,
  search,
  named,
  onTarget,
}: {
  column: ColumnView;
  search: (text: string) => SearchHits;
  named: (text: string) => string | null;
  onTarget: (place: string | null) => void;
}) {
  const { t } = useText();
  const { name, heading, samples, fact, target, state, candidates, why } = column;
  const reason = whyWords[why.code];
  const id = useId();
  const shown = heading === '' ? t(tableText.noHeading) : heading;
  const isDouble = state === 'double';
  const words: ComboboxWords = {
    placeholder: t(tableText.ignored),
    list: t(mendText.factList),
    noneFound: t(mendText.noFact),
    found: (count) => t(mendText.factsFound, { count }),
    notChosen: (text) => t(mendText.notFact, { text }),
  };
  return (
    <tr>
      <td class="numbers">{name}</td>
      <th scope="row">{shown}</th>
      <td class="tables-mapping__samples">
        {samples.map((sample, index) => (
          <span key={index}>{sample}</span>
        ))}
      </td>
      <td class="tables-mapping__target">
        <Combobox
          control={{
            id,
            ...(isDouble ? { 'aria-invalid': 'true', 'aria-describedby': `${id}-error` } : {}),
          }}
          ariaLabel={t(tableText.targetFor, { column: name, heading: shown })}
          value={fact ?? ''}
          shown={target}
          search={search}
          named={named}
          words={words}
          canBeEmpty
          testId={`table-target-${name}`}
          onChoose={(place) => onTarget(place ?? null)}
        />
        {isDouble && (
          <p class="field__error" id={`${id}-error`}>
            {t(tableText.doubleTarget, { column: column.other ?? '' })}
          </p>
        )}
        {state === 'ignored' && reason && <p class="small muted">{t(reason, { word: why.word ?? '' })}</p>}
        {state === 'ignored' && candidates.length > 0 && (
          <p class="small row tables-mapping__candidates">
            <span class="muted">{t(tableText.candidates)}</span>
            {candidates.slice(0, 3).map(({ place, label }) => (
              <Button key={place} size="small" onPress={() => onTarget(place)}>
                {label}
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
    <div class="tables-mapping__choices">
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
      {choice.separators.length > 1 && choice.separator !== undefined && (
        <Field label={t(mendText.separator)}>
          {(control) => (
            <select
              {...control}
              class="select"
              data-testid="table-separator"
              value={choice.separator}
              onChange={(event) => onChoice({ separator: event.currentTarget.value as Separator })}
            >
              {choice.separators.map((one) => (
                <option key={one} value={one}>
                  {t(separatorNames[one])}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <label class="choice tables-mapping__cases">
        <input
          type="checkbox"
          checked={choice.makeCases}
          data-testid="table-make-cases"
          onChange={(event) => onChoice({ makeCases: event.currentTarget.checked })}
        />
        <span>{t(tableText.makeCases)}</span>
      </label>
      {choice.makeCases && (
        <ProcedureField
          value={choice.procedure}
          testId="table-procedure"
          onChoose={(procedure) => onChoice({ procedure })}
        />
      )}
    </div>
  );
}
