import { asCaseOf } from '../domain/case/change-procedure';
import type { Facts } from '../domain/facts';
import type { CaseRecords } from '../domain/records';
import type { Source, Text } from '../i18n/text';
import type {
  CheckContext,
  CheckedCase,
  DocumentList,
  FieldFinding,
  Pointer,
  ProcedureChecks,
  RuleFinding,
} from './check';

/**
 * A conclusion of a status's law on which its rules depend, such as a category or a ground of education. Code that
 * shows, counts or asks for it knows only what is here.
 */
export interface Foundation {
  readonly id: string;
  readonly title: Text;
  /** For records and for programs; `shown` is for people. */
  readonly value: string;
  readonly shown: Text;
  /** `none`: it was decided that there is none. */
  readonly state: 'known' | 'none' | 'unknown';
  readonly because: Text;
  /** What to ask for while it is unknown. With it, the foundation is a question of its own, which blocks filing. */
  readonly ask?: Text;
  readonly points: readonly Pointer[];
  readonly source?: Source;
  /** What is said about the documents that wait for it. */
  readonly waiting?: WaitingWords;
}

/** The texts while documents wait for a foundation. */
export interface WaitingWords {
  /** Its name inside of a sentence, in one or two words. */
  readonly name: Text;
  /** To the client: that more may be asked for. */
  readonly letter: Text;
  /** To the practice, where a letter is made. */
  readonly notice: { readonly title: Text; readonly text: Text };
}

/**
 * The law of one status of residence. Its conclusions (`K`: a category, a basis, months) are its own concern: rules,
 * documents and checks written for `K` get them beside the facts, and no other code names them.
 */
export interface StatusLaw<K> {
  readonly id: string;
  /** What the rules depend on, found once for each report. `on`: the filing date, YYYY-MM-DD. */
  readonly learn: (facts: Facts, on: string) => K;
  /** The same conclusions in the general format, for code that does not know `K`. */
  readonly foundations: (known: K) => readonly Foundation[];
}

/** For a procedure whose rules depend only on the facts. */
export const noStatus: StatusLaw<object> = { id: 'none', learn: () => ({}), foundations: () => [] };

/** What a law says of a case beside its rules, such as the fee or the days of filing, with the rows behind it. */
export interface CaseTerm {
  readonly id: string;
  readonly title: Text;
  readonly shown: Text;
  readonly because: Text;
  /** The facts it depends on. */
  readonly points: readonly Pointer[];
  readonly rows: readonly CaseTermRow[];
}

/** A row behind a term: one fee, one day. */
export interface CaseTermRow {
  readonly id: string;
  readonly title: Text;
  readonly shown: Text;
  readonly source: Source;
  /** The one that the case makes likely. */
  readonly likely?: true;
}

/** A dated row of the law that a procedure reads, by its name and where it was read. */
export interface LawRow {
  readonly id: string;
  readonly title: Text;
  readonly source: Source;
  /** The last day it holds for, YYYY-MM-DD; absent: no end is known. */
  readonly until?: string;
}

/** The terms of a procedure, and the dated rows they are made from. */
export interface CaseTerms {
  readonly of: (checked: CheckedCase) => readonly CaseTerm[];
  readonly rows: readonly LawRow[];
}

/** What a part of the rules is about. */
export interface Chapter {
  readonly id: string;
  readonly title: Text;
}

/** Everything a procedure checks, with the law of its status. */
export interface ProcedureLaw<K> extends ProcedureChecks<K> {
  readonly status: StatusLaw<K>;
  /** In the order of the rules; every rule belongs to one of them. */
  readonly chapters: readonly Chapter[];
  readonly terms?: CaseTerms;
}

/** What a law says about one case. */
export interface Assessment {
  readonly foundations: readonly Foundation[];
  readonly terms: readonly CaseTerm[];
  readonly rules: readonly RuleFinding[];
  readonly fields: readonly FieldFinding[];
  /** The documents with what this case needs of them. */
  readonly documents: DocumentList<object>;
}

/** The law of a procedure for all other code: to be read, and to be asked about a case. */
export interface Law extends ProcedureChecks {
  readonly procedure: string;
  readonly chapters: readonly Chapter[];
  /** The dated rows that it reads beside the sources of its rules and documents. */
  readonly datedRows: readonly LawRow[];
  /** Throws for a case of another procedure. */
  readonly assess: (checked: CheckedCase) => Assessment;
}

/** A law that hides the type of its status. */
export function lawOf<K>(procedure: string, law: ProcedureLaw<K>): Law {
  const { status, chapters, rules, documents, fields, shorts, ruleMatters, terms } = law;
  return {
    ...{ procedure, chapters, shorts, ruleMatters, datedRows: terms?.rows ?? [] },
    rules: rules.map((rule) => ofProcedure(rule, procedure)),
    documents: { ...documents, rows: documents.rows.map((row) => ofProcedure(row, procedure)) },
    fields: fields.map((check) => ofProcedure(check, procedure)),
    assess(checked) {
      const { procedure: asked } = checked.facts.case;
      if (asked !== procedure) throw new Error(`The law of "${procedure}" was asked about a case of "${asked}".`);
      const known = status.learn(checked.facts, checked.on);
      const context = { ...known, ...checked };
      return {
        foundations: status.foundations(known),
        terms: terms?.of(checked) ?? [],
        rules: rules.map(({ id, chapter, title, source, judge }) => ({
          id,
          chapter,
          title,
          source,
          ...judge(context),
        })),
        fields: fields.flatMap(({ check }) => check(context)),
        documents: documentsFor(documents, context),
      };
    },
  };
}

/** The examples of a status hold for cases of every procedure that uses it: here as cases of this one. */
function ofProcedure<T extends { readonly examples: readonly { readonly records: CaseRecords }[] }>(
  one: T,
  procedure: string,
): T {
  const examples = one.examples.map((example) => {
    const { records } = example;
    return { ...example, records: { ...records, case: asCaseOf(records.case, procedure) } };
  });
  return { ...one, examples };
}

/** The document list for one case for which the status has already drawn its conclusions. */
function documentsFor<K>({ rows, groups }: DocumentList<K>, context: CheckContext<K>): DocumentList<object> {
  return {
    rows: rows.map(({ need, known, inspect, ...row }) => ({
      ...row,
      need: () => need(context),
      ...(known ? { known: () => known(context) } : {}),
      ...(inspect ? { inspect: (_, received) => inspect(context, received) } : {}),
    })),
    groups: groups.map(({ need, wants, explain, ...group }) => ({
      ...group,
      need: () => need(context),
      wants: () => wants(context),
      ...(explain ? { explain: (missing) => explain(missing, context) } : {}),
    })),
  };
}
