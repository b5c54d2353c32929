import { plainWords } from '../../lib/letters/questions.words';
import type { Procedure } from '../../lib/spec/field';

/** Every fact that a row of the form takes, each once. */
export const factPaths = ({ fields }: Procedure): readonly string[] => [
  ...new Set(
    fields.filter(({ role }) => role === 'form').flatMap(({ parts }) => parts.flatMap(({ from }) => from ?? [])),
  ),
];

/** The facts that a letter has words of its own for. */
export const plainWordPaths: readonly string[] = Object.keys(plainWords);
