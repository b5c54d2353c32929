import { useState } from 'preact/hooks';
import type { Option } from '../../lib/facts/descriptor';
import type { Sentence } from '../../lib/i18n/i18n';
import { staffProfileText } from './staff-profile.words';
import type { StaffProfileFacts } from '../../lib/messaging/namespaces/settings';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';

/** An office with its agents. */
export interface OfficeChoice extends Option {
  readonly agents: readonly Option[];
}

/** The person at this computer, and what new cases start with. */
export interface StaffProfilePanelProps {
  readonly profile: StaffProfileFacts;
  readonly offices: readonly OfficeChoice[];
  readonly saved: boolean;
  readonly error?: string;
  readonly onSave: (profile: StaffProfileFacts) => void;
}

/**
 * The form of the profile of the staff. It starts from the first given facts: typed text is never reset. Stored in the
 * vault.
 */
export function StaffProfilePanel({ profile, offices, saved, error, onSave }: StaffProfilePanelProps) {
  const { t } = useText();
  const [name, setName] = useState(profile.staffName ?? '');
  const [officeId, setOffice] = useState(profile.officeId);
  const [agentId, setAgent] = useState(profile.agentId);
  const [only] = offices;
  const office = offices.find(({ code }) => code === officeId) ?? (offices.length === 1 ? only : undefined);
  const agents = office?.agents ?? [];
  return (
    <form
      class="stack form"
      onSubmit={(event) => {
        event.preventDefault();
        const staffName = name.trim();
        setName(staffName);
        onSave({ staffName: staffName === '' ? null : staffName, officeId, agentId });
      }}
    >
      <Field label={t(staffProfileText.staffName)} hint={t(staffProfileText.staffNameHint)}>
        {(control) => (
          <input
            {...control}
            class="input"
            type="text"
            autocomplete="off"
            maxLength={500}
            data-testid="desk-name"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      {offices.length === 0 ? (
        <p class="muted">
          {t(staffProfileText.noOffice)} <a href="#/office">{t(staffProfileText.noOfficeLink)}</a>
        </p>
      ) : (
        <Choice
          label={staffProfileText.office}
          none={staffProfileText.onlyOffice}
          value={officeId}
          options={offices}
          testId="desk-office"
          onChoose={(chosen) => {
            setOffice(chosen);
            setAgent(null);
          }}
        />
      )}
      {agents.length > 0 && (
        <Choice
          label={staffProfileText.agent}
          none={staffProfileText.none}
          value={agentId}
          options={agents}
          testId="desk-agent"
          onChoose={setAgent}
        />
      )}
      {error !== undefined && (
        <Notice tone="bad" live="assertive">
          {error}
        </Notice>
      )}
      <p class="row">
        <Button type="submit" kind="primary" testId="desk-save">
          {t(staffProfileText.save)}
        </Button>
        <span role="status" class="muted">
          {saved && t(staffProfileText.saved)}
        </span>
      </p>
    </form>
  );
}

function Choice(props: {
  readonly label: Sentence;
  readonly none: Sentence;
  readonly value: string | null;
  readonly options: readonly Option[];
  readonly testId: string;
  readonly onChoose: (code: string | null) => void;
}) {
  const { language, t } = useText();
  // An office that was removed in the meantime counts as none.
  const known = props.options.some(({ code }) => code === props.value) ? props.value : null;
  return (
    <Field label={t(props.label)}>
      {(control) => (
        <select
          {...control}
          class="select"
          data-testid={props.testId}
          value={known ?? ''}
          onChange={(event) => props.onChoose(event.currentTarget.value || null)}
        >
          <option value="">{t(props.none)}</option>
          {props.options.map((option) => (
            <option key={option.code} value={option.code}>
              {option[language]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
