/**
 * Finds a key that occurs twice in one object of a valid JSON text, as line and column; null if there is none. Of two
 * such keys, a JSON reader silently keeps only the last.
 */
export function doubleKey(json: string): { readonly line: number; readonly column: number } | null {
  const open: (Set<string> | null)[] = [];
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]]/g;
  for (let found = tokens.exec(json); found !== null; found = tokens.exec(json)) {
    const [token] = found;
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (/^\s*:/.test(json.slice(tokens.lastIndex, tokens.lastIndex + 64))) {
      const key: unknown = JSON.parse(token);
      const keys = open.at(-1);
      if (typeof key !== 'string' || !keys) continue;
      if (keys.has(key)) return placeOf(json, found.index);
      keys.add(key);
    }
  }
  return null;
}

function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
