import type { Drift } from '../../../lib/engine/fill-plan';
import type { ShapeFile } from '../../../lib/engine/shape/shape-file';
import type { FormRevision } from '../../../lib/spec/form';
import { learnRevision } from './learn-revision';
import { lineDrift, otherIds } from './line-drift';
import { type Proposal, proposalsOf } from './proposals';
import { type KnownProcedure, recognise } from './recognise';

/** What a recorded page teaches. */
export interface Learnt {
  /** The id of the procedure that the page names. */
  readonly procedure: string;
  readonly known: FormRevision;
  readonly revision: FormRevision;
  readonly drift: readonly Drift[];
  /** Rows with other ids or names than before. */
  readonly renumbered: readonly string[];
  /** Rows of the page that are none of ours. */
  readonly proposals: readonly Proposal[];
}

/** Learns from a recorded page of one of these procedures. Throws a ToolError that says why nothing can be learnt. */
export function learnFrom(file: ShapeFile, procedures: readonly KnownProcedure[]): Learnt {
  const recognised = recognise(file, procedures);
  const { known } = recognised;
  const revision = learnRevision(file, recognised);
  return {
    procedure: recognised.procedure.id,
    known,
    revision,
    drift: [...recognised.drift, ...lineDrift(known, revision)],
    renumbered: otherIds(known, revision),
    proposals: proposalsOf(file, recognised, procedures),
  };
}
