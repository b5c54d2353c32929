import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../../components/base/Button';
import { useText } from '../../../../components/base/text-provider';
import { MappingPanel } from '../../../../components/tables/MappingPanel';
import { MendPanel } from '../../../../components/tables/MendPanel';
import '../../../../components/tables/mend.css';
import type { TableChoice } from '../../../../components/tables/model';
import { placeWords, valueWords } from '../../../tables/mapping/words';
import { mendText } from '../../../../components/tables/mend.words';
import { tableText } from '../../../../components/tables/tables.words';
import type { Encoding } from '../../../tables/formats/encoding';
import type { TableFile } from '../../../tables/formats/read-file';
import type { Separator, Sheet } from '../../../tables/formats/table';
import { writeXlsx } from '../../../tables/formats/xlsx-write';
import { saveFile } from '../../shared/save-file';
import { factNamed, searchFacts } from './fact-options';
import { today } from '../link';
import { usePresetProcedure } from '../preset-procedure';
import { Faults, PlanSteps } from './plan-steps';
import { settledViews } from './settled-views';
import { choicesOf, columnViews, triedValues } from './table-view';
import type { WholeLook } from './import-step';
import type { Importing } from './use-import';
import { useTable } from './use-table';

/** How many rows may be chosen as headings. */
const headingRows = 15;

