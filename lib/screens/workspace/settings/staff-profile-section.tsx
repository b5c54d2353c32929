import { useEffect, useState } from 'preact/hooks';
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
import type { StaffProfileFacts } from '../../../messaging/namespaces/settings';
import { call } from '../../../messaging/call';
import type { Failure } from '../../../domain/result';
import type { Stored } from '../../../domain/stored';
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

/** The person at this desk, and what new cases start from. */
export function StaffProfileSection() {
  const { t } = useText();
  const offices = useRecords('office', true);
  const [profile, setProfile] = useState<StaffProfileFacts | null>(null);
  const [saved, setSaved] = useState(false);
  const [failure, setFailure] = useState<Failure['code'] | null>(null);
  useEffect(() => {
    void call('desk.get', null).then((answer) => {
      if (answer.ok) setProfile(answer.value);
      else setFailure(answer.failure.code);
    });
  }, []);
  const save = async (next: StaffProfileFacts) => {
    const answer = await call('desk.set', next);
    setSaved(answer.ok);
    setFailure(answer.ok ? null : answer.failure.code);
    if (answer.ok) setProfile(answer.value);
  };
  const sentence = failure && t(failure === 'invalid' ? staffProfileText.wrong : failures[failure]);
  return (
    <section class="card stack" aria-labelledby="settings-desk">
      <h2 id="settings-desk">{t(staffProfileText.title)}</h2>
      {profile && offices.value ? (
        <StaffProfilePanel
          profile={profile}
          offices={offices.value.filter(({ payload }) => !goesWithSample(payload)).flatMap(choiceOf)}
          saved={saved}
          {...(sentence ? { error: sentence } : {})}
          onSave={(next) => void save(next)}
        />
      ) : (
        sentence && <Notice tone="bad">{sentence}</Notice>
      )}
    </section>
  );
}
