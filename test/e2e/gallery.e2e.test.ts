import { source } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shownWithin } from '../gallery/exported';
import { type WindowName, widths } from '../gallery/story';
import { everyLook } from '../tools/every-look';
import { buildGallery, type Gallery } from '../tools/gallery/serve';
import { type Look, openStage, type StagePage } from '../tools/gallery/stage-page';

/** What was found of stories, by their addresses; those that are fine are not there. */
type Found = Readonly<Record<string, readonly string[]>>;

/** A look, and whether every rule is asked there or only what a look can break that another did not. */
type Asked = Look & { readonly rules: 'all' | 'afresh' };

/** All that is asked of some stories, in one look after another, in one visit to the page. */
interface Visit {
  readonly ids: readonly string[];
  readonly looks: readonly Asked[];
}

/** What another language or theme can break that the first look did not: colours, names, and what needs more room. */
const afresh = [
  ...['color-contrast', 'link-in-text-block', 'button-name', 'link-name', 'label', 'select-name', 'summary-name'],
  ...['aria-input-field-name', 'aria-toggle-field-name', 'aria-command-name', 'aria-dialog-name', 'landmark-unique'],
  ...['scrollable-region-focusable', 'target-size'],
];

/**
 * Draws each story, in one look after another, and lets axe-core look at it. Rules about a page as a whole do not hold
 * for a part of it. Text, not a function: a bundler would give its inner functions helpers that the page does not have.
 */
const visitScript = ({ ids, looks }: Visit): string => `(async () => {
  const [found, drawn, wide] = [{}, {}, []];
  const shared = { resultTypes: ['violations'], preload: false };
  const all = { ...shared, rules: { region: { enabled: false } } };
  const afresh = { ...shared, runOnly: { type: 'rule', values: ${JSON.stringify(afresh)} } };
  const tell = (id, look, words) => (found[id] ??= []).push(look.language + ' ' + look.theme + ': ' + words);
  for (const id of ${JSON.stringify(ids)}) {
    for (const [at, look] of ${JSON.stringify(looks)}.entries()) {
      try {
        if (at === 0) drawn[id] = await stage.show(id, look);
        else await stage.turn(look);
      } catch (error) {
        tell(id, look, String(error));
        break;
      }
      const { violations } = await axe.run('#stage', look.rules === 'all' ? all : afresh);
      for (const { id: rule, nodes } of violations) {
        tell(id, look, rule + ' at ' + nodes.slice(0, 5).map(({ target }) => target.join(' ')).join(', '));
      }
      const excess = document.documentElement.scrollWidth - innerWidth;
      if (excess > 0) wide.push(id + ' in ' + look.language + ': ' + excess + ' px');
    }
  }
  return { found, drawn, wide };
})()`;

interface Visited {
  readonly found: Found;
  /** The components that each story drew. */
  readonly drawn: Readonly<Record<string, readonly string[]>>;
  /** Stories that do not fit into the width of their window. */
  readonly wide: readonly string[];
}

/** Looks at every story, window by window. */
async function visit({ page, stories }: StagePage, size: 0 | 1, looks: Visit['looks']): Promise<Visited> {
  await page.evaluate(source);
  const all: Visited[] = [];
  for (const window of Object.keys(widths) as readonly WindowName[]) {
    await page.setViewportSize({ width: widths[window][size], height: 900 });
    const ids = stories.filter((story) => story.window === window).map(({ id }) => id);
    all.push((await page.evaluate(visitScript({ ids, looks }))) as Visited);
  }
  return {
    found: Object.assign({}, ...all.map(({ found }) => found)),
    drawn: Object.assign({}, ...all.map(({ drawn }) => drawn)),
    wide: all.flatMap(({ wide }) => wide),
  };
}

let gallery: Gallery;
const stages: StagePage[] = [];
let stories: StagePage['stories'] = [];
let usual: Visited;
let narrow: Visited;

const ja = (theme: Look['theme'], rules: Asked['rules']): Asked => ({ language: 'ja', theme, rules });
const en = (theme: Look['theme'], rules: Asked['rules']): Asked => ({ language: 'en', theme, rules });

// Each story is looked at in one language and theme by every rule, and where there is little room in the other of both; in
// the long run in every pair at every width. Usual and narrow have a page each, so that both processors have work.
beforeAll(async () => {
  gallery = await buildGallery();
  const [one, other] = await Promise.all([openStage(gallery), openStage(gallery)]);
  stages.push(one, other);
  stories = one.stories;
  [usual, narrow] = await Promise.all([
    visit(one, 0, everyLook ? [ja('light', 'all'), en('dark', 'afresh')] : [ja('light', 'all')]),
    visit(other, 1, everyLook ? [ja('dark', 'all'), en('light', 'afresh')] : [en('dark', 'afresh')]),
  ]);
}, 600_000);
afterAll(async () => {
  await Promise.all(stages.map((stage) => stage.close()));
  await gallery?.close();
});

describe('every story of the gallery', () => {
  it('breaks no rule of accessibility', () => {
    expect(usual.found).toEqual({});
  });

  it('breaks none where there is little room, and fits into it', () => {
    expect(narrow.found).toEqual({});
    expect(narrow.wide).toEqual([]);
  });

  it('draws the component it is of', () => {
    const strange = stories.filter(({ id, folder, component }) => !usual.drawn[id]?.includes(`${folder}/${component}`));
    expect(strange.map(({ id }) => id)).toEqual([]);
  });

  it('draws the components that it is said to show', () => {
    const lost = Object.entries(shownWithin).flatMap(([name, parts]) => {
      const own = stories.filter(({ folder, component }) => `${folder}/${component}` === name);
      const there = new Set(own.flatMap(({ id }) => usual.drawn[id] ?? []));
      return parts.filter((part) => !there.has(part)).map((part) => `${name} shows no ${part}`);
    });
    expect(lost).toEqual([]);
  });

  it('throws nothing', () => {
    expect(stages.flatMap(({ errors }) => errors)).toEqual([]);
  });
});
