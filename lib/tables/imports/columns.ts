import { isYenAt } from '../../facts/amounts';
import { foldedWords } from '../mapping/fold';
import { headingNotes } from '../mapping/heading-notes';
import type { HeadingRows } from '../mapping/heading-rows';
import type { HeadingReader } from '../mapping/headings';
import { leafAt } from '../mapping/leaf';
import type { Sheet } from '../formats/table';
import type { IntakeColumn, Mapping } from './model';
import { unitAbove } from './sheet-rows';

/** Words above a table that say that it is about other people than the applicants. */
const ofOthers = /配偶者|家族|扶養|親族|緊急連絡|保証人|spouses?|famil|dependa|emergency|guarantor/i;

/** The columns of a sheet with their facts: as chosen by a person, otherwise by their headings. */
export function columnsOf(
  sheet: Sheet,
  heads: HeadingRows,
  reader: HeadingReader,
  mapping: Mapping | undefined,
  takeHidden: boolean,
): readonly IntakeColumn[] {
  const width = Math.max(heads.headings.length, ...sheet.rows.slice(heads.bottom + 1).map((cells) => cells.length));
  const headings = Array.from({ length: width }, (_, column) => heads.headings[column] ?? '');
  const proposals = reader.propose(headings, heads.groups);
  const unit = unitAbove(heads.title);
  // A note above a table explains how to fill it in.
  const titles = heads.title.split('\n').filter((line) => !/^\s*[※注*]/.test(line));
  const other = ofOthers.exec(titles.join('\n'))?.[0];
  return headings.map((heading, column): IntakeColumn => {
    const { place, candidates, why } = proposals[column] ?? { place: null, candidates: [], why: { code: 'noHeading' } };
    const group = heads.groups[column];
    const shown = { heading: group ? `${group} ${heading}` : heading, candidates };
    const said = chosen(mapping, heading, column);
    if (said !== undefined) {
      const named = said === null ? null : (reader.placeNamed(said) ?? (leafAt(said) ? said : null));
      return { ...shown, fact: named, why: { code: 'chosen' } };
    }
    if (sheet.hiddenColumns?.has(column) && !takeHidden) return { ...shown, fact: null, why: { code: 'hidden' } };
    if (place !== null && other !== undefined && leafAt(place)?.record === 'applicant') {
      return { ...shown, fact: null, why: { code: 'whose', word: other } };
    }
    const isBare = place !== null && isYenAt(place) && headingNotes(heading).hints.unit === undefined;
    if (unit !== null && unit !== '円' && isBare) return { ...shown, fact: null, why: { code: 'unit', word: unit } };
    return { ...shown, fact: place, why };
  });
}

function chosen(mapping: Mapping | undefined, heading: string, column: number): string | null | undefined {
  if (mapping === undefined) return undefined;
  if (isByColumn(mapping)) return column < mapping.length ? mapping[column] : null;
  const found = Object.entries(mapping).find(([name]) => foldedWords(name) === foldedWords(heading));
  return found?.[1];
}

const isByColumn = (mapping: Mapping): mapping is readonly (string | null)[] => Array.isArray(mapping);
