import type { StatusLaw } from '../../spec/law';
import { basisOf } from './basis';
import { categoryOf } from './category';
import { experienceOf } from './experience';
import { foundationsOf } from './foundations';
import { groundsOf } from './grounds';
import type { GijinkokuKnown } from './known';
import { groundTables } from './tables';

/** 技術・人文知識・国際業務: the organisation's category, and on what education or experience the case rests. */
export const gijinkoku: StatusLaw<GijinkokuKnown> = {
  id: 'gijinkoku',
  learn: (facts, on) => {
    const experience = experienceOf(facts, on);
    const grounds = groundsOf(facts, experience, groundTables);
    return { category: categoryOf(facts, on), basis: basisOf(facts, grounds), experience, grounds };
  },
  foundations: foundationsOf,
};
