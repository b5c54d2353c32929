import type { Handlers } from '../../lib/messaging/door';
import type { StorageArea } from '../../lib/storage/area';
import { recallColumns, rememberColumns } from '../../lib/storage/column-maps';

/** Messages about what was chosen for the columns of tables. */
export function columnHandlers(local: StorageArea): Pick<Handlers, 'columns.recall' | 'columns.remember'> {
  return {
    'columns.recall': ({ signature }) => recallColumns(local, signature),
    async 'columns.remember'({ signature, places }) {
      await rememberColumns(local, signature, places);
      return null;
    },
  };
}
