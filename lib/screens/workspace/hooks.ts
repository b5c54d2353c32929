import { useEffect, useState } from 'preact/hooks';
import type { RecordKind } from '../../domain/exchange';
import type { EditedRecord, EditState } from '../../editor/edited-record';
import type { RecordName } from '../../messaging/namespaces/overview';
import type { Stored } from '../../domain/stored';
import { type Query, question, useQuery } from '../shared/use-query';
import { editedRecords } from './link';

/** Asks before the window is closed with an unsaved change. */
export function useKeepWatch(): void {
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (editedRecords.unsaved().length > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', leave);
    return () => window.removeEventListener('beforeunload', leave);
  }, []);
}

/** A record being edited and its state; null for no record. */
export function useEditedRecord(kind: RecordKind, id: string | null): { edited: EditedRecord; now: EditState } | null {
  const edited = id === null ? null : editedRecords.of(kind, id);
  const [, setTurn] = useState(0);
  useEffect(() => {
    if (!edited) return;
    const look = () => setTurn((turn) => turn + 1);
    // It may have been read before anybody listened.
    look();
    return edited.listen(look);
  }, [edited]);
  return edited && { edited, now: edited.state() };
}

/** All records of a kind, kept up to date with what is stored. */
export const useRecords = (kind: RecordKind): Query<readonly Stored[]> =>
  useQuery(question('records.list', { kind }), { refreshOn: ['records'] });

const noNames: readonly RecordName[] = [];

/** The name of every record of a kind; none while `wanted` is false. */
export const useNames = (kind: RecordKind, wanted: boolean): readonly RecordName[] =>
  useQuery(wanted ? question('overview.names', { kind }) : null).value ?? noNames;
