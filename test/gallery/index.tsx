import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import './index.css';
import { stories } from './registry';
import { widths } from './story';

const languages = ['ja', 'en'] as const;
const themes = ['light', 'dark'] as const;
const sizes = ['usual', 'narrow'] as const;

/** The story that the page's own address names, else the first. */
const addressed = () => {
  const id = decodeURIComponent(location.hash.slice(1));
  return stories.find((story) => story.id === id) ?? stories[0];
};

/** All stories by folder and component, and one of them in a frame as wide as its window is. */
function Gallery() {
  const [story, setStory] = useState(addressed);
  const [language, setLanguage] = useState<(typeof languages)[number]>('ja');
  const [theme, setTheme] = useState<(typeof themes)[number]>('light');
  const [size, setSize] = useState<(typeof sizes)[number]>('usual');
  useEffect(() => {
    const follow = () => setStory(addressed());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  if (!story) return <p>There is no story.</p>;
  const look = JSON.stringify({ id: story.id, language, theme });
  const components = [...new Set(stories.map(({ folder, component }) => `${folder}/${component}`))];
  return (
    <>
      <nav aria-label="Stories">
        {components.map((component) => (
          <details key={component} open={story.id.startsWith(`${component}/`)}>
            <summary>{component}</summary>
            <ul>
              {stories
                .filter(({ id }) => id.startsWith(`${component}/`))
                .map(({ id, state }) => (
                  <li key={id}>
                    <a href={`#${encodeURIComponent(id)}`} aria-current={id === story.id ? 'page' : undefined}>
                      {state}
                    </a>
                  </li>
                ))}
            </ul>
          </details>
        ))}
      </nav>
      <main>
        <h1>{story.id}</h1>
        <p>
          <Choice name="Language" options={languages} value={language} onChoose={setLanguage} />
          <Choice name="Theme" options={themes} value={theme} onChoose={setTheme} />
          <Choice name="Width" options={sizes} value={size} onChoose={setSize} />
        </p>
        <iframe
          title={story.id}
          src={`stage.html#${encodeURIComponent(look)}`}
          style={{ width: `${widths[story.window][size === 'usual' ? 0 : 1]}px` }}
        />
      </main>
    </>
  );
}

function Choice<T extends string>(props: {
  readonly name: string;
  readonly options: readonly T[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}) {
  return (
    <label>
      {props.name}{' '}
      <select
        value={props.value}
        onChange={(event) => {
          const chosen = props.options.find((one) => one === event.currentTarget.value);
          if (chosen) props.onChoose(chosen);
        }}
      >
        {props.options.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
}

render(<Gallery />, document.getElementById('gallery') ?? document.body);
