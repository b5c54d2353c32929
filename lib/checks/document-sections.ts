import type { Text } from '../i18n/text';
import type { DocumentFinding, DocumentGroup, DocumentList, DocumentRow } from '../spec/check';
import { type Provider, providerOf, providers } from './document-providers';

/** Where a document is in the case's own list. */
export interface EntryPlace {
  /** Its index in `case.documents`. */
  readonly index: number;
}

/** A finding with the name of what it waits for. */
export type ListedFinding = DocumentFinding & { readonly waits?: Text };

/** A document of the list in one case. */
export interface DocumentLine {
  readonly id: string;
  readonly row: DocumentRow;
  readonly finding: ListedFinding;
  readonly entries: readonly EntryPlace[];
}

/** Documents that count together, the group's own finding first. */
export interface DocumentGroupLine {
  readonly id: string;
  readonly group: DocumentGroup;
  readonly finding: ListedFinding;
  readonly members: readonly DocumentLine[];
  /** Members that are not wanted in this case. */
  readonly folded: readonly DocumentLine[];
  /** Entries recorded only under the group's number. */
  readonly entries: readonly EntryPlace[];
}

/** The documents that one side provides. */
export interface DocumentSection {
  readonly provider: Provider;
  readonly lines: readonly (DocumentLine | DocumentGroupLine)[];
  /** Documents that are not wanted in this case and have no entry. */
  readonly folded: readonly (DocumentLine | DocumentGroupLine)[];
  /** How many documents and groups are wanted, and how many of them are good. */
  readonly wanted: number;
  readonly good: number;
  /** How many documents and groups wait for a foundation, and its name. */
  readonly waiting: { readonly count: number; readonly what?: Text };
}

/** The list as people work on it. */
export interface DocumentSections {
  readonly sections: readonly DocumentSection[];
  /** Entries of the case that are not on any list. */
  readonly others: readonly (EntryPlace & { readonly id: string })[];
}

/** Whether a line is a group of documents. */
export const isGroup = (line: DocumentLine | DocumentGroupLine): line is DocumentGroupLine => 'members' in line;

/**
 * The documents of a case by who provides them, in the order of the list.
 * @param entryIds ids of the case's entries, in their order
 */
export function sectionsOf(
  { rows, groups }: DocumentList,
  findings: readonly ListedFinding[],
  entryIds: readonly string[],
): DocumentSections {
  const at = (id: string) => findings.find((finding) => finding.id === id);
  const places = (ids: readonly string[]): readonly EntryPlace[] =>
    entryIds.flatMap((id, index) => (ids.includes(id) ? [{ index }] : []));
  const documentLineOf = (row: DocumentRow): readonly DocumentLine[] => {
    const finding = at(row.id);
    return finding ? [{ id: row.id, row, finding, entries: places([row.id, ...(row.aliases ?? [])]) }] : [];
  };
  const told = new Set<string>();
  const all = rows.flatMap((row): readonly { provider: Provider; line: DocumentLine | DocumentGroupLine }[] => {
    const provider = providerOf[row.from];
    const group = groups.find(({ id }) => id === row.group);
    const finding = group && at(group.id);
    if (!group || !finding) return documentLineOf(row).map((line) => ({ provider, line }));
    if (told.has(group.id)) return [];
    told.add(group.id);
    const members = rows.filter((one) => one.group === group.id).flatMap(documentLineOf);
    const line = {
      id: group.id,
      group,
      finding,
      members: members.filter((one) => !isIdle(one)),
      folded: members.filter(isIdle),
      entries: places([group.id]),
    };
    return [{ provider, line }];
  });
  const known = new Set([...rows.flatMap(({ id, aliases = [] }) => [id, ...aliases]), ...groups.map(({ id }) => id)]);
  return {
    sections: providers.map((provider) => sectionOf(provider, all)),
    others: entryIds.flatMap((id, index) => (known.has(id) ? [] : [{ id, index }])),
  };
}

function sectionOf(
  provider: Provider,
  all: readonly { readonly provider: Provider; readonly line: DocumentLine | DocumentGroupLine }[],
): DocumentSection {
  const own = all.filter((one) => one.provider === provider).map(({ line }) => line);
  const wanted = own.filter(({ finding }) => finding.need === 'required');
  const waiting = own.filter(({ finding }) => finding.waitsFor !== undefined);
  const what = waiting[0]?.finding.waits;
  return {
    provider,
    lines: own.filter((line) => !isIdle(line)),
    folded: own.filter(isIdle),
    wanted: wanted.length,
    waiting: { count: waiting.length, ...(what ? { what } : {}) },
    good: wanted.filter(({ finding: { state } }) => state === 'satisfied' || state === 'expiring').length,
  };
}

function isIdle(line: DocumentLine | DocumentGroupLine): boolean {
  if (line.finding.need !== 'notRequired' || line.entries.length > 0) return false;
  return !isGroup(line) || line.members.length === 0;
}
