import { reportOf } from '../../../lib/checks/report';
import type { CaseRecords } from '../../../lib/domain/records';
import { module as certificate } from '../../../lib/procedures/coe-dependant/module';
import { module as renewal } from '../../../lib/procedures/renewal-dependant/module';
import type { EditedBy } from './binding';
import { today } from './records';

// The good cases of a family, with the forms and laws by which they are edited.

interface Family extends EditedBy {
  readonly records: CaseRecords;
}

const familyOf = ({
  form,
  law,
  examples,
}: Pick<typeof certificate | typeof renewal, 'form' | 'law' | 'examples'>): Family => ({
  form,
  records: examples.good,
  report: (records) => reportOf({ form, law, records, on: today }),
});

/** A wife who is still abroad. */
export const familyAbroad = familyOf(certificate);
/** The same in Japan, whose stay is extended. */
export const familyHere = familyOf(renewal);
