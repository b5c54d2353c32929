import type { IdentityCheck } from '../../lib/engine/fill-plan';
import { popup } from './popup.words';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { useFocusOnMount } from '../base/use-focus';
import type { PopupActions, Vocabulary } from './props';

/**
 * The page seems to belong to another person: it stops, says which rows differ, and asks. The safe answer has the
 * focus.
 */
export function IdentityStop(props: {
  readonly identity: IdentityCheck;
  readonly vocabulary: Vocabulary;
  readonly actions: PopupActions;
}) {
  const { t } = useText();
  const { identity, vocabulary, actions } = props;
  // The person agrees to this page as they saw it, and to no other that may be there by then.
  const agreed = { identityConfirmed: true, seen: identity.seen };
  const safe = useFocusOnMount<HTMLButtonElement>();
  return (
    <section class="popup-stop stack" role="alert" data-testid="identity-stop">
      <h2 class="popup-stop__title">
        <Icon name="stop" />
        <span>{t(popup.identityTitle)}</span>
      </h2>
      <p>{t(popup.identityText)}</p>
      <ul class="popup-stop__rows">
        {[...new Set(identity.rows)].map((row) => {
          const known = vocabulary.row(row);
          return <li key={row}>{known ? t(known.label) : row}</li>;
        })}
      </ul>
      <p>{t(popup.identityAsk)}</p>
      <Button kind="primary" onPress={actions.dismissIdentity} buttonRef={safe} wide testId="identity-cancel">
        {t(popup.identityCancel)}
      </Button>
      <Button onPress={() => actions.fill({ existing: 'keep', ...agreed })} wide testId="identity-keep">
        {t(popup.identityKeep)}
      </Button>
      <Button
        kind="danger"
        icon="warning"
        onPress={() => actions.fill({ existing: 'replace', ...agreed })}
        wide
        testId="identity-replace"
      >
        {t(popup.identityReplace)}
      </Button>
    </section>
  );
}
