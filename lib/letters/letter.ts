import type { Text } from '../i18n/text';
import { isForApplicant, isMachineMade, type LetterLanguage, type LetterSentence } from './languages';
import { letter as frameWords } from './letter.words';
import { letterDocuments } from './letter-documents.words';
import { labelIn, textIn } from './phrases/phrases';
import { letterDay as day } from './letter-day';
import { filledIn } from './own-words';
import type { AskedDocument, DocumentAsk } from './asked-documents';
import type { OfPerson, Request } from './request';

/** Names and a date: everything that a letter says about the case, and the name of the application. */
export interface LetterNames {
  readonly applicant: string;
  readonly employer: string;
  readonly application: Text;
  /** The practice, as sender. */
  readonly office: string;
  /** The last day for an answer, YYYY-MM-DD; if absent, it is left open for a person to fill in. */
  readonly deadline?: string;
}

/** How a letter is written. */
export interface LetterOptions {
  readonly language: LetterLanguage;
  /** Also names the useful documents that nobody demands. */
  readonly withOptional: boolean;
  /** What was asked before is asked for again: when that was, and until when it was due. Days: YYYY-MM-DD. */
  readonly reminder?: { readonly on: string; readonly due: string | null };
  /** The office's own first and last sentences, in place of ours. */
  readonly own?: { readonly opening?: string; readonly closing?: string };
}

/** A letter or mail. */
export interface Letter {
  readonly subject: string;
  /** Subject, addressee and body, ready to be sent. */
  readonly text: string;
}

const words = { ...frameWords, ...letterDocuments };

type Say = (sentence: LetterSentence, values?: Readonly<Record<string, string | number>>) => string;
type Own = (sentence: LetterSentence) => string;

/** How a letter says its words: `own` a title alone, `label` with the Japanese words beside it. */
interface Voice {
  readonly say: Say;
  readonly own: Own;
  readonly label: Own;
  readonly language: LetterLanguage;
}

/** The name of an application as it stands inside a sentence. */
export function applicationIn(application: Text, language: LetterLanguage): string {
  const words = textIn(application, language);
  if (!isForApplicant(language) || words === application.ja) return words;
  return language === 'zh' ? `${words}（${application.ja}）` : `${words} (${application.ja})`;
}

/** That the words were made by machine, in Japanese and in the language itself. */
export const machineLines = (language: LetterLanguage): string =>
  [frameWords.machineMade.ja, frameWords.machineMade[language]].join('\n');

/** A name for each placeholder that the office's own sentences can have in a letter. */
export function placesIn(
  names: LetterNames,
  language: LetterLanguage,
  reminder?: LetterOptions['reminder'],
): Readonly<Record<string, string>> {
  const due = reminder ? (reminder.due ?? undefined) : names.deadline;
  return {
    application: applicationIn(names.application, language),
    ...{ applicant: names.applicant, employer: names.employer, office: names.office },
    due: due === undefined ? words.noDue[language] : day(due, language),
    ...(reminder ? { on: day(reminder.on, language) } : {}),
  };
}

/**
 * Writes the letter of a request. `each`: what is asked about single applicants, if the request is about several; their
 * names are then the applicant's name too.
 */
