import { useState } from 'preact/hooks';
import { codeSentences } from '../../lib/domain/codes/codes.words';
import { common } from '../../lib/i18n/common.words';
import { overview } from './overview.words';
import { lists } from './workspace.words';
import type { CaseSetting } from '../../lib/messaging/namespaces/records';
import { Button } from '../base/Button';
import { Dialog } from '../base/Dialog';
import { Field } from '../base/Field';
import { useText } from '../base/text-provider';

/** What can be done with the selected cases. */
export interface ChosenBarProps {
  readonly count: number;
  /** How many cases the list has. */
  readonly found: number;
  readonly busy: boolean;
  /** Names to choose from when assigning. */
  readonly assigned: readonly string[];
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onExport: () => void;
  /** `value` null: removed. */
  readonly onSet: (setting: CaseSetting, value: string | null) => void;
}

/** Shown at the bottom of the window while cases are selected. */
export function ChosenBar(props: ChosenBarProps) {
  const { t } = useText();
  const [asking, setAsking] = useState<CaseSetting | null>(null);
  return (
    <div class="workspace-chosen" data-testid="chosen-bar">
      <strong class="numbers" role="status">
        {t(overview.chosen, { count: props.count })}
      </strong>
      {props.count < props.found && (
        <Button kind="quiet" size="small" onPress={props.onAll} testId="choose-all-found">
          {t(overview.chooseAllFound, { count: props.found })}
        </Button>
      )}
      <Button kind="quiet" size="small" onPress={props.onNone} testId="choose-none">
        {t(overview.chooseNone)}
      </Button>
      <span class="workspace-chosen__actions">
        <Button onPress={() => setAsking('status')} busy={props.busy} testId="set-status">
          {t(overview.setStatus)}
        </Button>
        <Button onPress={() => setAsking('assignedTo')} busy={props.busy} testId="assign">
          {t(overview.assign)}
        </Button>
        <Button icon="download" onPress={props.onExport} testId="export-chosen">
          {t(lists.exportSelected, { count: props.count })}
        </Button>
      </span>
      {asking && (
        <SettingDialog
          setting={asking}
          count={props.count}
          assigned={props.assigned}
          onClose={() => setAsking(null)}
          onSet={(value) => {
            setAsking(null);
            props.onSet(asking, value);
          }}
        />
      )}
    </div>
  );
}

function SettingDialog(props: {
  readonly setting: CaseSetting;
  readonly count: number;
  readonly assigned: readonly string[];
  readonly onClose: () => void;
  readonly onSet: (value: string | null) => void;
}) {
  const { t, language } = useText();
  const { count } = props;
  const isStatus = props.setting === 'status';
  const [value, setValue] = useState(isStatus ? 'collecting' : '');
  return (
    <Dialog
      open
      title={t(isStatus ? overview.setStatusTitle : overview.assignTitle, { count })}
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{t(common.cancel)}</Button>
          <Button kind="primary" onPress={() => props.onSet(value.trim() || null)} testId="set-run">
            {t(overview.change, { count })}
          </Button>
        </>
      }
    >
      <div class="stack">
        {isStatus ? (
          <Field label={t(overview.status)}>
            {(control) => (
              <select
                {...control}
                class="select"
                data-testid="set-value"
                value={value}
                onChange={(event) => setValue(event.currentTarget.value)}
              >
                {Object.entries(codeSentences.caseStatus).map(([code, name]) => (
                  <option key={code} value={code}>
                    {name[language]}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ) : (
          <Field label={t(overview.assignedTo)} hint={t(overview.assignHint)}>
            {(control) => (
              <>
                <input
                  {...control}
                  class="input"
                  type="text"
                  autocomplete="off"
                  maxLength={500}
                  list={`${control.id}-names`}
                  data-testid="set-value"
                  value={value}
                  onInput={(event) => setValue(event.currentTarget.value)}
                />
                <datalist id={`${control.id}-names`}>
                  {props.assigned.map((name) => (
                    <option key={name} value={name} />
                  ))}
                </datalist>
              </>
            )}
          </Field>
        )}
        <p class="muted">{t(overview.allOrNothing, { count })}</p>
      </div>
    </Dialog>
  );
}
