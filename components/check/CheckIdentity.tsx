import type { Checked } from '../../lib/engine/check-report';
import { checkText } from './check.words';
import { matchKey } from '../../lib/spec/part-key';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { useFocusOnMount } from '../base/use-focus';
import type { Vocabulary } from '../popup/props';
import { FindingLine } from './FindingLine';

/** The page seems to be somebody else's: a strong warning, with only the rows that show it. */
export function CheckIdentity(props: {
  readonly checked: Checked;
  readonly vocabulary: Vocabulary;
  readonly onGoOn: () => void;
  readonly onOther: () => void;
}) {
  const { t } = useText();
  const { checked, vocabulary, onGoOn, onOther } = props;
  const safe = useFocusOnMount<HTMLButtonElement>();
  const { report, sides } = checked;
  const rows = new Set(report.identity.rows);
  const parts = report.parts.filter(({ row, result }) => rows.has(row) && result !== 'empty' && result !== 'equal');
  return (
    <section class="popup-stop stack" role="alert" data-testid="check-identity-stop">
      <h2 class="popup-stop__title">
        <Icon name="stop" />
        <span>{t(checkText.identityTitle)}</span>
      </h2>
      <p>{t(checkText.identityText)}</p>
      <ul class="plain stack stack--tight">
        {parts.map((finding) => (
          <FindingLine
            key={`${finding.row} ${finding.part}`}
            finding={finding}
            sides={sides[matchKey(finding.row, finding.part)] ?? { case: null, page: null }}
            vocabulary={vocabulary}
            actions={null}
            busy={false}
          />
        ))}
      </ul>
      <Button kind="primary" icon="person" onPress={onOther} buttonRef={safe} wide testId="check-identity-other">
        {t(checkText.identityOther)}
      </Button>
      <Button icon="warning" onPress={onGoOn} wide testId="check-identity-go-on">
        {t(checkText.identityGoOn)}
      </Button>
    </section>
  );
}
