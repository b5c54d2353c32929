import type { LetterLanguage, LetterSentence } from './letters.words';
import { letter as words } from './letters.words';
import type { Text } from '../i18n/text';
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

type Say = (sentence: LetterSentence, values?: Readonly<Record<string, string | number>>) => string;

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
  const own = (text: Text) => text[language];
  const application = own(names.application);
  const asked = say(words.subject, { application, applicant: names.applicant || say(words.nobody) });
  const subject = reminder ? say(words.subjectAgain, { subject: asked }) : asked;
  const days = {
    on: reminder ? day(reminder.on, language) : '',
    due: reminder?.due ? day(reminder.due, language) : say(words.noDue),
  };
  const places: Readonly<Record<string, string>> = { application, ...days };
  const opening = ownWords.opening?.replace(/\{(\w+)\}/g, (whole, name: string) => places[name] ?? whole);
  const optional = withOptional ? request.optional : [];
  const documents = [...[request, ...each].flatMap((one) => one.documents.flatMap(leavesOf)), ...optional];
  const questionLines = (questions: Request['questions']) =>
    questions.map(({ words: question, further }, index) =>
      [
        `(${index + 1}) ${own(question)}${say(words.colon)}`,
        ...(further.length > 0 ? [`    ${say(words.further, { list: further.map(own).join(say(words.comma)) })}`] : []),
      ].join('\n'),
    );
  const documentLines = (asks: Request['documents']) =>
    asks.map((ask, index) => askText(ask, `(${index + 1}) `, '', say, own));
  const parts = [
    `${say(words.subjectLine)}${subject}`,
    addressee(request, names, say),
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
            ...optional.map((one, index) => documentText(one, `(${index + 1}) `, '', say, own)),
          ],
        },
      ].filter((part) => part !== false),
      say,
    ),
    ...(documents.length > 0 || request.waitsFor.length > 0 ? [notesText(documents, request.waitsFor, say, own)] : []),
    [ownWords.closing ?? say(reminder ? words.reminderClosing : words.closing), names.office]
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
function askText(ask: DocumentAsk, mark: string, indent: string, say: Say, own: (text: Text) => string): string {
  if (ask.kind === 'one') return documentText(ask.document, mark, indent, say, own);
  const inner = `${indent}    `;
  return [
    `${indent}${mark}${ask.title ? `${own(ask.title)}${say(words.colon)}` : ''}${say(ask.kind === 'any' ? words.anyOf : words.allOf)}`,
    ...ask.of.map((part, index) => askText(part, `${letterMark(index)} `, inner, say, own)),
  ].join('\n');
}

const letterMark = (index: number): string => `${String.fromCharCode(97 + (index % 26))})`;

function documentText(
  document: AskedDocument,
  mark: string,
  indent: string,
  say: Say,
  own: (text: Text) => string,
): string {
  const inner = `${indent}    `;
  return [`${indent}${mark}${own(document.title)}`, ...detailsOf(document, say).map((line) => `${inner}${line}`)].join(
    '\n',
  );
}

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
  say: Say,
  own: (text: Text) => string,
): string {
  const notes = [
    ...waitsFor.flatMap(({ waiting }) => (waiting ? [own(waiting.letter)] : [])),
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

const englishMonths = 'January February March April May June July August September October November December'.split(
  ' ',
);

function day(iso: string, language: LetterLanguage): string {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return language === 'ja' ? `${year}年${month}月${date}日` : `${date} ${englishMonths[month - 1] ?? ''} ${year}`;
}
