import { FailureError } from '../domain/result';
import type { NamesOf } from '../messaging/protocol';
import { foldedWords } from '../tables/mapping/fold';
import { documentOf } from '../tables/mapping/plan';
import { headingsSignature } from '../tables/mapping/signature';
import { isProcedureId, type ProcedureId, procedureIds } from '../domain/case/procedures';
import type { Exchange } from '../domain/exchange';
import { readRecords } from '../tables/imports/document';
import { fileIntake, headingsIn } from '../tables/imports/intake';
import { type Intake, type OfferRule, offerRules } from '../tables/imports/model';
import { recordsIntake } from '../tables/imports/planned';
import { recordCounts, recordPreviews, viewOf } from '../tables/imports/view';
import type { Handlers } from '../messaging/dispatch';
import type { ImportLook, ImportReading } from '../messaging/namespaces/import';
import type { importMessages } from '../messaging/namespaces/import';
import type { AppEvent } from '../messaging/events';
import type { StorageArea } from '../storage/area';
import { recallColumns, recallRules, rememberColumns, rememberRules } from '../storage/column-maps';
import { keepImport } from '../storage/imports';
import type { Records } from '../storage/records';
import { readStaffProfile } from '../storage/staff-profile';
import type { TableFile } from '../tables/formats/read-file';
import { fileOf, type ImportSessions, type ImportSession } from './import-session';
import { bulkIntake, importReader, questionnaireIntake, tableProcedures } from './import-sources';
import { importedRecords, undoImport } from './import-undo';
import { readyDocument, type WritingNeeds, writeDocument } from './import-writing';
import { runInSteps } from './in-steps';
import { wholeVault } from './records';

interface Needs extends WritingNeeds {
  readonly records: Records;
  readonly sessions: ImportSessions;
  readonly local: StorageArea;
  readonly newId: () => string;
  readonly now: () => Date;
  /** Called after each write. */
  readonly changed: () => void;
  readonly publish: (news: AppEvent) => void;
  /** Milliseconds of work between two pauses; each pause reports the progress. Absent: the default of `runInSteps`. */
  readonly slice?: number;
}

const interrupted = () => new FailureError({ code: 'interrupted' });

