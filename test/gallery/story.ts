import type { ComponentChildren } from 'preact';

/** Draws a component in one of its states; may use hooks, as a component may. */
export type Draw = () => ComponentChildren;

/** A component in a state that it comes to by presses only. */
export interface Played {
  readonly draw: Draw;
  /** Brings it there; told the element that it stands in. */
  readonly play: (stage: HTMLElement) => void | Promise<void>;
}

/** The states of one component, by a name that says what is to be seen. */
export type States = Readonly<Record<string, Draw | Played>>;

/** Which of the extension's windows components are drawn for: each has its own styles and sizes. */
export type WindowName = 'popup' | 'panel' | 'workspace';

/** The stories of one folder of `components/`, or of a part of it. */
export interface Stories {
  readonly folder: string;
  readonly window: WindowName;
  /** By the component's own name. */
  readonly components: Readonly<Record<string, States>>;
}

/** One state of one component, with its address. */
export interface Story {
  /** `base/Button/every kind`. */
  readonly id: string;
  readonly folder: string;
  readonly component: string;
  readonly state: string;
  readonly window: WindowName;
  readonly draw: Draw;
  readonly play: Played['play'] | null;
}

/** Every story of these files, in order. */
export const storiesOf = (files: readonly Stories[]): readonly Story[] =>
  files.flatMap(({ folder, window, components }) =>
    Object.entries(components).flatMap(([component, states]) =>
      Object.entries(states).map(([state, one]) => ({
        ...{ id: `${folder}/${component}/${state}`, folder, component, state, window },
        draw: typeof one === 'function' ? one : one.draw,
        play: typeof one === 'function' ? null : one.play,
      })),
    ),
  );

/** CSS pixels a window is wide: as it is used, and as narrow as it gets. */
export const widths: Readonly<Record<WindowName, readonly [usual: number, narrow: number]>> = {
  popup: [440, 250],
  panel: [400, 250],
  workspace: [1100, 400],
};
