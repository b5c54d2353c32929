import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { EditorBinding } from '../../../components/workspace/binding';
import { requiredBoxes } from '../../../lib/checks/boxes';
import type { Report } from '../../../lib/checks/report';
import type { RecordKind } from '../../../lib/domain/exchange';
import type { CaseRecords } from '../../../lib/domain/records';
import type { Draft } from '../../../lib/facts/descriptor';
import { nameOf } from '../../../lib/editor/names';
import { oldPortalTexts } from '../../../lib/editor/portal-text';
import { makePreviewer } from '../../../lib/editor/previewer';
import { problemsOf, validPart } from '../../../lib/editor/problems';
import { indexRows } from '../../../lib/editor/rows';
import { convert } from '../../../lib/convert/convert';
import { factsOf } from '../../../lib/facts/facts';
import type { Procedure } from '../../../lib/spec/field';
import { plannedValueOf } from '../../../lib/engine/plan';
import { factsBehind } from '../../../lib/engine/portal-text';
import { procedure, reportFor, today } from './records';

const portalRowsOf = ({ fields }: Procedure) =>
  fields
    .filter(({ parts }) => parts.some(({ control }) => 'format' in control))
    .map(({ id, label }) => ({ code: id, ...label }));

/** The form and the law by which a record is edited: those of the certificate where nothing is said. */
export interface EditedBy {
  readonly form: Procedure;
  readonly report: (records: CaseRecords) => Report;
}

const certificate: EditedBy = { form: procedure, report: reportFor };

const draftsOf = (records: CaseRecords): Readonly<Record<RecordKind, Draft>> => ({
  case: { ...records.case },
  applicant: { ...records.applicant },
  employer: { ...records.employer },
  office: { ...(records.office ?? { id: 'office' }) },
});

/** The hold of an editor on one record of a case, in memory alone. */
function useBinding(kind: RecordKind, records: CaseRecords, showMissing: boolean, by: EditedBy): EditorBinding {
  const first = useMemo(() => draftsOf(records), [records]);
  const [draft, setDraft] = useState(first[kind]);
  return useMemo(() => {
    const problems = problemsOf(kind, draft);
    const { form, report } = by;
    const rows = indexRows(form.fields);
    const portalRows = portalRowsOf(form);
    const portalFacts = factsBehind(form.fields, factsOf(records, today));
    let count = 0;
    return {
      ...{ kind, draft, showMissing, rows, portalRows, today, portalFacts, codes: new Map() },
      problems: new Map(problems.map(({ path, code }) => [path, code])),
      change: (edit) => setDraft(edit),
      references: (target) =>
        (target === 'applicant' || target === 'employer' || target === 'office'
          ? [records[target]].flatMap((one) => one ?? [])
          : []
        ).map((one) => {
          const name = nameOf(target as RecordKind, one) || one.id;
          return { code: one.id, ja: name, en: name };
        }),
      boxes: requiredBoxes(form, report(records).completeness, factsOf(records, today)),
      preview: makePreviewer({ ...first, [kind]: validPart(draft, problems) }, today, {
        factsOf,
        plannedValueOf,
        convert,
      }),
      newId: () => {
        count += 1;
        return `new-${count}`;
      },
      addressesAt: async () => [
        { prefecture: '東京都', city: '千代田区', town: 'サンプル町' },
        { prefecture: '東京都', city: '千代田区', town: '架空町' },
      ],
      writeForPortal: () => undefined,
      oldPortalTexts: kind === 'case' ? oldPortalTexts(draft, portalFacts) : [],
    };
  }, [kind, draft, records, showMissing, first, by]);
}

/** Draws something that needs the hold of an editor on a record. */
export function Bound(props: {
  readonly kind: RecordKind;
  readonly records: CaseRecords;
  /** As after a try to save what is not whole. */
  readonly showMissing?: boolean;
  readonly by?: EditedBy;
  readonly children: (binding: EditorBinding) => ComponentChildren;
}) {
  return (
    <>{props.children(useBinding(props.kind, props.records, props.showMissing ?? false, props.by ?? certificate))}</>
  );
}
