import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard focus in a list whose entries disappear by themselves: when the focused entry is gone, the entry
 * in its place gets the focus, or the list itself. A focus elsewhere is never moved.
 * @param names the entries in order, as named by `data-finding`
 */
export function useKeptFocus(list: { readonly current: HTMLElement | null }, names: readonly string[]): void {
  const held = useRef<{ readonly name: string; readonly at: number } | null>(null);
  const last = useRef(names);
  useEffect(() => {
    const onFocus = () => {
      const name = document.activeElement?.closest<HTMLElement>('[data-finding]')?.dataset.finding;
      held.current = name === undefined ? null : { name, at: last.current.indexOf(name) };
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  useLayoutEffect(() => {
    last.current = names;
    const lost = held.current;
    if (!lost || names.includes(lost.name) || document.activeElement !== document.body) return;
    const cards = [...(list.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
    const next = names[Math.min(lost.at, names.length - 1)];
    const card = cards.find(({ dataset }) => dataset.finding === next) ?? cards[0];
    (card ?? list.current)?.focus({ preventScroll: card === undefined });
  });
}
