import { useState } from 'preact/hooks';
import type { RecordFact } from '../../lib/facts/descriptor';
import { valueAt } from '../../lib/facts/draft';
import { withPortalText } from '../../lib/editor/portal-text';
import { editor } from './editor.words';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import type { EditorBinding } from './binding';
import { FactField } from './FactField';
import { OldPortalTexts } from './OldPortalTexts';
import { OptionSelect } from './OptionSelect';

/** A fact with texts under the ids of the form's rows. */
export interface PortalTextsProps {
  readonly binding: EditorBinding;
  readonly fact: RecordFact;
  readonly path: string;
}

/** Texts for rows of the form that must differ from the fact. */
export function PortalTexts({ binding, fact, path }: PortalTextsProps) {
  const { language, t } = useText();
  const [open, setOpen] = useState<readonly string[]>([]);
  const stored = valueAt(binding.draft, path);
  const keys = typeof stored === 'object' && stored !== null ? Object.keys(stored) : [];
  const shown = [...keys, ...open.filter((key) => !keys.includes(key))];
  const put = (key: string, text: string | undefined) => {
    binding.change((draft) => withPortalText(draft, key, text, binding.portalFacts?.get(key)));
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
                <div class="row workspace-fact__line">
                  <textarea
                    id={`${control.id}-${key}`}
                    class="textarea textarea--line"
                    rows={1}
                    data-path={`${control['data-path']}.${key}`}
                    value={String(Object.entries(stored ?? {}).find(([known]) => known === key)?.[1] ?? '')}
                    onFocus={control.onFocus}
                    onBlur={control.onBlur}
                    onInput={(event) => {
                      // An emptied text stays in place while the person is editing it.
                      if (!open.includes(key)) setOpen([...open, key]);
                      put(key, event.currentTarget.value);
                    }}
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
          <OldPortalTexts binding={binding} rows={shown} />
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
