/**
 * `npm run dev`: the extension from WXT's development server in a Chromium of its own, with an open vault of fictional
 * cases. Pages update as their files are saved; a change of the background reloads the extension. Ends with the browser
 * or with Ctrl+C; `--headless` shows no window.
 */
import { createServer } from 'wxt';
import { passphrase } from '../e2e/harness/flow';
import { parseFlags } from './args';
import { startDevBrowser } from './dev/browser';
import { devExtensionDir, root } from './paths';
import { hasScreen } from './screen';
import { runTool, ToolError } from './tool-error';

async function main(): Promise<void> {
  const headless = parseFlags(process.argv.slice(2), { headless: 'switch' }).on.has('headless');
  if (!headless && !hasScreen()) throw new ToolError('There is no screen to show a browser on: add --headless.');
  // The browser is ours: WXT's own runner knows nothing about a vault.
  const server = await createServer({ root, webExt: { disabled: true } });
  await server.start();
  try {
    const { tenken } = await startDevBrowser(devExtensionDir, !headless);
    console.log(`Served by ${server.origin}. The vault's passphrase is "${passphrase}". Ctrl+C ends it.`);
    const ended = new Promise((resolve) => tenken.context.once('close', resolve));
    const stopped = new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
    await Promise.race([ended, stopped]);
    await tenken.close();
  } finally {
    await server.stop();
  }
}

await runTool(main);
// WXT's watchers would keep the process alive.
process.exit();
