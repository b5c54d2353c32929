import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsOf } from '../../lib/engine/check-report';
import type { FillPlan, FillReport } from '../../lib/engine/fill-plan';
import { planFill } from '../../lib/engine/plan';
import type { ConfirmedPart } from '../../lib/engine/predicted';
import { factsOf } from '../../lib/facts/facts';
import { pageModelOf } from '../../lib/practice/from-procedure';
import { renderForm } from '../../lib/practice/markup';
import { confirmedOf } from '../generic/confirmed';
import { withForm, exampleDay, recordsOf } from '../generic/modules';
import { documentOf, pageScript } from '../pages/build';
import type { FormLab, LabForm } from './form-lab';
import { openPageLab } from './page-lab';

// The good case of each procedure into the practice page that is made of its own rows.

describe.each(withForm)('the practice page of %s in a browser', (id, { form, examples }) => {
  let lab: FormLab;
  let confirmed: readonly ConfirmedPart[] = [];
  const predicted = form.fields.filter((field) => field.predicted && field.role === 'form');
  const jobOf = () => planFill(form, factsOf(recordsOf(examples.good), exampleDay), confirmed);
  const writtenBy = (job: FillPlan) =>
    job.rows.flatMap(({ row, parts }) =>
      parts.flatMap(({ part, want }) => (want.state === 'write' ? [`${row} ${part}`] : [])),
    );
  const open = async () => {
    const run = 'practicePage.start({"record":true});';
    const html = documentOf(
      form.label.ja,
      id,
      renderForm(pageModelOf(form)),
      `<script>\n${await pageScript()}${run}\n</script>`,
    );
    return lab.openForm(html, 'testa-arjun');
  };
  const doneIn = ({ outcomes }: FillReport) =>
    outcomes
      .filter(({ outcome }) => outcome === 'filled' || outcome === 'alreadyEqual')
      .map(({ row, part }) => `${row} ${part}`)
      .sort();
  const recognisedOn = async (page: LabForm) => {
    const { page: said } = await page.check();
    await page.close();
    return (said.accepted && said.predicted) || [];
  };
  beforeAll(async () => {
    lab = await openPageLab(jobOf, form, () => confirmed);
  });
  afterAll(() => lab?.close());

  it('takes all that the case wants once it is confirmed where nobody has seen a row, and is found equal', async () => {
    confirmed = [];
    confirmed = confirmedOf(form, await recognisedOn(await open()));
    const written = writtenBy(jobOf());
    const page = await open();
    const report = await page.fill();
    expect([report.end, report.page]).toMatchObject(['done', { accepted: true }]);
    expect(doneIn(report)).toEqual(written.toSorted());
    const check = await page.check();
    expect([check.end, findingsOf(check)]).toEqual(['done', []]);
    expect(check.counts.equal).toBe(written.length);
    await page.close();
  });

  it.runIf(predicted.length > 0)('is left alone in every row that nobody has seen', async () => {
    confirmed = [];
    const page = await open();
    const report = await page.fill({ existing: 'replace', identityConfirmed: true });
    expect(doneIn(report)).toEqual(writtenBy(jobOf()).toSorted());
    const unseen = predicted.flatMap(({ id: row, parts }) => parts.map(({ part }) => ({ row, part })));
    const of = (row: string) => predicted.some((field) => field.id === row);
    expect(report.outcomes.filter(({ row }) => of(row))).toMatchObject(
      unseen.map((one) => ({ ...one, outcome: 'refused', reason: 'notConfirmed', control: null })),
    );
    // Where the case has nothing there is nothing to compare either.
    const withheld = new Set(
      jobOf().rows.flatMap(({ row, parts }) =>
        parts.flatMap(({ part, want }) => (want.state === 'refused' ? [`${row} ${part}`] : [])),
      ),
    );
    const check = await page.check();
    expect(findingsOf(check)).toMatchObject(
      unseen
        .filter(({ row, part }) => withheld.has(`${row} ${part}`))
        .map((one) => ({ ...one, result: 'cannotCompare', reason: 'notConfirmed' })),
    );
    expect(check.page).toEqual(report.page);
    await page.close();
  });
});
