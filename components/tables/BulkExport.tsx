import { useState } from 'preact/hooks';
import type { BulkSheetId } from '../../lib/spec/agency-csv';
import { matches } from '../../lib/facts/search';
import type { Sentence } from '../../lib/i18n/i18n';
import { BulkFaults, type BulkFaultLine } from './BulkFaults';
import { bulkSheets, bulkText } from './bulk.words';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';

/** A case to choose. */
export interface BulkCase {
  readonly id: string;
  readonly name: string;
  readonly employer: string;
}

/** One sheet that is ready to be saved. */
export interface BulkSheetFile {
  readonly sheet: BulkSheetId;
  readonly columns: number;
  readonly isSaved: boolean;
}

/** The state of the export. */
export type BulkExportState =
  | { readonly step: 'idle' | 'running' }
  /** `missing`: what the workbook wants and the cases do not have. */
  | { readonly step: 'ready'; readonly files: readonly BulkSheetFile[]; readonly missing: readonly BulkFaultLine[] }
  | { readonly step: 'refused'; readonly faults: readonly BulkFaultLine[] }
  | { readonly step: 'failed'; readonly sentence: Sentence };

/** How many cases are shown at once. */
const most = 50;

/** Chooses cases of one procedure for the Agency's CSV. */
export function BulkExport(props: {
  /** Distinguishes the cards of a page. */
  id: string;
  procedure: Sentence;
  cases: readonly BulkCase[];
  state: BulkExportState;
  /** Another choice: what was made is no longer that of the chosen cases. */
  onChoose: () => void;
  onRun: (ids: readonly string[]) => void;
  onSave: (sheet: BulkSheetId) => void;
}) {
  const { id: card, cases, state } = props;
  const { t } = useText();
  const [query, setQuery] = useState('');
  const [chosen, setOnlyChosen] = useState<ReadonlySet<string>>(new Set());
  const setChosen = (ids: ReadonlySet<string>) => {
    setOnlyChosen(ids);
    props.onChoose();
  };
  const found = cases.filter(({ name, employer }) => matches(query, [name, employer]));
  const mark = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <section class="card stack" aria-labelledby={`bulk-title-${card}`} data-testid={`bulk-${card}`}>
      <h2 id={`bulk-title-${card}`}>{t(bulkText.title, { procedure: t(props.procedure) })}</h2>
      <p class="prose">{t(bulkText.intro)}</p>
      <p class="small muted prose">
        {t(bulkText.unseen)} {t(bulkText.addressNote)} {t(bulkText.excelTrap)}
      </p>
      {cases.length === 0 ? (
        <p class="muted">{t(bulkText.none)}</p>
      ) : (
        <>
          {cases.length > 8 && (
            <div class="input--short">
              <Field label={t(bulkText.search)}>
                {(control) => (
                  <input
                    {...control}
                    class="input"
                    type="search"
                    data-testid="bulk-search"
                    value={query}
                    onInput={(event) => setQuery(event.currentTarget.value)}
                  />
                )}
              </Field>
            </div>
          )}
          <fieldset class="tables-bulk__cases">
            <legend class="field__label">{t(bulkText.choose)}</legend>
            {found.slice(0, most).map(({ id, name, employer }) => (
              <label key={id} class="choice">
                <input
                  type="checkbox"
                  checked={chosen.has(id)}
                  data-testid={`bulk-case-${id}`}
                  onChange={(event) => mark(id, event.currentTarget.checked)}
                />
                <span>
                  {name} <span class="small muted">{employer}</span>
                </span>
              </label>
            ))}
            {found.length > most && <p class="small muted">{t(bulkText.moreCases, { count: found.length - most })}</p>}
          </fieldset>
          <p class="row">
            <Button
              size="small"
              disabled={found.length === 0 || found.every(({ id }) => chosen.has(id))}
              onPress={() => setChosen(new Set([...chosen, ...found.map(({ id }) => id)]))}
              testId="bulk-all"
            >
              {t(bulkText.chooseAll, { count: found.length })}
            </Button>
            <Button size="small" disabled={chosen.size === 0} onPress={() => setChosen(new Set())} testId="bulk-none">
              {t(bulkText.chooseNone)}
            </Button>
          </p>
          <p class="row">
            <Button
              disabled={chosen.size === 0}
              busy={state.step === 'running'}
              onPress={() => props.onRun([...chosen])}
              testId="bulk-export"
            >
              {t(bulkText.run)}
            </Button>
            <span class="muted numbers">{t(bulkText.chosen, { count: chosen.size })}</span>
          </p>
        </>
      )}
      <div aria-live="polite">
        <ExportOutcome state={state} onSave={props.onSave} />
      </div>
    </section>
  );
}

function ExportOutcome({ state, onSave }: { state: BulkExportState; onSave: (sheet: BulkSheetId) => void }) {
  const { t } = useText();
  switch (state.step) {
    case 'ready':
      return (
        <div class="stack" data-testid="bulk-ready">
          {state.missing.length > 0 && (
            <>
              <Notice tone="warn" title={t(bulkText.missingTitle)} testId="bulk-missing">
                <p>{t(bulkText.missingIntro)}</p>
              </Notice>
              <BulkFaults lines={state.missing} label={t(bulkText.missingTitle)} />
            </>
          )}
          <Notice tone={state.missing.length > 0 ? 'info' : 'ok'}>{t(bulkText.ready)}</Notice>
          <ul class="plain stack stack--tight">
            {state.files.map(({ sheet, columns, isSaved }) => (
              <li key={sheet} class="row">
                <Button icon="download" onPress={() => onSave(sheet)} testId={`bulk-save-${sheet}`}>
                  {t(bulkText.save, { sheet: t(bulkSheets[sheet]), columns })}
                </Button>
                {isSaved && <span class="muted">{t(bulkText.saved)}</span>}
              </li>
            ))}
          </ul>
        </div>
      );
    case 'failed':
      return <Notice tone="bad">{t(state.sentence)}</Notice>;
    case 'refused':
      return (
        <div class="stack" data-testid="bulk-refused">
          <Notice tone="bad" title={t(bulkText.refusedTitle)}>
            <p>{t(bulkText.refusedIntro)}</p>
          </Notice>
          <BulkFaults lines={state.faults} label={t(bulkText.refusedTitle)} />
        </div>
      );
    default:
      return null;
  }
}
