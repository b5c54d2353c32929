import { chromium, type Page } from 'playwright-core';
import type { Language } from '../../../lib/i18n/i18n';
import type { Story } from '../../gallery/story';
import { findChromium } from '../chromium';
import type { Gallery } from './serve';

/** What a page of the gallery's stage knows about a story. */
export type StageStory = Pick<Story, 'id' | 'folder' | 'component' | 'window'>;

/** The language, theme and width in which a story is shown. */
export interface Look {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
}

/** The stage of a gallery in a plain Chromium, without the extension. */
export interface StagePage {
  readonly page: Page;
  readonly stories: readonly StageStory[];
  /** Uncaught errors, in order. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens the stage of a gallery. */
export async function openStage({ address }: Gallery): Promise<StagePage> {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: isRoot ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage({ reducedMotion: 'reduce', timezoneId: 'Asia/Tokyo' });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${address}stage.html`);
    await page.waitForFunction('globalThis.stage');
    const stories = (await page.evaluate('stage.stories')) as readonly StageStory[];
    return { page, stories, errors, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
