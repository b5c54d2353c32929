import { common } from '../../lib/i18n/common.words';
import { popupCases, shortDateKinds } from './cases.words';
import { isBeforeFiling } from '../../lib/overview/next-date';
import type { CaseRow } from '../../lib/overview/query';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { LevelMark } from '../remaining/LevelMark';
import { distanceOf, shortDay, soon } from './days';

/** A case in a list: applicant and employer; its next date, and its next remaining item. */
export function CaseLine(props: {
  readonly row: CaseRow;
  /** Today in Japan, YYYY-MM-DD. */
  readonly today: string;
  readonly onPick: () => void;
}) {
  const { t } = useText();
  const { row, today, onPick } = props;
  return (
    <button type="button" class="popup-line" data-testid={`case-option-${row.id}`} onClick={onPick}>
      <span class="popup-line__name">
        {row.applicantName || row.applicantKanji || row.title || t(common.notEntered)}
      </span>
      <NextDay row={row} today={today} />
      <span class="popup-line__where">
        <span class="popup-line__employer">{row.employerName || t(common.notEntered)}</span>
        {row.passportNumber !== '' && <span> · {row.passportNumber}</span>}
      </span>
      <NextMatter row={row} />
    </button>
  );
}

function NextDay({ row: { next }, today }: { readonly row: CaseRow; readonly today: string }) {
  const { t, language } = useText();
  if (next === null) return <span class="popup-line__day">{t(popupCases.noDate)}</span>;
  const { days, said } = distanceOf(next.on, today);
  return (
    <span class={`popup-line__day numbers${days <= 0 ? ' popup-line__day--now' : ''}`}>
      {shortDay(next.on, today, language)} {t(shortDateKinds[next.kind])}
      {days <= soon && `${language === 'ja' ? '・' : ', '}${t(said, { count: Math.abs(days) })}`}
    </span>
  );
}

/** The next item by name, and how many others there are; opening the case lists exactly these. */
function NextMatter({ row: { blockers, status } }: { readonly row: CaseRow }) {
  const { t, language } = useText();
  if (!isBeforeFiling(status)) return <span class="popup-line__rest" />;
  if (blockers === null) return <span class="popup-line__rest">{t(popupCases.counting)}</span>;
  const { first, count } = blockers;
  if (first === null) {
    return (
      <span class="popup-line__rest popup-line__rest--ok">
        <Icon name="check" />
        {t(popupCases.prepared)}
      </span>
    );
  }
  return (
    <span class="popup-line__rest" data-left={count}>
      {first.level === 'fault' && <LevelMark level="fault" />}
      <span class="popup-line__matter">{first.short[language]}</span>
      {count > 1 && <b class="numbers">{t(popupCases.and, { count: count - 1 })}</b>}
    </span>
  );
}
