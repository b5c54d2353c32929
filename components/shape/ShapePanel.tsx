import { Button } from '../base/Button';
import { failures } from '../base/failures.words';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import type { ShapeActions, ShapeState } from './props';
import { ShapeContent } from './ShapeContent';
import { shapeText } from './shape.words';
import { ShapeTries } from './ShapeTries';
import './shape.css';

/** Records the shape of a portal page: shows what would be in the file before it is saved. */
export function ShapePanel({ state, actions }: { readonly state: ShapeState; readonly actions: ShapeActions }) {
  const { t } = useText();
  const { recorded, failure, busy, saved } = state;
  return (
    <div class="shape stack" data-testid="shape">
      <p class="small">{t(shapeText.about)}</p>
      <p class="small">{t(shapeText.noValues)}</p>
      {failure && (
        <Notice tone="bad" live="assertive" title={t(shapeText.failedTitle)} testId="shape-failure">
          <p>{t(failure === 'noPage' ? shapeText.noPage : failures[failure])}</p>
        </Notice>
      )}
      <div class="row">
        <Button
          kind={recorded ? 'plain' : 'primary'}
          icon="form"
          busy={busy}
          onPress={actions.record}
          testId="shape-record"
        >
          {t(recorded ? shapeText.again : shapeText.record)}
        </Button>
        {recorded && (
          <>
            <Button kind="primary" icon="download" onPress={actions.save} testId="shape-save">
              {t(shapeText.save)}
            </Button>
            <Button kind="quiet" icon="close" onPress={actions.drop} testId="shape-drop">
              {t(shapeText.drop)}
            </Button>
          </>
        )}
      </div>
      <p class="small" role="status" data-testid="shape-saved">
        {saved === null ? '' : t(shapeText.saved, { name: saved })}
      </p>
      {recorded && (
        <>
          <ShapeContent file={recorded.file} />
          <ShapeTries recorded={recorded} actions={actions} />
        </>
      )}
    </div>
  );
}