/** Imports a person's own table: what its columns are, what is wrong in it, and what the import would do. */
export function TableImport({
  importing,
  look,
  file,
  separators,
  onReread,
  onOther,
  more,
}: {
  importing: Importing;
  look: Extract<WholeLook, { kind: 'table' }>;
  file: TableFile;
  /** The separators that divide its lines alike. */
  separators: readonly Separator[];
  onReread: (how: { readonly encoding?: Encoding; readonly separator?: Separator }) => void;
  onOther: () => void;
  /** What else can be done afterwards. */
  more: ComponentChildren;
}) {
  const { t, language } = useText();
  const said = useTable(importing);
  const { procedure: preset } = usePresetProcedure();
  const [at, setAt] = useState<'columns' | 'mend' | 'review'>('columns');
  const { view } = look;
  const [places, setPlaces] = useState<readonly (string | null)[]>(() => view.columns.map(({ fact }) => fact));
  const { state } = importing;
  const busy = state.step === 'looking';
  // Another sheet or heading row has other columns.
  const key = `${view.sheet} ${view.headingRow}`;
  useEffect(() => {
    setPlaces(view.columns.map(({ fact }) => fact));
  }, [key]);

  const sheets = file.sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  const sheet = sheets.find(({ name }) => name === view.sheet) ?? sheets[0];
  if (!sheet) return null;
  const headingRow = view.headingRow ?? 0;
  const headings = view.columns.map(({ heading }) => heading);
  const isClean = (now: WholeLook | null) =>
    now !== null && now.view.groups.length === 0 && now.view.questions.every(({ about }) => about === 'sheet');

  const check = async () => {
    const now = await said.read({ mapping: [...places] }, true);
    if (now) setAt(isClean(now) ? 'review' : 'mend');
  };
  const choose = (change: Partial<TableChoice>) => {
    const { encoding, separator } = change;
    if (encoding !== undefined || separator !== undefined) {
      return onReread({ ...(encoding && { encoding }), ...(separator && { separator }) });
    }
    const name = change.sheet === undefined ? undefined : sheets[change.sheet]?.name;
    if (name !== undefined) void said.readAnew({ sheet: name });
    else if (change.headerRow !== undefined) void said.readAnew({ headingRow: change.headerRow });
    else {
      const { blank, makeCases, procedure } = { ...said.reading.current, ...change };
      void said.read({ blank, makeCases, procedure }, false);
    }
  };
  const waitingBook = () => {
    const rows = [headingRow, ...view.waiting].map((row) => (sheet.rows[row] ?? []).map((text) => ({ text })));
    const bytes = writeXlsx([{ name: 'Sheet1', rows, widths: headings.map(() => 16), frozen: 1 }]);
    saveFile(`tenken-rest-${today()}.xlsx`, new Blob([bytes]));
  };
  const steps = <Steps at={at} />;
  if (state.step === 'done' || at === 'review') {
    const rest = view.waiting.length;
    return (
      <>
        {steps}
        <PlanSteps
          importing={importing}
          ofRows
          onBack={() => setAt(isClean(look) ? 'columns' : 'mend')}
          backWords={t(isClean(look) ? tableText.back : mendText.backToMend)}
          onOther={onOther}
          more={
            <>
              {rest > 0 && (
                <p>
                  <Button
                    testId="table-go-on"
                    onPress={() => void said.read({}, false).then((now) => now && setAt('mend'))}
                  >
                    {t(mendText.goOnMending, { count: rest })}
                  </Button>
                </p>
              )}
              {more}
            </>
          }
        />
      </>
    );
  }
  if (at === 'mend') {
    return (
      <>
        {steps}
        <Faults importing={importing} />
        <MendPanel
          view={{ ...view, questions: view.questions.filter(({ about }) => about !== 'sheet') }}
          headings={headings}
          settled={settledViews(view.settled, said, sheet, language)}
          factOf={(place) => placeWords(place, language)}
          wordsOf={(place, value) => valueWords(place, value, language)}
          choicesOf={(place) => choicesOf(place, language)}
          busy={busy}
          onOffer={({ id }, scope) => void said.offer(id, scope)}
          onEdit={(rows, column, text) => void said.edit(rows, column, text)}
          onSide={(question, side) => void said.side(question, side)}
          onReview={() => setAt('review')}
          onExportWaiting={waitingBook}
          onColumns={() => setAt('columns')}
          onOther={onOther}
        />
      </>
    );
  }
  const views = columnViews(sheet, headingRow, view.columns, places, language);
  return (
    <>
      {steps}
      <Faults importing={importing} />
      <MappingPanel
        choice={{
          sheets: sheets.map(({ name }) => name),
          sheet: Math.max(0, sheets.indexOf(sheet)),
          headerRows: rowChoices(sheet),
          headerRow: headingRow,
          ...(file.encoding === undefined ? {} : { encoding: file.encoding }),
          ...(sheet.separator === undefined ? {} : { separator: sheet.separator }),
          separators,
          blank: said.reading.current.blank,
          makeCases: said.reading.current.makeCases,
          procedure: said.reading.current.procedure ?? preset,
          remembered: look.remembered,
        }}
        columns={views}
        search={(column, text) =>
          searchFacts(text, language, {
            heading: headings[column] ?? '',
            values: triedValues(sheet, headingRow, column),
            candidates: view.columns[column]?.candidates ?? [],
          })
        }
        named={factNamed}
        busy={busy}
        progress={busy && state.total > 0 ? state : null}
        onCancel={importing.halt}
        onChoice={choose}
        onTarget={(column, place) => setPlaces(places.map((one, index) => (index === column ? place : one)))}
        onCheck={() => void check()}
        onOther={onOther}
      />
    </>
  );
}

const rowChoices = (sheet: Sheet) =>
  sheet.rows.slice(0, headingRows).map((row, index) => ({
    row: index,
    text: row
      .filter((cell) => cell !== '')
      .slice(0, 4)
      .join('・')
      .slice(0, 40),
  }));

function Steps({ at }: { at: 'columns' | 'mend' | 'review' }) {
  const { t } = useText();
  const steps = [
    ['columns', mendText.stepColumns],
    ['mend', mendText.stepMend],
    ['review', mendText.stepReview],
  ] as const;
  return (
    <ol class="tables-import-steps small" aria-label={t(mendText.steps)}>
      {steps.map(([step, words], index) => (
        <li key={step} aria-current={step === at ? 'step' : undefined}>
          {index + 1} {t(words)}
        </li>
      ))}
    </ol>
  );
}
