import { fold } from '../../lib/engine/fold';
import type { RecognisedRow } from '../../lib/engine/predicted';
import type { Texts } from '../base/text-provider';
import type { PredictedField } from '../popup/props';
import { predictedText } from './predicted.words';
import { limitOf } from './PredictedTakes';

/** What a person has to look at before all else: where the page is not as expected, or not as it was confirmed. */
export function differencesOf(
  { parts }: RecognisedRow,
  field: PredictedField | null,
  t: Texts['t'],
): readonly string[] {
  const said = parts.flatMap(({ part, control, confirmedOn }) => {
    if (!control) return [];
    const { target, missing, unknown } = control;
    const expected = field?.parts.find((one) => one.part === part);
    const limit = expected ? limitOf(expected) : null;
    return [
      ...(confirmedOn === null ? [] : [t(predictedText.lookAgain, { on: confirmedOn })]),
      ...(field && fold(field.section) !== target.section
        ? [t(predictedText.otherSection, { section: target.section, expected: field.section })]
        : []),
      ...(limit !== null && target.limit !== null && limit !== target.limit ? [t(predictedText.limitDiffers)] : []),
      ...(missing.length > 0 ? [t(predictedText.missing, { options: missing.join('、') })] : []),
      ...(unknown.length > 0 ? [t(predictedText.unknown, { options: unknown.join('、') })] : []),
    ];
  });
  return [...new Set(said)];
}
