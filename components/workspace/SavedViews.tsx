import { useState } from 'preact/hooks';
import { common } from '../../lib/i18n/common.words';
import { overview } from './overview.words';
import type { SavedView } from '../../lib/messaging/namespaces/overview';
import type { CaseFilter, CaseOrder } from '../../lib/overview/query';
import { Button } from '../base/Button';
import { Dialog } from '../base/Dialog';
import { Field } from '../base/Field';
import { useText } from '../base/text-provider';

/** Named filters, and saving the present one. */
export interface SavedViewsProps {
  readonly views: readonly SavedView[];
  readonly filter: CaseFilter;
  readonly order: CaseOrder;
  readonly onUse: (view: SavedView) => void;
  readonly onSave: (name: string) => void;
  readonly onRemove: (view: SavedView) => void;
}

const same = (view: SavedView, filter: CaseFilter, order: CaseOrder): boolean =>
  JSON.stringify([view.filter, view.order]) === JSON.stringify([filter, order]);

/** A list of the saved filters; the active one is shown as chosen. */
export function SavedViews({ views, filter, order, onUse, onSave, onRemove }: SavedViewsProps) {
  const { t } = useText();
  const [name, setName] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const used = views.find((view) => same(view, filter, order));
  const save = () => {
    setTried(true);
    if (name === null || name.trim() === '') return;
    onSave(name.trim());
    setName(null);
  };
  return (
    <span class="workspace-views">
      {views.length > 0 && (
        <select
          class="select workspace-filters__choice"
          aria-label={t(overview.views)}
          data-testid="views"
          value={used?.id ?? ''}
          onChange={(event) => {
            const view = views.find(({ id }) => id === event.currentTarget.value);
            if (view) onUse(view);
          }}
        >
          <option value="">{t(overview.views)}</option>
          {views.map((view) => (
            <option key={view.id} value={view.id}>
              {view.name}
            </option>
          ))}
        </select>
      )}
      {used ? (
        <Button kind="quiet" size="small" icon="trash" onPress={() => onRemove(used)} testId="view-remove">
          {t(overview.removeView)}
        </Button>
      ) : (
        <Button
          kind="quiet"
          size="small"
          onPress={() => {
            setTried(false);
            setName('');
          }}
          testId="view-save"
        >
          {t(overview.saveView)}
        </Button>
      )}
      {name !== null && (
        <Dialog
          open
          title={t(overview.saveViewTitle)}
          onClose={() => setName(null)}
          actions={
            <>
              <Button onPress={() => setName(null)}>{t(common.cancel)}</Button>
              <Button kind="primary" onPress={save} testId="view-save-run">
                {t(overview.save)}
              </Button>
            </>
          }
        >
          <Field
            label={t(overview.viewName)}
            hint={t(overview.viewHint)}
            {...(tried && name.trim() === '' ? { error: t(overview.viewNameNeeded) } : {})}
          >
            {(control) => (
              <input
                {...control}
                class="input"
                type="text"
                maxLength={100}
                autocomplete="off"
                data-testid="view-name"
                value={name}
                onInput={(event) => setName(event.currentTarget.value)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' && !event.isComposing) save();
                }}
              />
            )}
          </Field>
        </Dialog>
      )}
    </span>
  );
}
