import type { Report } from '../checks/report';
import { providerOf } from '../checks/document-providers';
import type { Recipient } from '../facts/asked-of';
import type { DocumentFinding, DocumentList, DocumentRow, DocumentState, Validity, Wanted } from '../spec/check';
import type { Text } from '../i18n/text';
import type { LetterSentence } from './languages';
import { inEachLanguage } from './phrases/phrases';
import type { OnlyMatters } from './questions';

/** A document to be sent, as a letter describes it. */
export interface AskedDocument {
  readonly id: string;
  readonly title: LetterSentence;
  /** Its names in the practice's own list. */
  readonly listedAs: readonly string[];
  /** The list's words differ from the description: the description counts. */
  readonly listDiffers: boolean;
  readonly form: DocumentRow['form'];
  readonly signedBy: NonNullable<DocumentRow['signedBy']>;
  readonly validity: Validity | null;
  /** Whether it may be in a foreign language. */
  readonly mayBeForeign: boolean;
  /** Who issues it, if that is not the recipient of the letter. */
  readonly issuer: 'school' | 'client' | null;
  /** About the organisation alone: it is asked for once for all of its cases. */
  readonly ofEmployer: boolean;
  /** It was received, but has to be sent again. */
  readonly again: 'expired' | 'defective' | null;
}

/** A document, or several of which one is enough, or which belong together. */
export type DocumentAsk =
  | { readonly kind: 'one'; readonly document: AskedDocument }
  | {
      readonly kind: 'any' | 'all';
      /** Their purpose, if they are a group of the list. */
      readonly title?: LetterSentence;
      readonly of: readonly DocumentAsk[];
    };

/** A document that a letter does not ask for. */
export interface DocumentLeftOut {
  readonly title: Text;
  /**
   * `practice`: made or provided by the practice. `atHand`: received, but something about it is not recorded yet.
   * `needUnknown`: it is not known yet whether it is needed. `overruled`: a person has settled it.
   */
  readonly why: 'practice' | 'atHand' | 'needUnknown' | 'overruled';
}

/** The documents of one letter. */
export interface AskedDocuments {
  readonly wanted: readonly DocumentAsk[];
  /** Useful, but demanded by nobody. */
  readonly optional: readonly AskedDocument[];
  readonly leftOut: readonly DocumentLeftOut[];
}

/** What makes a group complete, by the group's id. */
export type WantedOf = (group: string) => Wanted | undefined;

const good: readonly DocumentState[] = ['satisfied', 'expiring'];
const lacking: readonly DocumentState[] = ['missing', 'required', 'oneOf', 'expired', 'defective'];

/** The documents to ask a recipient for, each once. */
export function askedDocuments(
  report: Report,
  { rows, groups }: DocumentList,
  wantedOf: WantedOf,
  recipient: Recipient,
  only?: OnlyMatters,
): AskedDocuments {
  const common = commonWords(rows);
  const find = (id: string) => report.documents.find((finding) => finding.id === id);
  const rowOf = (id: string) => rows.find((row) => row.id === id);
  const document = (row: DocumentRow, finding: DocumentFinding) => documentOf(row, finding, common);
  const own = rows.filter((row) => providerOf[row.from] === recipient);
  const wanted: DocumentAsk[] = [];
  const optional: AskedDocument[] = [];
  const leftOut: DocumentLeftOut[] = [];
  const told = new Set<string>();

  /** What is still missing in a group; null for nothing. */
  const askOf = (part: Wanted): DocumentAsk | null => {
    if ('row' in part) {
      const row = rowOf(part.row);
      const finding = find(part.row);
      if (!row || !finding || !lacking.includes(finding.state)) return null;
      return { kind: 'one', document: document(row, finding) };
    }
    const isAll = 'all' in part;
    const parts = isAll ? part.all : part.any;
    if (!isAll && parts.some((one) => isEnough(one, find))) return null;
    const of = parts.flatMap((one) => askOf(one) ?? []);
    const [only] = of;
    return only === undefined ? null : of.length === 1 ? only : { kind: isAll ? 'all' : 'any', of };
  };

  for (const row of own) {
    const group = groups.find(({ id }) => id === row.group);
    const finding = find(group?.id ?? row.id);
    if (!finding) continue;
    if (group && told.has(group.id)) continue;
    if (group) told.add(group.id);
    if (only && !only.has(`document ${group?.id ?? row.id}`)) continue;
    const { title } = group ?? row;
    const whole = find(row.id);
    if (finding.overruled) leftOut.push({ title, why: 'overruled' });
    else if (finding.need === 'optional' && finding.state === 'notRequired' && whole) {
      // A document that the practice's own page requires in such a case is asked for like the others.
      if (finding.listed) wanted.push({ kind: 'one', document: document(row, whole) });
      else optional.push(document(row, whole));
    } else if (finding.state === 'unknown') {
      leftOut.push({ title, why: finding.need === 'unknown' ? 'needUnknown' : 'atHand' });
    } else if (lacking.includes(finding.state) && finding.need !== 'optional') {
      const wants = group && wantedOf(group.id);
      const ask = askOf(wants ?? { row: row.id });
      if (ask) wanted.push(group && ask.kind !== 'one' ? { ...ask, title: plainTitle(title) } : ask);
    }
  }
  return { wanted, optional, leftOut };
}

/** Documents that only the practice can make or show, if they are still missing. */
export function practiceDocuments(report: Report, { rows }: DocumentList): readonly DocumentLeftOut[] {
  const open = (id: string) => {
    const finding = report.documents.find((one) => one.id === id);
    if (!finding || finding.overruled || good.includes(finding.state)) return false;
    return finding.need === 'required' || finding.need === 'optional' || finding.need === 'oneOf';
  };
  return rows
    .filter(({ id, from }) => providerOf[from] === 'practice' && open(id))
    .map(({ title }) => ({ title, why: 'practice' }));
}

function isEnough(part: Wanted, find: (id: string) => DocumentFinding | undefined): boolean {
  if ('row' in part) return good.includes(find(part.row)?.state ?? 'unknown');
  return 'all' in part ? part.all.every((one) => isEnough(one, find)) : part.any.some((one) => isEnough(one, find));
}

function documentOf(row: DocumentRow, { state }: DocumentFinding, common: ReadonlySet<string>): AskedDocument {
  return {
    id: row.id,
    title: plainTitle(row.title),
    listedAs: (row.client ?? []).map(({ words }) => words).filter((words) => !common.has(words)),
    // If nobody demands the listed document, there is nothing to differ from.
    listDiffers: row.difference !== undefined && row.neverRequired !== true,
    form: row.form,
    signedBy: row.signedBy ?? [],
    validity: row.validity ?? null,
    mayBeForeign: row.languageNotAsked !== true,
    issuer: row.from === 'school' || row.from === 'client' ? row.from : null,
    ofEmployer: row.ofEmployer === true,
    again: state === 'expired' || state === 'defective' ? state : null,
  };
}

const plainTitle = ({ ja, en }: Text): LetterSentence => inEachLanguage({ ja: withoutIds(ja), en: withoutIds(en) });

/** Our own numbers of documents (`D09a`) mean nothing outside the practice. */
function withoutIds(title: string): string {
  return title.replace(/\s*[（(][^（）()]*\b[DPRSFX]-?\d{2}[^（）()]*[）)]/g, '').trim();
}

/** Words that stand for many documents in the list ("others") are not the name of one. */
function commonWords(rows: readonly DocumentRow[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const words of rows.flatMap(({ client = [] }) => client.map((one) => one.words))) {
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 2).map(([words]) => words));
}
