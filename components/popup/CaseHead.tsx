import { common } from '../../lib/i18n/common.words';
import { popupCases } from './cases.words';
import type { CaseSummary } from '../../lib/messaging/namespaces/records';
import type { Text } from '../../lib/i18n/text';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';

/**
 * Whose case is shown, first and large: the one thing that must never be mistaken. A press lets the person choose
 * another case.
 */
export function CaseHead(props: {
  readonly summary: CaseSummary;
  readonly nationality: Text | null;
  /** Null while the case cannot be changed. */
  readonly onChange: (() => void) | null;
}) {
  const { t, language } = useText();
  const { summary, nationality, onChange } = props;
  const { applicantName, applicantKanji, employerName, passportNumber, title } = summary;
  const others = [nationality?.[language] ?? summary.nationality, passportNumber].filter((one) => one !== '');
  const content = (
    <>
      <span class="popup-who__name">
        <span class="popup-who__latin">{applicantName || title || t(common.notEntered)}</span>
        {applicantKanji !== '' && (
          <span class="popup-who__kanji" lang="ja">
            {applicantKanji}
          </span>
        )}
        {onChange && <Icon name="chevronDown" />}
      </span>
      <span class="popup-who__facts">
        <span class="popup-who__employer">{employerName || t(common.notEntered)}</span>
        {others.map((one) => (
          <span key={one}> · {one}</span>
        ))}
      </span>
    </>
  );
  return (
    <h1 class="popup-who" data-testid="bound-case" data-case={summary.id}>
      {onChange ? (
        <button
          type="button"
          class="popup-who__press"
          title={t(popupCases.choose)}
          onClick={onChange}
          data-testid="change-case"
        >
          {content}
          <span class="visually-hidden">{t(popupCases.choose)}</span>
        </button>
      ) : (
        <span class="popup-who__press">{content}</span>
      )}
    </h1>
  );
}
