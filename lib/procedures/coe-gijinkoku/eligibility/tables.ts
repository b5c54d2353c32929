import type { GroundTables } from '../../../spec/grounds';
import { assumedRelation } from '../../shared/relatedness';
import { examStanding } from './it-exams';

/** The tables from which the basis of a case of this procedure is found. */
export const groundTables: GroundTables = { relation: assumedRelation, exam: examStanding };
