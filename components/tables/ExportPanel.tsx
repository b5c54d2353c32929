import type { RecordKind } from '../../lib/domain/exchange';
import type { Sentence } from '../../lib/i18n/i18n';
import { exportText } from './table-export.words';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';

/** What a person chose to export. */
export interface ExportChoice {
  readonly kind: RecordKind;
  readonly columns: 'used' | 'all' | 'empty';
  readonly format: 'xlsx' | 'csv' | 'sjis';
  readonly language: 'ja' | 'en';
}

/** The state of an export. */
export type ExportState =
  | { readonly step: 'idle' | 'running' | 'nothing' }
  | { readonly step: 'done'; readonly rows: number; readonly columns: number }
  | { readonly step: 'missing'; readonly characters: readonly string[] }
  | { readonly step: 'failed'; readonly sentence: Sentence };

type Options<K extends string> = readonly (readonly [code: K, name: Sentence])[];

const kinds: Options<RecordKind> = [
  ['case', exportText.cases],
  ['applicant', exportText.applicants],
  ['employer', exportText.employers],
  ['office', exportText.offices],
];
const columns: Options<ExportChoice['columns']> = [
  ['used', exportText.usedColumns],
  ['all', exportText.allColumns],
  ['empty', exportText.emptyTable],
];
const formats: Options<ExportChoice['format']> = [
  ['xlsx', exportText.excel],
  ['csv', exportText.csv],
  ['sjis', exportText.csvShiftJis],
];
const languages: Options<ExportChoice['language']> = [
  ['ja', { ja: '日本語', en: '日本語' }],
  ['en', { ja: 'English', en: 'English' }],
];

/** Chooses what to export, and how. */
export function ExportPanel(props: {
  choice: ExportChoice;
  state: ExportState;
  onChoose: (choice: ExportChoice) => void;
  onRun: () => void;
}) {
  const { choice, state, onChoose } = props;
  const { t } = useText();
  const running = state.step === 'running';
  return (
    <section class="card stack">
      <p class="prose">{t(exportText.intro)}</p>
      <Notice tone="warn">{t(exportText.warning)}</Notice>
      <div class="tables-export__choices">
        <Choice
          label={exportText.what}
          options={kinds}
          value={choice.kind}
          id="kind"
          onChange={(kind) => onChoose({ ...choice, kind })}
        />
        <Choice
          label={exportText.columns}
          options={columns}
          value={choice.columns}
          id="columns"
          onChange={(value) => onChoose({ ...choice, columns: value })}
        />
        <Choice
          label={exportText.format}
          options={formats}
          value={choice.format}
          id="format"
          onChange={(format) => onChoose({ ...choice, format })}
        />
        <Choice
          label={exportText.language}
          options={languages}
          value={choice.language}
          id="language"
          onChange={(language) => onChoose({ ...choice, language })}
        />
      </div>
      {choice.format !== 'xlsx' && <p class="small muted prose">{t(exportText.csvHint)}</p>}
      <p class="row">
        <Button kind="primary" icon="download" busy={running} onPress={props.onRun} testId="export-table">
          {t(running ? exportText.running : exportText.run)}
        </Button>
      </p>
      <div aria-live="polite">
        <ExportOutcome state={state} />
      </div>
      <p class="small muted prose">{t(exportText.json)}</p>
    </section>
  );
}

function ExportOutcome({ state }: { state: ExportState }) {
  const { t } = useText();
  switch (state.step) {
    case 'done':
      return (
        <Notice tone="ok" testId="export-done">
          {t(exportText.done, { rows: state.rows, columns: state.columns })}
        </Notice>
      );
    case 'nothing':
      return <Notice tone="info">{t(exportText.nothing)}</Notice>;
    case 'missing':
      return (
        <Notice tone="bad" title={t(exportText.missingTitle)} testId="export-missing">
          <p>{t(exportText.missing, { characters: state.characters.slice(0, 30).join(' ') })}</p>
        </Notice>
      );
    case 'failed':
      return <Notice tone="bad">{t(state.sentence)}</Notice>;
    default:
      return null;
  }
}

function Choice<K extends string>(props: {
  label: Sentence;
  options: Options<K>;
  value: K;
  id: string;
  onChange: (value: K) => void;
}) {
  const { t } = useText();
  return (
    <Field label={t(props.label)}>
      {(control) => (
        <select
          {...control}
          class="select"
          data-testid={`export-${props.id}`}
          value={props.value}
          onChange={(event) => {
            const chosen = props.options.find(([code]) => code === event.currentTarget.value);
            if (chosen) props.onChange(chosen[0]);
          }}
        >
          {props.options.map(([code, name]) => (
            <option key={code} value={code}>
              {t(name)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
