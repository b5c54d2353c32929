import { isOpen, type OpenFoundation } from '../checks/foundations';
import type { Report } from '../checks/report';
import { type Recipient, recipients } from '../facts/asked-of';
import type { DocumentList } from '../spec/check';
import {
  type AskedDocument,
  askedDocuments,
  type DocumentAsk,
  type DocumentLeftOut,
  practiceDocuments,
  type WantedOf,
} from './asked-documents';
import { type Question, questionsOf, type RowLeftOut } from './questions';

/** What is asked of one recipient. Holds no value of the case. */
export interface Request {
  readonly recipient: Recipient;
  readonly questions: readonly Question[];
  readonly documents: readonly DocumentAsk[];
  /** Useful documents that nobody demands. */
  readonly optional: readonly AskedDocument[];
  /** What documents wait for: more of them may have to be asked for. */
  readonly waitsFor: readonly OpenFoundation[];
}

/** All requests, and what none of them asks for, with the reason. */
export interface Requests {
  readonly to: Readonly<Record<Recipient, Request>>;
  /** What is not known yet: documents that depend on it are not asked for. */
  readonly waitsFor: readonly OpenFoundation[];
  readonly leftOut: { readonly rows: readonly RowLeftOut[]; readonly documents: readonly DocumentLeftOut[] };
}

/** What to ask whom, from a report. Pure: the same report gives the same requests. */
export function requestsOf(report: Report, documents: DocumentList, wantedOf: WantedOf): Requests {
  const questions = questionsOf(report);
  const asked = recipients.map((recipient) => ({
    recipient,
    ...askedDocuments(report, documents, wantedOf, recipient),
  }));
  const waitsFor = report.foundations.filter(isOpen);
  const requestTo = (recipient: Recipient): Request => {
    const own = asked.find((one) => one.recipient === recipient);
    return {
      recipient,
      questions: questions.of(recipient),
      documents: own?.wanted ?? [],
      optional: own?.optional ?? [],
      waitsFor,
    };
  };
  return {
    to: { applicant: requestTo('applicant'), employer: requestTo('employer') },
    waitsFor,
    leftOut: {
      rows: questions.leftOut,
      documents: [...asked.flatMap(({ leftOut }) => leftOut), ...practiceDocuments(report, documents)],
    },
  };
}

/** Whether nothing has to be asked; useful documents alone are no reason to write. */
export function isNothing({ questions, documents }: Request): boolean {
  return questions.length === 0 && documents.length === 0;
}
