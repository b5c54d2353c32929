import { Notice } from '../../../components/base/Notice';
import { useText } from '../../../components/base/text-provider';
import { nameOf } from '../../editor/names';
import { hrefOf } from '../../../components/navigation/routes';
import { changeStates } from '../../../components/workspace/editor.words';
import { kindNames } from '../../../components/workspace/import.words';
import { editedRecords } from './link';

/** Links to the records with unsaved changes. */
export function UnsavedNotice() {
  const { t } = useText();
  const waiting = editedRecords.unsaved();
  if (waiting.length === 0) return null;
  return (
    <Notice tone="warn" title={t(changeStates.unsaved)}>
      <ul>
        {waiting.map(({ kind, id, state }) => (
          <li key={`${kind}/${id}`}>
            <a href={hrefOf(kind, id)}>
              {t(kindNames[kind])} {nameOf(kind, state().draft)}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
