import { countryWords } from './countries';
import { industryWords } from './industries';
import { majorWords } from './majors';
import { occupationWords } from './occupations';

/**
 * Everyday words for finding a choice in the form's long lists, besides its own names: by its Japanese label. They are
 * only for finding: a person decides which choice is right, and a word may well lead to several.
 */
export const searchWords: Readonly<Record<string, readonly string[]>> = {
  ...countryWords,
  ...industryWords,
  ...majorWords,
  ...occupationWords,
};
