/**
 * Puts a fact into one kind of place all over a page. Runs in the page, so it uses nothing from outside.
 */
export function plant({ place, facts }: { readonly place: string; readonly facts: readonly string[] }): number {
  let at = 0;
  const next = () => facts[at++ % facts.length] ?? '';
  const each = (selector: string, put: (element: HTMLElement, fact: string) => void) => {
    const found = [...document.querySelectorAll<HTMLElement>(selector)];
    // Each fact stands somewhere, however few places there are.
    for (let index = 0; index < Math.max(found.length, found.length === 0 ? 0 : facts.length); index += 1) {
      const element = found[index % found.length];
      if (element) put(element, next());
    }
  };
  const added = (element: Element, fact: string, tag = 'p') => {
    const one = document.createElement(tag);
    one.textContent = fact;
    element.append(one);
  };
  const attribute = (name: string) => (element: HTMLElement, fact: string) =>
    element.setAttribute(name, `${element.getAttribute(name) ?? ''} ${fact}`.trim());
  const inText = (element: HTMLElement, fact: string) => element.append(`（${fact}）`);
  const places: Readonly<Record<string, () => void>> = {
    'value attributes': () => each('dd input[type="text"]', attribute('value')),
    'typed texts': () =>
      each('dd input[type="text"]', (element, fact) => {
        (element as HTMLInputElement).value = fact;
      }),
    'text areas': () =>
      each('dd textarea', (element, fact) => {
        (element as HTMLTextAreaElement).value += `\n${fact}`;
      }),
    'selected options': () =>
      each('dd select', (element, fact) => {
        const option = new Option(fact, fact, true, true);
        (element as HTMLSelectElement).append(option);
      }),
    'options beside their own words': () => each('dd select option:nth-child(2)', inText),
    'words of radios': () => each('dd label olang', inText),
    hints: () => each('dl dd', (element, fact) => added(element, `現在の登録：${fact}`)),
    'hints by themselves': () => each('dl dd', (element, fact) => added(element, fact)),
    'hints in pieces': () =>
      each('dl dd', (element, fact) => added(element, `登録済み`, 'span') ?? added(element, fact, 'span')),
    labels: () => each('dl dt', inText),
    legends: () => each('legend', inText),
    headings: () => each('h4', inText),
    'other headings': () => each('main', (element, fact) => added(element, fact, 'h2')),
    'the header': () => each('header', (element, fact) => added(element, `${fact} 様`)),
    'the title': () => {
      for (const _ of facts) document.title += ` ${next()}`;
    },
    'accessible names': () => each('dd input, dd select, dd textarea, dd button', attribute('aria-label')),
    'accessible names of examples': () =>
      each('dd input', (element, fact) => element.setAttribute('aria-label', `入力例）${fact}`)),
    tooltips: () => each('dd input, dd button, dt, dd, label', attribute('title')),
    'tooltips of examples': () =>
      each('dd button', (element, fact) => element.setAttribute('title', `入力例）${fact}`)),
    placeholders: () => each('dd input', attribute('placeholder')),
    'data attributes': () => each('dl, dt, dd, input, select', attribute('data-value')),
    'ids and names': () =>
      each('dd input[type="text"]', (element, fact) => {
        element.id = fact;
        element.setAttribute('name', `item[${fact}].textData`);
      }),
    'ids of rows': () =>
      each('dl', (element, fact) => {
        element.id = fact;
      }),
    buttons: () => each('dd button', inText),
    'cells without a control': () =>
      each('main', (element, fact) => {
        const row = document.createElement('dl');
        row.innerHTML = '<dt>９９　確認の行</dt><dd></dd>';
        row.querySelector('dd')?.append(fact);
        element.append(row);
      }),
    'cells of tables': () =>
      each('main', (element, fact) => {
        const table = document.createElement('table');
        table.innerHTML = '<tr><th>氏名</th><th>申請日</th></tr><tr><th scope="row"></th><td></td></tr>';
        table.querySelector('[scope]')?.append(fact);
        table.querySelector('td')?.append(fact);
        element.append(table);
      }),
    'heads of tables': () =>
      each('main', (element, fact) => {
        const table = document.createElement('table');
        table.innerHTML = '<tr><th></th><td>内容</td></tr>';
        table.querySelector('th')?.append(fact);
        element.append(table);
      }),
    'controls outside of rows': () =>
      each('main', (element, fact) => {
        const box = document.createElement('p');
        box.innerHTML =
          '<label for="loose"></label><input id="loose" name="loose"><select name="people"><option></option></select>';
        box.querySelector('label')?.append(fact);
        box.querySelector('option')?.append(fact);
        box.querySelector('input')?.setAttribute('value', fact);
        element.append(box);
      }),
    'hidden inputs': () => each('input[type="hidden"]', attribute('value')),
    comments: () => each('dd', (element, fact) => element.append(document.createComment(fact))),
  };
  const put = places[place];
  if (!put) throw new Error(`There is no place called ${place}.`);
  put();
  return at;
}

/** Every kind of place. The page's own function cannot be asked for them. */
export const places = [
  'value attributes',
  'typed texts',
  'text areas',
  'selected options',
  'options beside their own words',
  'words of radios',
  'hints',
  'hints by themselves',
  'hints in pieces',
  'labels',
  'legends',
  'headings',
  'other headings',
  'the header',
  'the title',
  'accessible names',
  'accessible names of examples',
  'tooltips',
  'tooltips of examples',
  'placeholders',
  'data attributes',
  'ids and names',
  'ids of rows',
  'buttons',
  'cells without a control',
  'cells of tables',
  'heads of tables',
  'controls outside of rows',
  'hidden inputs',
  'comments',
] as const;
