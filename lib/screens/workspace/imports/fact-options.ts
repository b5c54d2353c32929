import type { Choice, SearchHits } from '../../../../components/base/Combobox';
import { valueOfCell } from '../../../tables/mapping/cell';
import { headingNotes } from '../../../tables/mapping/heading-notes';
import { headingReader } from '../../../tables/mapping/headings';
import { leafAt, leavesOf } from '../../../tables/mapping/leaf';
import { headingOf, kindsIn, type TableLanguage } from '../../../tables/mapping/tables';
import { folded, wordsOf } from '../../../facts/search';
import { type Sentence, say } from '../../../i18n/i18n';
import { mendText } from '../../../../components/tables/mend.words';
import { formNamesOf } from '../../../tables/imports/form-names';
import { procedureIds } from '../../../domain/case/procedures';
import { procedureOf } from '../../../procedures/registry';

/** A fact that a column can have. */
interface FactOption {
  readonly place: string;
  readonly label: string;
  /** Every word by which it is found, folded. */
  readonly found: string;
  /** Entries of lists after the first come last. */
  readonly entry: number;
}

/** What the forms themselves call facts. */
const formNamesOfTables = () => formNamesOf(procedureIds.flatMap((id) => procedureOf(id).form.fields));

/** How many entries of a list are offered; a higher number can be typed. */
const offered = 6;
/** How many choices are shown at once. */
const most = 40;

const known = new Map<TableLanguage, readonly FactOption[]>();

function factOptions(language: TableLanguage): readonly FactOption[] {
  const formNames = formNamesOfTables();
  const made =
    known.get(language) ??
    kindsIn('case').flatMap((kind) =>
      leavesOf(kind).flatMap((leaf) => {
        const entries = leaf.path.includes('.*.') ? Array.from({ length: offered }, (_, index) => index) : [0];
        const words = [...(leaf.synonyms ?? []), ...formNames(leaf)];
        return entries.map((entry): FactOption => {
          const place = leaf.path.replace('.*.', `.${entry}.`);
          const label = headingOf({ place, leaf }, language);
          const other = headingOf({ place, leaf }, language === 'ja' ? 'en' : 'ja');
          return { place, label, found: [label, other, ...words].map(folded).join('\n'), entry };
        });
      }),
    );
  known.set(language, made);
  return made;
}

let reader: ReturnType<typeof headingReader> | null = null;

/** The fact that a text names word for word; null if it names none. */
export function factNamed(text: string): string | null {
  reader ??= headingReader(formNamesOfTables());
  return reader.placeNamed(text);
}

/**
 * The facts that match a text, in the form's words, those of offices, and either language; each with how many of the
 * column's values it can take.
 */
export function searchFacts(
  text: string,
  language: TableLanguage,
  column: { readonly heading: string; readonly values: readonly string[]; readonly candidates: readonly string[] },
): SearchHits {
  const words = wordsOf(text);
  const all = factOptions(language);
  const fitting = all.filter(({ found }) => words.every((word) => found.includes(word)));
  const rank = ({ place, entry }: FactOption) => (column.candidates.includes(place) ? -1 : entry);
  const some = fitting.toSorted((a, b) => rank(a) - rank(b));
  const { hints } = headingNotes(column.heading);
  const choices = some.slice(0, most).map(({ place, label }): Choice => {
    const leaf = leafAt(place);
    const fit = column.values.filter((value) => leaf && valueOfCell(leaf, value, hints).ok).length;
    const told = say(mendText.fits as Sentence, language, { fit, all: column.values.length });
    return { code: place, label, ...(column.values.length > 0 ? { also: told } : {}) };
  });
  return { choices, ...(some.length > most ? { note: say(mendText.moreFacts, language) } : {}) };
}
