import type { EditorBinding } from '../../../components/workspace/binding';
import type { Option } from '../../facts/descriptor';
import type { EditedRecord } from '../../editor/edited-record';
import { oldPortalTexts, withPortalText } from '../../editor/portal-text';
import { makePreviewer, type Previewer } from '../../editor/previewer';
import { validPart } from '../../editor/problems';
import { indexRows, type RowIndex } from '../../editor/rows';
import { type Drafts, previewFacts } from '../../editor/preview-facts';
import { convert } from '../../convert/convert';
import { factsOf } from '../../facts/facts';
import { plannedValueOf } from '../../engine/plan';
import { factsBehind } from '../../engine/portal-text';
import { isProcedureId, procedureIds } from '../../domain/case/procedures';
import { withProcedure } from '../../domain/case/change-procedure';
import type { Draft } from '../../facts/descriptor';
import { onceFor } from '../../domain/once';
import { headsWithPage } from '../../procedures/heads';
import { procedureOf } from '../../procedures/registry';
import type { ProcedureModule } from '../../spec/module';
import { newId, today } from './link';
import { addressesAt } from './postal';

/** What an editor knows about a procedure's form. */
interface Bound {
  readonly rows: RowIndex;
  readonly portalRows: readonly Option[];
  readonly codes: ReadonlyMap<string, readonly Option[]>;
}

const boundOf = onceFor(
  ({ form, law }: ProcedureModule): Bound => ({
    rows: indexRows(form.fields),
    portalRows: form.fields
      .filter(({ role, parts }) => role === 'form' && parts.some(({ control }) => 'format' in control))
      .map(({ id, item, label }) => ({ code: id, ja: label.ja, en: item === null ? label.en : `${item} ${label.en}` })),
    // Documents by their names: nobody should have to know that the photograph is D01.
    codes: new Map([
      [
        'case.documents.*.id',
        law.documents.rows.map(({ id, title }) => ({
          code: id,
          ja: `${title.ja}（${id}）`,
          en: `${title.en} (${id})`,
        })),
      ],
    ]),
  }),
);

/** The procedure of the case among records; for a record alone, the first whose form shows where its facts go. */
export function procedureAmong(editedRecords: readonly (EditedRecord | undefined)[]): ProcedureModule {
  const draft = editedRecords.find((edited) => edited?.kind === 'case')?.state().draft;
  const id = draft?.procedure;
  const [first] = procedureIds;
  return procedureOf(typeof id === 'string' && isProcedureId(id) ? id : (headsWithPage[0]?.id ?? first));
}

function draftsOf(editedRecords: readonly (EditedRecord | undefined)[]): Drafts {
  return Object.fromEntries(
    editedRecords.flatMap((edited) => {
      const now = edited?.state();
      return edited && now?.draft ? [[edited.kind, validPart(now.draft, now.problems)]] : [];
    }),
  );
}

/** Says what the form would receive, from the present drafts of these records. */
export function previewerOf(editedRecords: readonly (EditedRecord | undefined)[]): Previewer {
  return makePreviewer(draftsOf(editedRecords), today(), { factsOf, plannedValueOf, convert });
}

/** The facts behind the form's texts, from the present drafts of a case's records; none until all are read. */
export function portalFactsOf(editedRecords: readonly EditedRecord[]): ReadonlyMap<string, string> {
  const drafts = new Map(editedRecords.map((edited) => [edited.kind, edited.state().draft]));
  const isWhole = drafts.get('case')?.officeId === undefined || drafts.get('office');
  if (!drafts.get('case') || !drafts.get('applicant') || !drafts.get('employer') || !isWhole) return new Map();
  return factsBehind(
    procedureAmong(editedRecords).form.fields,
    previewFacts(draftsOf(editedRecords), '', today(), factsOf),
  );
}

/** A case whose portal texts may be edited from any of its records' editors. */
export interface CaseAtHand {
  readonly edited: EditedRecord;
  readonly portalFacts: ReadonlyMap<string, string>;
}

/** A case whose procedure was just changed, with what only the other one asks set aside. */
function keptInShape(before: Draft, after: Draft): Draft {
  const { procedure } = after;
  if (procedure === before.procedure || typeof procedure !== 'string' || !isProcedureId(procedure)) return after;
  return withProcedure(after, procedure);
}

/** The editor's hold on one record; null while it is being read. */
export function bindingOf(
  edited: EditedRecord,
  preview: Previewer,
  references: EditorBinding['references'],
  caseAtHand: CaseAtHand | null,
): EditorBinding | null {
  const now = edited.state();
  if (now.draft === null) return null;
  const { draft } = now;
  const { rows, portalRows, codes } = boundOf(procedureAmong([caseAtHand?.edited ?? edited]));
  return {
    kind: edited.kind,
    draft,
    problems: new Map(now.problems.map(({ path, code }) => [path, code])),
    showMissing: now.showMissing,
    change: edited.kind === 'case' ? (edit) => edited.edit((record) => keptInShape(record, edit(record))) : edited.edit,
    references,
    rows,
    preview,
    portalRows,
    codes,
    newId,
    today: today(),
    addressesAt,
    ...(caseAtHand
      ? {
          portalFacts: caseAtHand.portalFacts,
          oldPortalTexts: oldPortalTexts(caseAtHand.edited.state().draft ?? {}, caseAtHand.portalFacts),
          writeForPortal: (row: string, text: string) =>
            caseAtHand.edited.edit((record) => withPortalText(record, row, text, caseAtHand.portalFacts.get(row))),
        }
      : {}),
  };
}
