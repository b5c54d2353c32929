import fc from 'fast-check';
import { tidyText } from '../../../lib/tables/mapping/cell-text';
import { type Leaf, leavesOf } from '../../../lib/tables/mapping/leaf';
import { formOf } from '../../../lib/tables/mapping/official-forms';
import { isDitto, isPlaceholder } from '../../../lib/tables/mapping/placeholders';
import { isCorporateNumber } from '../../../lib/domain/check-digits';
import type { RecordKind } from '../../../lib/domain/exchange';
import type { Draft } from '../../../lib/facts/descriptor';
import { pruned, withEntry, withValue } from '../../../lib/facts/draft';
import { problemsOf, validPart } from '../../../lib/editor/problems';

const awkward = fc.string({ unit: fc.constantFrom(..."ab 漢字あｱ＝=+-@'\",;\t\n0１８、。/．'") });
const line = fc.oneof(
  awkward.map((text) => text.replace(/[\r\n]/g, '')),
  fc.constantFrom(
    '=1+1',
    '+81-3-0000-0000',
    "'x",
    '007',
    '0312345678',
    '2026/9/1',
    'TRUE',
    '__proto__',
    '#REF!',
    'a_x000D_b',
  ),
);
const dateUntil = (last: string) =>
  fc
    .date({ min: new Date('1950-01-01'), max: new Date(last), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));

/** Texts of the facts whose form is looked at. */
const formedTexts = {
  passportName: fc.constantFrom('TESTA', 'Arjun Kumar', "D'SAMPLE", 'RENÉE', 'ＴＥＳＴＡ'),
  passportNumber: fc.stringMatching(/^[A-Z]{1,2}[0-9]{6,7}$/),
  corporateNumber: fc.nat(8).chain((check) =>
    fc.stringMatching(/^[0-9]{11}$/).map((body) => {
      const numbers = Array.from({ length: 10 }, (_, last) => `${check + 1}${body}${last}`);
      return numbers.find(isCorporateNumber) ?? '7000012050002';
    }),
  ),
  insuranceNumber: fc.stringMatching(/^[0-9]{4}-[0-9]{6}-[0-9]$/),
  phone: fc.constantFrom('+81-3-0000-0000', '0312345678', '03-0000-0000 (代)', '０３（０００）０００'),
  postalCode: fc.constantFrom('060-0001', '1000001', '〒100-0001'),
} as const;

function factOf(leaf: Leaf): fc.Arbitrary<unknown> {
  const { kind, options, path } = leaf;
  const form = formOf(leaf);
  // The plans of these tests are made on a day of November 2026; nobody was born after it.
  const date = dateUntil(/birth|issuedOn|foundedOn/.test(path) ? '2025-12-31' : '2090-12-31');
  if (form !== null) return formedTexts[form];
  switch (kind) {
    case 'number':
      return fc.oneof(fc.nat(99_999), fc.integer({ min: -5_000_000, max: 0 }), fc.constant(37.5));
    case 'boolean':
      return fc.boolean();
    case 'date':
      return date;
    case 'partialDate':
      return fc.oneof(
        date,
        date.map((day) => day.slice(0, 7)),
        date.map((day) => day.slice(0, 4)),
        fc.constant('unknown'),
      );
    case 'careerDate':
      return fc.oneof(
        date,
        date.map((day) => day.slice(0, 7)),
        date.map((day) => day.slice(0, 4)),
      );
    case 'answer':
      return fc.constantFrom('yes', 'no', 'notAsked');
    case 'choice':
      return fc.constantFrom(...options.map(({ code }) => code));
    case 'choices':
      return fc.uniqueArray(fc.constantFrom(...options.map(({ code }) => code)), { minLength: 1, maxLength: 3 });
    case 'id':
      return fc.stringMatching(/^[a-z0-9._-]{1,12}$/);
    case 'ids':
      return fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { minLength: 1, maxLength: 3 });
    default:
      // A sign that stands for nothing is no name or number: it is left out, not stored.
      return (path.includes('notes') || path.includes('duties') ? awkward : line).filter(
        (text) => !isPlaceholder(text) && !isDitto(text) && isAsRead(text),
      );
  }
}

/** A text that is read letter by letter. */
function isAsRead(text: string): boolean {
  const tidy = tidyText(text);
  return tidy.ok && tidy.text === text;
}

/** Any record of a kind that can be stored, of any facts and with lists of up to three entries. */
export function anyRecord(kind: RecordKind, id: string): fc.Arbitrary<Draft> {
  const leaves = leavesOf(kind).filter(
    ({ path, kind: leaf }) => !path.includes('~') && !(leaf === 'id' && path === `${kind}.id`),
  );
  const single = leaves.filter(({ path }) => !path.includes('.*.'));
  const lists = [...new Set(leaves.flatMap(({ path }) => (path.includes('.*.') ? [path.split('.*.')[0] ?? ''] : [])))];
  const entryOf = (list: string) =>
    fc.tuple(
      ...leaves
        .filter(({ path }) => path.startsWith(`${list}.*.`))
        .map((leaf) =>
          // An entry's own identifier is always there.
          fc
            .option(factOf(leaf), { nil: undefined, freq: leaf.own ? 1_000_000 : 2 })
            .map((value) => [leaf, value] as const),
        ),
    );
  return fc
    .tuple(
      fc.tuple(
        ...single.map((leaf) =>
          fc.option(factOf(leaf), { nil: undefined, freq: 1 }).map((value) => [leaf, value] as const),
        ),
      ),
      fc.tuple(
        ...lists.map((list) => fc.array(entryOf(list), { maxLength: 3 }).map((entries) => [list, entries] as const)),
      ),
    )
    .map(([facts, filled]) => {
      const relative = (path: string) => path.slice(kind.length + 1);
      let draft: Draft = { id };
      for (const [{ path }, value] of facts) if (value !== undefined) draft = withValue(draft, relative(path), value);
      for (const [list, entries] of filled) {
        const seen = new Set<unknown>();
        for (const entry of entries) {
          let made: Draft = {};
          for (const [{ path }, value] of entry) {
            if (value !== undefined) made = withValue(made, path.slice(list.length + 3), value);
          }
          if (Object.keys(made).length === 0 || (typeof made.id === 'string' && seen.has(made.id))) continue;
          seen.add(made.id);
          draft = withEntry(draft, relative(list), made);
        }
      }
      const sound = validPart(draft, problemsOf(kind, draft));
      return trimmed(pruned(sound)) as Draft;
    })
    .filter((draft) => problemsOf(kind, draft).length === 0 && draft.id === id);
}

/** As the schemas store texts: without blanks around them. */
function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimmed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, trimmed(entry)]));
}
