import { useState } from 'preact/hooks';
import type { AnswerFact, ChoiceFact, PlainFact, ReferenceFact } from '../../lib/editor/descriptor';
import { valueAt, withValue } from '../../lib/editor/draft';
import { answerOptions } from '../../lib/editor/words';
import { editor } from '../../lib/i18n/sentences/editor';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import type { EditorBinding } from './binding';
import { FactField } from './FactField';
import { OptionSelect } from './OptionSelect';

interface Props<F> {
  readonly binding: EditorBinding;
  readonly fact: F;
  readonly path: string;
}

/** One code of a list, or one of the records at hand. */
export function ChosenFact({ binding, fact, path }: Props<ChoiceFact | ReferenceFact>) {
  const { language, t } = useText();
  const value = valueAt(binding.draft, path);
  const options = fact.kind === 'choice' ? fact.options : binding.references(fact.target);
  return (
    <FactField binding={binding} fact={fact} path={path}>
      {(control) => (
        <>
          <OptionSelect
            control={control}
            label={fact.label[language]}
            options={options}
            value={typeof value === 'string' ? value : ''}
            canBeEmpty={!fact.required || value === undefined}
            onChoose={(code) => binding.change(withValue(binding.draft, path, code))}
          />
          {options.length === 0 && <p class="field__hint">{t(editor.noTargets)}</p>}
        </>
      )}
    </FactField>
  );
}

/** 有・無・未確認 as three radios, none of them chosen before the person does. */
export function AnswerChoice({ binding, fact, path }: Props<AnswerFact>) {
  const { language, t } = useText();
  const value = valueAt(binding.draft, path);
  return (
    <FactField binding={binding} fact={fact} path={path} grouped>
      {(control) => (
        <div class="row fact__answers" data-path={control['data-path']} data-value={String(value ?? '')}>
          {answerOptions.map((option) => (
            <label key={option.code} class="choice">
              <input
                type="radio"
                name={control.id}
                value={option.code}
                checked={value === option.code}
                onFocus={control.onFocus}
                onBlur={control.onBlur}
                onChange={() => binding.change(withValue(binding.draft, path, option.code))}
              />
              <span>{option[language]}</span>
            </label>
          ))}
          {value !== undefined && (
            <Button
              size="small"
              kind="quiet"
              label={`${t(editor.clear)}: ${fact.label[language]}`}
              onPress={() => binding.change(withValue(binding.draft, path, undefined))}
            >
              {t(editor.clear)}
            </Button>
          )}
        </div>
      )}
    </FactField>
  );
}

/** A mark that is set or not; taken off, the fact is absent. */
export function MarkedFact({ binding, fact, path }: Props<PlainFact>) {
  const { language } = useText();
  return (
    <FactField binding={binding} fact={fact} path={path}>
      {(control) => (
        <span class="choice">
          <input
            {...control}
            type="checkbox"
            aria-label={fact.label[language]}
            checked={valueAt(binding.draft, path) === true}
            onChange={(event) =>
              binding.change(withValue(binding.draft, path, event.currentTarget.checked ? true : undefined))
            }
          />
        </span>
      )}
    </FactField>
  );
}

/** Texts for rows of the form that must say it otherwise than the fact does. */
export function PortalTexts({ binding, fact, path }: Props<{ readonly kind: 'record' } & Omit<PlainFact, 'kind'>>) {
  const { language, t } = useText();
  const [open, setOpen] = useState<readonly string[]>([]);
  const stored = valueAt(binding.draft, path);
  const keys = typeof stored === 'object' && stored !== null ? Object.keys(stored) : [];
  const shown = [...keys, ...open.filter((key) => !keys.includes(key))];
  const put = (key: string, text: string | undefined) => {
    const rest = Object.fromEntries(Object.entries(stored ?? {}).filter(([known]) => known !== key));
    binding.change(withValue(binding.draft, path, text ? { ...rest, [key]: text } : rest));
  };
  return (
    <FactField binding={binding} fact={fact} path={path} grouped>
      {(control) => (
        <div class="stack" data-path={control['data-path']}>
          {shown.map((key) => {
            const label = binding.portalRows.find(({ code }) => code === key)?.[language] ?? key;
            return (
              <div key={key} class="stack stack--tight">
                <label class="field__hint" for={`${control.id}-${key}`}>
                  {label}
                </label>
                <div class="row fact__line">
                  <textarea
                    id={`${control.id}-${key}`}
                    class="textarea textarea--line"
                    rows={1}
                    data-path={`${control['data-path']}.${key}`}
                    value={String(Object.entries(stored ?? {}).find(([known]) => known === key)?.[1] ?? '')}
                    onFocus={control.onFocus}
                    onBlur={control.onBlur}
                    onInput={(event) => put(key, event.currentTarget.value)}
                  />
                  <Button
                    size="small"
                    kind="quiet"
                    icon="trash"
                    label={t(editor.removeEntry, { entry: label })}
                    onPress={() => {
                      setOpen(open.filter((known) => known !== key));
                      put(key, undefined);
                    }}
                  >
                    {t(editor.remove)}
                  </Button>
                </div>
              </div>
            );
          })}
          <OptionSelect
            control={{ id: `${control.id}-add` }}
            label={t(editor.portalRow)}
            ariaLabel={t(editor.add, { label: fact.label[language] })}
            options={binding.portalRows.filter(({ code }) => !shown.includes(code))}
            value=""
            canBeEmpty
            emptyLabel={t(editor.add, { label: t(editor.portalRow) })}
            onChoose={(key) => key && setOpen([...open, key])}
          />
        </div>
      )}
    </FactField>
  );
}
