import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type InlineConfig, preview } from 'vite';
import { root } from '../paths';

const folder = join(root, 'test', 'gallery');

const jsx = { runtime: 'automatic', importSource: 'preact' } as const;

/** The gallery's own settings: it is not a part of the extension, and WXT does not know it. */
const config: InlineConfig = {
  root: folder,
  configFile: false,
  publicDir: join(root, 'public'),
  cacheDir: join(root, 'node_modules', '.vite', 'gallery'),
  logLevel: 'error',
  oxc: { jsx },
  optimizeDeps: { rolldownOptions: { transform: { jsx } } },
  server: { host: 'localhost', fs: { allow: [root] } },
};

/** A running gallery. */
export interface Gallery {
  /** Ends with a slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the gallery for a person: it updates as files are saved. */
export async function serveGallery(): Promise<Gallery> {
  const server = await createServer(config);
  await server.listen();
  return { address: addressOf(server.resolvedUrls), close: () => server.close() };
}

/** Builds the gallery once and serves the result: faster to load than a thousand single modules. */
export async function buildGallery(): Promise<Gallery> {
  const outDir = await mkdtemp(join(tmpdir(), 'tenken-gallery-'));
  const remove = () => rm(outDir, { recursive: true, force: true });
  try {
    const input = { index: join(folder, 'index.html'), stage: join(folder, 'stage.html') };
    await build({
      ...config,
      // Names show which component was drawn, and where something went wrong.
      build: { outDir, minify: false, target: 'chrome120', rolldownOptions: { input } },
    });
    const server = await preview({ ...config, build: { outDir }, preview: { host: 'localhost', port: 0 } });
    return {
      address: addressOf(server.resolvedUrls),
      close: async () => {
        await server.close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

function addressOf(urls: { readonly local: readonly string[] } | null): string {
  const [address] = urls?.local ?? [];
  if (address === undefined) throw new Error('The gallery has no address.');
  return address;
}
