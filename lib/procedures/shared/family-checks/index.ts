import type { FieldCheck } from '../../../law/gijinkoku/known';
import { detailChecks, purposeChecks, sideWorkChecks } from './answers';
import { dateChecks } from './dates';
import { contactChecks } from '../field-checks/contact';
import { residentChecks } from '../field-checks/permission';
import { personChecks } from '../field-checks/person';
import { relativeChecks } from '../field-checks/relatives';
import { textChecks } from '../field-checks/text';
import { shapeChecks } from './shapes';

/** F-01 speaks of the employer's contact, F-04 of the age at which work begins: families have their own (F-64, F-68). */
const ofWork: readonly string[] = ['F-01', 'F-04'];

const ofEveryForm = [...contactChecks, ...personChecks, ...relativeChecks, ...textChecks].filter(
  ({ id }) => !ofWork.includes(id),
);

const ofBoth: readonly FieldCheck[] = [...ofEveryForm, ...dateChecks, ...shapeChecks, ...detailChecks];

/** The fields of 家族滞在, of a certificate and of an extension: what every form has, and F-60 to F-68. */
export const familyFieldChecks: Readonly<Record<'certificate' | 'renewal', readonly FieldCheck[]>> = {
  certificate: [...ofBoth, ...purposeChecks],
  renewal: [...ofBoth, ...residentChecks, ...sideWorkChecks],
};
