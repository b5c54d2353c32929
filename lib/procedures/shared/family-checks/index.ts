import type { FieldCheck } from '../../../law/gijinkoku/known';
import { detailChecks, purposeChecks, sideWorkChecks } from './answers';
import { dateChecks } from './dates';
import { shapeChecks } from './shapes';

const ofBoth: readonly FieldCheck[] = [...dateChecks, ...shapeChecks, ...detailChecks];

/** F-60 to F-67: the fields of 家族滞在, of a certificate and of an extension. */
export const familyFieldChecks: Readonly<Record<'certificate' | 'renewal', readonly FieldCheck[]>> = {
  certificate: [...ofBoth, ...purposeChecks],
  renewal: [...ofBoth, ...sideWorkChecks],
};
