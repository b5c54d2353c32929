import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FillReport } from '../../lib/engine/fill-plan';
import { planFill } from '../../lib/engine/plan';
import type { ConfirmedPart } from '../../lib/engine/predicted';
import { factsOf } from '../../lib/facts/facts';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import type { Field, Procedure } from '../../lib/spec/field';
import { readControls } from '../e2e/harness/values';
import { today } from '../engine/case-kit';
import { loadCase } from '../fixtures/cases/load';
import { confirmedOf } from '../generic/confirmed';
import { buildPage } from '../pages/build';
import type { FormLab } from './form-lab';
import { openPageLab } from './page-lab';

// Pages of the certificate as if nobody had seen some of their rows: what a person has put there is theirs all the same.

const [child, unseenChild] = ['history.entries.has', 'switch_256127'];
const identity = coeGijinkoku.identity.map(({ row }) => row);
const changing = 'applicant.occupation';
const unseen = new Set([...identity, changing]);
const isUnseen = ({ id, parts }: Field) => unseen.has(id) || parts.some(({ pageIds }) => pageIds.id === unseenChild);
const ofNobody = (field: Field): Field => ({
  ...field,
  ...{ portalRow: null, predicted: { confidence: 'high', revision: 'sample' } },
  parts: field.parts.map((part) => ({ ...part, pageIds: { id: null, name: null } })),
});
const form: Procedure = {
  ...coeGijinkoku,
  fields: coeGijinkoku.fields.map((field) => (isUnseen(field) ? ofNobody(field) : field)),
};

let confirmed: readonly ConfirmedPart[] = [];
const jobOf = () => {
  const { applicants, employers, offices, cases } = loadCase('testa-arjun');
  const [applicant, employer, office, one] = [applicants[0], employers[0], offices[0], cases[0]];
  if (!applicant || !employer || !one) throw new Error('The file lacks a record.');
  return planFill(form, factsOf({ applicant, employer, office, case: one }, today), confirmed);
};
const outcomeOf = (report: FillReport, row: string) => {
  const found = report.outcomes.find((one) => one.row === row);
  return [found?.outcome, found?.reason].filter((one) => one !== undefined).join(' ');
};

describe('a page with rows that nobody has seen', () => {
  let lab: FormLab;
  beforeAll(async () => {
    lab = await openPageLab(jobOf, form, () => confirmed);
  });
  afterAll(() => lab?.close());

  /** Fills a page, with nothing confirmed, or with all that a person can confirm of another. */
  async function filled(html: string, seen: string | null = null) {
    confirmed = [];
    if (seen !== null) {
      const look = await lab.openForm(seen, 'testa-arjun');
      const { page } = await look.check();
      confirmed = confirmedOf(form, (page.accepted && page.predicted) || []);
      await look.close();
    }
    const page = await lab.openForm(html, 'testa-arjun');
    const report = await page.fill();
    const controls = await readControls(page.page);
    await page.close();
    return { report, textAt: (id: string) => controls.find((one) => one.id === id)?.value };
  }

  it('keeps what a person has typed there: no answer is given that would close it', async () => {
    const typed = '20200101';
    const { report, textAt } = await filled(await buildPage('base', { presets: { [unseenChild]: { value: typed } } }));
    expect([outcomeOf(report, child), textAt(unseenChild)]).toEqual(['refused wouldClose', typed]);
  });

  it('is another person’s where anything stands in the rows that say whose it is', async () => {
    const name = coeGijinkoku.fields
      .filter((field) => identity.includes(field.id))
      .flatMap(({ parts }) => parts)
      .find(({ control }) => control.kind === 'text' && control.format === 'latinName');
    const id = name?.pageIds.id ?? '';
    const { report } = await filled(await buildPage('base', { presets: { [id]: { value: 'TESTA SAMPLE' } } }));
    expect([report.end, report.writes]).toEqual(['identityDiffers', 0]);
  });

  it('is filled in what was confirmed, and not where its box has changed since', async () => {
    const page = await buildPage('base');
    const same = await filled(page, page);
    expect([same.report.end, outcomeOf(same.report, changing)]).toEqual(['done', 'filled']);
    const box = coeGijinkoku.fields.find(({ id }) => id === changing)?.parts[0]?.pageIds.id ?? '';
    const changed = page.replace(new RegExp(`(<input[^>]*id="${box}"[^>]*maxlength=")\\d+`), '$17');
    expect(changed).not.toBe(page);
    const other = await filled(changed, page);
    expect([outcomeOf(other.report, changing), other.textAt(box)]).toEqual(['refused notConfirmed', '']);
    const offered = (other.report.page.accepted && other.report.page.predicted) || [];
    expect(confirmedOf(form, offered).map(({ row }) => row)).toEqual([changing]);
  });
});
