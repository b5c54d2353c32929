import { z } from 'zod';
import { recordKinds } from '../domain/record-kinds';
import { isoDate, line, paragraph } from '../domain/values';
import type { FillReport } from '../engine/job';
import { outcomeKinds } from '../spec/outcome';
import { backupInputs } from './backup-inputs';
import { briefInputs } from './brief-inputs';
import { importInputs } from './import-inputs';
import { overviewInputs } from './overview-inputs';
import type { MessageName } from './protocol';
import { recordInputs } from './record-inputs';

const kind = z.enum(recordKinds);
const tab = z.strictObject({ tabId: z.int().min(0) });
/** Whose page a person has seen: marks that the page's own side has made. */
const seen = z.array(z.string().max(40)).max(20).optional();
const passphrase = z.string().max(1000);
const caseId = z.string().max(64);
const finding = z.string().min(1).max(200);
/** Ids of rows repeat between procedures: a row is named with its own. */
const procedure = z.string().max(64);
const nothing = z.null();

/** A page may only say of its own fill what a fill can come to. */
function isReport(value: unknown): boolean {
  return reportShape.safeParse(value).success;
}

const reportShape = z.looseObject({
  end: z.enum(['done', 'cancelled', 'pageRefused', 'identityDiffers']),
  outcomes: z.array(z.looseObject({ row: z.string().max(100), outcome: z.enum(outcomeKinds) })).max(1000),
  writes: z.int().min(0),
});

const into = z.enum(['bound', 'new']);

const reading = z.strictObject({
  row: z.string().max(100),
  part: z.string().max(20),
  found: z.enum(['one', 'missing', 'ambiguous', 'changed', 'disagree']),
  pointed: z.boolean().optional(),
  // A page's text is taken as it is; longer than any box of the form is no reading of one.
  text: z.string().max(20_000),
  visible: z.boolean(),
  enabled: z.boolean(),
  limit: z.number().nullable(),
  control: z.strictObject({ id: z.string().max(500), name: z.string().max(500), order: z.int() }).nullable(),
});

/** What each message may bring; checked at the door before anything else is done with it. */
export const inputs: Readonly<Record<MessageName, z.ZodType>> = {
  ...backupInputs,
  ...briefInputs,
  ...importInputs,
  ...overviewInputs,
  ...recordInputs,
  'panel.ask': z.strictObject({ view: z.enum(['entries', 'remains']) }),
  'panel.asked': nothing,
  'vault.state': nothing,
  'vault.create': z.strictObject({ passphrase }),
  'vault.unlock': z.strictObject({ passphrase }),
  'vault.lock': nothing,
  'vault.changePassphrase': z.strictObject({ current: passphrase, next: passphrase }),
  'vault.resealed': nothing,
  'vault.touch': nothing,
  'cases.list': nothing,
  'records.list': z.strictObject({ kind }),
  'records.get': z.strictObject({ kind, id: z.string().max(64) }),
  'records.put': z.strictObject({ kind, payload: z.unknown(), revision: z.int().min(1).nullable() }),
  'records.remove': z.strictObject({ kind, id: z.string().max(64) }),
  'exchange.check': z.strictObject({ text: z.string() }),
  'exchange.import': z.strictObject({ text: z.string() }),
  'exchange.export': z.strictObject({ caseIds: z.array(z.string().max(64)).nullable() }),
  'case.report': z.strictObject({ caseId, on: isoDate.nullable() }),
  'case.work': z.strictObject({ caseId }),
  'finding.overrule': z.strictObject({ caseId, finding, note: paragraph, by: line }),
  'finding.restore': z.strictObject({ caseId, finding }),
  'tab.state': tab,
  'tab.bind': tab.extend({ caseId }),
  'tab.unbind': tab,
  'tab.fill': tab.extend({
    options: z.strictObject({ existing: z.enum(['keep', 'replace']), identityConfirmed: z.boolean(), seen }),
  }),
  'tab.cancel': tab,
  'tab.undo': tab,
  'tab.show': tab.extend({ procedure, row: z.string().max(100) }),
  'tab.check': tab.extend({
    identityConfirmed: z.boolean(),
    seen,
    watch: z.boolean(),
    again: z.boolean().optional(),
  }),
  'tab.checked': tab,
  'tab.unwatch': tab,
  'tab.put': tab.extend({ row: z.string().max(100), part: z.string().max(20), entry: z.string().max(100).nullable() }),
  'tab.point': tab.extend({ procedure, row: z.string().max(100), part: z.string().max(20) }),
  'pointings.list': nothing,
  'pointings.remove': z.strictObject({
    procedure,
    row: z.string().max(100),
    part: z.string().max(20),
  }),
  'pointings.export': nothing,
  'pointings.import': z.strictObject({ text: z.string().max(2_000_000) }),
  'tab.capture': tab.extend({ into }),
  'capture.apply': tab.extend({
    into,
    chosen: z.array(z.string().max(200)).max(1000),
    state: z.string().max(40),
    identityConfirmed: z.boolean(),
  }),
  'tab.take': tab.extend({
    row: z.string().max(100),
    entry: z.string().max(100).nullable(),
    identityConfirmed: z.boolean(),
  }),
  'tab.step': tab.extend({ to: z.enum(['next', 'previous']) }),
  'settings.get': nothing,
  'settings.set': z.strictObject({
    language: z.enum(['auto', 'ja', 'en']),
    theme: z.enum(['auto', 'light', 'dark']),
    idleMinutes: z.int().min(1).max(240),
    backupDays: z.int().min(1).max(365).nullable(),
    tombstoneDays: z.int().min(1).max(3650).nullable(),
    keys: z.boolean(),
  }),
  'page.ended': nothing,
  'page.later': z.strictObject({ report: z.custom<FillReport>(isReport) }),
  'page.changed': z.strictObject({
    parts: z.array(reading).max(2000),
    page: z.strictObject({ page: z.looseObject({ accepted: z.boolean() }), revision: z.string().max(40) }).nullable(),
    person: seen,
    ms: z.number(),
  }),
  'page.progress': z.strictObject({ done: z.number(), total: z.number(), section: z.string().max(200) }),
};
