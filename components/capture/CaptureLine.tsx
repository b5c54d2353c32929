import { useId } from 'preact/hooks';
import type { CaptureItem, CaptureState } from '../../lib/engine/capture';
import { captureProblemWords, captureStateWords, captureText } from './capture.words';
import { Badge } from '../base/Badge';
import { Icon, type IconName } from '../base/Icon';
import type { Tone } from '../base/Notice';
import { useText } from '../base/text-provider';

const looks: Readonly<Record<CaptureState, readonly [Tone | 'muted', IconName]>> = {
  new: ['ok', 'plus'],
  changed: ['warn', 'pencil'],
  same: ['muted', 'equal'],
  impossible: ['bad', 'stop'],
};

/** One value of the page beside the case's, with a check box if it can be taken over. */
export function CaptureLine(props: {
  readonly item: CaptureItem;
  readonly isChosen: boolean;
  readonly onToggle?: (id: string) => void;
}) {
  const { t } = useText();
  const { item, isChosen, onToggle } = props;
  const values = useId();
  const [tone, icon] = looks[item.state];
  return (
    <li class={`capture__line capture__line--${item.state}`} data-testid="capture-item" data-item={item.id}>
      <div class="capture__head">
        {onToggle ? (
          <label class="choice capture__label">
            <input type="checkbox" checked={isChosen} aria-describedby={values} onChange={() => onToggle(item.id)} />
            <span>{t(item.label)}</span>
          </label>
        ) : (
          <p class="capture__label">{t(item.label)}</p>
        )}
        <Badge tone={tone} icon={icon}>
          {t(captureStateWords[item.state])}
        </Badge>
      </div>
      <div id={values} class="capture__values">
        <Side name={t(captureText.page)} text={item.pageText} isHidden={item.problem === 'myNumber'} />
        <Side name={t(captureText.case)} text={item.caseText} />
        {item.problem && (
          <p class="capture__problem">
            <Icon name="warning" />
            <span>
              {t(captureText.cannot)} {t(captureProblemWords[item.problem])}
            </span>
          </p>
        )}
        {item.target.path === 'name' && onToggle && <p class="small muted capture__note">{t(captureText.nameNote)}</p>}
      </div>
    </li>
  );
}

function Side(props: { readonly name: string; readonly text: string | null; readonly isHidden?: boolean }) {
  const { t } = useText();
  const { name, text, isHidden = false } = props;
  return (
    <div class="capture__side">
      <p class="capture__of">{name}</p>
      {text === null || isHidden ? (
        <p class="muted">{t(isHidden ? captureText.hidden : captureText.nothing)}</p>
      ) : (
        <p class="capture__text" lang="ja">
          {text}
        </p>
      )}
    </div>
  );
}
