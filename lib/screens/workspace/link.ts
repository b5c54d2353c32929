import { dayInJapan } from '../../domain/calendar';
import { createEditedRecords } from '../../editor/edited-records';
import { call } from '../../messaging/call';

/** Today in Japan, YYYY-MM-DD. */
export const today = () => dayInJapan(new Date());

/** The records being edited in this window. */
export const editedRecords = createEditedRecords({
  get: (kind, id) => call('records.get', { kind, id }),
  put: (kind, payload, revision) => call('records.put', { kind, payload, revision }),
  later: (run, milliseconds) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
});

/** A new identifier that no other record or entry has. */
export const newId = () => crypto.randomUUID();
