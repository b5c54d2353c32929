import { countryWords } from './countries';
import { industryWords } from './industries';
import { majorWords } from './majors';
import { occupationWords } from './occupations';

/**
 * Everyday words by which a choice of the form's long lists is looked for, besides its own names: by its Japanese label. They only find:
 * which choice is right is the person's to say, and a word may well lead to several.
 */
export const searchWords: Readonly<Record<string, readonly string[]>> = {
  ...countryWords,
  ...industryWords,
  ...majorWords,
  ...occupationWords,
};
