import { useEffect, useState } from 'preact/hooks';
import type { Sentence } from '../../lib/i18n/i18n';
import { settingsText } from './workspace.words';
import type { Settings } from '../../lib/messaging/namespaces/settings';
import { Button } from '../base/Button';
import { Field, type FieldControl } from '../base/Field';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';

/** Language, theme, when the vault locks itself, reminders and shortcuts. */
export interface SettingsPanelProps {
  readonly settings: Settings;
  readonly idleRange: { readonly min: number; readonly max: number };
  readonly saved: boolean;
  readonly error?: string;
  readonly onSave: (settings: Settings) => void;
}

const names: Readonly<Record<'language' | 'theme', Readonly<Record<string, Sentence>>>> = {
  language: {
    auto: settingsText.languageAuto,
    ja: { ja: '日本語', en: '日本語' },
    en: { ja: 'English', en: 'English' },
  },
  theme: { auto: settingsText.themeAuto, light: settingsText.themeLight, dark: settingsText.themeDark },
};

const languages: readonly Settings['language'][] = ['auto', 'ja', 'en'];
const themes: readonly Settings['theme'][] = ['auto', 'light', 'dark'];

/** Choices for the days between reminders; null: none. */
const usualIntervals: readonly Settings['backupDays'][] = [null, 1, 3, 7, 14, 30];

/** Choices for the days after which traces of removed records are deleted; null: by hand. */
const usualTraces: readonly Settings['tombstoneDays'][] = [null, 30, 90, 365];

/** The settings without personal data. */
export function SettingsPanel({ settings, idleRange, saved, error, onSave }: SettingsPanelProps) {
  const { t } = useText();
  const [chosen, setChosen] = useState(settings);
  const [idle, setIdle] = useState(String(settings.idleMinutes));
  const [tried, setTried] = useState(false);
  useEffect(() => setChosen(settings), [settings]);
  const minutes = /^\d{1,4}$/.test(idle.trim()) ? Number(idle) : Number.NaN;
  // A stored value stays a choice, whoever stored it.
  const withStored = (stored: number | null, usual: readonly (number | null)[]) =>
    [...new Set([stored, ...usual])].sort((a, b) => (a ?? 0) - (b ?? 0));
  const wrong = !(minutes >= idleRange.min && minutes <= idleRange.max);
  const choice = <V extends string>(
    control: FieldControl,
    values: readonly V[],
    value: V,
    kind: keyof typeof names,
    choose: (value: V) => void,
  ) => (
    <select
      {...control}
      class="select"
      data-testid={`settings-${kind}`}
      value={value}
      onChange={(event) => {
        const next = values.find((one) => one === event.currentTarget.value);
        if (next) choose(next);
      }}
    >
      {values.map((one) => (
        <option key={one} value={one}>
          {t(names[kind][one] ?? settingsText.display)}
        </option>
      ))}
    </select>
  );
  return (
    <form
      class="stack form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!wrong) onSave({ ...chosen, idleMinutes: minutes });
      }}
    >
      <Field label={t(settingsText.language)}>
        {(control) =>
          choice(control, languages, chosen.language, 'language', (language) => setChosen({ ...chosen, language }))
        }
      </Field>
      <Field label={t(settingsText.theme)}>
        {(control) => choice(control, themes, chosen.theme, 'theme', (theme) => setChosen({ ...chosen, theme }))}
      </Field>
      <Field
        label={t(settingsText.idle)}
        hint={t(settingsText.idleHint, idleRange)}
        {...(tried && wrong ? { error: t(settingsText.idleWrong, idleRange) } : {})}
      >
        {(control) => (
          <input
            {...control}
            class="input input--short"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            data-testid="settings-idle"
            value={idle}
            onInput={(event) => setIdle(event.currentTarget.value)}
          />
        )}
      </Field>
      <Days
        label={t(settingsText.backupDays)}
        hint={t(settingsText.backupDaysHint)}
        choices={withStored(settings.backupDays, usualIntervals)}
        value={chosen.backupDays}
        name={(days) => (days === null ? t(settingsText.backupNever) : t(settingsText.backupEvery, { days }))}
        testId="settings-backup-days"
        onChoose={(backupDays) => setChosen({ ...chosen, backupDays })}
      />
      <Days
        label={t(settingsText.tombstoneDays)}
        hint={t(settingsText.tombstoneDaysHint)}
        choices={withStored(settings.tombstoneDays, usualTraces)}
        value={chosen.tombstoneDays}
        name={(days) => (days === null ? t(settingsText.tombstoneNever) : t(settingsText.tombstoneAfter, { days }))}
        testId="settings-tombstone-days"
        onChoose={(tombstoneDays) => setChosen({ ...chosen, tombstoneDays })}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={chosen.keys}
          data-testid="settings-keys"
          onChange={(event) => setChosen({ ...chosen, keys: event.currentTarget.checked })}
        />
        <span>
          {t(settingsText.keys)}
          <span class="sub">{t(settingsText.keysHint)}</span>
        </span>
      </label>
      {error !== undefined && (
        <Notice tone="bad" live="assertive">
          {error}
        </Notice>
      )}
      <p class="row">
        <Button type="submit" kind="primary" testId="settings-save">
          {t(settingsText.save)}
        </Button>
        <span role="status" class="muted">
          {saved && t(settingsText.saved)}
        </span>
      </p>
    </form>
  );
}

/** A number of days from a few choices, or none. */
function Days(props: {
  readonly label: string;
  readonly hint: string;
  readonly choices: readonly (number | null)[];
  readonly value: number | null;
  readonly name: (days: number | null) => string;
  readonly testId: string;
  readonly onChoose: (days: number | null) => void;
}) {
  return (
    <Field label={props.label} hint={props.hint}>
      {(control) => (
        <select
          {...control}
          class="select"
          data-testid={props.testId}
          value={String(props.value)}
          onChange={(event) => {
            const next = event.currentTarget.value;
            props.onChoose(next === 'null' ? null : Number(next));
          }}
        >
          {props.choices.map((days) => (
            <option key={days} value={String(days)}>
              {props.name(days)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
