import { describe, expect, it } from 'vitest';
import { applyCapture, captureOf, type PageValue } from '../../lib/engine/capture';
import { emptyPlan } from '../../lib/engine/empty-plan';
import { findingsOf } from '../../lib/engine/check-report';
import { planFill } from '../../lib/engine/plan';
import { verify } from '../../lib/engine/verify';
import { factsOf } from '../../lib/facts/facts';
import { pageModelOf } from '../../lib/practice/from-procedure';
import { renderForm } from '../../lib/practice/markup';
import { writesOf } from '../engine/case-kit';
import { assignments, factsOfModel } from '../engine/match-kit';
import { readingOf, untouchedReading } from '../engine/reading-kit';
import { confirmedOn } from './confirmed';
import { exampleDay, recordsOf, withForm } from './modules';

describe.each(withForm)('the page of %s', (_, { form, examples }) => {
  const good = recordsOf(examples.good);
  const confirmed = confirmedOn(form);
  const job = planFill(form, factsOf(good, exampleDay), confirmed);
  const formParts = form.fields.flatMap(({ id, role, parts }) =>
    role === 'form' ? parts.map((part) => ({ key: `${id} ${part.part}`, pageIds: part.pageIds.id })) : [],
  );
  const writes = job.rows.flatMap(({ row, parts }) =>
    parts.flatMap(({ part, want }): PageValue[] => (want.state === 'write' ? [{ row, part, text: want.text }] : [])),
  );

  it('takes something of the good case, refuses nothing of it, and plans what is there', () => {
    const refused = job.rows.flatMap(({ row, parts }) =>
      parts.flatMap(({ want }) => (want.state === 'refused' ? `${row}: ${want.reason}` : [])),
    );
    expect(refused).toEqual([]);
    expect(job.overflow).toEqual([]);
    expect(writes.length).toBeGreaterThan(5);
  });

  it('holds no value in the plan of a case of which nothing is known', () => {
    const blank = emptyPlan(form, exampleDay);
    expect(blank.procedure).toBe(form.id);
    expect(blank.rows.flatMap(({ parts }) => parts.filter(({ want }) => want.state === 'write'))).toEqual([]);
  });

  it('has every part at a control of its own on the practice page, which knows where each belongs', () => {
    const found = assignments(job, factsOfModel(pageModelOf(form)));
    expect(formParts.filter(({ key }) => (found[key] ?? '') === '').map(({ key }) => key)).toEqual([]);
    const wrong = formParts.filter(({ key, pageIds }) => pageIds !== null && found[key] !== pageIds);
    expect(wrong.map(({ key }) => key)).toEqual([]);
    expect(new Set(formParts.map(({ key }) => found[key])).size).toBe(formParts.length);
  });

  it('is drawn with every row of the form', () => {
    const html = renderForm(pageModelOf(form));
    expect(
      form.fields.filter(({ id, portalRow }) => !html.includes(`id="${portalRow ?? id}"`)).map(({ id }) => id),
    ).toEqual([]);
  });

  it('is found equal once it holds what the case wants', () => {
    const { report } = verify(form, job, readingOf(job), false);
    expect([report.end, report.identity.result, findingsOf(report)]).toEqual(['done', 'same', []]);
    expect(report.counts.equal).toBe(writes.length);
  });

  it('is found to lack all of that while nobody has entered anything', () => {
    const { report } = verify(form, job, untouchedReading(job), false);
    const missing = new Set(findingsOf(report).map(({ row }) => row));
    const isDefault = ({ row, part, text }: PageValue) =>
      job.rows.find((one) => one.row === row)?.parts.find((one) => one.part === part)?.pageDefault === text;
    expect(writes.filter((one) => !isDefault(one) && !missing.has(one.row)).map(({ row }) => row)).toEqual([]);
  });

  it('taken into an empty case is planned again word for word', () => {
    const { case: one, applicant, employer, office } = recordsOf(examples.good);
    const empty = recordsOf(examples.empty);
    const start = {
      ...empty,
      office,
      applicant: { id: applicant.id },
      employer: { id: employer.id },
      // What no row of a form says: who files, and whether the work is elsewhere.
      case: {
        ...empty.case,
        applicantId: applicant.id,
        employerId: employer.id,
        ...(one.officeId === undefined ? {} : { officeId: one.officeId }),
        ...(one.filing === undefined ? {} : { filing: { filer: one.filing.filer } }),
        ...(one.dispatch === undefined
          ? {}
          : { dispatch: { isDispatch: one.dispatch.isDispatch, elsewhere: one.dispatch.elsewhere } }),
      },
    };
    const items = captureOf(form, start, writes, exampleDay);
    expect(items.filter(({ state }) => state !== 'new').map(({ id, state }) => `${id} ${state}`)).toEqual([]);
    let count = 0;
    const newId = () => {
      count += 1;
      return `new-${count}`;
    };
    const chosen = new Set(items.map(({ id }) => id));
    const made = applyCapture(form, start, writes, chosen, exampleDay, newId);
    const again = planFill(form, factsOf(made, exampleDay), confirmed);
    expect(writesOf(again)).toEqual(writesOf(job));
  });
});
