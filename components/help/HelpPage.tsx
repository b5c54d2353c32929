import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { helpHref } from '../navigation/routes';
import { matches } from '../../lib/facts/search';
import { ariaKeysOf, shortcuts } from '../navigation/shortcuts';
import type { Language } from '../../lib/i18n/i18n';
import { helpParts, helpText } from './help.words';
import type { HelpPart } from './help-part.words';
import { editorKeys, shortcutNames, shortcutText } from '../navigation/shortcuts.words';
import { workspace } from '../workspace/workspace.words';
import { Field } from '../base/Field';
import { Scrolled } from '../base/Scrolled';
import { useText } from '../base/text-provider';

/** The help page. */
export interface HelpPageProps {
  /** The part to go to. */
  readonly at?: string;
  /** Shown above all parts. */
  readonly children?: ComponentChildren;
}

/** Whether a part contains all the words of a query, in the language shown. */
function says(part: HelpPart, query: string, language: Language): boolean {
  const sentences = [
    part.title,
    ...part.lines,
    ...(part.marks ?? []).flatMap(({ name, means }) => [name, means]),
    ...(part.keys ? Object.values(shortcutNames) : []),
  ];
  return matches(
    query,
    sentences.map((sentence) => sentence[language]),
  );
}

/** What Tenken does and how to use it: searchable, with its contents at the side. */
export function HelpPage({ at, children }: HelpPageProps) {
  const { t, language } = useText();
  const [query, setQuery] = useState('');
  const parts = helpParts.filter((part) => says(part, query.trim(), language));
  useEffect(() => {
    const heading = at === undefined ? null : document.getElementById(`help-${at}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }, [at]);
  return (
    <div class="stack stack--wide">
      <h1>{t(workspace.help)}</h1>
      {children}
      <div class="workspace-search">
        <Field label={t(helpText.search)} hideLabel>
          {(control) => (
            <input
              {...control}
              class="input"
              type="search"
              autocomplete="off"
              aria-keyshortcuts={ariaKeysOf('search')}
              placeholder={t(helpText.search)}
              data-testid="help-search"
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          )}
        </Field>
        <p class="muted small" role="status">
          {t(helpText.found, { count: parts.length })}
        </p>
      </div>
      {parts.length === 0 && <p class="empty">{t(helpText.nothing)}</p>}
      <div class="workspace-help">
        <div class="stack prose">
          {parts.map((part) => (
            <Part key={part.id} part={part} />
          ))}
        </div>
        {parts.length > 0 && (
          <nav class="workspace-help__contents" aria-labelledby="help-contents">
            <p id="help-contents" class="field__label">
              {t(helpText.contents)}
            </p>
            <ul class="plain stack stack--tight">
              {parts.map(({ id, title }) => (
                <li key={id}>
                  <a href={helpHref(id)}>{t(title)}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
      <p class="small">
        <a href="third-party.txt" target="_blank" rel="noreferrer" data-testid="help-notices">
          {t(helpText.notices)}
        </a>
      </p>
    </div>
  );
}

function Part({ part }: { readonly part: HelpPart }) {
  const { t } = useText();
  const { id, title, lines, ordered, marks, keys } = part;
  const items = lines.map((line) => <li key={line.en}>{t(line)}</li>);
  return (
    <section class="card stack" aria-labelledby={`help-${id}`}>
      <h2 id={`help-${id}`} tabIndex={-1} class="workspace-help__title">
        {t(title)}
      </h2>
      {ordered ? <ol>{items}</ol> : <ul>{items}</ul>}
      {marks && <Marks marks={marks} />}
      {keys && <Keys />}
    </section>
  );
}

function Marks({ marks }: { readonly marks: NonNullable<HelpPart['marks']> }) {
  const { t } = useText();
  return (
    <Scrolled class="scroll-x" label={t(helpText.mark)}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t(helpText.mark)}</th>
            <th scope="col">{t(helpText.name)}</th>
            <th scope="col">{t(helpText.means)}</th>
          </tr>
        </thead>
        <tbody>
          {marks.map(({ sign, name, means }) => (
            <tr key={name.en}>
              <td class="workspace-help__sign">
                {sign === '' ? <span class="muted small">{t(helpText.noMark)}</span> : sign}
              </td>
              <th scope="row" class="nowrap">
                {t(name)}
              </th>
              <td>{t(means)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

function Keys() {
  const { t } = useText();
  return (
    <>
      <Scrolled class="scroll-x" label={t(shortcutText.key)}>
        <table class="table" data-testid="help-keys">
          <thead>
            <tr>
              <th scope="col">{t(shortcutText.key)}</th>
              <th scope="col">{t(shortcutText.does)}</th>
            </tr>
          </thead>
          <tbody>
            {shortcuts.map(({ id, key, withCtrl }) => (
              <tr key={id}>
                <th scope="row" class="nowrap">
                  {withCtrl ? (
                    <>
                      <kbd class="key">Ctrl</kbd> + <kbd class="key">{key.toUpperCase()}</kbd>（<kbd class="key">⌘</kbd>{' '}
                      + <kbd class="key">{key.toUpperCase()}</kbd>）
                    </>
                  ) : (
                    <kbd class="key">{key}</kbd>
                  )}
                </th>
                <td>{t(shortcutNames[id])}</td>
              </tr>
            ))}
            {editorKeys.map(({ keys, does }) => (
              <tr key={keys.join()}>
                <th scope="row" class="nowrap">
                  {keys.map((key, index) => (
                    <span key={key}>
                      {index > 0 && ' + '}
                      <kbd class="key">{key}</kbd>
                    </span>
                  ))}
                </th>
                <td>{t(does)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      <p class="muted small">{t(shortcutText.where)}</p>
    </>
  );
}
