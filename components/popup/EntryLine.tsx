import type { Sentence } from '../../lib/i18n/i18n';
import { keptSentences, noDataSentences, outcomeSentences, refusalSentences, standsSentence } from './outcomes.words';
import { partWords, popup, rowResultWords } from './popup.words';
import type { OutcomeKind } from '../../lib/spec/outcome';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { type Entry, labelWithoutItem, type RowResult } from './grouping';
import type { PopupActions, Vocabulary } from './props';
import { resultAppearance } from './result-appearance';

const reasons: Readonly<Record<string, Sentence>> = { ...refusalSentences, ...noDataSentences, ...keptSentences };

const kinds: Readonly<Record<RowResult, OutcomeKind>> = {
  refused: 'refused',
  notOnPage: 'notOnPage',
  keptUserValue: 'keptUserValue',
  missing: 'noData',
  notReached: 'refused',
  yours: 'yours',
  filled: 'filled',
  alreadyEqual: 'alreadyEqual',
  cleared: 'cleared',
  waits: 'noData',
  notAnswered: 'noData',
  notApplicable: 'noData',
};

/** Results for which there may be no row on the page to go to. */
const nowhere: ReadonlySet<RowResult> = new Set(['notOnPage', 'notApplicable']);

/** One row of the report: its label, its result and what to do, and a link to it on the page. */
export function EntryLine(props: {
  readonly entry: Entry;
  /** Without the sentence, if a whole list has the same result. */
  readonly brief?: boolean;
  readonly vocabulary: Vocabulary;
  readonly actions: PopupActions;
}) {
  const { t, language } = useText();
  const { entry, brief = false, vocabulary, actions } = props;
  const known = vocabulary.row(entry.row);
  const label = labelWithoutItem(language === 'en' && known ? known.label.en : entry.label, entry.item);
  // Most labels of a block end with its number; only those of entries without a block do not.
  const block = entry.repeat !== null && !label.includes(String(entry.repeat)) ? entry.repeat : null;
  const look = resultAppearance[entry.result];
  const goes = !nowhere.has(entry.result) && entry.reason !== 'overflow';
  return (
    <li class="popup-entry" data-row={entry.row} data-standing={entry.result}>
      <span class={`popup-mark popup-mark--${look.colour}`} title={t(rowResultWords[entry.result])}>
        <Icon name={look.icon} />
        <span class="visually-hidden">{t(rowResultWords[entry.result])}</span>
      </span>
      <div class="popup-entry__text">
        <p class="popup-entry__label">
          {entry.item !== null && <span class="popup-entry__item numbers">{entry.item}</span>}
          <span>{label}</span>
          {block !== null && <span class="muted">{t(popup.block, { number: block })}</span>}
          {entry.split && (
            <span class="muted">
              {entry.parts
                .map((part) => (partWords[part] ? t(partWords[part]) : part))
                .join(language === 'ja' ? '・' : ', ')}
            </span>
          )}
        </p>
        {!brief && <p class="small">{t(sentenceOf(entry))}</p>}
        {!brief && entry.closes.length > 0 && (
          <ul class="small">
            {entry.closes.map((closed) => (
              <li key={closed} lang="ja">
                {closed}
              </li>
            ))}
          </ul>
        )}
        {!brief && entry.stands && <p class="small">{t(standsSentence)}</p>}
      </div>
      {goes && (
        <button
          type="button"
          class="button button--quiet button--small popup-entry__show"
          title={t(popup.show)}
          aria-label={t(popup.showRow, { label })}
          onClick={() => actions.show(entry.row)}
        >
          <Icon name="target" />
        </button>
      )}
    </li>
  );
}

/** What happened and what to do: the reason's sentence, otherwise the outcome's own. */
function sentenceOf({ result, reason }: Entry): Sentence {
  const own = outcomeSentences[kinds[result]];
  return reason === null ? own : (reasons[reason] ?? own);
}
