import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { isAsked } from '../../lib/editor/asked';
import type { FactDescriptor, GroupFact, ListFact } from '../../lib/facts/descriptor';
import { valueAt } from '../../lib/facts/draft';
import { keeping } from './save-bar.words';
import { useText } from '../base/text-provider';
import type { EditorBinding } from './binding';
import { AnswerChoice, ChosenFact, MarkedFact } from './ChosenFact';
import { Entries } from './Entries';
import { PortalTexts } from './PortalTexts';
import { AttributionOffers } from './AttributionOffers';
import { SeveralFacts } from './SeveralFacts';
import { TypedFact } from './TypedFact';

interface Props<F> {
  readonly binding: EditorBinding;
  readonly fact: F;
  /** Path in the record, with indexes. */
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
    default: {
      const options = binding.codes.get(fact.path);
      return options ? (
        <ChosenFact {...place} fact={{ ...fact, kind: 'choice', options }} />
      ) : (
        <TypedFact {...place} fact={fact} />
      );
    }
  }
}

/** Facts in one column. */
export function Facts({
  binding,
  facts,
  path,
}: {
  binding: EditorBinding;
  facts: readonly FactDescriptor[];
  path: string;
}) {
  const { t } = useText();
  const placeOf = (fact: FactDescriptor) => (path === '' ? fact.key : `${path}.${fact.key}`);
  const asked = facts.filter((fact) => isAsked(fact, placeOf(fact), facts, binding.kind, binding));
  const isQuestion = facts.some(({ key, kind }) => key === 'answer' && kind === 'answer');
  const waiting = facts.some((fact) => !asked.includes(fact) && fact.key !== 'saidBy' && fact.key !== 'saidOn');
  const [seldom, usual] = [asked.filter((fact) => fact.seldom), asked.filter((fact) => !fact.seldom)];
  const [isOpen, setOpen] = useState(() => seldom.some((fact) => valueAt(binding.draft, placeOf(fact)) !== undefined));
  return (
    <>
      {usual.map((fact) => (
        <Fragment key={fact.key}>
          <FactEditor binding={binding} fact={fact} path={placeOf(fact)} />
          {isQuestion && fact.key === 'answer' && <AttributionOffers binding={binding} facts={facts} path={path} />}
        </Fragment>
      ))}
      {seldom.length > 0 && (
        <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)} data-testid={`seldom-${path}`}>
          <summary>{t(keeping.seldom, { count: seldom.length })}</summary>
          {seldom.map((fact) => (
            <FactEditor key={fact.key} binding={binding} fact={fact} path={placeOf(fact)} />
          ))}
        </details>
      )}
      {isQuestion && waiting && valueAt(binding.draft, `${path}.answer`) === undefined && (
        <p class="field__hint">{t(keeping.detailsFollow)}</p>
      )}
    </>
  );
}

function InnerGroup({ binding, fact, path }: Props<GroupFact>) {
  const { language } = useText();
  return (
    <fieldset class="workspace-group">
      <legend class="workspace-group__title">{fact.label[language]}</legend>
      {fact.hint && <p class="field__hint">{fact.hint[language]}</p>}
      <Facts binding={binding} facts={fact.of} path={path} />
    </fieldset>
  );
}

function InnerList({ binding, fact, path }: Props<ListFact>) {
  const { language } = useText();
  return (
    <fieldset class="workspace-group">
      <legend class="workspace-group__title">{fact.label[language]}</legend>
      {fact.hint && <p class="field__hint">{fact.hint[language]}</p>}
      <EntryList binding={binding} fact={fact} path={path} />
    </fieldset>
  );
}

/** The entries of a list with their facts. */
export function EntryList({ binding, fact, path }: Props<ListFact>) {
  return (
    <Entries binding={binding} fact={fact} path={path}>
      {(place) => <Facts binding={binding} facts={fact.of} path={place} />}
    </Entries>
  );
}
