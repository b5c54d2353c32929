import type { AnswerFact, ChoiceFact, PlainFact, ReferenceFact } from '../../lib/facts/descriptor';
import { valueAt, withValue } from '../../lib/facts/draft';
import { answerOptions } from '../../lib/facts/words';
import { editor } from './editor.words';
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

/** One code of a list, or one of the available records. */
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
            onChoose={(code) => binding.change((draft) => withValue(draft, path, code))}
          />
          {options.length === 0 && <p class="field__hint">{t(editor.noTargets)}</p>}
        </>
      )}
    </FactField>
  );
}

/** 有・無・未確認 as three radios, none of them preselected. */
export function AnswerChoice({ binding, fact, path }: Props<AnswerFact>) {
  const { language, t } = useText();
  const value = valueAt(binding.draft, path);
  return (
    <FactField binding={binding} fact={fact} path={path} grouped>
      {(control) => (
        <div class="row workspace-fact__answers" data-path={control['data-path']} data-value={String(value ?? '')}>
          {answerOptions.map((option) => (
            <label key={option.code} class="choice">
              <input
                type="radio"
                name={control.id}
                value={option.code}
                checked={value === option.code}
                onFocus={control.onFocus}
                onBlur={control.onBlur}
                onChange={() => binding.change((draft) => withValue(draft, path, option.code))}
              />
              <span>{option[language]}</span>
            </label>
          ))}
          {value !== undefined && (
            <Button
              size="small"
              kind="quiet"
              label={`${t(editor.clear)}: ${fact.label[language]}`}
              onPress={() => binding.change((draft) => withValue(draft, path, undefined))}
            >
              {t(editor.clear)}
            </Button>
          )}
        </div>
      )}
    </FactField>
  );
}

/** A check box; when it is unchecked, the fact is absent. */
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
              binding.change((draft) => withValue(draft, path, event.currentTarget.checked ? true : undefined))
            }
          />
        </span>
      )}
    </FactField>
  );
}
