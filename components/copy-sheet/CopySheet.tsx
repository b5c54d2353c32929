import { useEffect, useRef, useState } from 'preact/hooks';
import {
  copyListOf,
  type CopyList,
  copyLists,
  type CopyRow,
  type CopyTicks,
  nextToCopy,
} from '../../lib/editor/copy-rows';
import type { Sentence } from '../../lib/i18n/i18n';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { copyListWords, copyText } from './copy-sheet.words';
import { CopyLine, copyLabel } from './CopyLine';

/** What a copy sheet is drawn from. */
export interface CopySheetProps {
  readonly caseId: string;
  readonly rows: readonly CopyRow[];
  readonly ticks: CopyTicks;
  /** The day the page was read, YYYY-MM-DD; null: nobody has seen it. */
  readonly readOn: string | null;
  /** The drafts shown hold changes that are not stored. */
  readonly unsaved: boolean;
  /** Another title and introduction than those of the form. */
  readonly words?: {
    readonly title: Sentence;
    readonly intro: Sentence;
    readonly values: Readonly<Record<string, string>>;
  };
  /** Puts exactly the text of a row on the clipboard and ticks it; false where the browser refuses. */
  readonly onCopy: (row: CopyRow) => Promise<boolean>;
  readonly onReset: () => void;
  /** False where the browser refuses. */
  readonly onEmpty: () => Promise<boolean>;
  readonly onPrint: () => void;
}

/** What was done last: a row's label with how its copying went, or how emptying went. */
type LastPress =
  | { readonly of: 'copy'; readonly label: string; readonly isDone: boolean }
  | { readonly of: 'empty'; readonly isDone: boolean };

/** The form in the page's order, to be copied box by box where it cannot be filled. */
export function CopySheet(props: CopySheetProps) {
  const texts = useText();
  const { t } = texts;
  const { rows, ticks, readOn, words } = props;
  const [list, setList] = useState<CopyList>('all');
  const [last, setLast] = useState<LastPress | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // A key that is held would run through the rows.
    const ignoreHeld = (event: KeyboardEvent) => {
      if (event.repeat && event.key === 'Enter') event.preventDefault();
    };
    const element = body.current;
    element?.addEventListener('keydown', ignoreHeld);
    return () => element?.removeEventListener('keydown', ignoreHeld);
  }, []);
  const shown = copyListOf(list, rows, ticks);
  const left = copyListOf('left', rows, ticks);
  const done = copyListOf('done', rows, ticks);

  const copy = async (row: CopyRow) => {
    setLast(null);
    const isDone = await props.onCopy(row);
    setLast({ of: 'copy', label: copyLabel(row, texts), isDone });
    if (!isDone) return;
    const next = nextToCopy(row.key, shown, ticks);
    const isLast = left.every(({ key }) => key === row.key);
    if (next !== null) body.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(next)}"] button`)?.focus();
    else if (isLast) end.current?.focus();
  };
  const empty = async () => {
    setLast(null);
    setLast({ of: 'empty', isDone: await props.onEmpty() });
  };

  return (
    <div class="stack stack--wide copy-sheet" data-testid="copy-sheet" data-case={props.caseId}>
      <div class="stack stack--tight">
        <div class="row row--between">
          <h2>{words ? t(words.title, words.values) : t(copyText.title)}</h2>
          <p class="row copy-sheet__tools">
            <Button size="small" icon="printer" onPress={props.onPrint} testId="copy-print">
              {t(copyText.print)}
            </Button>
            <Button
              size="small"
              kind="quiet"
              icon="undo"
              disabled={ticks.size === 0}
              onPress={props.onReset}
              testId="copy-reset"
            >
              {t(copyText.reset)}
            </Button>
          </p>
        </div>
        <p class="copy-sheet__tools">{words ? t(words.intro, words.values) : t(copyText.intro)}</p>
        {readOn !== null && <p class="small muted">{t(copyText.readOn, { day: readOn })}</p>}
        <p class="small copy-sheet__tools">{t(copyText.clipboard)}</p>
        <p class="small muted copy-sheet__tools">{t(copyText.ticks)}</p>
      </div>
      {props.unsaved && (
        <Notice tone="warn" testId="copy-unsaved">
          <p>{t(copyText.unsaved)}</p>
        </Notice>
      )}
      <fieldset class="copy-sheet__lists copy-sheet__tools">
        <legend class="visually-hidden">{t(copyText.lists)}</legend>
        {copyLists.map((one) => {
          const count = copyListOf(one, rows, ticks).length;
          const isWanted = count > 0 || one === 'left' || one === 'done' || one === list;
          return (
            isWanted && (
              <button
                key={one}
                type="button"
                class="copy-sheet__list"
                aria-pressed={list === one}
                data-testid={`copy-list-${one}`}
                data-count={count}
                onClick={() => setList(one)}
              >
                {t(copyListWords[one])}{' '}
                <span class="numbers">{one === 'done' ? `${count} / ${done.length + left.length}` : count}</span>
              </button>
            )
          );
        })}
      </fieldset>
      <div ref={body} class="stack stack--wide">
        {shown.length === 0 && <p class="empty">{t(copyText.nothing)}</p>}
        {sectionsOf(shown).map(({ section, rows: inside }) => (
          <section key={inside[0]?.key} class="stack stack--tight">
            <h3 class="copy-sheet__section" lang="ja">
              {section}
            </h3>
            <ul class="plain copy-sheet__rows">
              {inside.map((row) => (
                <CopyLine key={row.key} row={row} ticks={ticks} caseId={props.caseId} onCopy={() => void copy(row)} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div class="copy-sheet__bar copy-sheet__tools">
        <LastPressResult last={last} isAll={left.length === 0 && done.length > 0} />
        <Button size="small" icon="trash" onPress={() => void empty()} buttonRef={end} testId="copy-empty">
          {t(copyText.empty)}
        </Button>
      </div>
    </div>
  );
}

function LastPressResult({ last, isAll }: { readonly last: LastPress | null; readonly isAll: boolean }) {
  const { t } = useText();
  const isBad = last?.isDone === false;
  const saying = () => {
    if (last === null) return '';
    if (last.of === 'empty') return t(last.isDone ? copyText.emptied : copyText.emptyFailed);
    const text = t(last.isDone ? copyText.copied : copyText.failed, { label: last.label });
    return isAll && last.isDone ? `${text} ${t(copyText.allDone)}` : text;
  };
  return (
    <div class="copy-sheet__said small">
      <p role="status" data-testid="copy-said">
        {isBad ? '' : saying()}
      </p>
      <p role="alert" class="copy-sheet__refused">
        {isBad ? saying() : ''}
      </p>
    </div>
  );
}

/** Rows under the headings they stand below, in the page's order. */
function sectionsOf(rows: readonly CopyRow[]): readonly { readonly section: string; readonly rows: CopyRow[] }[] {
  const sections: { readonly section: string; readonly rows: CopyRow[] }[] = [];
  for (const row of rows) {
    const last = sections.at(-1);
    if (last?.section === row.section) last.rows.push(row);
    else sections.push({ section: row.section, rows: [row] });
  }
  return sections;
}
