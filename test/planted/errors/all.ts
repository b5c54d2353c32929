import type { PlantedError } from '../kinds';
import { blockErrors } from './blocks';
import { choiceErrors } from './choices';
import { dateErrors } from './dates';
import { numberErrors } from './numbers';
import { peopleErrors } from './people';
import { textErrors } from './texts';

/** Every planted error. */
export const plantedErrors: readonly PlantedError[] = [
  ...numberErrors,
  ...dateErrors,
  ...choiceErrors,
  ...blockErrors,
  ...textErrors,
  ...peopleErrors,
];
