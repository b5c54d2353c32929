import type { FactDescriptor, GroupFact, ListFact } from '../../lib/editor/descriptor';
import { entriesAt, withEntry, withEntryMoved, withoutEntry } from '../../lib/editor/draft';
import { freshEntry } from '../../lib/editor/fresh';
import { entryTitle } from '../../lib/editor/words';
import { editor } from '../../lib/i18n/sentences/editor';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { type EditorBinding, factPath } from './binding';
import { AnswerChoice, ChosenFact, MarkedFact } from './ChosenFact';
import { EntryButtons } from './EntryButtons';
import { PortalTexts } from './PortalTexts';
import { SeveralFacts } from './SeveralFacts';
import { TypedFact } from './TypedFact';

interface Props<F> {
  readonly binding: EditorBinding;
  readonly fact: F;
  /** Within the record, with indexes. */
  readonly path: string;
}

/** The input for a fact of any kind. */
export function FactEditor({ binding, fact, path }: Props<FactDescriptor>) {
  const place = { binding, path };
  switch (fact.kind) {
    case 'group':
      return <InnerGroup {...place} fact={fact} />;
    case 'list':
      return <InnerList {...place} fact={fact} />;
    case 'answer':
      return <AnswerChoice {...place} fact={fact} />;
    case 'choice':
    case 'reference':
      return <ChosenFact {...place} fact={fact} />;
    case 'choices':
      return <SeveralFacts {...place} fact={fact} />;
    case 'boolean':
      return <MarkedFact {...place} fact={fact} />;
    case 'record':
      return <PortalTexts {...place} fact={fact} />;
    default:
      return <TypedFact {...place} fact={fact} />;
  }
}

/** Facts one below the other. */
export function Facts({
  binding,
  facts,
  path,
}: {
  binding: EditorBinding;
  facts: readonly FactDescriptor[];
  path: string;
}) {
  return (
    <>
      {facts.map((fact) => (
        <FactEditor
          key={fact.key}
          binding={binding}
          fact={fact}
          path={path === '' ? fact.key : `${path}.${fact.key}`}
        />
      ))}
    </>
  );
}

function InnerGroup({ binding, fact, path }: Props<GroupFact>) {
  const { language } = useText();
  return (
    <fieldset class="group">
      <legend class="group__title">{fact.label[language]}</legend>
      <Facts binding={binding} facts={fact.of} path={path} />
    </fieldset>
  );
}

function InnerList({ binding, fact, path }: Props<ListFact>) {
  const { language } = useText();
  return (
    <fieldset class="group">
      <legend class="group__title">{fact.label[language]}</legend>
      <EntryList binding={binding} fact={fact} path={path} />
    </fieldset>
  );
}

/** The entries of a list, to be added to, moved and removed. */
export function EntryList({ binding, fact, path }: Props<ListFact>) {
  const { language, t } = useText();
  const entries = entriesAt(binding.draft, path);
  const blocks = binding.rows.blocksOf(factPath(binding, path));
  const label = fact.label[language];
  return (
    <div class="stack" data-path={factPath(binding, path)}>
      {entries.length === 0 && <p class="muted">{t(editor.noEntries)}</p>}
      {blocks !== null && entries.length <= blocks && <p class="field__hint">{t(editor.blocks, { blocks })}</p>}
      {blocks !== null && entries.length > blocks && <Notice tone="warn">{t(editor.overflow, { blocks })}</Notice>}
      {entries.map((entry, index) => {
        const name = t(editor.entry, { label, number: index + 1 });
        const title = entryTitle(fact.of, entry, language);
        return (
          <fieldset class="entry" key={idOf(entry) ?? index}>
            <legend class="visually-hidden">{name}</legend>
            <div class="entry__head">
              <p class="entry__title" aria-hidden="true">
                <span class="numbers">{index + 1}</span> {title}
              </p>
              <EntryButtons
                name={title === '' ? name : `${name} ${title}`}
                isFirst={index === 0}
                isLast={index === entries.length - 1}
                onMove={(by) => binding.change((draft) => withEntryMoved(draft, path, index, by))}
                onRemove={() => binding.change((draft) => withoutEntry(draft, path, index))}
              />
            </div>
            <Facts binding={binding} facts={fact.of} path={`${path}.${index}`} />
          </fieldset>
        );
      })}
      <p>
        <Button
          icon="plus"
          testId={`add-${factPath(binding, path)}`}
          onPress={() => binding.change((draft) => withEntry(draft, path, freshEntry(fact.ownIds, binding.newId)))}
        >
          {t(editor.add, { label })}
        </Button>
      </p>
    </div>
  );
}

function idOf(entry: unknown): string | null {
  return typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string' ? entry.id : null;
}
