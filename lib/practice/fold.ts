/**
 * A text in the form used for comparing: full and half width unified (NFKC) and every space removed, so that
 * `１３.１　上陸予定港` and `13.1 上陸予定港` are equal.
 */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** The text of every select on the portal when nothing is chosen. */
export const placeholder = '選択してください';

/** The section of the points-based rows, hidden for every status this form is used for. */
export const pointTable = '高度専門職ポイント表';
