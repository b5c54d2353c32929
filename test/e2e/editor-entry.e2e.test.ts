import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mrzOf } from '../typing/mrz-kit';
import { buildIfNeeded } from '../tools/build';
import { violationsOf } from './harness/axe';
import { createVault, goTo } from './harness/flow';
import { launchTenken, type Tenken } from './harness/launch';
import { ask } from './harness/messages';
import { saveNow, untilSaved } from './harness/saved';
import { saveShot } from './harness/shots';

// Faster entry, as a person meets it: passport zone, postal code, numbers, names, dates of the Japanese calendar, long lists.

let tenken: Tenken;
let page: Page;
beforeAll(async () => {
  tenken = await launchTenken({ extensionDir: await buildIfNeeded() });
  page = await tenken.workspace();
  await createVault(page);
});
afterAll(() => tenken.close());

let records = 0;
/** A new record on the screen. */
async function opened(kind: 'applicant' | 'employer', facts: object = {}): Promise<string> {
  records += 1;
  const id = `${kind}-${records}`;
  await ask(page, 'records.put', { kind, payload: { id, ...facts }, revision: null });
  await goTo(page, `#/${kind}s/${id}`);
  await page.locator(`[data-path^="${kind}."]`).first().waitFor();
  return id;
}
const at = (path: string) => page.locator(`[data-path="${path}"]`).first();
const stored = async (kind: 'applicant' | 'employer', id: string) => {
  await saveNow(page);
  return (await ask(page, 'records.get', { kind, id })).payload as Record<string, unknown>;
};
const openReader = () => page.getByTestId('passport-reader').locator('summary').click();
const rowOf = (path: string) => page.getByTestId(`passport-row-${path}`);

describe("a passport's zone", () => {
  it('pasted, is shown first and taken on a press, and Undo is offered', async () => {
    const id = await opened('applicant');
    await openReader();
    await page.getByTestId('passport-mrz').fill(mrzOf().join('\n'));
    await expect.poll(() => rowOf('nationality').innerText()).toContain('インド');
    expect(await rowOf('birth').innerText()).toContain('1995-03-14');
    expect((await ask(page, 'records.get', { kind: 'applicant', id })).payload).toEqual({ id });
    expect(await violationsOf(page)).toEqual([]);
    await saveShot(page, 'editor-passport');
    await page.getByTestId('passport-take').click();
    await page.getByTestId('passport-taken').waitFor();
    expect(await stored('applicant', id)).toEqual({
      id,
      name: { family: 'TESTA', given: 'ARJUN KUMAR', mrz: 'TESTA<<ARJUN<KUMAR' },
      sex: 'male',
      birth: '1995-03-14',
      nationality: 'IND',
      passport: { number: 'Z1234567', expiresOn: '2031-05-20', issuingState: 'IND' },
    });
  });

  it('sent by a reader, key by key with Enter after each line, overwrites nothing without a tick', async () => {
    const id = await opened('applicant', { birth: '1995-03-15', passport: { number: 'Z1234567' } });
    await openReader();
    await page.getByTestId('passport-mrz').focus();
    for (const line of mrzOf()) {
      await page.keyboard.type(line);
      await page.keyboard.press('Enter');
    }
    expect(await rowOf('birth').getAttribute('data-state')).toBe('differs');
    expect(await rowOf('passport.number').getAttribute('data-state')).toBe('same');
    expect(await rowOf('birth').getByRole('checkbox').isChecked()).toBe(false);
    await page.getByTestId('passport-take').click();
    expect(await stored('applicant', id)).toMatchObject({ birth: '1995-03-15', nationality: 'IND' });
    await page.getByTestId('passport-mrz').fill(mrzOf().join(''));
    await rowOf('birth').getByRole('checkbox').check();
    await page.getByTestId('passport-take').click();
    expect(await stored('applicant', id)).toMatchObject({ birth: '1995-03-14' });
  });

  it('with a wrong check digit is refused by name, and the record stays', async () => {
    const id = await opened('applicant');
    await openReader();
    const [first, second] = mrzOf();
    await page.getByTestId('passport-mrz').fill(`${first}\n${second.replace('Z1234567', 'Z1234576')}`);
    const refused = await page.getByTestId('passport-refused').innerText();
    expect(refused).toContain('旅券番号');
    expect(refused).not.toContain('生年月日');
    await page.getByTestId('passport-mrz').fill(first);
    await page.getByTestId('passport-read').click();
    await expect.poll(() => page.getByTestId('passport-refused').innerText()).toContain('44');
    expect(await stored('applicant', id)).toEqual({ id });
  });

  it('of a nationality that the form has no option for leaves it to the person', async () => {
    await opened('applicant');
    await openReader();
    await page.getByTestId('passport-mrz').fill(mrzOf({ nationality: 'GBN', state: 'GBR' }).join('\n'));
    await expect.poll(() => page.getByTestId('passport-warnings').innerText()).toContain('GBN');
    expect(await rowOf('nationality').count()).toBe(0);
  });
});

