import type { ComponentChildren } from 'preact';
import type { CheckEntry, SignEntry } from '../../lib/domain/case/checks';
import { recordedResults } from '../../lib/domain/case/checks';
import { recordText, resultWords, sheetText } from './check-record.words';
import { Button } from '../base/Button';
import { Scrolled } from '../base/Scrolled';
import { useText } from '../base/text-provider';
import './check-sheet.css';
import { momentText, shortOf } from './format-time';
import { SheetItems } from './SheetItems';
import { SheetDocuments, SheetFindings } from './SheetReport';
import type { SheetWords } from './sheet-words';

/** The input of a printable check sheet: the stored entry, its signatures, and words. */
export interface CheckSheetProps {
  readonly check: CheckEntry;
  readonly signs: readonly SignEntry[];
  /** The record is intact up to this check. */
  readonly isWhole: boolean;
  readonly words: SheetWords;
  readonly backHref: string;
  readonly onPrint: () => void;
}

/** One check on paper: A4, black on white in either theme. */
export function CheckSheet({ check, signs, isWhole, words, backHref, onPrint }: CheckSheetProps) {
  const { t, language } = useText();
  const moment = (iso: string) => t(sheetText.time, { moment: momentText(iso) });
  const unknown = t(sheetText.notEntered);
  return (
    <div class="stack">
      <p class="row row--between record-sheet-tools">
        <a href={backHref}>{t(sheetText.back)}</a>
        <Button kind="primary" icon="printer" onPress={onPrint} testId="sheet-print">
          {t(sheetText.print)}
        </Button>
      </p>
      <Scrolled class="record-sheet-scroll" label={t(recordText.sheet)}>
        <article class="record-sheet" data-testid="check-sheet" data-hash={check.hash}>
          <header class="record-sheet__head">
            <h1>{t(recordText.sheet)}</h1>
            <p class="record-sheet__small">{t(recordText.hash, { hash: shortOf(check.hash) })}</p>
          </header>
          {!isWhole && (
            <p class="record-sheet__alarm" role="alert">
              {t(sheetText.broken)}
            </p>
          )}
          {check.identityConfirmed && <p class="record-sheet__alarm">{t(sheetText.identity)}</p>}
          <dl class="record-sheet__facts">
            <Fact name={t(sheetText.applicant)}>{check.about?.applicant ?? unknown}</Fact>
            <Fact name={t(sheetText.employer)}>{check.about?.employer ?? unknown}</Fact>
            <Fact name={t(sheetText.case)}>{[check.about?.title, check.case].filter(Boolean).join(' / ')}</Fact>
            <Fact name={t(sheetText.procedure)}>{words.procedure?.[language] ?? check.procedure}</Fact>
            <Fact name={t(sheetText.by)}>{check.by}</Fact>
            <Fact name={t(sheetText.when)}>{moment(check.when)}</Fact>
            <Fact name={t(sheetText.filingOn)}>{check.filingOn}</Fact>
            {check.category !== undefined && (
              <Fact name={t(sheetText.category)}>
                {check.category === 'unknown' ? t(sheetText.categoryUnknown) : check.category}
              </Fact>
            )}
            <Fact name={t(sheetText.form)} wide>
              {check.readOn === null
                ? t(sheetText.formUnseen, { revision: check.revision })
                : t(sheetText.formValue, { readOn: check.readOn, revision: check.revision })}
            </Fact>
          </dl>
          <Counts check={check} />
          <Signatures check={check} signs={signs} moment={moment} />
          <SheetItems items={check.items ?? []} words={words} />
          <SheetDocuments check={check} words={words} />
          <SheetFindings check={check} words={words} />
          <p class="record-sheet__small">{t(sheetText.source)}</p>
        </article>
      </Scrolled>
    </div>
  );
}

function Fact(props: { readonly name: string; readonly wide?: boolean; readonly children: ComponentChildren }) {
  return (
    <div class={props.wide ? 'record-sheet__fact record-sheet__fact--wide' : 'record-sheet__fact'}>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** How many parts had each result. */
function Counts({ check: { counts } }: { readonly check: CheckEntry }) {
  const { t } = useText();
  const shown = recordedResults.filter((result) => result !== 'empty' && result !== 'otherStatus');
  return (
    <section class="record-sheet__part">
      <h2>{t(sheetText.result)}</h2>
      <table class="record-sheet__table record-sheet__counts">
        <thead>
          <tr>
            {shown.map((result) => (
              <th key={result} scope="col">
                {t(resultWords[result])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {shown.map((result) => (
              <td key={result}>{counts[result] ?? 0}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

/** Who checked and who signed, with room for signatures in ink. */
function Signatures(props: {
  readonly check: CheckEntry;
  readonly signs: readonly SignEntry[];
  readonly moment: (iso: string) => string;
}) {
  const { t } = useText();
  const { check, signs, moment } = props;
  const seconds: readonly (SignEntry | null)[] = signs.length > 0 ? signs : [null];
  return (
    <section class="record-sheet__part record-sheet__signatures">
      <h2>{t(sheetText.signatures)}</h2>
      <table class="record-sheet__table">
        <thead>
          <tr>
            <th scope="col">{t(sheetText.role)}</th>
            <th scope="col">{t(sheetText.name)}</th>
            <th scope="col">{t(sheetText.electronic)}</th>
            <th scope="col" class="record-sheet__ink">
              {t(sheetText.ink)}
            </th>
            <th scope="col" class="record-sheet__day">
              {t(sheetText.date)}
            </th>
          </tr>
        </thead>
        <tbody>
          {[check, ...seconds].map((entry, at) => (
            <tr key={entry?.hash ?? 'second'} class="record-sheet__sign">
              <th scope="row">{t(at === 0 ? sheetText.checker : sheetText.second)}</th>
              <td>{entry?.by}</td>
              <td>
                {entry && (
                  <>
                    {moment(entry.when)}
                    <span class="record-sheet__hash">{shortOf(entry.hash)}</span>
                  </>
                )}
              </td>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
