import { readFileSync } from 'node:fs';
import { escapeHtml } from '../../lib/practice/html';
import { type Presets, type RenderOptions, renderForm } from '../../lib/practice/markup';
import type { PageModel } from '../../lib/practice/model';
import { bundled } from '../tools/bundle';
import type { PageScriptOptions } from './page-script';
import { type PageSource, type VariantName, variants } from './variants';

/** What a test wants of a page besides its variant. */
export interface BuildOptions {
  /** What the server already knows of each control, by control id of the built page. */
  readonly presets?: Presets;
  /** Overrides of how the page is rendered. */
  readonly render?: RenderOptions;
  /** Overrides of the page's behaviour. */
  readonly script?: PageScriptOptions;
}

/** The form as it was read off the portal. */
export function portalModel(): PageModel {
  return JSON.parse(readFileSync(new URL('../fixtures/portal/coe-n.json', import.meta.url), 'utf8')) as PageModel;
}

/** The page's script as one classic script that defines `practicePage`. */
export async function pageScript(): Promise<string> {
  const text = await bundled(new URL('./page-script.ts', import.meta.url), 'practicePage');
  return text.replace(/<\/script/g, '<\\/script');
}

/** The page of a variant before it is rendered, with what a test asks for. */
export function pageSource(name: VariantName, options: BuildOptions = {}): PageSource {
  const { presets, render, script } = options;
  const base: PageSource = { model: portalModel(), render: {}, script: { record: true } };
  const source = variants[name].change(base);
  return {
    model: source.model,
    render: {
      ...source.render,
      ...render,
      ...(presets === undefined ? {} : { presets: { ...source.render.presets, ...presets } }),
    },
    script: source.script === null ? null : { ...source.script, ...script },
  };
}

/** A whole HTML document of the portal's looks. */
export function documentOf(title: string, what: string, body: string, script: string): string {
  const css = readFileSync(new URL('../../lib/practice/practice.css', import.meta.url), 'utf8');
  return (
    `<!DOCTYPE html>\n<!-- ${what.replace(/--/g, '- -')} -->\n<html lang="ja">\n<head>\n<meta charset="utf-8">\n` +
    `<title>${escapeHtml(title)}</title>\n<style>\n${css}</style>\n</head>\n<body>${body}${script}\n</body>\n</html>\n`
  );
}

const built = new Map<string, Promise<string>>();

/** The whole HTML document of a test page. Each is made once for a process. */
export function buildPage(name: VariantName, options: BuildOptions = {}): Promise<string> {
  const key = JSON.stringify([name, options]);
  const known = built.get(key) ?? makePage(name, options);
  built.set(key, known);
  return known;
}

async function makePage(name: VariantName, options: BuildOptions): Promise<string> {
  const { model, render, script } = pageSource(name, options);
  const run = script === null ? '' : `practicePage.start(${JSON.stringify(script).replace(/</g, '\\u003c')});`;
  const code = script === null ? '' : `<script>\n${await pageScript()}${run}\n</script>`;
  return documentOf(model.title, `${name}: ${variants[name].what}`, renderForm(model, render), code);
}

/** A page of the portal that is not the form: the menu one sees after login. */
export function buildOtherPage(): string {
  const body =
    '<header class="l-header"><p class="l-header__title">在留申請オンラインシステム及び電子届出システム</p>' +
    '<p class="l-header__user">TESTA サンプル 様</p></header><main class="l-main"><h4 class="c-title">メニュー</h4>' +
    '<ul><li><a href="#offer">在留申請手続</a></li><li><a href="#list">申請の一覧</a></li></ul>' +
    '<form id="searchForm"><label for="keyword">手続き名</label> <input type="text" id="keyword" name="keyword" class="text_box">' +
    '<button type="submit" class="c-button">検索</button></form></main>';
  const title = '【在留申請オンラインシステム及び電子届出システム】メニュー';
  return documentOf(title, 'A page of the portal that is not the form.', body, '');
}
