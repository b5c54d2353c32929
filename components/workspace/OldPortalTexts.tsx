import { keeping } from './save-bar.words';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import type { EditorBinding } from './binding';

/** Warns about portal texts in these rows of the form that do not match the present fact. */
export function OldPortalTexts({ binding, rows }: { binding: EditorBinding; rows: readonly string[] }) {
  const { language, t } = useText();
  const { writeForPortal } = binding;
  const old = (binding.oldPortalTexts ?? []).filter(({ row }) => rows.includes(row));
  if (old.length === 0 || !writeForPortal) return null;
  return (
    <>
      {old.map(({ row, text }) => (
        <Notice key={row} tone="warn" live="polite" testId={`portal-old-${row}`}>
          <p>
            {t(keeping.portalOld, {
              row: binding.portalRows.find(({ code }) => code === row)?.[language] ?? row,
              text,
            })}
          </p>
          <p class="row">
            <Button size="small" onPress={() => writeForPortal(row, '')}>
              {t(keeping.portalOff)}
            </Button>
            <Button size="small" onPress={() => writeForPortal(row, text)}>
              {t(keeping.portalKeep)}
            </Button>
          </p>
        </Notice>
      ))}
    </>
  );
}
