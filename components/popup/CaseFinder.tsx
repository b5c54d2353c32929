import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { popupCases } from './cases.words';
import type { FoundCases, OpenForm } from '../../lib/messaging/namespaces/brief';
import type { CaseRow } from '../../lib/overview/query';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { useFocusOnMount } from '../base/use-focus';
import { useArrowKeys } from '../remaining/use-arrow-keys';
import { CaseLine } from './CaseLine';

/** The purpose of choosing a case, and what is needed for it. */
export interface FinderProps {
  readonly found: FoundCases | null;
  readonly query: string;
  /**
   * `bind`: the case of a tab; Enter in the search chooses nothing, because a wrong person is worse than one more
   * press. `view`: a case to look at; Enter opens the first.
   */
  readonly purpose: 'bind' | 'view';
  readonly onFind: (query: string) => void;
  readonly onPick: (caseId: string) => void;
  readonly onTab: (tabId: number) => void;
  /** Goes to a page of the workspace, `#/…`. */
  readonly onOpen: (href: string) => void;
}

/** Searches cases; without a search it shows the most urgent and the recently changed ones. */
export function CaseFinder(props: FinderProps) {
  const { t } = useText();
  const { found, query, purpose, onFind, onPick, onTab } = props;
  const box = useFocusOnMount<HTMLInputElement>();
  const list = useArrowKeys<HTMLDivElement>();
  const down = useRef<() => void>(() => undefined);
  down.current = () => list.current?.querySelector<HTMLElement>('button')?.focus();
  if (found?.total === 0) return <NoCases onOpen={props.onOpen} />;
  const isSearch = query.trim() !== '';
  const lines = (rows: readonly CaseRow[]) =>
    rows.map((row) => (
      <li key={row.id}>
        <CaseLine row={row} today={found?.today ?? ''} onPick={() => onPick(row.id)} />
      </li>
    ));
  const others = (rows: readonly CaseRow[]) => rows.filter(({ id }) => id !== found?.chosen?.id);
  return (
    <>
      <div class="popup-finder">
        <Field label={t(popupCases.search)} hideLabel>
          {(control) => (
            <div class="popup-search">
              <Icon name="search" />
              <input
                {...control}
                ref={box}
                class="input"
                type="search"
                autocomplete="off"
                spellcheck={false}
                placeholder={t(purpose === 'bind' ? popupCases.bindHint : popupCases.hint)}
                value={query}
                data-testid="case-search"
                onInput={(event) => onFind(event.currentTarget.value)}
                onKeyDown={(event) => {
                  if (event.isComposing) return;
                  const [first] = found?.rows.length ? found.rows : (found?.recent ?? []);
                  if (event.key === 'Enter' && purpose === 'view' && first) onPick(first.id);
                  if (event.key !== 'ArrowDown') return;
                  event.preventDefault();
                  down.current();
                }}
              />
            </div>
          )}
        </Field>
      </div>
      <div class="popup__scroll" ref={list} data-testid="case-lists">
        {found === null && <Waiting />}
        {found && isSearch && found.found === 0 && <NothingFound {...props} />}
        {found && isSearch && found.found > 0 && (
          <Lines title={t(popupCases.found)} count={found.rows.length} testId="cases-found">
            {lines(found.rows)}
          </Lines>
        )}
        {found && isSearch && found.found > found.rows.length && (
          <p class="popup-note">{t(popupCases.foundMore, { found: found.found, shown: found.rows.length })}</p>
        )}
        {found && !isSearch && (
          <>
            {found.chosen && purpose === 'bind' && (
              <Lines title={t(popupCases.chosen)} count={1} testId="cases-chosen">
                {lines([found.chosen])}
              </Lines>
            )}
            {purpose === 'view' && <OpenForms forms={found.open} onTab={onTab} />}
            <FirstCases found={found} rows={purpose === 'bind' ? others(found.rows) : found.rows} lines={lines} soon />
            <FirstCases found={found} rows={purpose === 'bind' ? others(found.recent) : found.recent} lines={lines} />
            {found.total > found.rows.length + found.recent.length && (
              <button type="button" class="popup-rest" data-testid="all-cases" onClick={() => props.onOpen('#/cases')}>
                {t(popupCases.all, { count: found.total })}
              </button>
            )}
          </>
        )}
      </div>
    </>
  );
}

