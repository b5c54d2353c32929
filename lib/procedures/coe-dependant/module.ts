import { familyExamplesFor } from '../../law/dependant/examples';
import type { ProcedureModule } from '../../spec/module';
import { newCaseOf } from '../shared/new-case';
import { coeDependantSheets } from './agency-csv/index';
import { coeDependant } from './form';
import { coeDependantLaw } from './law';
import { coeDependantPortal } from './portal';
import { expectedRevision } from './revisions/expected-2026-05';
import { coeDependantRows } from './rows';
import { coeDependantWords } from './words';

const { id } = coeDependantPortal;

/** 在留資格認定証明書交付申請, 家族滞在. */
export const module: ProcedureModule<typeof id> = {
  id,
  rows: coeDependantRows.rows,
  groups: coeDependantRows.groups,
  revisions: [expectedRevision],
  form: coeDependant,
  law: coeDependantLaw,
  words: coeDependantWords,
  papers: [],
  agencyCsv: coeDependantSheets,
  newCase: (start) => newCaseOf(id, start),
  examples: familyExamplesFor(id, 'abroad'),
};
