import { afterAll, beforeAll, expect } from 'vitest';
import type { FormLab } from '../form-lab';

/** What a suite's tests do with its lab. */
export type SuiteLab = Pick<FormLab, 'openForm'>;

/** A lab for the tests of one suite: opened before the first, closed after the last, with no request that nobody expects. */
export function suiteLab(open: () => Promise<FormLab>): SuiteLab {
  let lab: FormLab;
  beforeAll(async () => {
    lab = await open();
  });
  afterAll(async () => {
    expect(lab.unexpectedRequests).toEqual([]);
    await lab.close();
  });
  return { openForm: (html, caseId) => lab.openForm(html, caseId) };
}
