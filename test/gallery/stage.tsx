import { type ComponentType, options, render } from 'preact';
import { useState } from 'preact/hooks';
import { useAppearance } from '../../components/base/use-appearance';
import type { Language } from '../../lib/i18n/i18n';
import { stories } from './registry';
import type { Story } from './story';
import './stage.css';
import { styles } from './windows';
import { WindowWords } from '../../lib/screens/shared/window-words';

/** How a story is looked at. */
export interface Look {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
}

/** What a test asks the stage. */
export interface Stage {
  readonly stories: readonly Pick<Story, 'id' | 'folder' | 'component' | 'window'>[];
  /** Draws a story and brings it into its state. Gives the names of the components it drew. */
  readonly show: (id: string, look: Look) => Promise<readonly string[]>;
  /** The story as it stands, in another language or theme. */
  readonly turn: (look: Look) => Promise<void>;
}

declare global {
  interface Window {
    readonly stage: Stage;
  }
}

const root = document.getElementById('stage') ?? document.body;
const sheet = document.head.appendChild(document.createElement('style'));

/** Components by themselves, to know them again in what is drawn: a name alone may be another's. */
const modules = import.meta.glob<Record<string, unknown>>('../../components/**/*.tsx', { eager: true });
const names = new Map<unknown, string>(
  Object.entries(modules).flatMap(([path, module]) => {
    const folder = path.split('/').at(-2);
    return Object.entries(module).flatMap(([name, value]) =>
      typeof value === 'function' ? [[value, `${folder}/${name}`] as const] : [],
    );
  }),
);
const drawn = new Set<string>();
const made = options.vnode;
options.vnode = (vnode) => {
  const name = names.get(vnode.type);
  if (name !== undefined) drawn.add(name);
  made?.(vnode);
};

let turnTo: (look: Look) => void = () => undefined;

function Shown({ story, first }: { readonly story: Story; readonly first: Look }) {
  const [{ language, theme }, setLook] = useState(first);
  turnTo = setLook;
  useAppearance(language, theme);
  const Draw = story.draw as ComponentType;
  return (
    <WindowWords language={language}>
      <Draw />
    </WindowWords>
  );
}

/** Until what was asked for is drawn, and what it has set off in turn. */
const settled = async (): Promise<void> => {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve));
};

async function show(id: string, look: Look): Promise<readonly string[]> {
  const story = stories.find((one) => one.id === id);
  if (!story) throw new Error(`There is no story "${id}".`);
  render(null, root);
  drawn.clear();
  const style = styles[story.window].join('\n');
  if (sheet.textContent !== style) sheet.textContent = style;
  document.documentElement.dataset.window = story.window;
  render(<Shown key={id} story={story} first={look} />, root);
  await settled();
  if (story.play) {
    await story.play(root);
    await settled();
  }
  return [...drawn];
}

async function turn(look: Look): Promise<void> {
  turnTo(look);
  await settled();
}

Object.assign(window, {
  stage: {
    stories: stories.map(({ id, folder, component, window: name }) => ({ id, folder, component, window: name })),
    show,
    turn,
  } satisfies Stage,
});

/** The page by itself shows what its address names: `stage.html#{"id":…,"language":…,"theme":…}`. */
async function showAddressed(): Promise<void> {
  const named = decodeURIComponent(location.hash.slice(1));
  if (!named.startsWith('{')) return;
  const { id, ...look } = JSON.parse(named) as Look & { readonly id: string };
  await show(id, look);
}
addEventListener('hashchange', () => void showAddressed());
void showAddressed();
