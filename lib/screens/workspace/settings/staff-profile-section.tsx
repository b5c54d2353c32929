import { Notice } from '../../../../components/base/Notice';
import { useText } from '../../../../components/base/text-provider';
import { StaffProfilePanel, type OfficeChoice } from '../../../../components/workspace/StaffProfilePanel';
import { goesWithSample } from '../../../domain/sample';
import type { Option } from '../../../facts/descriptor';
import { valueAt } from '../../../facts/draft';
import { nameOf } from '../../../editor/names';
import { staffProfileText } from '../../../../components/workspace/staff-profile.words';
import { failures } from '../../../../components/base/failures.words';
import { lists } from '../../../../components/workspace/workspace.words';
import { call } from '../../../messaging/call';
import type { Stored } from '../../../domain/stored';
import { useCommand } from '../../shared/use-command';
import { question, useQuery } from '../../shared/use-query';
import { useRecords } from '../hooks';

function named(code: unknown, name: unknown): readonly Option[] {
  if (typeof code !== 'string') return [];
  const text = typeof name === 'string' && name !== '' ? { ja: name, en: name } : lists.noName;
  return [{ code, ja: text.ja, en: text.en }];
}

function choiceOf({ id, payload }: Stored): readonly OfficeChoice[] {
  const agents = valueAt(payload, 'agents');
  const options = (Array.isArray(agents) ? agents : []).flatMap((agent: unknown) =>
    named(valueAt(agent, 'id'), valueAt(agent, 'name')),
  );
  return named(id, nameOf('office', payload)).map((option) => ({ ...option, agents: options }));
}

/** The person at this computer, and what new cases start with. */
export function StaffProfileSection() {
  const { t } = useText();
  const offices = useRecords('office');
  const profile = useQuery(question('desk.get', null));
  const saving = useCommand();
  const failure = saving.failure ?? profile.failure;
  const sentence = failure && t(failure === 'invalid' ? staffProfileText.wrong : failures[failure]);
  return (
    <section class="card stack" aria-labelledby="settings-desk">
      <h2 id="settings-desk">{t(staffProfileText.title)}</h2>
      {profile.value && offices.value ? (
        <StaffProfilePanel
          profile={profile.value}
          offices={offices.value.filter(({ payload }) => !goesWithSample(payload)).flatMap(choiceOf)}
          saved={saving.isDone}
          {...(sentence ? { error: sentence } : {})}
          onSave={(next) => void saving.run(() => call('desk.set', next), profile.set)}
        />
      ) : (
        sentence && <Notice tone="bad">{sentence}</Notice>
      )}
    </section>
  );
}
