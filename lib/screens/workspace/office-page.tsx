import { useState } from 'preact/hooks';
import { Button } from '../../../components/base/Button';
import { FailureNotice } from '../../../components/base/FailureNotice';
import { useText } from '../../../components/base/text-provider';
import { valueAt } from '../../facts/draft';
import { nameOf } from '../../editor/names';
import { lists, workspace } from '../../../components/workspace/workspace.words';
import { call } from '../../messaging/call';
import type { Stored } from '../../domain/stored';
import { useCommand } from '../shared/use-command';
import { useRecords } from './hooks';
import { newId } from './link';
import { useUses } from './record-notices';
import { RecordPage } from './record-page';
import { RemoveRecord } from './remove-record';

/** The practice's own record if there is just one; otherwise the list of its offices, or a way to create the first. */
export function OfficePage() {
  const { t } = useText();
  const offices = useRecords('office');
  const command = useCommand();
  const [doomed, setDoomed] = useState<Stored | null>(null);
  const [said, setSaid] = useState('');
  const problem = command.failure ?? offices.failure;
  const [first, ...others] = offices.value ?? [];
  const nameIn = (office: Stored) => nameOf('office', office.payload) || t(lists.noName);
  const make = () => {
    const id = newId();
    void command.run(
      () => call('records.put', { kind: 'office', payload: { id }, revision: null }),
      () => {
        if (first) location.hash = `#/offices/${id}`;
      },
    );
  };
  const another = (
    <p>
      <Button icon="plus" onPress={make} testId="another-office">
        {t(lists.anotherOffice)}
      </Button>
    </p>
  );
  if (first && others.length === 0) {
    return (
      <div class="stack stack--wide">
        <RecordPage key={first.id} kind="office" id={first.id} />
        {another}
      </div>
    );
  }
  return (
    <div class="stack stack--wide">
      <h1>{t(workspace.office)}</h1>
      <FailureNotice code={problem} />
      <p role="status" class={said === '' ? 'visually-hidden' : 'muted'}>
        {said}
      </p>
      {offices.value?.length === 0 && (
        <div class="empty stack">
          <p>{t(lists.emptyOffice)}</p>
          <p>
            <Button kind="primary" icon="plus" onPress={make} testId="new-office">
              {t(lists.newOffice)}
            </Button>
          </p>
        </div>
      )}
      {first && (
        <>
          <ul class="card plain stack workspace-offices" data-testid="offices">
            {[first, ...others].map((office) => (
              <OfficeLine key={office.id} office={office} name={nameIn(office)} onRemove={() => setDoomed(office)} />
            ))}
          </ul>
          {another}
        </>
      )}
      {doomed && (
        <RemoveRecord
          kind="office"
          id={doomed.id}
          name={nameIn(doomed)}
          command={command}
          onRemoved={setSaid}
          onClose={() => setDoomed(null)}
        />
      )}
    </div>
  );
}

function OfficeLine(props: { readonly office: Stored; readonly name: string; readonly onRemove: () => void }) {
  const { t } = useText();
  const { office, name } = props;
  const uses = useUses('office', office.id);
  const agents = valueAt(office.payload, 'agents');
  return (
    <li class="row row--between">
      <span>
        <a href={`#/offices/${office.id}`}>{name}</a>{' '}
        <span class="muted small">
          {t(lists.officeLine, { agents: Array.isArray(agents) ? agents.length : 0, cases: uses?.count ?? 0 })}
        </span>
      </span>
      <Button
        kind="quiet"
        icon="trash"
        label={t(lists.removeTitle, { name })}
        onPress={props.onRemove}
        testId={`remove-office-${office.id}`}
      >
        {t(lists.remove)}
      </Button>
    </li>
  );
}
