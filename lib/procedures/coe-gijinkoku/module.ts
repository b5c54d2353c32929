import { examplesFor } from '../../law/gijinkoku/examples';
import type { ProcedureModule } from '../../spec/module';
import { employmentPapers } from '../shared/papers/index';
import { newCaseOf } from '../shared/new-case';
import { coeSheets } from './agency-csv/index';
import { coeGijinkoku } from './form';
import { coeGijinkokuPortal } from './portal';
import { coeGijinkokuLaw } from './law';
import { revision20260501 } from './revisions/2026-05-01';
import { coeGijinkokuRows } from './rows';
import { coeGijinkokuWords } from './words';

const { id } = coeGijinkokuPortal;

/** 在留資格認定証明書交付申請, 技術・人文知識・国際業務. */
export const module: ProcedureModule<typeof id> = {
  id,
  rows: coeGijinkokuRows.rows,
  groups: coeGijinkokuRows.groups,
  revisions: [revision20260501],
  form: coeGijinkoku,
  law: coeGijinkokuLaw,
  words: coeGijinkokuWords,
  papers: employmentPapers,
  agencyCsv: coeSheets,
  newCase: (start) => newCaseOf(id, start, { plannedStep: 'certificate' }),
  examples: examplesFor(id),
};
