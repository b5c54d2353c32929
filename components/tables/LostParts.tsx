import type { LostPart } from '../../lib/tables/questionnaire/homes';
import { questionnaireText } from '../../lib/tables/questionnaire/questionnaire.words';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';

/** Parts of a questionnaire whose case is not stored any more, by the names that the sheet gives them; nothing if there are none. */
export function LostParts({ parts }: { readonly parts: readonly LostPart[] }) {
  const { t } = useText();
  if (parts.length === 0) return null;
  return (
    <Notice tone="warn" title={t(questionnaireText.lostTitle, { count: parts.length })} testId="lost-parts">
      <p>{t(questionnaireText.lost)}</p>
      <ul>
        {parts.map(({ heading, answers }, index) => (
          <li key={index}>
            {t(questionnaireText.lostPart, { heading: heading || t(questionnaireText.noHeading), count: answers })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
