import type { Vocabulary } from '../../components/popup/props';
import { nationalities } from '../../lib/domain/codes/nationality';
import { codeSentences } from '../../lib/i18n/sentences/codes';
import { procedureOf } from '../../lib/procedures/registry';

/** The one procedure there is; its form's address is where the popup leads. */
export const procedure = procedureOf('coe-gijinkoku');

// A row that the page's own script may or may not ask for is no omission when the case is silent about it.
const rows = new Map(
  procedure.fields.map(({ id, label, item, required, reveal }) => [
    id,
    { label, item, required: required && reveal !== 'maybe' },
  ]),
);
const countries = new Map<string, { ja: string; en: string }>(
  nationalities.map(({ code, ja, en }) => [code, { ja, en }]),
);
const statuses = new Map<string, { ja: string; en: string }>(Object.entries(codeSentences.caseStatus));

/** What rows, countries and states of a case are called. */
export const vocabulary: Vocabulary = {
  row: (id) => rows.get(id) ?? null,
  nationality: (code) => countries.get(code) ?? null,
  caseStatus: (code) => statuses.get(code) ?? null,
  readOn: procedure.readOn,
};
