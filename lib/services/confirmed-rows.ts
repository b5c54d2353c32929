import { FailureError } from '../domain/result';
import type { ConfirmedPart, ConfirmingRow } from '../engine/predicted';
import type { Handlers } from '../messaging/dispatch';
import type { Procedure } from '../spec/field';
import type { ConfirmedRowsOn } from './confirmed-site';
import type { RowRef } from './forms';

type Names = 'confirmedRows.add' | 'confirmedRows.remove';

interface ConfirmedRowDeps {
  readonly confirmedRowsOn: ConfirmedRowsOn;
  /** The form that has a row; throws a FailureError where there is none. */
  readonly formWithRow: (about: RowRef) => Procedure;
  /** The day in Japan, YYYY-MM-DD. */
  readonly today: () => string;
  /** Called after each change: what is filled is another from then on. */
  readonly changed: () => void;
}

/** Messages about predicted rows that a person has looked at on a page. */
export function confirmedRowHandlers(deps: ConfirmedRowDeps): Handlers<Names> {
  const { confirmedRowsOn, formWithRow, today, changed } = deps;
  return {
    async 'confirmedRows.add'({ tabId, procedure, rows }) {
      const on = today();
      const parts = rows.flatMap((one) => confirmed(formWithRow({ procedure, row: one.row }), one, on));
      await (await confirmedRowsOn(tabId)).add(parts);
      changed();
      return null;
    },
    async 'confirmedRows.remove'({ tabId, ...which }) {
      await (await confirmedRowsOn(tabId)).remove(which);
      changed();
      return null;
    },
  };
}

/** What is kept of a row. Throws a FailureError where it is not predicted, or where a control cannot take its value. */
function confirmed(form: Procedure, { row, parts }: ConfirmingRow, on: string): readonly ConfirmedPart[] {
  const field = form.fields.find(({ id }) => id === row);
  const kinds = new Map(field?.parts.map(({ part, control }) => [part, control.kind]));
  if (!field?.predicted || parts.some(({ part, target }) => kinds.get(part) !== target.kind)) {
    throw new FailureError({ code: 'invalid' });
  }
  const { revision } = field.predicted;
  return parts.map(({ part, target }) => ({ procedure: form.id, row, part, target, revision, on }));
}
