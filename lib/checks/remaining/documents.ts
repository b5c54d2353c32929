import { providerOf } from '../document-providers';
import { onceFor } from '../../domain/once';
import type { DocumentFinding, DocumentState, ProcedureChecks } from '../../spec/check';
import type { Source, Text } from '../../i18n/text';
import type { WithOverride } from '../finding';
import type { Debtor, RemainingLevel } from './item';
import type { Matters } from './matters';
import type { Statement, Waiting } from './statement';
import { documentWhy, shortOf, whyOf } from './words';

type Finding = WithOverride<DocumentFinding>;

/** The words of a list's documents, by id. */
export interface DocumentWords {
  readonly title: Text;
  readonly short: Text;
  readonly source: Source;
  readonly owes: Debtor;
}

/** Title, short title, source and provider of each document and group. */
export const documentWordsOf = onceFor(makeWords);

function makeWords({
  documents: { rows, groups },
  shorts,
}: ProcedureChecks): (id: string) => DocumentWords | undefined {
  const known = new Map<string, DocumentWords>();
  const short = (id: string, title: Text) => shorts[id] ?? shortOf(title);
  for (const { id, title, source, from } of rows) {
    const provider = providerOf[from];
    known.set(id, { title, short: short(id, title), source, owes: provider === 'practice' ? 'office' : provider });
  }
  for (const { id, title, source } of groups) {
    const member = rows.find(({ group }) => group === id);
    const owes = (member && known.get(member.id)?.owes) ?? 'office';
    known.set(id, { title, short: short(id, title), source, owes });
  }
  return (id) => known.get(id);
}

const levels: Readonly<Partial<Record<DocumentState, RemainingLevel>>> = {
  missing: 'needed',
  required: 'needed',
  oneOf: 'needed',
  expired: 'fault',
  defective: 'fault',
  unknown: 'question',
  expiring: 'hint',
};

/** The matter whose answer decides whether a document is needed; null if that is a question of its own. */
function awaitedBy(
  { state, need, waitsFor, decidedBy }: Finding,
  matters: Matters,
  ofFoundation: (id: string) => string,
): string | null {
  if (state !== 'unknown' || need !== 'unknown') return null;
  if (waitsFor !== undefined) return ofFoundation(waitsFor);
  return decidedBy === undefined || !matters.isEmpty(decidedBy) ? null : matters.ofFact(decidedBy);
}

/**
 * The statements about documents. Each needed document or group that is not in order is a matter of its own; if its
 * need follows from one answer, it waits for that answer. A document that nobody demands gives only a hint, and only if
 * it was received and is bad.
 */
export function documentStatements(
  documents: readonly Finding[],
  wordsOf: (id: string) => DocumentWords | undefined,
  matters: Matters,
  ofFoundation: (id: string) => string,
): { readonly statements: readonly Statement[]; readonly waiting: readonly Waiting[] } {
  const open = documents.filter((one) => one.group === undefined && !isSettled(one, documents));
  const awaited = new Map(open.map((one) => [one, awaitedBy(one, matters, ofFoundation)]));
  const waiting = [...awaited].flatMap(([one, matter]): Waiting[] =>
    matter === null ? [] : [{ finding: one.id, matters: [matter], ...(isVoluntary(one) ? {} : { mustBeAsked: true }) }],
  );
  const statements = open
    .filter((one) => awaited.get(one) === null)
    .flatMap((one): Statement[] => {
      const words = wordsOf(one.id);
      const level = levelOf(one);
      if (!words || !level) return [];
      return [
        {
          finding: one.id,
          matter: matters.ofDocument(one.id),
          rank: 0,
          kind: 'document',
          level,
          title: words.title,
          short: words.short,
          // The sentence says why it is needed; the line says what is wrong with it.
          why: level === 'needed' ? documentWhy[one.state] : whyOf(one.reason, documentWhy[one.state]),
          text: one.reason,
          // Documents that are there but not recorded yet are for the practice to look up.
          owes: one.state === 'unknown' && one.need !== 'unknown' ? 'office' : owedBy(one, documents, wordsOf),
          where: { kind: 'document', id: one.id },
          source: words.source,
        },
      ];
    });
  return { statements, waiting };
}

const isVoluntary = ({ need, neverRequired }: Finding): boolean => neverRequired === true || need === 'optional';

function levelOf(finding: Finding): RemainingLevel | undefined {
  const { state } = finding;
  const level = levels[state];
  if (!isVoluntary(finding)) return level;
  return state === 'expired' || state === 'defective' ? 'hint' : undefined;
}

/** For a group, whoever provides the first of its missing documents. */
function owedBy(
  { id, members = [] }: Finding,
  documents: readonly Finding[],
  wordsOf: (id: string) => DocumentWords | undefined,
): Debtor {
  const wanting = documents.find((one) => members.includes(one.id) && levels[one.state] !== undefined);
  return wordsOf(wanting?.id ?? id)?.owes ?? 'office';
}

/** Whether it was overruled itself, or each of its missing documents was. */
function isSettled({ overruled, members = [] }: Finding, documents: readonly Finding[]): boolean {
  if (overruled) return true;
  const wanting = documents.filter(
    ({ id, state }) => members.includes(id) && levels[state] !== undefined && state !== 'expiring',
  );
  return wanting.length > 0 && wanting.every((one) => one.overruled !== undefined);
}
