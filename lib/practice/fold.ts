/**
 * A text as it is compared: full and half width made one (NFKC) and every space taken out, so that `１３.１　上陸予定港` and
 * `13.1 上陸予定港` are the same.
 */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** The text every select of the portal stands on when nothing is chosen. */
export const placeholder = '選択してください';

/** The section of the points-based rows, hidden for every status this form is used for. */
export const pointTable = '高度専門職ポイント表';
