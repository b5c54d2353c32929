import type { ChoicesFact } from '../../lib/facts/descriptor';
import { entriesAt, withEntryMoved, withList, withoutEntry } from '../../lib/facts/draft';
import { optionLabel } from '../../lib/facts/words';
import { editor } from './editor.words';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { type EditorBinding, factPath } from './binding';
import { EntryButtons } from './EntryButtons';
import { FactField } from './FactField';
import { FormNotes } from './FormNotes';
import { OptionSelect } from './OptionSelect';

/** Up to this many choices are shown as check boxes; with more, the chosen ones are listed in their order. */
const fewChoices = 10;

/** A fact that is several codes, or several records. */
export interface SeveralFactsProps {
  readonly binding: EditorBinding;
  readonly fact: ChoicesFact;
  readonly path: string;
}

/** Several choices of a list. */
export function SeveralFacts(props: SeveralFactsProps) {
  const { binding, fact, path } = props;
  const options = fact.target ? binding.references(fact.target) : fact.options;
  const chosen = entriesAt(binding.draft, path).map(String);
  const few = fact.target !== undefined || options.length <= fewChoices;
  return (
    <FactField binding={binding} fact={fact} path={path} grouped>
      {(control) => (
        <div class="stack" data-path={control['data-path']}>
          {few ? (
            <Boxes {...props} options={options} chosen={chosen} />
          ) : (
            <Ordered {...props} id={control.id} chosen={chosen} />
          )}
        </div>
      )}
    </FactField>
  );
}

function Boxes({
  binding,
  path,
  options,
  chosen,
}: SeveralFactsProps & { options: ChoicesFact['options']; chosen: readonly string[] }) {
  const { language, t } = useText();
  const lost = chosen.filter((code) => !options.some((option) => option.code === code));
  const all = [
    ...options,
    ...lost.map((code) => ({ code, ja: t(editor.gone, { id: code }), en: t(editor.gone, { id: code }) })),
  ];
  if (all.length === 0) return <p class="field__hint">{t(editor.noTargets)}</p>;
  return (
    <div class="row workspace-fact__answers">
      {all.map((option) => (
        <label key={option.code} class="choice">
          <input
            type="checkbox"
            value={option.code}
            checked={chosen.includes(option.code)}
            onChange={(event) => {
              const others = chosen.filter((code) => code !== option.code);
              const next = event.currentTarget.checked ? [...others, option.code] : others;
              binding.change((draft) => withList(draft, path, next));
            }}
          />
          <span>{option[language]}</span>
        </label>
      ))}
    </div>
  );
}

function Ordered({ binding, fact, path, id, chosen }: SeveralFactsProps & { id: string; chosen: readonly string[] }) {
  const { language, t } = useText();
  const label = fact.label[language];
  const blocks = binding.rows.blocksOf(factPath(binding, path));
  return (
    <>
      {blocks !== null && chosen.length <= blocks && <p class="field__hint">{t(editor.blocks, { blocks })}</p>}
      {blocks !== null && chosen.length > blocks && <Notice tone="warn">{t(editor.overflow, { blocks })}</Notice>}
      <ol class="plain stack">
        {chosen.map((code, index) => {
          const entry = `${path}.${index}`;
          const name = optionLabel(fact.options, code, language);
          return (
            <li key={code} class="stack stack--tight">
              <div class="row row--between">
                <span>
                  {index + 1}. {name}
                </span>
                <EntryButtons
                  name={name}
                  place={factPath(binding, entry)}
                  isFirst={index === 0}
                  isLast={index === chosen.length - 1}
                  onMove={(by) => binding.change((draft) => withEntryMoved(draft, path, index, by))}
                  onRemove={() => binding.change((draft) => withoutEntry(draft, path, index))}
                />
              </div>
              <FormNotes
                id={`${id}-${index}`}
                feeds={binding.rows.feedsOf(factPath(binding, entry))}
                previewOf={(feed) => binding.preview(factPath(binding, entry), feed)}
                showText={false}
                noHint
              />
            </li>
          );
        })}
      </ol>
      <OptionSelect
        control={{ id: `${id}-add`, 'data-path': `${factPath(binding, path)}.+` }}
        label={label}
        ariaLabel={t(editor.add, { label })}
        options={fact.options.filter(({ code }) => !chosen.includes(code))}
        value=""
        canBeEmpty
        emptyLabel={t(editor.add, { label })}
        onChoose={(code) => code && binding.change((draft) => withList(draft, path, [...chosen, code]))}
      />
    </>
  );
}
