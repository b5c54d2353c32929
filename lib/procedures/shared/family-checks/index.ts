import type { FieldCheck } from '../../../law/gijinkoku/known';
import { detailChecks, purposeChecks, sideWorkChecks } from './answers';
import { dateChecks } from './dates';
import { contactChecks } from '../field-checks/contact';
import { residentChecks } from '../field-checks/permission';
import { personChecks } from '../field-checks/person';
import { relativeChecks } from '../field-checks/relatives';
import { textChecks } from '../field-checks/text';
import { shapeChecks } from './shapes';

const ofBoth: readonly FieldCheck[] = [
  ...contactChecks,
  ...personChecks,
  ...relativeChecks,
  ...textChecks,
  ...dateChecks,
  ...shapeChecks,
  ...detailChecks,
];

/** The fields of 家族滞在, of a certificate and of an extension: what every form has, and F-60 to F-67. */
export const familyFieldChecks: Readonly<Record<'certificate' | 'renewal', readonly FieldCheck[]>> = {
  certificate: [...ofBoth, ...purposeChecks],
  renewal: [...ofBoth, ...residentChecks, ...sideWorkChecks],
};
