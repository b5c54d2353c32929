import type { Message } from './message';
import type { backupMessages } from './namespaces/backup';
import type { briefMessages } from './namespaces/brief';
import type { captureMessages } from './namespaces/capture';
import type { checkMessages } from './namespaces/check';
import type { confirmedRowMessages } from './namespaces/confirmed-rows';
import type { healthMessages } from './namespaces/health';
import type { importMessages } from './namespaces/import';
import type { overviewMessages } from './namespaces/overview';
import type { pageMessages } from './namespaces/page';
import type { paperMessages } from './namespaces/paper';
import type { recordsMessages } from './namespaces/records';
import type { reportMessages } from './namespaces/report';
import type { settingsMessages } from './namespaces/settings';
import type { shapeMessages } from './namespaces/shape';
import type { tabMessages } from './namespaces/tab';
import type { vaultMessages } from './namespaces/vault';

/**
 * Every message to the background, with who may send it and what input it takes. Only types: windows load no schema.
 */
export type Messages = typeof backupMessages &
  typeof briefMessages &
  typeof captureMessages &
  typeof checkMessages &
  typeof confirmedRowMessages &
  typeof healthMessages &
  typeof importMessages &
  typeof overviewMessages &
  typeof pageMessages &
  typeof paperMessages &
  typeof recordsMessages &
  typeof reportMessages &
  typeof settingsMessages &
  typeof shapeMessages &
  typeof tabMessages &
  typeof vaultMessages;

export type MessageName = keyof Messages;

/** The input and output of each message. */
export type Protocol = {
  readonly [Name in MessageName]: Messages[Name] extends Message<infer In, infer Out>
    ? { readonly in: In; readonly out: Out }
    : never;
};

/** The messages of one namespace: `NamesOf<typeof tabMessages>`. */
export type NamesOf<Namespace> = keyof Namespace & MessageName;
