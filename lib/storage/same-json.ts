/** Whether two values are the same JSON, whatever the order of keys in their objects. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((entry, at) => isSameJson(entry, other[at]));
  }
  const [left, right] = [one as Folder, other as Folder];
  const keys = keysIn(left);
  if (keys.length !== keysIn(right).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && isSameJson(left[key], right[key]));
}

type Folder = Readonly<Record<string, unknown>>;

/** JSON has no undefined members. */
const keysIn = (folder: Folder): readonly string[] => Object.keys(folder).filter((key) => folder[key] !== undefined);
