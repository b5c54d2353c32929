import { backupMessages } from './namespaces/backup';
import { briefMessages } from './namespaces/brief';
import { captureMessages } from './namespaces/capture';
import { checkMessages } from './namespaces/check';
import { confirmedRowMessages } from './namespaces/confirmed-rows';
import { healthMessages } from './namespaces/health';
import { importMessages } from './namespaces/import';
import { overviewMessages } from './namespaces/overview';
import { pageMessages } from './namespaces/page';
import { paperMessages } from './namespaces/paper';
import { recordsMessages } from './namespaces/records';
import { reportMessages } from './namespaces/report';
import { settingsMessages } from './namespaces/settings';
import { shapeMessages } from './namespaces/shape';
import { tabMessages } from './namespaces/tab';
import { vaultMessages } from './namespaces/vault';
import type { Messages } from './protocol';

/**
 * Every message to the background, with its schema. Used by the background, which checks each input before anything is
 * done with it.
 */
export const messages: Messages = {
  ...backupMessages,
  ...briefMessages,
  ...captureMessages,
  ...checkMessages,
  ...confirmedRowMessages,
  ...healthMessages,
  ...importMessages,
  ...overviewMessages,
  ...pageMessages,
  ...paperMessages,
  ...recordsMessages,
  ...reportMessages,
  ...settingsMessages,
  ...shapeMessages,
  ...tabMessages,
  ...vaultMessages,
};
