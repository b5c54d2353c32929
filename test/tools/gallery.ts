/**
 * `npm run gallery`: every component in every state, from props alone. Prints the address, stays until Ctrl+C, and
 * updates as files are saved. `npm run gallery -- --shots DIR [--only TEXT]` saves a picture of each story whose
 * address contains the text, in both languages and themes, at its usual width and narrow, and ends.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { widths } from '../gallery/story';
import { parseFlags } from './args';
import { ensureJapaneseFont } from './chromium';
import { buildGallery, serveGallery } from './gallery/serve';
import { type Look, openStage } from './gallery/stage-page';
import { runTool, ToolError } from './tool-error';

async function main(): Promise<void> {
  const { shots, only = '' } = parseFlags(process.argv.slice(2), { shots: 'text', only: 'text' }).text;
  if (shots === undefined) await serve();
  else await takeShots(resolve(shots), only);
}

async function serve(): Promise<void> {
  const gallery = await serveGallery();
  console.log(`The gallery is at ${gallery.address} Ctrl+C ends it.`);
  await new Promise((done) => process.once('SIGINT', done).once('SIGTERM', done));
  await gallery.close();
}

/** Each language and each theme at each width, in as few pictures as possible. */
const looks: readonly { readonly look: Look; readonly size: 'usual' | 'narrow' }[] = [
  { look: { language: 'ja', theme: 'light' }, size: 'usual' },
  { look: { language: 'en', theme: 'dark' }, size: 'usual' },
  { look: { language: 'ja', theme: 'dark' }, size: 'narrow' },
  { look: { language: 'en', theme: 'light' }, size: 'narrow' },
];

const show = (id: string, look: Look) => `stage.show(${JSON.stringify(id)}, ${JSON.stringify(look)})`;

async function takeShots(folder: string, only: string): Promise<void> {
  await ensureJapaneseFont();
  const gallery = await buildGallery();
  try {
    const { page, stories, close } = await openStage(gallery);
    const chosen = stories.filter(({ id }) => id.includes(only));
    if (chosen.length === 0) throw new ToolError(`No story has "${only}" in its address.`);
    try {
      for (const { look, size } of looks) {
        const into = join(folder, `${look.language}-${look.theme}-${size}`);
        await mkdir(into, { recursive: true });
        for (const { id, window } of chosen) {
          await page.setViewportSize({ width: widths[window][size === 'usual' ? 0 : 1], height: 900 });
          await page.evaluate(show(id, look));
          // A modal dialog lies over the page and would be cut off at the page's end.
          const fullPage = !(await page.evaluate(
            `document.querySelector('dialog[open], .popup, .report-panel') !== null`,
          ));
          await page.screenshot({ path: join(into, `${id.replaceAll(/[/ ,]+/g, '-')}.png`), fullPage });
        }
      }
      console.log(`${chosen.length * looks.length} pictures: ${folder}`);
    } finally {
      await close();
    }
  } finally {
    await gallery.close();
  }
}

await runTool(main);
