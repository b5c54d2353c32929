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
import { type OnlyMatters, type Question, questionsOf, type RowLeftOut } from './questions';

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

/**
 * What to ask whom, from a report. Pure: the same report gives the same requests. `only`: the matters that a reminder is
 * about.
 */
export function requestsOf(report: Report, documents: DocumentList, wantedOf: WantedOf, only?: OnlyMatters): Requests {
  const questions = questionsOf(report, only);
  const asked = recipients.map((recipient) => ({
    recipient,
    ...askedDocuments(report, documents, wantedOf, recipient, only),
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

/** What is asked about one of several applicants. */
export interface OfPerson extends Pick<Request, 'questions' | 'documents'> {
  readonly name: string;
}

/** What is asked of an employer about several cases: about the organisation once, then about each applicant. */
export interface JointRequest {
  readonly shared: Request;
  readonly each: readonly OfPerson[];
}

/** The requests of several cases of one employer as one. */
export function jointRequest(cases: readonly { readonly name: string; readonly request: Request }[]): JointRequest {
  const all = cases.map(({ request }) => request);
  const isShared = (path: string) => path.startsWith('employer.');
  return {
    shared: {
      recipient: 'employer',
      questions: unique(all.flatMap(({ questions }) => questions.filter(({ path }) => isShared(path)))),
      documents: unique(all.flatMap(({ documents }) => documents.filter(isOfEmployer))),
      optional: unique(all.flatMap(({ optional }) => optional)),
      waitsFor: unique(all.flatMap(({ waitsFor }) => waitsFor)),
    },
    each: cases.flatMap(({ name, request }) => {
      const questions = request.questions.filter(({ path }) => !isShared(path));
      const documents = request.documents.filter((ask) => !isOfEmployer(ask));
      return questions.length + documents.length === 0 ? [] : [{ name, questions, documents }];
    }),
  };
}

const isOfEmployer = (ask: DocumentAsk): boolean =>
  ask.kind === 'one' ? ask.document.ofEmployer : ask.of.every(isOfEmployer);

function unique<One>(all: readonly One[]): readonly One[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
