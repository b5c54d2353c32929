import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useText } from '../../components/base/text-provider';
import { MappingPanel } from '../../components/tables/MappingPanel';
import type { TableChoice } from '../../components/tables/model';
import { headerRowOf, headingReader } from '../../lib/columns/headings';
import { leavesOf } from '../../lib/columns/leaf';
import { mappedRows } from '../../lib/columns/read-rows';
import { headingsSignature } from '../../lib/columns/signature';
import { headingOf, kindsIn, type TableLanguage } from '../../lib/columns/tables';
import { placeWords } from '../../lib/columns/words';
import { goesWithSample } from '../../lib/domain/sample';
import { call } from '../../lib/messaging/call';
import type { Encoding } from '../../lib/tabular/encoding';
import type { TableFile } from '../../lib/tabular/read-file';
import { formNames } from './form-names';
import { newId, today } from './link';
import { PlanSteps } from './plan-steps';
import { columnViews, problemViews } from './table-view';
import { type MakePlan, usePlan } from './use-plan';

const reader = headingReader(formNames);

/** The columns of a table and the facts they are; what was chosen, and where it comes from. */
interface Mapping {
  readonly sheet: number;
  readonly headerRow: number;
  readonly targets: readonly string[];
  readonly candidates: readonly (readonly string[])[];
  readonly remembered: boolean;
}

/** Importing a person's own table: its columns are mapped, checked against what is stored, and imported as a whole. */
export function TableImport({
  file,
  onEncoding,
  onOther,
}: {
  file: TableFile;
  onEncoding: (encoding: Encoding) => void;
  onOther: () => void;
}) {
  const { language } = useText();
  const sheets = useMemo(() => file.sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0), [file]);
  const [mapping, setMapping] = useState(() => proposed(sheets, 0, null, language));
  const [options, setOptions] = useState({ blank: 'keep' as TableChoice['blank'], makeCases: true });
  const [recalled, setRecalled] = useState(false);
  const said = useRef(0);
  const { planned, check, run, reset } = usePlan();
  const sheet = sheets[mapping.sheet];
  const places = useMemo(() => mapping.targets.map(reader.placeNamed), [mapping.targets]);
  const names = useMemo(() => factNames(language), [language]);
  const headings = sheet?.rows[mapping.headerRow] ?? [];

  // What was chosen earlier for these headings goes before what is proposed.
  useEffect(() => {
    let current = true;
    const before = said.current;
    void signatureOf(headings)
      .then((signature) => call('columns.recall', { signature }))
      .then((answer) => {
        if (!current) return;
        setRecalled(true);
        if (!answer.ok || answer.value === null || said.current !== before) return;
        const targets = answer.value.map((place) => (place === null ? '' : placeWords(place, language)));
        setMapping((now) => ({ ...now, targets, remembered: true }));
      });
    return () => {
      current = false;
    };
  }, [mapping.sheet, mapping.headerRow, sheets]);

  // Nothing is asked before it is known what was said last time: a box must not change under the hand that types into it.
  if (!sheet || !recalled) return null;
  const views = columnViews(sheet, mapping.headerRow, mapping.targets, places, mapping.candidates, language);
  const make: MakePlan = (stored) => {
    const [onlyOffice, ...others] = stored.offices.filter((office) => !goesWithSample(office));
    return {
      rows: mappedRows(sheet, mapping.headerRow, places, options.blank === 'keep'),
      options: {
        ...options,
        newId,
        today: today(),
        ...(onlyOffice && others.length === 0 ? { officeId: onlyOffice.id } : {}),
      },
    };
  };
  const choose = (change: Partial<TableChoice>) => {
    if (change.encoding !== undefined) return onEncoding(change.encoding);
    if (change.sheet !== undefined) setMapping(proposed(sheets, change.sheet, null, language));
    else if (change.headerRow !== undefined) setMapping(proposed(sheets, mapping.sheet, change.headerRow, language));
    setOptions({
      blank: change.blank ?? options.blank,
      makeCases: change.makeCases ?? options.makeCases,
    });
  };
  const checkNow = async () => {
    await check(make);
    // Whatever is wrong in the cells, which column is what has been said: the mended file finds it again.
    const answer = await call('columns.remember', { signature: await signatureOf(headings), places });
    if (answer.ok) setMapping({ ...mapping, remembered: true });
  };
  if (planned.step !== 'idle' && planned.step !== 'checking') {
    return (
      <PlanSteps
        planned={planned}
        problems={(problems) => problemViews(problems, sheet, headings, language)}
        onBack={reset}
        mapped
        onOther={onOther}
        onRun={() => void run(make)}
      />
    );
  }
  return (
    <MappingPanel
      choice={{
        sheets: sheets.map(({ name }) => name),
        sheet: mapping.sheet,
        headerRows: sheet.rows.slice(0, 15).map((row, index) => ({
          row: index,
          text: row
            .filter((cell) => cell !== '')
            .slice(0, 4)
            .join('・')
            .slice(0, 40),
        })),
        headerRow: mapping.headerRow,
        ...(file.encoding === undefined ? {} : { encoding: file.encoding }),
        ...options,
        remembered: mapping.remembered,
      }}
      columns={views}
      names={names}
      busy={planned.step === 'checking'}
      progress={planned.step === 'checking' && planned.total > 0 ? planned : null}
      onCancel={reset}
      onChoice={choose}
      onTarget={(column, text) => {
        said.current += 1;
        setMapping({
          ...mapping,
          targets: views.map(({ target }, index) => (index === column ? text : target)),
        });
      }}
      onCheck={() => void checkNow()}
      onOther={onOther}
    />
  );
}

function proposed(sheets: TableFile['sheets'], sheet: number, row: number | null, language: TableLanguage): Mapping {
  const rows = sheets[sheet]?.rows ?? [];
  const headerRow = row ?? headerRowOf(rows, reader);
  const proposals = reader.propose(rows[headerRow] ?? []);
  return {
    sheet,
    headerRow,
    targets: proposals.map(({ place }) => (place === null ? '' : placeWords(place, language))),
    candidates: proposals.map(({ candidates }) => candidates),
    remembered: false,
  };
}

/** Entries of lists offered by name; a higher number can be typed. */
const offered = 6;

/** The name of every fact a column can be. */
function factNames(language: TableLanguage): readonly string[] {
  return kindsIn('case').flatMap((kind) =>
    leavesOf(kind).flatMap((leaf) => {
      const numbers = leaf.path.includes('.*.') ? Array.from({ length: offered }, (_, index) => index) : [0];
      return numbers.map((number) => headingOf({ place: leaf.path.replace('.*.', `.${number}.`), leaf }, language));
    }),
  );
}

async function signatureOf(headings: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(headingsSignature(headings));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
