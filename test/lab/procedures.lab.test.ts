import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsOf } from '../../lib/engine/check-report';
import { planFill } from '../../lib/engine/plan';
import { factsOf } from '../../lib/facts/facts';
import { pageModelOf } from '../../lib/practice/from-procedure';
import { renderForm } from '../../lib/practice/markup';
import { byId, exampleDay, recordsOf } from '../generic/modules';
import { documentOf, pageScript } from '../pages/build';
import type { FormLab } from './form-lab';
import { openPageLab } from './page-lab';

// The good case of each procedure into the practice page that is made of its own rows.

describe.each(byId)('the practice page of %s in a browser', (id, { form, examples }) => {
  let lab: FormLab;
  const job = planFill(form, factsOf(recordsOf(examples.good), exampleDay));
  const written = job.rows.flatMap(({ row, parts }) =>
    parts.flatMap(({ part, want }) => (want.state === 'write' ? [`${row} ${part}`] : [])),
  );
  beforeAll(async () => {
    lab = await openPageLab(() => job, form);
  });
  afterAll(() => lab?.close());

  it('takes all that the case wants, and is found equal', async () => {
    const run = 'practicePage.start({"record":true});';
    const html = documentOf(
      form.label.ja,
      id,
      renderForm(pageModelOf(form)),
      `<script>\n${await pageScript()}${run}\n</script>`,
    );
    const page = await lab.openForm(html, 'testa-arjun');
    const report = await page.fill();
    expect([report.end, report.page]).toMatchObject(['done', { accepted: true }]);
    const done = report.outcomes.filter(({ outcome }) => outcome === 'filled' || outcome === 'alreadyEqual');
    expect(done.map(({ row, part }) => `${row} ${part}`).sort()).toEqual(written.toSorted());
    const check = await page.check();
    expect([check.end, findingsOf(check)]).toEqual(['done', []]);
    expect(check.counts.equal).toBe(written.length);
    await page.close();
  });
});
