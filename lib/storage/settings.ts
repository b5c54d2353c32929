import { z } from 'zod';
import type { StorageArea } from './area';
import { defaultSettings } from './default-settings';
import { storageKeys } from './keys';

/** Minutes without use after which the vault locks: the minimum, the maximum, and the default. */
export const idleMinutesRange = { min: 1, max: 240, default: defaultSettings.idleMinutes } as const;

/** Days after which a reminder of the backup appears: the possible values, and the default. */
export const backupDaysRange = { min: 1, max: 365, default: defaultSettings.backupDays } as const;

/** Days after which the traces of removed records are deleted: the possible values, and the default. */
export const tombstoneDaysRange = { min: 1, max: 3650, default: defaultSettings.tombstoneDays } as const;

const settingsSchema = z.object({
  language: z.enum(['ja', 'en', 'auto']).default(defaultSettings.language),
  theme: z.enum(['auto', 'light', 'dark']).default(defaultSettings.theme),
  idleMinutes: z.int().min(idleMinutesRange.min).max(idleMinutesRange.max).default(idleMinutesRange.default),
  /** Null: no reminder. */
  backupDays: z.int().min(backupDaysRange.min).max(backupDaysRange.max).nullable().default(backupDaysRange.default),
  /** Null: only by hand. */
  tombstoneDays: z
    .int()
    .min(tombstoneDaysRange.min)
    .max(tombstoneDaysRange.max)
    .nullable()
    .default(tombstoneDaysRange.default),
  /** Whether single-key shortcuts (`/`, `n`) work; Ctrl+S always does. */
  keys: z.boolean().default(defaultSettings.keys),
});

/** Settings without personal data, stored unencrypted because they are needed while the vault is locked. */
export type Settings = z.infer<typeof settingsSchema>;

/**
 * Stored settings, or the names of settings with an invalid stored value; no names if the whole is not a settings
 * object.
 */
export type SettingsReading =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly reason: 'broken'; readonly fields: readonly string[] };

/** Reads a stored value. A setting that was never stored gets its default; an invalid one is reported, not replaced. */
export function parseSettings(value: unknown): SettingsReading {
  if (value === undefined) return { ok: true, settings: defaultSettings };
  const parsed = settingsSchema.safeParse(value);
  if (parsed.success) return { ok: true, settings: parsed.data };
  const fields = new Set(parsed.error.issues.flatMap((issue) => issue.path.slice(0, 1).map(String)));
  return { ok: false, reason: 'broken', fields: [...fields] };
}

/** The stored settings. Rejects only if the browser cannot read. */
export async function readSettings(area: StorageArea): Promise<SettingsReading> {
  const items = await area.get([storageKeys.settings]);
  return parseSettings(items[storageKeys.settings]);
}

/** Stores all settings at once. If some are invalid, nothing is written and their names are returned. */
export async function writeSettings(area: StorageArea, settings: Settings): Promise<SettingsReading> {
  const reading = parseSettings(settings);
  if (reading.ok) await area.set({ [storageKeys.settings]: reading.settings });
  return reading;
}
