import { defineConfig } from 'wxt';

/** The one site Tenken works on: the Immigration Services Agency's online system (since 2026-01-05). */
export const portalMatch = 'https://www.rasens-immi.moj.go.jp/rasens-u/*';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: process.env.TENKEN_OUT ?? '.output',
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: { target: 'chrome120' },
  }),
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