describe('typed facts', () => {
  it('a postal code proposes its address, never changes one, and asks where there are several', async () => {
    const id = await opened('employer');
    await at('employer.postalCode').fill('100-0001');
    // As soon as it is whole, so that it is the next stop of the Tab key.
    await page.getByTestId('postal-aid').getByRole('button').waitFor();
    await at('employer.postalCode').press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => at('employer.address').inputValue()).toBe('東京都千代田区千代田');
    await at('employer.postalCode').fill('498-0000');
    await at('employer.postalCode').press('Tab');
    await expect.poll(() => page.getByTestId('postal-aid').innerText()).toContain('異なります');
    expect(await at('employer.address').inputValue()).toBe('東京都千代田区千代田');
    await at('employer.address').fill('');
    await expect.poll(() => page.getByTestId('postal-aid').getByRole('button').count()).toBe(2);
    await saveShot(page, 'editor-postal');
    await page.getByTestId('postal-aid').getByRole('button').nth(1).click();
    expect(await stored('employer', id)).toMatchObject({ address: '三重県桑名郡木曽岬町', postalCode: '498-0000' });
    await at('employer.postalCode').fill('999-9999');
    await at('employer.postalCode').press('Tab');
    await expect.poll(() => page.getByTestId('postal-aid').innerText()).toContain('見つかりません');
  });

  it('a corporate number is judged when it is left, never while typing', async () => {
    await opened('employer', { corporateNumber: { answer: 'yes' } });
    const box = at('employer.corporateNumber.number');
    const fact = page.locator('.workspace-fact', { has: box });
    await box.pressSequentially('2234567890123');
    expect(await fact.locator('.workspace-fact__refused, .field__error').count()).toBe(0);
    await box.press('Tab');
    await expect.poll(() => fact.locator('.workspace-fact__refused').innerText()).toContain('チェックディジット');
    await box.fill('1234567890123');
    const digit = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
    for (const first of digit) {
      await box.fill(`${first}234567890123`);
      await box.press('Tab');
      if ((await page.getByTestId('number-aid').count()) > 0) break;
    }
    expect(await page.getByTestId('number-aid').innerText()).toContain('合っています');
  });

  it('dates of the Japanese calendar are understood, and those of no era refused by its name', async () => {
    const id = await opened('applicant');
    await at('applicant.birth').fill('平成12年1月23日');
    await at('applicant.birth').press('Tab');
    await expect.poll(() => at('applicant.birth').inputValue()).toBe('2000-01-23');
    await at('applicant.passport.expiresOn').fill('R12.1.23');
    await at('applicant.passport.issuedOn').fill('平成31年5月1日');
    const fact = page.locator('.workspace-fact', { has: at('applicant.passport.issuedOn') });
    expect(await fact.locator('.field__error').count()).toBe(0);
    await at('applicant.passport.issuedOn').press('Tab');
    await expect.poll(() => fact.locator('.field__error').innerText()).toContain('2019-04-30');
    await at('applicant.passport.issuedOn').fill('令和元年5月1日');
    await at('applicant.passport.issuedOn').press('Tab');
    expect(await stored('applicant', id)).toEqual({
      id,
      birth: '2000-01-23',
      passport: { expiresOn: '2030-01-23', issuedOn: '2019-05-01' },
    });
  });

  it('a whole name in one box is divided on a press', async () => {
    const id = await opened('applicant');
    await at('applicant.name.family').fill('TESTA ARJUN KUMAR');
    await expect.poll(() => page.getByTestId('name-aid').count()).toBe(0);
    await at('applicant.name.family').press('Tab');
    await page.getByTestId('name-aid').getByRole('button').first().click();
    expect(await stored('applicant', id)).toMatchObject({ name: { family: 'TESTA', given: 'ARJUN KUMAR' } });
  });
});

