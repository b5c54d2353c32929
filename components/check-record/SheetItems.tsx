import type { RecordedItem } from '../../lib/domain/case/checks';
import { reasonWords, resultWords, settlementWords, sheetText } from './check-record.words';
import type { CheckReason } from '../../lib/spec/check-result';
import { useText } from '../base/text-provider';
import { isDifference } from './group';
import { type SheetItem, sheetSections } from './sheet-sections';
import type { SheetWords } from './sheet-words';

/** Signs beside the words, so that a result is easily found in the column. */
const signs: Readonly<Record<RecordedItem['result'], string>> = {
  equal: '○',
  sameInOtherForm: '△',
  differs: '×',
  missing: '×',
  extra: '×',
  notOnPage: '×',
  cannotCompare: '？',
  yours: '手',
  empty: '—',
  otherStatus: '—',
};

/** The form item by item, one table for each of its headings; the columns' names are repeated on every page. */
export function SheetItems({ items, words }: { readonly items: readonly RecordedItem[]; readonly words: SheetWords }) {
  const { t } = useText();
  return (
    <section class="record-sheet__part">
      <h2>{t(sheetText.items)}</h2>
      {sheetSections(items, words).map(({ section, items: ofSection }) => {
        const named = words.section(section);
        return (
          <table key={section} class="record-sheet__table record-sheet__items">
            <caption>{named ? t(named) : section}</caption>
            <thead>
              <tr>
                <th scope="col" class="record-sheet__number">
                  {t(sheetText.number)}
                </th>
                <th scope="col" class="record-sheet__label">
                  {t(sheetText.item)}
                </th>
                <th scope="col">{t(sheetText.inCase)}</th>
                <th scope="col">{t(sheetText.onPage)}</th>
                <th scope="col" class="record-sheet__result">
                  {t(sheetText.outcome)}
                </th>
                <th scope="col" class="record-sheet__settled">
                  {t(sheetText.settled)}
                </th>
              </tr>
            </thead>
            <tbody>
              {ofSection.map((one) => (
                <Line key={`${one.item.row} ${one.item.part}`} one={one} words={words} />
              ))}
            </tbody>
          </table>
        );
      })}
    </section>
  );
}

function Line({ one: { item, row }, words }: { readonly one: SheetItem; readonly words: SheetWords }) {
  const { t, language } = useText();
  const part = row?.isSingle === false ? words.part(item.part) : null;
  const label = row?.label[language] ?? item.row;
  const block = row?.block ?? null;
  return (
    <tr class={isDifference(item.result) ? 'record-sheet__difference' : ''} data-result={item.result}>
      <td class="record-sheet__number">{row?.item ?? ''}</td>
      <th scope="row" class="record-sheet__label">
        {label}
        {block !== null && ` (${block})`}
        {part && <span class="record-sheet__small"> {t(part)}</span>}
        {item.pointed && <span class="record-sheet__small"> {t(sheetText.pointed)}</span>}
      </th>
      <td>
        <Value text={item.case} withheld={item.withheld?.includes('case')} />
      </td>
      <td>
        {item.result === 'equal' ? (
          <SameAsCase />
        ) : (
          <Value text={item.page} withheld={item.withheld?.includes('page')} />
        )}
      </td>
      <td class="record-sheet__result">
        <span aria-hidden="true">{signs[item.result]}</span> {t(resultWords[item.result])}
        <Reason reason={item.reason} />
        {item.entry !== undefined && (
          <span class="record-sheet__note">{t(sheetText.entry, { number: item.entry })}</span>
        )}
      </td>
      <td class="record-sheet__settled">
        {item.settled && t(settlementWords[item.settled])}
        {item.note !== undefined && <span class="record-sheet__note">{item.note}</span>}
      </td>
    </tr>
  );
}

function SameAsCase() {
  const { t } = useText();
  return (
    <>
      <span aria-hidden="true">{t(sheetText.sameAsCase)}</span>
      <span class="visually-hidden">{t(sheetText.sameAsCaseSaid)}</span>
    </>
  );
}

function Value({
  text,
  withheld = false,
}: {
  readonly text: string | undefined;
  readonly withheld?: boolean | undefined;
}) {
  const { t } = useText();
  if (withheld) return <span class="record-sheet__small">{t(sheetText.withheld)}</span>;
  if (text !== undefined)
    return (
      <span class="record-sheet__value" lang="ja">
        {text}
      </span>
    );
  return (
    <>
      <span aria-hidden="true">{t(sheetText.nothing)}</span>
      <span class="visually-hidden">{t(sheetText.nothingSaid)}</span>
    </>
  );
}

/** A reason from a newer version is left out: the result itself is there. */
function Reason({ reason }: { readonly reason: string | undefined }) {
  const { t } = useText();
  if (reason === undefined || !Object.hasOwn(reasonWords, reason)) return null;
  return <span class="record-sheet__note">{t(reasonWords[reason as CheckReason])}</span>;
}