function FirstCases(props: {
  readonly found: FoundCases;
  readonly rows: readonly CaseRow[];
  readonly lines: (rows: readonly CaseRow[]) => ComponentChildren;
  readonly soon?: boolean;
}) {
  const { t } = useText();
  const { rows, lines, soon = false } = props;
  if (rows.length === 0) return null;
  return (
    <Lines
      title={t(soon ? popupCases.soon : popupCases.recent)}
      count={rows.length}
      {...(soon ? { note: t(popupCases.soonNote) } : {})}
      testId={soon ? 'cases-soon' : 'cases-recent'}
    >
      {lines(rows)}
    </Lines>
  );
}

function Lines(props: {
  readonly title: string;
  readonly count: number;
  readonly note?: string;
  readonly testId: string;
  readonly children: ComponentChildren;
}) {
  const { title, count, note, testId, children } = props;
  return (
    <section class="remaining-kind" data-testid={testId} data-count={count}>
      <h2 class="remaining-kind__title">
        {title} <span class="numbers">{count}</span>
        {note !== undefined && <span class="popup-kind-note">{note}</span>}
      </h2>
      <ul class="plain">{children}</ul>
    </section>
  );
}

/** Tabs that already have a case: a person who works on several forms sees which form belongs to which case. */
function OpenForms({ forms, onTab }: { readonly forms: readonly OpenForm[]; readonly onTab: (tabId: number) => void }) {
  const { t } = useText();
  if (forms.length === 0) return null;
  return (
    <Lines title={t(popupCases.openForms)} count={forms.length} testId="open-forms">
      {forms.map(({ tabId, name, employerName }) => (
        <li key={tabId}>
          <button
            type="button"
            class="popup-line popup-line--short"
            data-testid={`open-form-${tabId}`}
            onClick={() => onTab(tabId)}
          >
            <span class="popup-line__name">
              {name} <span class="popup-line__where">{employerName}</span>
            </span>
            <span class="popup-line__day">{t(popupCases.toTab)}</span>
          </button>
        </li>
      ))}
    </Lines>
  );
}

/** Grey lines in place of cases, shown only if waiting takes long enough to be noticed. */
export function Waiting({ lines = 8 }: { readonly lines?: number }) {
  const { t } = useText();
  return (
    <div class="popup-waiting" role="status" data-testid="waiting">
      <span class="visually-hidden">{t(popupCases.counting)}</span>
      {Array.from({ length: lines }, (_, at) => (
        <span key={at} class="popup-waiting__line" style={{ inlineSize: `${90 - ((at * 37) % 45)}%` }} />
      ))}
    </div>
  );
}

function NothingFound({ query, onFind, onOpen }: FinderProps) {
  const { t } = useText();
  return (
    <div class="popup-note stack" role="status">
      <p>{t(popupCases.noneFound, { query: query.trim() })}</p>
      <div class="row">
        <Button size="small" icon="close" onPress={() => onFind('')}>
          {t(popupCases.clear)}
        </Button>
        <Button size="small" icon="plus" onPress={() => onOpen('#/cases')}>
          {t(popupCases.makeNew)}
        </Button>
      </div>
    </div>
  );
}

/** Before there is any case: three ways to begin. */
function NoCases({ onOpen }: Pick<FinderProps, 'onOpen'>) {
  const { t } = useText();
  return (
    <section class="popup__scroll popup__start stack" data-testid="no-cases">
      <p>{t(popupCases.none)}</p>
      <Button icon="upload" wide onPress={() => onOpen('#/import')}>
        {t(popupCases.import)}
      </Button>
      <Button icon="plus" wide onPress={() => onOpen('#/cases')}>
        {t(popupCases.makeNew)}
      </Button>
      <Button icon="folder" wide onPress={() => onOpen('#/cases')}>
        {t(popupCases.sample)}
      </Button>
    </section>
  );
}