/** Messages about importing a file. A look runs in short turns, so that other messages are answered in between. */
export function importHandlers(needs: Needs): Handlers<NamesOf<typeof importMessages>> {
  const { repository, records, sessions, local, newId, now, today, changed, publish, slice } = needs;
  /** Imports whose undo should stop. */
  const halted = new Set<string>();
  const stored = () => sessions.stored(() => wholeVault(repository));

  const progress = (session: ImportSession) => {
    const turn = session.turn;
    return {
      ...(slice === undefined ? {} : { slice }),
      isWanted: () => session.turn === turn,
      onStep: (step: { readonly done: number; readonly total: number }) =>
        publish({ news: 'import', session: session.id, done: step.done, total: step.total }),
    };
  };

  /** What is remembered about the headings from earlier tables. */
  async function recalled(file: TableFile, reading: ImportReading) {
    const { answers, headingRow } = reading;
    const headings = headingsIn(file, importReader(), {
      sheet: answers.sides.sheet,
      headingRow: headingRow ?? undefined,
    });
    const signature = await digestOf(headingsSignature(headings));
    const hashes = await Promise.all(headings.map((heading) => digestOf(foldedWords(heading))));
    const known = await recallRules(local);
    // A rule belongs to the heading: if it is withdrawn at one column, it is withdrawn at all columns with the same
    // heading.
    const isTakenBack = (hash: string, rule: OfferRule) =>
      hashes.some((one, column) => one === hash && answers.unruled.includes(`${column}.${rule}`));
    const rules = Object.fromEntries(
      headings.flatMap((heading, column) => {
        const hash = hashes[column] ?? '';
        const used = (known.get(hash) ?? []).filter(isRule).filter((rule) => !isTakenBack(hash, rule));
        return used.length > 0 ? [[foldedWords(heading), used] as const] : [];
      }),
    );
    return { signature, hashes, headings, rules, known, columns: await recallColumns(local, signature) };
  }

  async function lookAtTable(
    session: ImportSession,
    file: TableFile,
    reading: ImportReading,
    { stored: all, remember }: { readonly stored: Exchange; readonly remember: boolean },
  ) {
    const before = await recalled(file, reading);
    const mapping = reading.mapping ?? before.columns;
    const work = fileIntake(file, importReader(), {
      stored: all,
      ...(mapping === null ? {} : { mapping }),
      ...(reading.headingRow === null ? {} : { headingRow: reading.headingRow }),
      blank: reading.blank,
      makeCases: reading.makeCases,
      procedures: tableProcedures(reading.procedure ?? (await presetProcedure())),
      answers: {
        offers: new Map(Object.entries(reading.answers.offers)),
        sides: new Map(Object.entries(reading.answers.sides)),
        cells: new Map(Object.entries(reading.answers.cells)),
        rules: before.rules,
      },
      newId,
      recordIdOf(row, kind) {
        const key = `${row} ${kind}`;
        const id = session.ids.get(key) ?? newId();
        session.ids.set(key, id);
        return id;
      },
      today: today(),
    });
    const intake = await runInSteps(work, progress(session));
    if (intake === null) throw interrupted();
    if (remember) await keepSaid(intake, before);
    return { intake, remembered: reading.mapping === null && before.columns !== null };
  }

  /** The procedure last chosen for a new case, where there is one still. */
  async function presetProcedure(): Promise<ProcedureId> {
    const { procedure } = await readStaffProfile(records);
    return procedure !== null && isProcedureId(procedure) ? procedure : procedureIds[0];
  }

  async function keepSaid(intake: Intake, before: Awaited<ReturnType<typeof recalled>>): Promise<void> {
    await rememberColumns(
      local,
      before.signature,
      intake.columns.map(({ fact }) => fact),
    );
    const rules = before.headings.flatMap((heading, column) => {
      const hash = before.hashes[column] ?? '';
      const said = intake.remembered[foldedWords(heading)] ?? [];
      return said.length > 0 || before.known.has(hash) ? [[hash, said] as const] : [];
    });
    if (rules.length > 0) await rememberRules(local, new Map(rules));
  }

  async function look(session: ImportSession, reading: ImportReading, remember: boolean): Promise<ImportLook> {
    session.turn += 1;
    const turn = session.turn;
    const file = fileOf(session);
    const made = { newId, today: today() };
    const all = await stored();
    const seen = (intake: Intake) => {
      if (session.turn !== turn) throw interrupted();
      session.look = { id: crypto.randomUUID(), reading, records: intake.records, stored: all };
      return { look: session.look.id, view: viewOf(intake) };
    };
    switch (file.kind) {
      case 'document': {
        const read = readRecords(file.text, all);
        if (!read.ok) return { kind: 'invalid', problems: read.problems };
        return { kind: 'document', ...seen(recordsIntake(read.records)) };
      }
      case 'refused':
        return file;
      case 'bulk': {
        const found = await runInSteps(bulkIntake(file, all, made), progress(session));
        if (found === null) throw interrupted();
        const { intake, rows, file: of } = found;
        const sheets = of.sheets.map(({ template }) => template.sheet);
        const absent = of.procedure.agencyCsv.map(({ sheet }) => sheet).filter((sheet) => !sheets.includes(sheet));
        return { kind: 'bulk', procedure: of.procedure.id, sheets, absent, rows, ...seen(intake) };
      }
      case 'questionnaire': {
        const { recipient, madeOn, answers } = file.returned;
        if (answers === 0) return { kind: 'refused', why: 'noAnswers' };
        const intake = questionnaireIntake(file.returned, all, made);
        if (intake === null) return { kind: 'refused', why: 'noCase' };
        return { kind: 'questionnaire', recipient, madeOn, answers, lost: intake.lost, ...seen(intake) };
      }
      default: {
        const { intake, remembered } = await lookAtTable(session, file.file, reading, { stored: all, remember });
        return { kind: 'table', remembered, ...seen(intake) };
      }
    }
  }

  return {
    async 'import.open'({ name, source }) {
      return { session: sessions.begin(name, source) };
    },
    async 'import.feed'({ session, sheet, rows }) {
      const going = await sessions.of(session);
      const list = going.rows[sheet];
      if (!list || going.file) throw new FailureError({ code: 'invalid' });
      for (const row of rows) list.push(row);
      return null;
    },
    async 'import.look'({ session, reading, remember }) {
      return look(await sessions.of(session), reading, remember);
    },
    async 'import.records'({ session, look: id, from, count }) {
      const going = await sessions.of(session);
      if (going.look?.id !== id) throw interrupted();
      const all = recordPreviews(going.look.records);
      return { records: all.slice(from, from + count), total: all.length };
    },
    async 'import.commit'({ session, look: id }) {
      const going = await sessions.of(session);
      const before = going.look;
      if (before?.id !== id) throw interrupted();
      if (before.stored !== (await stored())) {
        // Looked at again with what is stored now: the import may do something else than the person has seen.
        const again = await look(going, before.reading, false);
        const isSame = 'view' in again && isSamePlan(before.records, going.look?.records ?? []);
        if (!isSame) return { status: 'changed', look: again };
      }
      const { isWanted, onStep } = progress(going);
      const planned = going.look?.records ?? [];
      const ready = await readyDocument(needs, documentOf({ records: planned }));
      const written = await writeDocument(needs, ready, (done, total) => onStep({ done, total }), isWanted);
      if (written === null) throw interrupted();
      const counts = recordCounts(planned);
      going.look = null;
      if (written.length === 0) return { status: 'done', id: null, counts };
      const entry = { id: crypto.randomUUID(), at: now().toISOString(), name: going.name, records: [...written] };
      await keepImport(records, entry).finally(changed);
      return { status: 'done', id: entry.id, counts };
    },
    async 'import.halt'({ session }) {
      const going = await sessions.of(session);
      going.turn += 1;
      return null;
    },
    async 'import.drop'({ session }) {
      await sessions.of(session);
      sessions.forget();
      return null;
    },
    'imports.list': () => importedRecords(needs),
    async 'imports.undo'({ id, only }) {
      halted.delete(id);
      const onStep = (done: number, total: number) => {
        publish({ news: 'import', session: id, done, total });
        return !halted.has(id);
      };
      const undone = await undoImport(needs, id, only && new Set(only), onStep).finally(changed);
      return { undone };
    },
    async 'imports.halt'({ id }) {
      halted.add(id);
      return null;
    },
  };
}

const isRule = (word: string): word is OfferRule => offerRules.some((rule) => rule === word);

async function digestOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether two plans would do the same; ids of new records differ each time. */
function isSamePlan(a: Intake['records'], b: Intake['records']): boolean {
  const told = (records: Intake['records']) =>
    JSON.stringify(
      records.map(({ kind, id, state, changes }) => [
        kind,
        state,
        ...(state === 'added' ? [] : [id]),
        changes.filter(({ place }) => !/[iI]d$/.test(place)),
      ]),
    );
  return told(a) === told(b);
}
