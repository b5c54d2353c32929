import type { FillableForm } from '../../../components/base/fillable-forms';
import { headsWithPage } from '../../procedures/heads';

/** The forms that this version fills. */
export const fillableForms: readonly FillableForm[] = headsWithPage.map(({ label, signature }) => ({
  name: label,
  portalName: signature.portalName,
}));
