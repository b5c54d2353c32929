import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A part of the page that scrolls sideways if it has less room than it needs. */
export interface ScrolledProps {
  /** What it contains, for screen readers. */
  readonly label: string;
  readonly class: string;
  readonly children: ComponentChildren;
}

/** If it has to scroll, Tab stops at it: without a mouse its other end could not be reached. */
export function Scrolled({ label, class: classes, children }: ScrolledProps) {
  const whole = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = whole.current;
    if (!element) return;
    const look = () => {
      if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const inside of element.children) observer.observe(inside);
    look();
    return () => observer.disconnect();
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a visible legend and gives no better name here.
    <div class={classes} role="group" aria-label={label} ref={whole}>
      {children}
    </div>
  );
}
