import type { CheckEntry, RecordedFinding } from '../../lib/domain/case/checks';
import { findingLevelWords, sheetText } from './check-record.words';
import { documentStateWords } from '../report/report.words';
import { type DocumentState, documentStates } from '../../lib/spec/check';
import { useText } from '../base/text-provider';
import type { SheetWords } from './sheet-words';

interface Props {
  readonly check: CheckEntry;
  readonly words: SheetWords;
}

const isState = (state: string): state is DocumentState => documentStates.some((one) => one === state);

/** The documents as they were when the page was checked. */
export function SheetDocuments({ check: { documents = [] }, words }: Props) {
  const { t, language } = useText();
  if (documents.length === 0) return null;
  return (
    <section class="record-sheet__part">
      <h2>{t(sheetText.documents)}</h2>
      <table class="record-sheet__table">
        <thead>
          <tr>
            <th scope="col" class="record-sheet__number">
              {t(sheetText.number)}
            </th>
            <th scope="col">{t(sheetText.document)}</th>
            <th scope="col" class="record-sheet__settled">
              {t(sheetText.state)}
            </th>
            <th scope="col" class="record-sheet__settled">
              {t(sheetText.until)}
            </th>
          </tr>
        </thead>
        <tbody>
          {documents.map(({ id, state, expiresOn }) => (
            <tr key={id}>
              <td class="record-sheet__number">{id}</td>
              <th scope="row">{words.document(id)?.[language] ?? id}</th>
              <td>{isState(state) ? t(documentStateWords[state]) : state}</td>
              <td>{expiresOn ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What was open in the case's report, with the override of staff if there was one. */
export function SheetFindings({ check: { findings = [] }, words }: Props) {
  const { t } = useText();
  return (
    <section class="record-sheet__part">
      <h2>{t(sheetText.findings)}</h2>
      {findings.length === 0 ? (
        <p>{t(sheetText.noFindings)}</p>
      ) : (
        <table class="record-sheet__table">
          <thead>
            <tr>
              <th scope="col" class="record-sheet__code">
                {t(sheetText.number)}
              </th>
              <th scope="col">{t(sheetText.finding)}</th>
              <th scope="col" class="record-sheet__settled">
                {t(sheetText.level)}
              </th>
              <th scope="col">{t(sheetText.word)}</th>
            </tr>
          </thead>
          <tbody>
            {findings.map((finding) => (
              <Finding key={`${finding.id} ${finding.row ?? ''}`} finding={finding} words={words} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Finding({ finding, words }: { readonly finding: RecordedFinding; readonly words: SheetWords }) {
  const { t, language } = useText();
  const { id, row, level, note, by = '', on = '' } = finding;
  const title = (words.finding(id) ?? words.document(id))?.[language];
  const label = row === undefined ? undefined : (words.row(row)?.label[language] ?? row);
  return (
    <tr>
      <td class="record-sheet__code">{id}</td>
      <th scope="row">
        {[title, label].filter((part) => part !== undefined).join(language === 'ja' ? '：' : ': ') || id}
      </th>
      <td>{t(findingLevelWords[level])}</td>
      <td>{note !== undefined && t(sheetText.wordBy, { note, by, on })}</td>
    </tr>
  );
}
