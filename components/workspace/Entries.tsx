import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListFact } from '../../lib/facts/descriptor';
import { entriesAt, valueAt, withEntry, withEntryMoved, withoutEntry } from '../../lib/facts/draft';
import { freshEntry } from '../../lib/editor/fresh';
import { entryTitle } from '../../lib/facts/words';
import { editor } from './editor.words';
import { keeping } from './save-bar.words';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { type EditorBinding, factPath } from './binding';
import { EntryButtons } from './EntryButtons';

/** A list of entries with the same structure. */
export interface EntriesProps {
  readonly binding: EditorBinding;
  readonly fact: ListFact;
  /** Path in the record, with indexes. */
  readonly path: string;
  /** The facts of the entry at a path. */
  readonly children: (path: string) => ComponentChildren;
}

/** The entries of a list, which can be added, moved and removed, by buttons or with Alt and the arrows. */
export function Entries({ binding, fact, path, children }: EntriesProps) {
  const { language, t } = useText();
  const [news, setNews] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const toFocus = useRef<string | null>(null);
  const entries = entriesAt(binding.draft, path);
  const place = factPath(binding, path);
  const blocks = binding.rows.blocksOf(place);
  const label = fact.label[language];
  // A moved element loses the focus, and so does the place of a removed one.
  useLayoutEffect(() => {
    if (toFocus.current === null) return;
    list.current?.querySelector<HTMLElement>(toFocus.current)?.focus();
    toFocus.current = null;
  });
  const nameOf = (index: number) => {
    const name = t(editor.entry, { label, number: index + 1 });
    const title = entryTitle(fact.of, entries[index], language);
    return title === '' ? name : `${name} ${title}`;
  };
  const move = (index: number, by: -1 | 1) => {
    const target = index + by;
    if (target < 0 || target >= entries.length) return;
    const active = document.activeElement;
    const at = active instanceof HTMLElement ? (active.dataset.path ?? active.dataset.testid) : undefined;
    const moved = at?.replace(`${place}.${index}`, `${place}.${target}`);
    if (moved !== undefined)
      toFocus.current = ['data-path', 'data-testid'].map((name) => `[${name}="${CSS.escape(moved)}"]`).join();
    setNews(t(keeping.moved, { entry: nameOf(index), number: target + 1 }));
    binding.change((draft) => withEntryMoved(draft, path, index, by));
  };
  const remove = (index: number) => {
    toFocus.current = `[data-testid="${CSS.escape(`add-${place}`)}"]`;
    setNews(t(keeping.removed, { entry: nameOf(index) }));
    binding.change((draft) => withoutEntry(draft, path, index));
  };
  return (
    <div class="stack" data-path={place} ref={list}>
      {entries.length === 0 && <p class="muted">{t(editor.noEntries)}</p>}
      {blocks !== null && entries.length <= blocks && <p class="field__hint">{t(editor.blocks, { blocks })}</p>}
      {blocks !== null && entries.length > blocks && <Notice tone="warn">{t(editor.overflow, { blocks })}</Notice>}
      {entries.length > 1 && <p class="field__hint">{t(keeping.moveKeys)}</p>}
      {entries.map((entry, index) => (
        <fieldset
          class="workspace-entry"
          key={idOf(entry) ?? index}
          data-testid={`entry-${place}.${index}`}
          onKeyDown={(event) => {
            if (!event.altKey || event.ctrlKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
            event.preventDefault();
            // An entry inside this one moves on its own.
            event.stopPropagation();
            move(index, event.key === 'ArrowUp' ? -1 : 1);
          }}
        >
          <legend class="visually-hidden">{t(editor.entry, { label, number: index + 1 })}</legend>
          <div class="workspace-entry__head">
            <p class="workspace-entry__title" aria-hidden="true">
              <span class="numbers">{index + 1}</span> {entryTitle(fact.of, entry, language)}
            </p>
            <EntryButtons
              name={nameOf(index)}
              place={`${place}.${index}`}
              isFirst={index === 0}
              isLast={index === entries.length - 1}
              onMove={(by) => move(index, by)}
              onRemove={() => remove(index)}
            />
          </div>
          {children(`${path}.${index}`)}
        </fieldset>
      ))}
      <p>
        <Button
          icon="plus"
          testId={`add-${place}`}
          onPress={() => binding.change((draft) => withEntry(draft, path, freshEntry(fact.ownIds, binding.newId)))}
        >
          {t(editor.add, { label })}
        </Button>
      </p>
      <span class="visually-hidden" role="status">
        {news}
      </span>
    </div>
  );
}

function idOf(entry: unknown): string | null {
  const id = valueAt(entry, 'id');
  return typeof id === 'string' ? id : null;
}
