import { source } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shownWithin } from '../gallery/exported';
import { type WindowName, widths } from '../gallery/story';
import { buildGallery, type Gallery } from '../tools/gallery/serve';
import { type Look, openStage, type StagePage } from '../tools/gallery/stage-page';

/** What was found of stories, by their addresses; those that are fine are not there. */
type Found = Readonly<Record<string, readonly string[]>>;

/** All that is asked of the stories of one window in two looks at one width, in one visit to the page. */
interface Visit {
  readonly ids: readonly string[];
  readonly looks: readonly Look[];
}

/**
 * Draws each story, in one look after another, and lets axe-core look at it. Rules about a page as a whole do not hold
 * for a part of it. Text, not a function: a bundler would give its inner functions helpers that the page does not have.
 */
const visitScript = ({ ids, looks }: Visit): string => `(async () => {
  const found = {};
  const drawn = {};
  const wide = [];
  const options = { resultTypes: ['violations'], preload: false, rules: { region: { enabled: false } } };
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
      const { violations } = await axe.run('#stage', options);
      for (const { id: rule, nodes } of violations) {
        tell(id, look, rule + ' at ' + nodes.slice(0, 5).map(({ target }) => target.join(' ')).join(', '));
      }
      const excess = document.documentElement.scrollWidth - innerWidth;
      if (excess > 0) wide.push(id + ' in ' + look.language + ': ' + excess + ' px');
    }
  }
  return { found, drawn, wide };
})()`;

let gallery: Gallery;
let stage: StagePage;

beforeAll(async () => {
  gallery = await buildGallery();
  stage = await openStage(gallery);
  await stage.page.evaluate(source);
});
afterAll(async () => {
  await stage?.close();
  await gallery?.close();
});

interface Visited {
  readonly found: Found;
  /** The components that each story drew. */
  readonly drawn: Readonly<Record<string, readonly string[]>>;
  /** Stories that do not fit into the width of their window. */
  readonly wide: readonly string[];
}

/** Looks at every story, window by window. */
async function visit(size: 0 | 1, looks: readonly Look[]): Promise<Visited> {
  const { page, stories } = stage;
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

/** Every pair of language, theme and width is looked at: what one of them breaks, alone or with another, shows. */
describe('every story of the gallery', () => {
  it('breaks no rule of accessibility at its usual width, and draws the component it is of', async () => {
    const { found, drawn } = await visit(0, [
      { language: 'ja', theme: 'light' },
      { language: 'en', theme: 'dark' },
    ]);
    expect(found).toEqual({});
    const strange = stage.stories.filter(({ id, folder, component }) => !drawn[id]?.includes(`${folder}/${component}`));
    expect(strange.map(({ id }) => id)).toEqual([]);
    const drawnBy = (name: string) =>
      stage.stories.flatMap(({ id, folder, component }) =>
        `${folder}/${component}` === name ? (drawn[id] ?? []) : [],
      );
    const lost = Object.entries(shownWithin).flatMap(([name, parts]) => {
      const there = new Set(drawnBy(name));
      return parts.filter((part) => !there.has(part)).map((part) => `${name} shows no ${part}`);
    });
    expect(lost).toEqual([]);
  });

  it('breaks no rule where there is little room, and fits into it', async () => {
    const { found, wide } = await visit(1, [
      { language: 'ja', theme: 'dark' },
      { language: 'en', theme: 'light' },
    ]);
    expect(found).toEqual({});
    expect(wide).toEqual([]);
  });

  it('throws nothing', () => {
    expect(stage.errors).toEqual([]);
  });
});
