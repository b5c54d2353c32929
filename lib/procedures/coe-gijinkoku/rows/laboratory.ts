import type { SemanticRow } from '../../../spec/form';
import { otherStatusText } from '../../shared/row-kinds';

/** 研究室: asked of 研究, hidden for this status. */
export const laboratoryRows: readonly SemanticRow[] = [
  otherStatusText({
    id: 'org.labName',
    en: 'Laboratory: (1) name',
    max: 60,
  }),
  otherStatusText({
    id: 'org.labMentor',
    en: 'Laboratory: (2) supervising professor',
    max: 26,
  }),
];
