import { aThirdUnlessLong } from '../lab/suites/cells';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PracticeWindow } from '../../lib/practice/behaviour';
import { type BuildOptions, buildPage } from '../pages/build';
import type { VariantName } from '../pages/variants';
import { launchPlain, type PlainBrowser } from './harness/launch';

let browser: PlainBrowser;

beforeAll(async () => {
  browser = await launchPlain({ viewport: { width: 1000, height: 900 } });
});

afterAll(async () => {
  await browser?.close();
});

async function open(name: VariantName, options: BuildOptions = {}): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setContent(await buildPage(name, options));
  return page;
}

const visible = (page: Page, id: string): Promise<boolean> => page.locator(`#${id}`).isVisible();
const pressed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => ((window as PracticeWindow).__pressed ?? []).map(({ what }) => what));
const choose = (page: Page, id: string): Promise<void> =>
  page.evaluate((radio) => document.getElementById(radio)?.click(), id);
const pick = (page: Page, id: string, label: string): Promise<string[]> =>
  page.locator(`#${id}`).selectOption({ label });

describe('the practice page in a browser', () => {
  it('stands at load as the portal does: note rows open, other dependent rows shut', async () => {
    const page = await open('base');
    const open17 = await Promise.all(
      ['tr_256126', 'tr_256130', 'tr_256134', 'tr_256138', 'tr_256199'].map((id) => visible(page, id)),
    );
    expect(open17).toEqual([true, true, true, true, true]);
    const shut = [
      'tr_256120',
      'tr_256188',
      'tr_256191',
      'tr_256193',
      'tr_256277',
      'tr_256145',
      'tr_256329',
      'tr_256097',
    ];
    expect(await Promise.all(shut.map((id) => visible(page, id)))).toEqual(shut.map(() => false));
    expect(await page.locator('h4:visible').allTextContents()).not.toContain('高度専門職ポイント表');
    await page.close();
  });

  it('hides the rows under 無, clears them, and opens them again under 有', async () => {
    const page = await open('base');
    await pick(page, 'select_256126', '3');
    await page.locator('#radioList_256125_2').click({ force: true });
    expect(await Promise.all(['tr_256126', 'tr_256127', 'tr_256128'].map((id) => visible(page, id)))).toEqual([
      false,
      false,
      false,
    ]);
    expect(await page.locator('#select_256126').inputValue()).toBe('1');
    await page.locator('#radioList_256125_1').click({ force: true });
    expect(await visible(page, 'tr_256128')).toBe(true);
    expect(await page.locator('label:has(> #radioList_256125_1)').getAttribute('aria-checked')).toBe('true');
    await page.locator('#tr_256125 .radio-reset').click();
    expect(await page.locator('#radioList_256125_1').isChecked()).toBe(false);
    expect(await page.locator('label:has(> #radioList_256125_1)').getAttribute('aria-checked')).toBe('false');
    await page.close();
  });

  it('keeps what it hides where the variant says so', async () => {
    const page = await open('clears-hidden-off');
    await pick(page, 'select_256126', '3');
    await choose(page, 'radioList_256125_2');
    expect(await visible(page, 'tr_256126')).toBe(false);
    expect(await page.locator('#select_256126').inputValue()).toBe('4');
    await page.close();
  });

  it.each(
    aThirdUnlessLong([
      ['select_256119', 'その他 Others', ['tr_256120']],
      ['select_256187', '大学院（博士） Doctor', ['tr_256191']],
      ['select_256187', '短期大学 Junior college', ['tr_256191']],
      ['select_256187', '専門学校 College of technology', ['tr_256193']],
      ['select_256187', '高等学校 Senior high school', []],
      ['select_256187', 'その他 Others', ['tr_256188']],
      ['select_256276', 'その他のサービス業（他に分類されないもの） Other service industries', ['tr_256277']],
      ['select_256276', '建設業 Construction', []],
      ['select_256279', '分類不能の産業 Unclassifiable industry', ['tr_256280']],
      ['select_256314', '分類不能の産業 Unclassifiable industry', ['tr_256315']],
      ['select_256317', '分類不能の産業 Unclassifiable industry', ['tr_256318']],
    ]),
  )('opens the rows that %s = %s asks for, and no others', async (id, label, expected) => {
    const page = await open('base');
    const shownRows = (): Promise<readonly string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('dl.c-input')]
          .filter((row) => row.getClientRects().length > 0)
          .map((row) => row.id),
      );
    const before = new Set(await shownRows());
    await pick(page, id, label);
    expect((await shownRows()).filter((row) => !before.has(row))).toEqual(expected);
    await page.close();
  });

  it('opens 24.2 under its own 24.1 and shuts both when 23.2 changes', async () => {
    const page = await open('base');
    await pick(page, 'select_256187', '大学 Bachelor');
    await pick(page, 'select_256191', 'その他自然科学 Others(Natural science)');
    expect(await visible(page, 'tr_256192')).toBe(true);
    expect(await visible(page, 'tr_256194')).toBe(false);
    await pick(page, 'select_256187', '専門学校 College of technology');
    expect(await Promise.all(['tr_256191', 'tr_256192', 'tr_256193'].map((id) => visible(page, id)))).toEqual([
      false,
      false,
      true,
    ]);
    await page.close();
  });

  it('switches the birth boxes and the month rows by their radios', async () => {
    const page = await open('base');
    const boxes = (): Promise<readonly boolean[]> =>
      Promise.all([1, 3, 4].map((number) => visible(page, `textData${number}_256102`)));
    expect(await boxes()).toEqual([true, false, false]);
    await choose(page, 'birthRadioList_256102_2');
    expect(await boxes()).toEqual([false, false, false]);
    await choose(page, 'birthRadioList_256102_3');
    expect(await boxes()).toEqual([false, true, false]);
    await choose(page, 'birthRadioList_256102_4');
    expect(await boxes()).toEqual([false, false, true]);
    await choose(page, 'radioList_256200_2');
    expect(await Promise.all([visible(page, 'tr_256201'), visible(page, 'tr_256202')])).toEqual([false, true]);
    await page.close();
  });

  it('opens repeat blocks one by one, moves the button on, and shuts and clears them', async () => {
    const page = await open('base');
    await page.locator('#repetition256137_1_buttonAdd').click();
    expect(
      await Promise.all(
        ['repetition256137_2', 'repetition256137_1_buttonAdd', 'repetition256137_2_buttonAdd'].map((id) =>
          visible(page, id),
        ),
      ),
    ).toEqual([true, false, true]);
    await page.locator('#switch_256146').fill('サンプル花子');
    for (const block of [2, 3, 4, 5]) await page.locator(`#repetition256137_${block}_buttonAdd`).click();
    expect(await visible(page, 'repetition256137_6')).toBe(true);
    expect(await page.locator('[id^=repetition256137_][id$=_buttonAdd]:visible').count()).toBe(0);
    await page.locator('#repetition256137_2_buttonDelete').click();
    expect(await visible(page, 'repetition256137_2')).toBe(false);
    expect(await page.locator('#switch_256146').inputValue()).toBe('');
    await choose(page, 'radioList_256136_2');
    expect(await page.locator('[id^=repetition256137_]:visible').count()).toBe(0);
    await page.close();
  });

  it('enables the text beside 有 and その他 only while its radio is chosen', async () => {
    const page = await open('base');
    const text = page.locator('#radioList_256132_1_text');
    expect(await text.isDisabled()).toBe(true);
    await choose(page, 'radioList_256132_1');
    await text.fill('サンプル');
    await choose(page, 'radioList_256132_2');
    expect(await text.isDisabled()).toBe(true);
    expect(await text.inputValue()).toBe('');
    await page.close();
  });

  it('counts text areas and says under the row what is wrong when a box is left', async () => {
    const page = await open('base');
    await page.locator('#switch_256306').fill('点検のサンプル');
    expect(await page.locator('#textareaInptIdx1').textContent()).toBe('7');
    expect(await page.locator('#textareaMaxIdx3').textContent()).toBe('300');
    await page.locator('#switch_256108').fill('TESTA');
    await page.locator('#switch_256108').blur();
    expect(await page.locator('#tr_256108 .error-text').textContent()).toContain('全角');
    await page.locator('#switch_256108').fill('ベトナム　ハノイ');
    await page.locator('#switch_256108').blur();
    expect(await page.locator('#tr_256108 .error-text').count()).toBe(0);
    await page.locator('#switch_256116').fill('20260230');
    await page.locator('#switch_256116').blur();
    expect(await page.locator('#tr_256116 .error-text').count()).toBe(1);
    await page.close();
  });

  it('overwrites the address beside the postal code that is looked up', async () => {
    const page = await open('base');
    await page.locator('#address_256110').fill('手で書いた住所');
    await page.locator('#item_13_textData').fill('1000001');
    await page.locator('#item_13_button').click();
    expect(await page.locator('#address_256110').inputValue()).not.toBe('手で書いた住所');
    await page.close();
  });

  it('writes down every press that is a person’s alone and lets none through', async () => {
    const page = await open('base');
    const url = page.url();
    expect(await pressed(page)).toEqual([]);
    await page.locator('#switch_256105').press('Enter');
    expect(await pressed(page)).toEqual(['reselect', 'submit']);
    await page.locator('button[name=confirm]').click();
    await page.locator('button[name=save]').click();
    await page.locator('button[name=load]').click();
    await page.locator('#attached_file_256397').click();
    await page.locator('button[name=copyOffer]').click();
    await choose(page, 'checkList_256393_1');
    await choose(page, 'fileNew_256396');
    await page.evaluate(() => document.querySelector<HTMLFormElement>('#frm')?.requestSubmit());
    expect((await pressed(page)).slice(2)).toEqual([
      ...['confirm', 'submit', 'save', 'submit', 'load', 'submit', 'attach', 'submit'],
      ...['copyOffer', 'checkbox', 'file', 'submit'],
    ]);
    expect(page.url()).toBe(url);
    await page.close();
  });

  it('records the events of a control in their order', async () => {
    const page = await open('base');
    await page.locator('#switch_256105').pressSequentially('a');
    const types = await page.evaluate(() =>
      ((window as PracticeWindow).__events ?? []).filter(({ id }) => id === 'switch_256105').map(({ type }) => type),
    );
    expect(types).toEqual(['focus', 'focusin', 'keydown', 'keypress', 'beforeinput', 'input', 'keyup']);
    await page.close();
  });

  it('reveals late, and in fresh elements where the variant says so', async () => {
    const page = await open('late-rerender');
    await page.evaluate(() => Object.assign(window, { __old: document.getElementById('tr_256120') }));
    await pick(page, 'select_256119', 'その他 Others');
    expect(await visible(page, 'tr_256120')).toBe(false);
    await page.locator('#tr_256120').waitFor({ state: 'visible', timeout: 2000 });
    const fresh = await page.evaluate(
      () => (window as unknown as { __old: Element }).__old !== document.getElementById('tr_256120'),
    );
    expect(fresh).toBe(true);
    await page.close();
  });

  it('keeps the answers of a block that is drawn anew', async () => {
    const page = await open('late-rerender', { script: { clearHidden: false } });
    await page.locator('#switch_256139').fill('サンプル花子');
    await pick(page, 'select_256138', '妻 Wife');
    await choose(page, 'birthRadioList_256140_4');
    await choose(page, 'radioList_256136_2');
    await choose(page, 'radioList_256136_1');
    await page.locator('#switch_256139').waitFor({ state: 'visible', timeout: 2000 });
    expect(await page.locator('#switch_256139').inputValue()).toBe('サンプル花子');
    expect(await page.locator('#select_256138').inputValue()).toBe('4');
    expect(await page.locator('#birthRadioList_256140_4').isChecked()).toBe(true);
    await page.close();
  });

  it.each(aThirdUnlessLong(['renumbered', 'shifted-ids', 'labels-respaced', 'options-reordered'] as const))(
    'behaves in %s as on the form itself',
    async (name) => {
      const page = await open(name);
      const row = (label: RegExp): Locator =>
        page.locator('dl.c-input').filter({ has: page.locator('dt', { hasText: label }) });
      const sent = row(/[２2][０0][．.][２2]/);
      expect(await sent.isVisible()).toBe(true);
      await row(/[２2][０0][．.][１1]/)
        .locator('.radio-outline', { hasText: '無' })
        .click();
      expect(await sent.isVisible()).toBe(false);
      const crime = row(/[１1][９9].{0,2}犯罪/);
      await crime.locator('.radio-outline', { hasText: '有' }).click();
      expect(await crime.locator('input[type=text]').isEnabled()).toBe(true);
      const birth = row(/^\s*[２2]\s*生年月日/);
      await birth.locator('.radio-outline', { hasText: /^\s*月日不詳/ }).click();
      expect(await birth.locator('input[type=text]:visible').getAttribute('maxlength')).toBe('4');
      await page.locator('.repeat-add:visible').first().click();
      expect(await page.locator('[id^=repetition][id$="_2"]:visible').count()).toBe(1);
      await page.close();
    },
  );

  it('stands at load the same where a class marks what is hidden', async () => {
    const shown = async (options: BuildOptions): Promise<readonly string[]> => {
      const page = await open('base', options);
      const ids = await page
        .locator('dl.c-input:visible, .repetition:visible')
        .evaluateAll((rows) => rows.map(({ id }) => id));
      expect(await page.locator('.is-hidden').count()).toBe(0);
      await page.close();
      return ids;
    };
    expect(await shown({ render: { hiddenMark: 'class' } })).toEqual(await shown({}));
  });

  it('writes the framework’s state back over what came without its events', async () => {
    const page = await open('framework');
    const value = (): Promise<string> => page.locator('#switch_256105').inputValue();
    await page.evaluate(() => {
      const box = document.querySelector<HTMLInputElement>('#switch_256105');
      if (box !== null) box.value = 'quiet';
    });
    await pick(page, 'select_256101', 'ベトナム Viet Nam');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#switch_256105')?.value === '');
    await page.locator('#switch_256105').fill('サンプル');
    await page.locator('#switch_256105').blur();
    expect(await value()).toBe('サンプル');
    expect(await page.locator('#select_256101').inputValue()).toBe('3');
    await choose(page, 'radioList_256125_2');
    await choose(page, 'radioList_256125_1');
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await page.locator('#radioList_256125_1').isChecked()).toBe(true);
    await page.close();
  });

  it.each([
    ['clearing-site', '', 'ハノイ'],
    ['clearing-always', '', ''],
  ] as const)('throws answers away in %s', async (name, first, second) => {
    const page = await open(name);
    const write = async (): Promise<string> => {
      await page.locator('#switch_256105').fill('ハノイ');
      await page.locator('#switch_256105').blur();
      await page.waitForTimeout(50);
      return page.locator('#switch_256105').inputValue();
    };
    expect(await write()).toBe(first);
    expect(await write()).toBe(second);
    await page.close();
  });

  it('shows what the server rendered, and opens what those answers ask for', async () => {
    const page = await open('prefilled', {
      presets: {
        applicant_lastName: { value: 'TESTA SAMPLE' },
        select_256119: { text: 'その他 Others' },
        switch_256120: { value: 'サンプル港' },
        radioList_256125_2: { checked: true },
        birthRadioList_256102_4: { checked: true },
        textData4_256102: { value: '199904' },
        switch_256146: { value: 'サンプル花子' },
      },
    });
    expect(await page.locator('#applicant_lastName').inputValue()).toBe('TESTA SAMPLE');
    expect(await page.locator('#switch_256120').inputValue()).toBe('サンプル港');
    expect(await page.locator('#textData4_256102').inputValue()).toBe('199904');
    const shown = ['switch_256120', 'textData4_256102', 'switch_256146', 'tr_256126', 'textData1_256102'];
    expect(await Promise.all(shown.map((id) => visible(page, id)))).toEqual([true, true, true, false, false]);
    expect(await page.locator('.radio-input:checked').count()).toBe(20);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('does not overflow a window of 1000 px in %s', async (colorScheme) => {
    const page = await open('base');
    await page.emulateMedia({ colorScheme });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (process.env.TENKEN_SHOTS !== undefined) {
      await page.screenshot({ path: `${process.env.TENKEN_SHOTS}/practice-${colorScheme}.png`, fullPage: true });
    }
    expect(width).toBeLessThanOrEqual(1000);
    await page.close();
  });
});
