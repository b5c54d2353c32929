import { aThirdUnlessLong } from './suites/cells';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchPlain, type PlainBrowser } from '../e2e/harness/launch';
import { type ServedPortal, servePortal } from '../e2e/harness/portal';
import { bundled } from '../tools/bundle';

/** A page on which `read-again-page` stands. */
interface ReadAgainWorld {
  readonly readAgain: typeof import('./read-again-page');
}

/** Every way in which a control is known: by its row, its block, its list, its limit, the words beside it. */
const form = `<!doctype html><style>.gone { display: none } :checked ~ .follows { visibility: hidden }</style>
<h4 id="lead">選択中の手続き名: サンプル</h4><p id="loose">お知らせ</p><h4 id="section">身分事項</h4>
<dl id="name"><dt>1 氏名</dt><dd><input id="box" type="text"><p id="hint">10文字以内</p></dd></dl>
<dl id="sex"><dt>2 性別</dt><dd><label id="first"><input type="radio" name="sex" id="m">男</label>
  <input type="radio" name="sex" id="f"><label for="f" id="apart">女</label><input type="radio" name="sex" id="x"><p class="follows"><input id="follower"></p></dd></dl>
<div id="part"><dl id="land"><dt>3 国籍</dt><dd><select id="list"><option>ペルー</option><option>ベトナム</option></select></dd></dl>
<fieldset id="set"><dl id="long"><dt>4 備考</dt><dd><textarea id="note"></textarea><span id="count">0</span></dd></dl></fieldset></div>
<div id="repetition_2" style="display: none"><dl><dt>5 親族</dt><dd><input id="hidden"></dd></dl></div>
<details id="more"><dl><dt>6 詳細</dt><dd><input id="folded"></dd></dl></details>
<p id="far"><label for="x" id="elsewhere">不明</label></p>`;

interface Change {
  readonly what: string;
  /** A script of the page's. */
  readonly does: string;
  /** Told only by a reading of the whole page: no element was changed. */
  readonly silent?: true;
}

const by = (id: string) => `document.getElementById('${id}')`;

const changes: readonly Change[] = [
  { what: 'nothing', does: '' },
  { what: 'a box is hidden by its style', does: `${by('box')}.style.display = 'none'` },
  { what: 'a row is hidden by its class', does: `${by('name')}.className = 'gone'` },
  { what: 'a part of the page is hidden', does: `${by('part')}.hidden = true` },
  { what: 'a part of the page is made invisible', does: `${by('part')}.style.visibility = 'hidden'` },
  { what: 'a part of the page is not drawn', does: `${by('part')}.style.contentVisibility = 'hidden'` },
  { what: 'a box has no place of its own', does: `${by('note')}.style.display = 'contents'` },
  { what: 'a block comes up', does: `${by('repetition_2')}.style.display = ''` },
  { what: 'a radio is drawn away, its words are not', does: `${by('m')}.style.display = 'none'` },
  { what: 'a fold is opened', does: `${by('more')}.open = true`, silent: true },
  { what: 'a style follows an answer', does: `${by('f')}.checked = true`, silent: true },
  { what: 'a part of the page has a shadow', does: `${by('part')}.attachShadow({ mode: 'open' })`, silent: true },
  {
    what: 'styles come in',
    does: `document.head.append(Object.assign(document.createElement('style'), { textContent: '#box { display: none }' }))`,
  },
  { what: 'a box is switched off', does: `${by('box')}.disabled = true` },
  { what: 'a group is switched off', does: `${by('set')}.disabled = true` },
  { what: 'a box may only be read', does: `${by('note')}.readOnly = true` },
  { what: 'a printed limit changes', does: `${by('hint')}.textContent = '20文字以内'` },
  { what: 'a limit changes', does: `${by('box')}.maxLength = 5` },
  { what: 'a counter counts', does: `${by('count')}.textContent = '17'` },
  {
    what: 'an error comes up',
    does: `${by('box')}.after(Object.assign(document.createElement('p'), { textContent: '3文字' }))`,
  },
  { what: 'the words around a radio change', does: `${by('first')}.lastChild.nodeValue = '男性'` },
  { what: 'the words beside a radio change', does: `${by('apart')}.textContent = '女性'` },
  { what: 'the words for a radio change, far from it', does: `${by('elsewhere')}.textContent = '不詳'` },
  { what: 'the words for a radio go', does: `${by('elsewhere')}.remove()` },
  { what: 'an option is renamed', does: `${by('list')}.options[0].text = '中国'` },
  { what: 'an option goes', does: `${by('list')}.options[0].remove()` },
  { what: 'an option comes', does: `${by('list')}.add(new Option('中国'))` },
  { what: 'a title changes', does: `document.querySelector('#name dt').firstChild.nodeValue = '1 氏名（英字）'` },
  { what: 'a heading changes', does: `${by('section')}.textContent = '勤務先'` },
  { what: 'another procedure is named', does: `${by('loose')}.outerHTML = '<h4>選択中の手続き名: 別</h4>'` },
  { what: 'a row goes', does: `${by('name')}.remove()` },
  { what: 'a row comes', does: `${by('name')}.after(${by('name')}.cloneNode(true))` },
  { what: 'a control moves to another row', does: `document.querySelector('#land dd').append(${by('box')})` },
  { what: 'a control becomes another kind', does: `${by('box')}.type = 'checkbox'` },
  { what: 'a control is renamed', does: `${by('box')}.name = 'other'` },
  { what: 'a group of radios is parted', does: `${by('f')}.name = 'other'` },
  { what: 'a block gets another number', does: `${by('repetition_2')}.id = 'repetition_3'` },
  { what: 'rows change places', does: `${by('name')}.before(${by('sex')})` },
  { what: 'words outside of all rows change', does: `${by('loose')}.textContent = '新しいお知らせ'` },
];

let browser: PlainBrowser;
let portal: ServedPortal;
let script: string;

beforeAll(async () => {
  browser = await launchPlain();
  portal = await servePortal(browser.context, form);
  script = await bundled(new URL('./read-again-page.ts', import.meta.url), 'readAgain');
});
afterAll(() => browser.close());

async function readAround({ does }: Change, depth: 'whole' | 'changed') {
  const page = await portal.open();
  await page.evaluate(script);
  await page.evaluate(() => (globalThis as unknown as ReadAgainWorld).readAgain.begin());
  await page.evaluate(does);
  const read = await page.evaluate((how) => (globalThis as unknown as ReadAgainWorld).readAgain.end(how), depth);
  await page.close();
  return read;
}

describe('a page that is read again', () => {
  it.each(aThirdUnlessLong(changes))(
    'is as a whole what a reading anew finds, seen by styles as the browser sees it: $what',
    async (change) => {
      const { wrong, seenOtherwise } = await readAround(change, 'whole');
      expect({ wrong, seenOtherwise }).toEqual({ wrong: [], seenOtherwise: [] });
    },
  );

  it.each(aThirdUnlessLong(changes.filter(({ silent }) => !silent)))(
    'is where it changed what a reading anew finds: $what',
    async (change) => {
      expect((await readAround(change, 'changed')).wrong).toEqual([]);
    },
  );

  it.each([
    [true, changes[0]],
    [false, changes[1]],
  ])('is the same object: %s, when %o was done', async (isSame, change) => {
    expect(change && (await readAround(change, 'whole')).isSame).toBe(isSame);
  });
});
