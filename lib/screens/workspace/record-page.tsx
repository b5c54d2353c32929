import { useMemo } from 'preact/hooks';
import { FailureNotice } from '../../../components/base/FailureNotice';
import { useText } from '../../../components/base/text-provider';
import { RecordEditor } from '../../../components/workspace/RecordEditor';
import { SaveBar, SaveTrouble } from '../../../components/workspace/SaveBar';
import { UsedBy } from '../../../components/workspace/UsedBy';
import { nameOf } from '../../editor/names';
import { common } from '../../i18n/common.words';
import { failures } from '../../../components/base/failures.words';
import { kindNames } from '../../../components/workspace/import.words';
import { workspace } from '../../../components/workspace/workspace.words';
import type { Failure } from '../../domain/result';
import { bindingOf, previewerOf } from './bind';
import { useEditedRecord } from './hooks';
import { stepsOf, troubleOf, useUndoKeys } from './save-bar';
import { RecordDuplicates, useUses } from './record-notices';

const backTo = { applicant: '#/people', employer: '#/employers', office: '#/office' } as const;
const backWords = { applicant: workspace.people, employer: workspace.employers, office: workspace.office } as const;
const nothing = () => [];

/** An applicant, an employer or an office on its own page. */
export function RecordPage({ kind, id }: { kind: 'applicant' | 'employer' | 'office'; id: string }) {
  const { t } = useText();
  const held = useEditedRecord(kind, id);
  const draft = held?.now.draft;
  useUndoKeys(held?.edited ?? null);
  const uses = useUses(kind, id);
  const preview = useMemo(() => previewerOf([held?.edited]), [draft]);
  if (!held) return null;
  const { edited, now } = held;
  const binding = bindingOf(edited, preview, nothing, null);
  const save = { state: now.state, onSave: () => void edited.save(), steps: stepsOf(held), touches: uses?.count };
  return (
    <div class="stack stack--wide">
      <header class="workspace-head">
        <p class="small">
          <a href={backTo[kind]}>{t(backWords[kind])}</a>
        </p>
        <div class="row row--between workspace-head__row">
          <h1 class="workspace-head__who">{nameOf(kind, now.draft) || t(kindNames[kind])}</h1>
          <SaveBar {...save} />
        </div>
        <SaveTrouble {...troubleOf(held)} failure={now.failure ? t(failures[now.failure]) : undefined} />
        {kind !== 'office' && <RecordDuplicates key={id} kind={kind} id={id} />}
      </header>
      {binding && uses && <UsedBy {...uses} />}
      {binding ? <RecordEditor binding={binding} /> : <Unread failure={now.failure} />}
    </div>
  );
}

/** A record that is still being read, or could not be read. */
export function Unread({ failure }: { failure: Failure['code'] | null }) {
  const { t } = useText();
  return failure === null ? <p class="muted">{t(common.loading)}</p> : <FailureNotice code={failure} />;
}
