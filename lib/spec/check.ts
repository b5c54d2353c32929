import type { FactPath, Facts } from '../domain/facts';
import type { CaseRecords } from '../domain/records';
import type { Format } from './format';
import type { ValueRefusal } from './outcome';
import type { Source, Text } from '../i18n/text';

/** The outcome of a rule. Without an answer it is `unknown`, never `pass`. */
export const findingOutcomes = ['pass', 'warn', 'fail', 'unknown', 'notApplicable'] as const;
export type FindingOutcome = (typeof findingOutcomes)[number];

/** Where a finding is corrected: a fact of the case, a document, a row of the form. */
export type Pointer =
  | { readonly kind: 'fact'; readonly path: FactPath }
  | { readonly kind: 'document'; readonly id: string }
  | { readonly kind: 'row'; readonly row: string };

/** A rule's answer for one case. */
export interface Judgement {
  readonly outcome: FindingOutcome;
  readonly reason: Text;
  /** What would change the outcome; absent if nothing needs to change. */
  readonly change?: Text;
  readonly points?: readonly Pointer[];
}

/** What a rule says about one case. */
export interface RuleFinding extends Judgement {
  readonly id: string;
  readonly chapter: string;
  readonly title: Text;
  readonly source: Source;
}

/** What is known about a file to be attached; the file itself is never stored. */
export interface FileSeen {
  readonly bytes: number;
  /** It can be opened, is not encrypted, and is of a kind that the portal takes. */
  readonly usable: 'yes' | 'no' | 'unknown';
  /** Whether a My Number was found in its text. */
  readonly myNumber: 'yes' | 'no' | 'unknown';
}

/** Everything a check may ask about any case. Pure: the filing date is given, and no clock is read. */
export interface CheckedCase {
  readonly facts: Facts;
  /** Filing date, YYYY-MM-DD. */
  readonly on: string;
  /** The files to be attached, if a person has had them checked. */
  readonly files?: readonly FileSeen[];
  /** What the form's text rows will receive, in the form's order; absent if a check did not get the form. */
  readonly entries?: readonly FormEntry[];
}

/** A case as it is checked, with what the law of its status has found out (`K`). */
export type CheckContext<K> = CheckedCase & K;

// Rules and documents are written for what their status finds out. Without it (`never`) they can be read, but not
// evaluated.

/** The text of one row and what it becomes. */
export interface FormEntry {
  readonly row: string;
  readonly format: Format;
  /** As the case has it. */
  readonly fact: string;
  /** The portal's text, or why there is none. */
  readonly text: string | null;
  readonly refusal?: ValueRefusal;
  /** Invalid characters, each once. Personal data: never copied into a finding. */
  readonly characters?: readonly string[];
}

/** One example of a rule: a small case, the date, and what the rule must say about it. */
export interface RuleExample {
  /** A sentence: "30 months of related work". */
  readonly says: string;
  readonly records: CaseRecords;
  readonly on: string;
  readonly files?: readonly FileSeen[];
  readonly expect: FindingOutcome;
}

/** One eligibility or process rule. */
export interface Rule<K = never> {
  /** As in the reference: `R-ACT-01`. Never reused. */
  readonly id: string;
  /** Id of the chapter it belongs to. */
  readonly chapter: string;
  readonly title: Text;
  readonly source: Source;
  readonly judge: (context: CheckContext<K>) => Judgement;
  /** A comparison that only a person can make: its `unknown` is shown, but does not block filing. */
  readonly leftToPerson?: true;
  /** On both sides of every threshold; a test runs them all. */
  readonly examples: readonly RuleExample[];
}

/** What a document is needed for in one case. */
export type Need =
  | { readonly need: 'required'; readonly because: Text }
  /** One document of the group is enough. */
  | { readonly need: 'oneOf'; readonly group: string; readonly because: Text }
  | { readonly need: 'notRequired'; readonly because: Text }
  /** Useful, not on the Agency's list. `listed`: the client's page says that it is required in such a case. */
  | { readonly need: 'optional'; readonly because: Text; readonly listed?: true }
  /**
   * `waitsFor`: the id of the foundation that decides it. `decidedBy`: the path of the fact that decides it, if it is
   * one.
   */
  | { readonly need: 'unknown'; readonly because: Text; readonly waitsFor?: string; readonly decidedBy?: string };

/** How long a document may be used. */
export type Validity =
  | {
      readonly kind: 'months';
      readonly months: number;
      readonly from: 'issuedOn' | 'takenOn';
      readonly warnFromDay?: number;
    }
  | { readonly kind: 'days'; readonly days: number; readonly from: 'issuedOn' | 'takenOn' }
  /** The date printed on the document, otherwise this many days. */
  | { readonly kind: 'printed'; readonly elseDays: number };

