import { useState } from 'preact/hooks';
import type { BulkRefusal } from '../../lib/tables/agency-csv/write';
import { matches } from '../../lib/facts/search';
import type { Sentence } from '../../lib/i18n/i18n';
import { bulkRefusals, bulkText } from './bulk.words';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { Notice } from '../base/Notice';
import { Scrolled } from '../base/Scrolled';
import { useText } from '../base/text-provider';

/** A case to choose. */
export interface BulkCase {
  readonly id: string;
  readonly name: string;
  readonly employer: string;
}

/** The state of the export. */
export type BulkExportState =
  | { readonly step: 'idle' | 'running' }
  | { readonly step: 'done'; readonly count: number; readonly blank: number }
  | { readonly step: 'refused'; readonly cells: readonly { name: string; header: string; reason: BulkRefusal }[] }
  | { readonly step: 'failed'; readonly sentence: Sentence };

/** How many cases are shown at once. */
const most = 50;

/** Chooses cases for the Agency's CSV. */
export function BulkExport(props: {
  cases: readonly BulkCase[];
  state: BulkExportState;
  onRun: (ids: readonly string[]) => void;
}) {
  const { cases, state } = props;
  const { t } = useText();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const found = cases.filter(({ name, employer }) => matches(query, [name, employer]));
  const mark = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <section class="card stack" aria-labelledby="bulk-title">
      <h2 id="bulk-title">{t(bulkText.title)}</h2>
      <p class="prose">{t(bulkText.intro)}</p>
      <p class="small muted prose">
        {t(bulkText.addressNote)} {t(bulkText.excelTrap)}
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
              icon="download"
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
        <ExportOutcome state={state} />
      </div>
    </section>
  );
}

function ExportOutcome({ state }: { state: BulkExportState }) {
  const { t } = useText();
  switch (state.step) {
    case 'done':
      return (
        <Notice tone="ok" testId="bulk-done">
          {t(bulkText.done, { count: state.count, blank: state.blank })}
        </Notice>
      );
    case 'failed':
      return <Notice tone="bad">{t(state.sentence)}</Notice>;
    case 'refused':
      return (
        <div class="stack" data-testid="bulk-refused">
          <Notice tone="bad" title={t(bulkText.refusedTitle)}>
            <p>{t(bulkText.refusedIntro)}</p>
          </Notice>
          <Scrolled class="scroll-x" label={t(bulkText.refusedTitle)}>
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">{t(bulkText.case)}</th>
                  <th scope="col">{t(bulkText.column)}</th>
                  <th scope="col">{t(bulkText.problem)}</th>
                </tr>
              </thead>
              <tbody>
                {state.cells.map(({ name, header, reason }, index) => (
                  <tr key={index}>
                    <th scope="row">{name}</th>
                    <td>{header}</td>
                    <td>{t(bulkRefusals[reason])}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scrolled>
        </div>
      );
    default:
      return null;
  }
}
