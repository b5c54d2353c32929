import { useId } from 'preact/hooks';
import { captureText } from './capture.words';
import { useText } from '../base/text-provider';

/** The possible targets of a page. */
export const captureTargets = ['thisCase', 'newCase'] as const;
export type CaptureTargetName = (typeof captureTargets)[number];

/** Chooses the target of the page; a sentence if there is only one. */
export function CaptureTarget(props: {
  /** The available targets, at least one. */
  readonly targets: readonly CaptureTargetName[];
  readonly target: CaptureTargetName;
  /** The name of the present case for people. */
  readonly caseName: string;
  readonly disabled: boolean;
  readonly onTarget: (target: CaptureTargetName) => void;
}) {
  const { t } = useText();
  const name = useId();
  const words = (target: CaptureTargetName) => t(captureText[target], { name: props.caseName });
  if (props.targets.length === 1) {
    return (
      <p class="capture__target" data-testid="capture-target">
        <span class="muted small">{t(captureText.into)}</span> <span>{words(props.target)}</span>
      </p>
    );
  }
  return (
    <fieldset class="capture__targets" data-testid="capture-target">
      <legend>{t(captureText.into)}</legend>
      {props.targets.map((target) => (
        <label key={target} class="choice">
          <input
            type="radio"
            name={name}
            value={target}
            checked={target === props.target}
            disabled={props.disabled}
            onChange={() => props.onTarget(target)}
          />
          <span>
            {words(target)}
            {target === 'newCase' && <span class="muted small capture__hint">{t(captureText.newCaseHint)}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
