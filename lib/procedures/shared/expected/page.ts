import type { Source } from '../../../i18n/text';
import type { FormRevision, PageSignature } from '../../../spec/form';
import { type Line, section } from '../page-lines';

interface ExpectedPage {
  readonly signature: PageSignature;
  readonly source: Source;
  /** The headings with the lines under them, in the page's order. */
  readonly parts: readonly (readonly [heading: string, lines: readonly Line[]])[];
  /** How many blocks each group has. */
  readonly blocks: Readonly<Record<string, number>>;
}

/** A page that nobody has seen. The numbers of its groups are not known: here they have our own names. */
export const expectedPage = ({ signature, source, parts, blocks }: ExpectedPage): FormRevision => ({
  id: 'expected-2026-05',
  readOn: null,
  source,
  signature,
  sections: parts.map(([heading]) => heading),
  layout: parts.flatMap(([heading, lines]) => section(heading, lines)),
  blocks: Object.fromEntries(Object.entries(blocks).map(([group, count]) => [group, { group, blocks: count }])),
  preset: ['contactJapan.email', 'contactJapan.emailConfirm'],
  identity: [
    { row: 'applicant.nameLatin', part: 'value' },
    { row: 'applicant.birth', part: 'day' },
    { row: 'applicant.birth', part: 'month' },
    { row: 'applicant.birth', part: 'year' },
    { row: 'passport.number', part: 'value' },
  ],
});