describe('a long list', () => {
  it('is searched in both languages by keyboard alone, as the pattern wants it', async () => {
    const id = await opened('applicant');
    const box = at('applicant.nationality');
    await box.focus();
    await page.keyboard.type('べとなむ');
    await expect.poll(() => box.getAttribute('aria-expanded')).toBe('true');
    const list = page.getByRole('listbox');
    expect(await list.getByRole('option').allInnerTexts()).toEqual([expect.stringContaining('ベトナム')]);
    expect(await box.getAttribute('aria-activedescendant')).toBe(
      await list.getByRole('option').first().getAttribute('id'),
    );
    expect(await violationsOf(page)).toEqual([]);
    await saveShot(page, 'editor-combobox');
    await page.keyboard.press('Enter');
    await expect.poll(() => box.inputValue()).toBe('ベトナム');
    await box.fill('united');
    await expect.poll(() => list.getByRole('option').count()).toBeGreaterThan(2);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect.poll(() => box.inputValue()).toBe('ベトナム');
    expect(await stored('applicant', id)).toMatchObject({ nationality: 'VNM' });
  });

  it('takes nothing that was not chosen or named, and says so', async () => {
    const id = await opened('applicant', { nationality: 'VNM' });
    const box = at('applicant.nationality');
    await box.fill('ぶらじ');
    await box.press('Tab');
    await expect.poll(() => box.inputValue()).toBe('ベトナム');
    expect(await page.getByText('選択肢から選ばれていません').count()).toBe(1);
    await box.fill('Nepal');
    await box.press('Tab');
    expect(await stored('applicant', id)).toMatchObject({ nationality: 'NPL' });
    await box.fill('');
    await box.press('Tab');
    expect(await stored('applicant', id)).toEqual({ id });
  });
});

describe('a box that is being typed into', () => {
  it.each([
    ['平成31年4月1日', 20, '2019-04-01'],
    ['平成31年4月1日', 150, '2019-04-01'],
    ['昭和63年12月3日', 300, '1988-12-03'],
    ['令和8年4月1日', 500, '2026-04-01'],
    ['20260401', 250, '2026-04-01'],
  ])('keeps %s, typed a key every %d ms, over every autosave', { timeout: 60_000 }, async (text, delay, day) => {
    const id = await opened('employer', { name: '株式会社サンプル入力' });
    await at('employer.kana').fill('サンプルニュウリョク');
    const box = at('employer.foundedOn');
    await box.click();
    await box.pressSequentially(text, { delay });
    expect(await box.inputValue()).toBe(text);
    // By itself, while the box is in hand.
    await untilSaved(page);
    expect(await box.inputValue()).toBe(text);
    await box.press('Tab');
    await expect.poll(() => box.inputValue()).toBe(day);
    expect((await stored('employer', id)).foundedOn).toBe(day);
  });

  it('keeps a space at which the person pauses for longer than autosave waits', { timeout: 60_000 }, async () => {
    const id = await opened('applicant');
    const nameOf = async () => {
      const { payload } = await ask(page, 'records.get', { kind: 'applicant', id });
      return (payload as { readonly name?: unknown }).name;
    };
    const box = at('applicant.name.given');
    await box.click();
    await box.pressSequentially('ARJUN ', { delay: 50 });
    await expect.poll(nameOf).toEqual({ given: 'ARJUN' });
    await untilSaved(page);
    expect(await box.inputValue()).toBe('ARJUN ');
    await box.pressSequentially('KUMAR', { delay: 50 });
    await box.press('Tab');
    expect((await stored('applicant', id)).name).toMatchObject({ given: 'ARJUN KUMAR' });
  });

  it('shows what a step that is undone puts back', { timeout: 60_000 }, async () => {
    await opened('employer', { name: '株式会社サンプル入力', foundedOn: '2001-02-03' });
    const box = at('employer.foundedOn');
    await box.click();
    await box.fill('2019-04-01');
    await page.getByTestId('undo-step').click();
    await expect.poll(() => box.inputValue()).toBe('2001-02-03');
  });
});

describe('who gave an answer, and when', () => {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());

  it('is said with one press for each question, and the keyboard stays there', async () => {
    const id = await opened('applicant', {
      history: { entries: { answer: 'no', saidBy: 'document', saidOn: '2026-06-01' } },
    });
    const offers = page.getByTestId('said-applicant.history.criminal');
    await at('applicant.history.criminal.answer').locator('input[value="no"]').check();
    await expect.poll(() => offers.getByRole('button').allInnerTexts()).toEqual(['書類・2026-06-01', '申請人・今日']);
    expect(await violationsOf(page)).toEqual([]);
    await offers.scrollIntoViewIfNeeded();
    await saveShot(page, 'editor-said');
    await offers.getByRole('button', { name: '申請人・今日' }).press('Enter');
    await offers.waitFor({ state: 'detached' });
    await expect
      .poll(() => at('applicant.history.criminal.saidBy').evaluate((box) => box === document.activeElement))
      .toBe(true);
    await at('applicant.history.deportation.answer').locator('input[value="no"]').check();
    await page.getByTestId('said-applicant.history.deportation').getByRole('button', { name: '申請人・今日' }).click();
    const said = { answer: 'no', saidBy: 'applicant', saidOn: today };
    expect((await stored('applicant', id)).history).toMatchObject({ criminal: said, deportation: said });
  });
});