export function letterOf(
  request: Request,
  names: LetterNames,
  { language, withOptional, reminder, own: ownWords = {} }: LetterOptions,
  each: readonly OfPerson[] = [],
): Letter {
  const say: Say = (sentence, values = {}) =>
    sentence[language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  const own: Own = (sentence) => sentence[language];
  const label: Own = (sentence) => labelIn(sentence, language);
  const voice = { say, own, label, language };
  const application = applicationIn(names.application, language);
  const asked = say(words.subject, { application, applicant: names.applicant || say(words.nobody) });
  const subject = reminder ? say(words.subjectAgain, { subject: asked }) : asked;
  const days = {
    on: reminder ? day(reminder.on, language) : '',
    due: reminder?.due ? day(reminder.due, language) : say(words.noDue),
  };
  const places = placesIn(names, language, reminder);
  const opening = ownWords.opening === undefined ? undefined : filledIn(ownWords.opening, places);
  const closing = ownWords.closing === undefined ? undefined : filledIn(ownWords.closing, places);
  const optional = withOptional ? request.optional : [];
  const documents = [...[request, ...each].flatMap((one) => one.documents.flatMap(leavesOf)), ...optional];
  const questionLines = (questions: Request['questions']) =>
    questions.map(({ words: question, further }, index) =>
      [
        `(${index + 1}) ${label(question)}${say(words.colon)}`,
        ...(further.length > 0
          ? [`    ${say(words.further, { list: further.map(label).join(say(words.comma)) })}`]
          : []),
      ].join('\n'),
    );
  const documentLines = (asks: Request['documents']) =>
    asks.map((ask, index) => askText(ask, `(${index + 1}) `, '', voice));
  const parts = [
    `${say(words.subjectLine)}${subject}`,
    addressee(request, names, say),
    ...(isMachineMade(language) ? [machineLines(language)] : []),
    [
      opening ?? say(reminder ? words.reminderOpening : words.opening, { application }),
      ...(reminder && opening === undefined ? [say(words.reminderDays, days)] : []),
      say(words.reply),
    ].join('\n'),
    `${say(words.deadline)}${names.deadline === undefined ? say(words.deadlineOpen) : day(names.deadline, language)}`,
    ...numberedParts(
      [
        request.questions.length > 0 && {
          heading: say(words.questions),
          lines: [say(words.questionsHow), ...questionLines(request.questions)],
        },
        request.documents.length > 0 && {
          heading: say(words.documents),
          lines: documentLines(request.documents),
        },
        ...each.map(({ name, questions, documents: asked }) => ({
          heading: say(words.aboutPerson, { name: name || say(words.nobody) }),
          lines: [
            ...(questions.length > 0 ? [say(words.inside, { heading: say(words.questions) })] : []),
            ...questionLines(questions),
            ...(asked.length > 0 ? [say(words.inside, { heading: say(words.documents) })] : []),
            ...documentLines(asked),
          ],
        })),
        optional.length > 0 && {
          heading: say(words.optional),
          lines: [
            say(words.optionalHow),
            ...optional.map((one, index) => documentText(one, `(${index + 1}) `, '', voice)),
          ],
        },
      ].filter((part) => part !== false),
      say,
    ),
    ...(documents.length > 0 || request.waitsFor.length > 0 ? [notesText(documents, request.waitsFor, voice)] : []),
    [closing ?? say(reminder ? words.reminderClosing : words.closing), names.office]
      .filter((line) => line !== '')
      .join('\n\n'),
  ];
  return { subject, text: `${parts.join('\n\n')}\n` };
}

function addressee({ recipient }: Request, names: LetterNames, say: Say): string {
  const name = names[recipient];
  if (name === '') return say(words.nobody);
  return say(recipient === 'applicant' ? words.dearPerson : words.dearCompany, { name });
}

function numberedParts(
  parts: readonly { readonly heading: string; readonly lines: readonly string[] }[],
  say: Say,
): readonly string[] {
  return parts.map(({ heading, lines }, index) =>
    [say(words.heading, { number: index + 1, heading }), ...lines].join('\n'),
  );
}

/** A document, or a choice of documents with its members below it. */
function askText(ask: DocumentAsk, mark: string, indent: string, voice: Voice): string {
  if (ask.kind === 'one') return documentText(ask.document, mark, indent, voice);
  const { say, label } = voice;
  const inner = `${indent}    `;
  return [
    `${indent}${mark}${ask.title ? `${label(ask.title)}${say(words.colon)}` : ''}${say(ask.kind === 'any' ? words.anyOf : words.allOf)}`,
    ...ask.of.map((part, index) => askText(part, `${letterMark(index)} `, inner, voice)),
  ].join('\n');
}

const letterMark = (index: number): string => `${String.fromCharCode(97 + (index % 26))})`;

function documentText(document: AskedDocument, mark: string, indent: string, voice: Voice): string {
  const { say, own, language } = voice;
  const inner = `${indent}    `;
  const beside = isForApplicant(language) ? [`${japaneseName}${document.title.ja}`] : [];
  return [
    `${indent}${mark}${own(document.title)}`,
    ...[...beside, ...detailsOf(document, say)].map((line) => `${inner}${line}`),
  ].join('\n');
}

/** Before the Japanese title of a document that has another one above it. */
const japaneseName = '日本語：';

function detailsOf(document: AskedDocument, say: Say): readonly string[] {
  const { again, issuer, listedAs, listDiffers, form, validity, signedBy, mayBeForeign } = document;
  const recent =
    validity === null
      ? null
      : validity.kind === 'printed'
        ? say(words.printed)
        : say(validity.from === 'takenOn' ? words.takenWithin[validity.kind] : words.issuedWithin[validity.kind], {
            count: validity.kind === 'months' ? validity.months : validity.days,
          });
  return [
    again && say(words.again[again]),
    issuer && say(words.issuer[issuer]),
    listedAs.length > 0 &&
      say(listDiffers ? words.listedButDiffers : words.listed, { names: listedAs.join(say(words.comma)) }),
    say(isPhotograph(validity, form) ? words.photograph : words.form[form]),
    recent,
    signedBy.length > 0 && say(signedBy.length > 1 ? words.signedByBoth : words.signedBy[signedBy[0] ?? 'employer']),
    mayBeForeign && say(words.foreign),
  ]
    .filter((line) => typeof line === 'string')
    .map((line) => `${say(words.bullet)}${line}`);
}

/** Only a photograph is "taken" on a day; it may be printed or digital. */
const isPhotograph = (validity: AskedDocument['validity'], form: AskedDocument['form']): boolean =>
  form === 'either' && validity?.kind !== 'printed' && validity?.from === 'takenOn';

function notesText(
  documents: readonly AskedDocument[],
  waitsFor: Request['waitsFor'],
  { say, language }: Voice,
): string {
  const notes = [
    ...waitsFor.flatMap(({ waiting }) => (waiting ? [textIn(waiting.letter, language)] : [])),
    say(words.noteMyNumber),
    say(words.noteSecret),
    ...(documents.some(({ mayBeForeign }) => mayBeForeign) ? [say(words.noteTranslation)] : []),
    say(words.noteMore),
  ];
  return [say(words.notes), ...notes.map((note) => `${say(words.bullet)}${note}`)].join('\n');
}

function leavesOf(ask: DocumentAsk): readonly AskedDocument[] {
  return ask.kind === 'one' ? [ask.document] : ask.of.flatMap(leavesOf);
}
