/** Names by which the parts of a run, which are processes of their own, know each other. */

/** The environment variable that names the mutant which this process and those it starts are to run with. */
export const mutantVariable = 'TENKEN_MUTANT';

/** The environment variable with the test files of a run, one a line, in the order in which they are to run. */
export const orderVariable = 'TENKEN_MUTANT_ORDER';

/** The environment variable with the folder into which a survey is written; set only while one is made. */
export const surveyVariable = 'TENKEN_SURVEY';

/** The global function that a marked place calls with its mutant's id. */
export const markName = '__tenkenReached';

/** What one test file reached, as a survey's run writes it. */
export interface Reached {
  readonly file: string;
  readonly ids: readonly string[];
}
