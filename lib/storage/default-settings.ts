/**
 * The settings before anything was chosen, and in a window that cannot read the settings. Without zod, because every
 * window loads it.
 */
export const defaultSettings = {
  language: 'auto',
  theme: 'auto',
  idleMinutes: 15,
  backupDays: 7,
  tombstoneDays: 90,
  keys: true,
} as const;
