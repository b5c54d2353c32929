import { driftAbout, driftLine } from '../../../components/popup/drift-line';
import type { Drift } from '../../../lib/engine/fill-plan';
import { type ShapeFile, withheldIn } from '../../../lib/engine/shape/shape-file';
import { say } from '../../../lib/i18n/i18n';
import type { Learnt } from './learn-from';
import { isKnownStatus } from './learn-revision';

const t = (sentence: Parameters<typeof say>[0], values?: Readonly<Record<string, string | number>>) =>
  say(sentence, 'en', values);

/** The differences of a recorded page from the rows we know, for people: the lines that the check's own list has. */
export function differencesOf(file: ShapeFile, learnt: Learnt): string {
  const { procedure, known, revision, drift, renumbered, proposals } = learnt;
  const lines = [
    `# ${file.page.procedure ?? file.page.title}`,
    '',
    `Recorded on ${file.madeOn}; compared with the revision ${known.id} of \`${procedure}\`.${drift.length === 0 ? '' : ` ${driftAbout(known.readOn, t)}`}`,
    '',
    `- Status of residence on the page: ${file.page.status?.text ?? 'none printed'}${isKnownStatus(file, known) ? '' : ' (**not one that this form is known for: it may be another form**)'}`,
    `- Rows recognised: ${revision.layout.length} of ${known.layout.length}`,
    `- Rows with other ids or names: ${renumbered.length}`,
    `- Texts withheld in the file: ${withheldIn(file)}`,
    `- Nobody had answered anything on the page: ${file.page.untouched ? 'yes' : 'no; what is hidden at load is taken over from the known revision'}`,
    '- Taken over from the known revision, because no page without values says it: status texts, rows that the page fills by itself, whose page it is, what tells rows with the same words apart, rows that may come up late',
    '',
    `## Differences (${drift.length})`,
    '',
    ...(drift.length === 0 ? ['None.'] : drift.map((one) => `- ${lineOf(one)}`)),
    '',
    `## Rows to be named (${proposals.length})`,
    '',
    ...(proposals.length === 0 ? ['None.', ''] : []),
    ...proposals.flatMap(({ section, label, alike, row, line }) => [
      `### ${label}`,
      '',
      `Under ${section}. ${alike.length === 0 ? 'No form we know has these words.' : `The same words: ${alike.join('; ')}.`}`,
      '',
      '```ts',
      `${row},`,
      `${line},`,
      '```',
      '',
    ]),
    `## Conditions seen (${file.conditions.length})`,
    '',
    ...(file.conditions.length === 0 ? ['None.'] : []),
    ...file.conditions.flatMap(({ row, shows }) => [
      `- ${file.rows[row]?.label ?? ''}`,
      ...shows.map((one) => `  - ${one.for.join(' | ')} → ${file.rows[one.row]?.label ?? ''}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** One difference with the row by our id, so that it is found in the sources. */
function lineOf(drift: Drift): string {
  return `${driftLine(drift, t)}${drift.row === null ? '' : ` \`${drift.row}\``}`;
}
