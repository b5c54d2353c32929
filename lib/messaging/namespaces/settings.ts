import { procedureIds } from '../../domain/case/procedures';
import { z } from 'zod';
import { line, recordId } from '../../domain/values';
import { message } from '../message';

export interface Settings {
  readonly language: 'auto' | 'ja' | 'en';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Minutes without use after which the vault locks itself. */
  readonly idleMinutes: number;
  /** Days after which a reminder of the backup appears; null: never. */
  readonly backupDays: number | null;
  /** Days after which the traces of removed records are deleted; null: only when cleaned by hand. */
  readonly tombstoneDays: number | null;
  /** Whether the workspace has single-key shortcuts. */
  readonly keys: boolean;
}

/** What the side panel shows of a case: the page's entries, or what remains to be done. */
export type PanelView = 'entries' | 'remains';

/** The profile of the person at this computer; null where nothing was set. */
export interface StaffProfileFacts {
  /** The person who checks. */
  readonly staffName: string | null;
  /** The office that new cases start with. */
  readonly officeId: string | null;
  readonly agentId: string | null;
  /** The procedure that was last chosen for a new case. Absent in what is set: it stays. */
  readonly procedure?: string | null | undefined;
}

/** The progress of the first-run tour. */
export interface TourState {
  readonly step: number;
  readonly state: 'on' | 'off';
}

const nothing = z.null();

/** Messages about the settings of this browser, the profile of the staff, the tour and the side panel. */
export const settingsMessages = {
  /** Says why the side panel is being opened. */
  'panel.ask': message<{ view: PanelView }, null>()('window', z.strictObject({ view: z.enum(['entries', 'remains']) })),
  /** Why the panel was last opened; returned once and only for a short time, otherwise null. */
  'panel.asked': message<null, { view: PanelView | null }>()('window', nothing),
  'settings.get': message<null, Settings>()('window', nothing),
  'settings.set': message<Settings, Settings>()(
    'window',
    z.strictObject({
      language: z.enum(['auto', 'ja', 'en']),
      theme: z.enum(['auto', 'light', 'dark']),
      idleMinutes: z.int().min(1).max(240),
      backupDays: z.int().min(1).max(365).nullable(),
      tombstoneDays: z.int().min(1).max(3650).nullable(),
      keys: z.boolean(),
    }),
  ),
  'desk.get': message<null, StaffProfileFacts>()('window', z.null()),
  'desk.set': message<StaffProfileFacts, StaffProfileFacts>()(
    'window',
    z.strictObject({
      staffName: line.nullable(),
      officeId: recordId.nullable(),
      agentId: recordId.nullable(),
      procedure: z.literal(procedureIds).nullable().optional(),
    }),
  ),
  'tour.get': message<null, TourState | null>()('window', z.null()),
  'tour.set': message<TourState, null>()(
    'window',
    z.strictObject({ step: z.int().min(0).max(100), state: z.enum(['on', 'off']) }),
  ),
};
