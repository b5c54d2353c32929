import type { SectionNames } from '../../../components/base/section-names';
import { allHeads } from '../../procedures/heads';

const names = new Map(allHeads.flatMap(({ words }) => Object.entries(words.sections)));

/**
 * The names of the headings of every form. The key is the page's own text: forms with the same heading share the name.
 */
export const sectionNames: SectionNames = (heading) => names.get(heading);