/** One document of the list. */
export interface DocumentRow<K = never> {
  /** As in the reference: `D07a`, or `P-stmt` for the practice's own. */
  readonly id: string;
  /** `ja` in the Agency's wording. */
  readonly title: Text;
  /** What the client's page calls it: the number and words of the item there. */
  readonly client?: readonly { readonly id: string; readonly words: string }[];
  /** How the client's page and the Agency's rule differ. */
  readonly difference?: Text;
  readonly form: 'original' | 'copy' | 'either' | 'data' | 'unspecified';
  /** The workspace makes it: the photograph, from a picture. */
  readonly madeHere?: 'photo';
  readonly signedBy?: readonly ('employer' | 'applicant')[];
  readonly validity?: Validity;
  readonly from: 'applicant' | 'employer' | 'client' | 'practice' | 'school';
  readonly source: Source;
  readonly need: (context: CheckContext<K>) => Need;
  /** Other ids under which a case may have it: the item's number on the client's page. */
  readonly aliases?: readonly string[];
  /** The group that counts it. */
  readonly group?: string;
  /** Not on the Agency's list: at most useful, and it never blocks filing. */
  readonly neverRequired?: true;
  /** Always in Japanese, or never translated: its language is not asked. */
  readonly languageNotAsked?: true;
  /** What the case says about the document outside of its entry. */
  readonly known?: (context: CheckContext<K>) => KnownOfDocument;
  /** It counts only for a certain time: a calendar year, or a span of months or days; `inspect` judges it. */
  readonly covers?: 'year' | 'span';
  /** About the organisation alone: one of it serves all of its cases. */
  readonly ofEmployer?: true;
  /** It has the applicant's name on it, which is compared with the passport's. */
  readonly bearsName?: true;
  /** Checks the document beyond dates, signatures and form; undefined if there is nothing to report. */
  readonly inspect?: (context: CheckContext<K>, received: readonly CaseDocument[]) => Inspection | undefined;
  readonly examples: readonly {
    readonly says: string;
    readonly records: CaseRecords;
    readonly on: string;
    readonly expect: Need['need'];
  }[];
}

/** A document as the case has it. */
export type CaseDocument = NonNullable<CaseRecords['case']['documents']>[number];

/** What a case says about a document outside of its entry: a contract's signatures, the date of an X-ray. */
export interface KnownOfDocument {
  /** The first day of its validity, YYYY-MM-DD. */
  readonly from?: string;
  /** The last day printed on it, YYYY-MM-DD. */
  readonly until?: string;
  readonly signedBy?: readonly ('employer' | 'applicant')[];
}

/** The result of a closer check of a document. */
export interface Inspection {
  readonly state: 'satisfied' | 'defective' | 'missing' | 'required' | 'unknown';
  readonly reason: Text;
  readonly points?: readonly Pointer[];
}

/** What is enough for a group of documents. */
export type Wanted =
  | { readonly row: string }
  | { readonly all: readonly Wanted[] }
  | { readonly any: readonly Wanted[] };

/** Documents that count together: alternatives, and documents that belong together. */
export interface DocumentGroup<K = never> {
  /** As in the reference: `D09`. */
  readonly id: string;
  readonly title: Text;
  readonly source: Source;
  readonly need: (context: CheckContext<K>) => Need;
  readonly wants: (context: CheckContext<K>) => Wanted;
  /** Says what is missing in better words than the list of titles; gets the ids of the rows that would help. */
  readonly explain?: (missing: readonly string[], context: CheckContext<K>) => Text | undefined;
}

/** Everything a procedure says about documents. */
export interface DocumentList<K = never> {
  readonly rows: readonly DocumentRow<K>[];
  readonly groups: readonly DocumentGroup<K>[];
}

/** The state of a document in one case. */
export const documentStates = [
  'required',
  'oneOf',
  'notRequired',
  'satisfied',
  'missing',
  'expired',
  'expiring',
  'defective',
  'unknown',
] as const;
export type DocumentState = (typeof documentStates)[number];

/** The result for one document, or for a group of them. */
export interface DocumentFinding {
  readonly id: string;
  readonly state: DocumentState;
  readonly need: Need['need'];
  /** Why it is needed or not, and what is wrong with it. */
  readonly reason: Text;
  /** The last day on which it may be filed, YYYY-MM-DD. */
  readonly expiresOn?: string;
  /** Days from the filing date to that day; negative after that day. */
  readonly inDays?: number;
  /** The group that counts it; such a finding is a detail of the group's. */
  readonly group?: string;
  /** Not on the Agency's list: it never blocks filing. */
  readonly neverRequired?: true;
  /** Not on the Agency's list, but required by the client's page in such a case. */
  readonly listed?: true;
  /** Whether it is needed is not decided yet: the foundation with this id decides it. */
  readonly waitsFor?: string;
  /** Whether it is needed is not decided yet: this fact decides it. */
  readonly decidedBy?: string;
  /** Of a group: the documents it counts. */
  readonly members?: readonly string[];
  readonly points: readonly Pointer[];
}

/** How serious a finding about a field is. */
export type FieldLevel = 'error' | 'warn' | 'info';

/** A finding about a field of the form. Holds no value. */
export interface FieldFinding {
  readonly id: string;
  readonly row?: string;
  readonly level: FieldLevel;
  readonly message: Text;
  readonly points: readonly Pointer[];
}

/** One check across fields (`F-01` …). */
export interface FieldCheck<K = never> {
  readonly id: string;
  readonly title: Text;
  readonly source: Source;
  readonly check: (context: CheckContext<K>) => readonly FieldFinding[];
  readonly examples: readonly {
    readonly says: string;
    readonly records: CaseRecords;
    readonly on: string;
    /** The level found, or null for no finding. */
    readonly expect: FieldLevel | null;
    /** The row that it is about, where not every form with the check has it: it is an example for those that do. */
    readonly about?: string;
  }[];
}

/** Everything a procedure checks. */
export interface ProcedureChecks<K = never> {
  readonly rules: readonly Rule<K>[];
  readonly documents: DocumentList<K>;
  readonly fields: readonly FieldCheck<K>[];
  /** Names of documents and groups for one line, at most 14 wide characters in Japanese; by id, complete. */
  readonly shorts: Readonly<Record<string, Text>>;
  /**
   * The document or group that a rule is about although it points at facts or at several documents; by the rule's id.
   */
  readonly ruleMatters: Readonly<Record<string, string>>;
}
