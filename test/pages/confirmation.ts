import type { FillPlan, PlannedRow } from '../../lib/engine/fill-plan';
import { escapeHtml } from '../../lib/practice/html';
import { documentOf } from './build';

/** How a confirmation page is built: nobody has read the portal's own, so several likely ways are tried. */
export interface ConfirmationShape {
  readonly rows: 'list' | 'table';
  /** Options by their Japanese words alone. */
  readonly japaneseOnly: boolean;
  /** Dates as 2026年9月1日. */
  readonly writtenDates: boolean;
  /** Rows without an entry are left out. */
  readonly onlyEntered: boolean;
}

/** The address that the form posts to. */
export const confirmationUrl = 'https://www.rasens-immi.moj.go.jp/rasguser/offer/offerRSS_confirm';

/** A page that shows what a job wants, but for these texts (by `row part`). */
export function buildConfirmation(
  job: FillPlan,
  shape: ConfirmationShape,
  changes: Readonly<Record<string, string>> = {},
): string {
  const keys = new Set(job.rows.flatMap(({ row, parts }) => parts.map(({ part }) => `${row} ${part}`)));
  const strange = Object.keys(changes).filter((key) => !keys.has(key));
  if (strange.length > 0) throw new Error(`The form has no ${strange.join(', ')}.`);
  const lines: string[] = [];
  let section = '';
  for (const row of job.rows) {
    if (
      row.parts.every(({ want }) => want.state === 'yours' || (want.state === 'none' && want.reason === 'otherStatus'))
    )
      continue;
    const text = textOf(row, shape, changes);
    if (shape.onlyEntered && text === '') continue;
    if (row.section !== section) {
      if (shape.rows === 'table' && section !== '') lines.push('</tbody></table>');
      section = row.section;
      lines.push(`<h4>${escapeHtml(section)}</h4>`);
      if (shape.rows === 'table') lines.push('<table><tbody>');
    }
    const [label, said] = [escapeHtml(row.label), escapeHtml(text).replace(/\n/g, '<br>')];
    lines.push(
      shape.rows === 'table'
        ? `<tr><th>${label}</th><td>${said}</td></tr>`
        : `<dl class="c-input"><dt class="c-input__title">${label}</dt><dd class="c-input__item">${said}</dd></dl>`,
    );
  }
  if (shape.rows === 'table' && section !== '') lines.push('</tbody></table>');
  const buttons = '<button type="submit">戻る</button><button type="submit">送信</button>';
  const body = `<main><h2>入力内容の確認</h2><form method="post">${lines.join('\n')}<input type="hidden" name="token" value="x">${buttons}</form></main>`;
  const title = '【在留申請オンラインシステム及び電子届出システム】手続き申込：確認';
  return documentOf(title, 'What may follow 確認へ進む: the entries as text.', body, '');
}

function textOf(row: PlannedRow, shape: ConfirmationShape, changes: Readonly<Record<string, string>>): string {
  const texts = row.parts.map(({ part, want, list }) => {
    const text = changes[`${row.row} ${part}`] ?? (want.state === 'write' ? want.text : '');
    if (shape.japaneseOnly && list !== undefined) return text.replace(/[\s（(]*[A-Za-z][\s\S]*$/, '') || text;
    const date = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
    const isDate = row.label.includes('年月日') || row.label.includes('有効期限');
    return shape.writtenDates && isDate && date ? `${date[1]}年${Number(date[2])}月${Number(date[3])}日` : text;
  });
  return texts.filter((text) => text !== '').join(' ');
}
