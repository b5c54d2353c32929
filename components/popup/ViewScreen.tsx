import { useState } from 'preact/hooks';
import type { Debtor } from '../../lib/checks/remaining/item';
import { caseHref } from '../navigation/routes';
import { common } from '../../lib/i18n/common.words';
import { popupCases } from './cases.words';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import { Waiting } from './CaseFinder';
import { Foot } from './CaseFoot';
import { CaseHead } from './CaseHead';
import { CaseRemains } from './CaseRemains';
import { PopupHeader } from './PopupHeader';
import type { PopupActions, PopupState } from './props';
import { SumLine } from './SumLine';

/** What remains of a case, on a page that is not its form. */
export function ViewScreen(props: {
  readonly caseId: string;
  readonly state: PopupState;
  readonly actions: PopupActions;
}) {
  const { t } = useText();
  const { caseId, state, actions } = props;
  const [owes, setOwes] = useState<Debtor | null>(null);
  const { brief } = state;
  return (
    <>
      <PopupHeader open actions={actions} href={caseHref(caseId, 'case')}>
        {brief && (
          <CaseHead summary={brief.summary} nationality={brief.nationality} onChange={() => actions.view(null)} />
        )}
      </PopupHeader>
      <main class="popup__main">
        <SumLine brief={brief} owes={owes} onOwes={setOwes} />
        <div class="popup__scroll" data-testid="view-screen">
          {brief ? (
            <CaseRemains brief={brief} actions={actions} onForm={false} owes={owes} focusFirst />
          ) : (
            <Waiting lines={9} />
          )}
        </div>
      </main>
      <Foot note={t(popupCases.viewed)}>
        <Button icon="open" wide onPress={actions.openPortal}>
          {t(common.openPortal)}
        </Button>
        <Button onPress={() => actions.view(null)} testId="back-to-cases">
          {t(popupCases.back)}
        </Button>
      </Foot>
    </>
  );
}
