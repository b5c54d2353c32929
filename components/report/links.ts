import type { RecordKind } from '../../lib/domain/exchange';
import { caseHref } from '../navigation/routes';
import { sourcesOf } from '../../lib/editor/rows';
import type { Pointer } from '../../lib/spec/check';

/** A link to where something is corrected. */
export type Link =
  /** A fact in the workspace. `at` is the fact in the address, with `*` for any entry of a list. */
  | { readonly to: 'fact'; readonly href: string; readonly record: RecordKind; readonly at: string }
  /** The documents of the case in the workspace. */
  | { readonly to: 'document'; readonly href: string; readonly id: string }
  /** A row of the form, on the active page. */
  | { readonly to: 'row'; readonly row: string };

/** What the links of a case depend on. */
export interface LinkBase {
  readonly caseId: string;
  /** The active page is the form, so that a row can be shown on it. */
  readonly canShow: boolean;
  /** The facts of a form's row, by the row's id. */
  readonly factsOfRow: (row: string) => readonly string[];
}

const recordOf: Readonly<Record<string, RecordKind>> = {
  applicant: 'applicant',
  employer: 'employer',
  office: 'office',
  case: 'case',
};

/**
 * Where pointers lead, each place once: facts to their control in the workspace, documents to the case's documents,
 * rows to the active page, or otherwise to their facts. A pointer that leads nowhere (a row that only a person can do,
 * while no form is open) is left out.
 */
export function linksOf(points: readonly Pointer[], base: LinkBase): readonly Link[] {
  const links = new Map<string, Link>();
  for (const point of points) for (const link of linksOfPoint(point, base)) links.set(keyOf(link), link);
  return [...links.values()];
}

/** The first place to go for something that blocks filing: a control to type into, if there is one. */
export function mainLink(points: readonly Pointer[], base: LinkBase): Link | null {
  const links = linksOf(points, base);
  return links.find(({ to }) => to !== 'row') ?? links[0] ?? null;
}

/** A key that distinguishes links. */
export const keyOf = (link: Link): string => (link.to === 'row' ? `row ${link.row}` : link.href);

function linksOfPoint(point: Pointer, base: LinkBase): readonly Link[] {
  switch (point.kind) {
    case 'fact':
      return factLinks([point.path], base);
    case 'document':
      return [{ to: 'document', href: caseHref(base.caseId, 'documents', `document.${point.id}`), id: point.id }];
    case 'row':
      if (base.canShow) return [{ to: 'row', row: point.row }];
      return factLinks(base.factsOfRow(point.row), base);
  }
}

/** The first of a derived fact's sources is enough: the others are beside it. */
function factLinks(paths: readonly string[], { caseId }: LinkBase): readonly Link[] {
  return paths.flatMap((path): readonly Link[] => {
    const [at = ''] = sourcesOf(path);
    const record = recordOf[at.split('.')[0] ?? ''];
    return record === undefined ? [] : [{ to: 'fact', href: caseHref(caseId, record, at), record, at }];
  });
}
