import { familyExamplesFor } from '../../law/dependant/examples';
import type { ProcedureModule } from '../../spec/module';
import { newCaseOf } from '../shared/new-case';
import { renewalDependantSheets } from './agency-csv/index';
import { renewalDependant } from './form';
import { renewalDependantLaw } from './law';
import { renewalDependantPortal } from './portal';
import { expectedRevision } from './revisions/expected-2026-05';
import { renewalDependantRows } from './rows';
import { renewalDependantWords } from './words';

const { id } = renewalDependantPortal;

/** 在留期間更新許可申請, 家族滞在. */
export const module: ProcedureModule<typeof id> = {
  id,
  rows: renewalDependantRows.rows,
  groups: renewalDependantRows.groups,
  revisions: [expectedRevision],
  form: renewalDependant,
  law: renewalDependantLaw,
  words: renewalDependantWords,
  papers: [],
  agencyCsv: renewalDependantSheets,
  newCase: (start) => newCaseOf(id, start),
  examples: familyExamplesFor(id, 'inJapan'),
};
