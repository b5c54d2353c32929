import { spaceKinds } from './character-classes';

/** Kinds of corporation and their abbreviations on bank transfers and invoices. */
const corporationKinds: readonly (readonly [string, string])[] = [
  ['株式会社', '（株）'],
  ['有限会社', '（有）'],
  ['合同会社', '（同）'],
  ['合資会社', '（資）'],
  ['合名会社', '（名）'],
  ['一般社団法人', '（一社）'],
  ['公益社団法人', '（公社）'],
  ['一般財団法人', '（一財）'],
  ['公益財団法人', '（公財）'],
  ['社会福祉法人', '（福）'],
  ['学校法人', '（学）'],
  ['医療法人', '（医）'],
];

const spaceRuns = new RegExp(`([${spaceKinds}])[${spaceKinds}]+`, 'g');

function abbreviated(text: string): string {
  return corporationKinds.reduce((now, [full, short]) => now.replaceAll(full, short), text);
}

/**
 * Shorter forms of a text with the same meaning, the smallest change first: several spaces as one, then abbreviated
 * kinds of corporation, then both. None of them drops a word.
 */
export function shorterForms(text: string): readonly string[] {
  const narrow = text.replace(spaceRuns, '$1');
  const forms = [narrow, abbreviated(text), abbreviated(narrow)];
  return forms.filter((form) => form.length < text.length);
}
