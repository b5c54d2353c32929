import { type CopyRow, type CopyTicks, tickStateOf } from '../../lib/editor/copy-rows';
import { Badge } from '../base/Badge';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { type Texts, useText } from '../base/text-provider';
import { momentText } from '../check-record/format-time';
import { labelWithoutItem } from '../popup/grouping';
import { partWords } from '../popup/popup.words';
import { linksOf } from '../report/links';
import { refusals } from '../workspace/editor.words';
import { copyListWords, copyText } from './copy-sheet.words';

/** What a row is told by, its block and its part where its label alone does not tell. */
export function copyLabel({ label, item, block, part }: CopyRow, { t, language }: Texts): string {
  const words = labelWithoutItem(label[language], item);
  const isTold = block === null || words.normalize('NFKC').includes(String(block));
  const named = part === 'value' ? undefined : partWords[part];
  return `${words}${isTold ? '' : t(copyText.block, { number: block })}${named ? t(copyText.part, { part: t(named) }) : ''}`;
}

/** One box of the form: what goes there, and the button that copies it. */
export function CopyLine(props: {
  readonly row: CopyRow;
  readonly ticks: CopyTicks;
  readonly caseId: string;
  readonly onCopy: () => void;
}) {
  const texts = useText();
  const { t, language } = texts;
  const { row, ticks } = props;
  const { value } = row;
  const label = copyLabel(row, texts);
  const tick = tickStateOf(row, ticks);
  const at = ticks.get(row.key)?.at;
  return (
    <li class="copy-sheet__row" data-key={row.key} data-state={value.state} data-tick={tick}>
      <span class="copy-sheet__item numbers">{row.item}</span>
      <div class="copy-sheet__label">
        {label}
        {language === 'en' && (
          <span class="sub" lang="ja">
            {labelWithoutItem(row.label.ja, row.item)}
          </span>
        )}
        {row.isPredicted && <span class="sub">{t(copyText.predicted)}</span>}
      </div>
      <div class="copy-sheet__value">
        <Value row={row} />
      </div>
      <div class="copy-sheet__act">
        {value.state === 'copy' && (
          <>
            {tick !== 'none' && (
              <span class="copy-sheet__tick small numbers">
                <Icon name={tick === 'copied' ? 'check' : 'warning'} />
                {tick === 'copied' ? (
                  <>
                    <span class="visually-hidden">{t(copyListWords.done)}</span>
                    {at !== undefined && momentText(at).slice(-5)}
                  </>
                ) : (
                  t(copyText.changed)
                )}
              </span>
            )}
            <span class="copy-sheet__box" aria-hidden="true" />
            <Button size="small" icon="copy" label={t(copyText.copyRow, { label })} onPress={props.onCopy}>
              {t(copyText.copy)}
            </Button>
          </>
        )}
        {(value.state === 'refused' || value.state === 'open') && (
          <MendLink row={row} caseId={props.caseId} label={label} />
        )}
      </div>
    </li>
  );
}

/** What the portal is to receive, or why it receives nothing. */
function Value({ row }: { readonly row: CopyRow }) {
  const { t } = useText();
  const { value, limit, kind } = row;
  switch (value.state) {
    case 'copy': {
      const max = limit?.exact ?? limit?.max;
      const isChoice = kind === 'select' || kind === 'radio';
      return (
        <>
          <p class="copy-sheet__text" lang="ja" data-testid="copy-value">
            {value.text}
          </p>
          {isChoice && <Badge tone="muted">{t(copyText.toChoose)}</Badge>}
          {max !== undefined && (
            <p class="small muted numbers">
              {t(limit?.exact === undefined ? copyText.length : copyText.exact, { count: value.text.length, max })}
            </p>
          )}
        </>
      );
    }
    case 'refused':
      return (
        <>
          <p class="copy-sheet__refused">
            <Icon name="stop" />
            {t(refusals[value.reason], { excess: value.excess })}
          </p>
          {value.characters.length > 0 && (
            <p class="small">{t(copyText.characters, { characters: value.characters.join(' ') })}</p>
          )}
          {value.proposal !== undefined && <p class="small">{t(copyText.proposal, { text: value.proposal })}</p>}
        </>
      );
    case 'open':
      return (
        <p class="muted">
          {t(value.waits ? copyText.open_waits : row.required ? copyText.open_required : copyText.open_optional)}
        </p>
      );
    case 'yours':
      return (
        <p class="copy-sheet__yours">
          <Icon name="hand" />
          {t(copyText.yours)}
        </p>
      );
  }
}

function MendLink({ row, caseId, label }: { readonly row: CopyRow; readonly caseId: string; readonly label: string }) {
  const { t } = useText();
  const { fact } = row;
  const [link] =
    fact === null ? [] : linksOf([{ kind: 'row', row: row.row }], { caseId, canShow: false, factsOfRow: () => [fact] });
  if (link?.to !== 'fact') return null;
  const isRefused = row.value.state === 'refused';
  return (
    <a class="small" href={link.href} aria-label={t(isRefused ? copyText.mendRow : copyText.enterRow, { label })}>
      {t(isRefused ? copyText.mend : copyText.enter)}
    </a>
  );
}
