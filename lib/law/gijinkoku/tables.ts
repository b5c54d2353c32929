import type { GroundTables } from './ground-kinds';
import { examStatus } from './it-exams';
import { assumedRelation } from './relatedness';

/** The tables from which the basis of a case of this procedure is found. */
export const groundTables: GroundTables = { relation: assumedRelation, exam: examStatus };
