import type { EditorBinding } from '../../components/workspace/binding';
import type { Option } from '../../lib/editor/descriptor';
import { valueAt, withValue } from '../../lib/editor/draft';
import type { Keeper } from '../../lib/editor/keeper';
import { makePreviewer, type Previewer } from '../../lib/editor/previewer';
import { soundPart } from '../../lib/editor/problems';
import { indexRows } from '../../lib/editor/rows';
import type { Drafts } from '../../lib/editor/standing-facts';
import { convert } from '../../lib/engine/convert/convert';
import { factsOf } from '../../lib/engine/facts';
import { wantOf } from '../../lib/engine/plan';
import { procedureOf } from '../../lib/procedures/registry';
import { newId, today } from './link';
import { addressesAt } from './postal';

/** The one procedure there is. */
export const procedure = procedureOf('coe-gijinkoku');

const rows = indexRows(procedure.fields);

const portalRows: readonly Option[] = procedure.fields
  .filter(({ role, parts }) => role === 'form' && parts.some(({ control }) => 'format' in control))
  .map(({ id, item, label }) => ({ code: id, ja: label.ja, en: item === null ? label.en : `${item} ${label.en}` }));

/** Says what the form would receive, from the drafts of these records as they are now. */
export function previewerOf(keepers: readonly (Keeper | undefined)[]): Previewer {
  const drafts: Drafts = Object.fromEntries(
    keepers.flatMap((keeper) => {
      const now = keeper?.state();
      return keeper && now?.draft ? [[keeper.kind, soundPart(now.draft, now.problems)]] : [];
    }),
  );
  return makePreviewer(drafts, today(), { factsOf, wantOf, convert });
}

/** The editor's hold on one record; null while it is being read. */
export function bindingOf(
  keeper: Keeper,
  preview: Previewer,
  references: EditorBinding['references'],
  caseKeeper: Keeper | null,
): EditorBinding | null {
  const now = keeper.state();
  if (now.draft === null) return null;
  const { draft } = now;
  return {
    kind: keeper.kind,
    draft,
    problems: new Map(now.problems.map(({ path, code }) => [path, code])),
    showMissing: now.showMissing,
    change: keeper.edit,
    references,
    rows,
    preview,
    portalRows,
    newId,
    today: today(),
    addressesAt,
    ...(caseKeeper
      ? {
          writeForPortal: (row: string, text: string) =>
            caseKeeper.edit((record) => {
              const texts = valueAt(record, 'portalText');
              return withValue(record, 'portalText', { ...(typeof texts === 'object' ? texts : {}), [row]: text });
            }),
        }
      : {}),
  };
}
