import { useEffect, useState } from 'preact/hooks';

/**
 * A part of the program that is loaded when it is wanted; null until then. `wanted` names the part if there are
 * several; with null the last one stays.
 */
export function useLoaded<Name extends string, Part extends object>(
  wanted: Name | null,
  load: (name: Name) => Promise<Part>,
): Part | null {
  const [held, setHeld] = useState<{ readonly name: Name; readonly part: Part } | null>(null);
  useEffect(() => {
    if (wanted === null || held?.name === wanted) return undefined;
    let isOver = false;
    void load(wanted).then((part) => {
      if (!isOver) setHeld({ name: wanted, part });
    });
    return () => {
      isOver = true;
    };
  }, [wanted]);
  return held && (wanted === null || held.name === wanted) ? held.part : null;
}
