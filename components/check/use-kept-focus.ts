import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps a keyboard in a list whose entries go by themselves: when the one that had the focus is gone, the one that has
 * come to its place gets it, or the list itself. While the focus is elsewhere nothing moves it.
 * @param names the entries in order, as `data-finding` names them
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
