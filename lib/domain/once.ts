/** Makes what follows from a value once for each value, and forgets it with the value. */
export function onceFor<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new WeakMap<Key, { readonly made: Made }>();
  return (key) => {
    const found = known.get(key) ?? { made: make(key) };
    known.set(key, found);
    return found.made;
  };
}

/**
 * Makes what follows from a name once for each name. For names that the program itself gives, such as paths of facts: they
 * are not forgotten.
 */
export function onceForName<Made, Name extends string = string>(make: (name: Name) => Made): (name: Name) => Made {
  const known = new Map<Name, { readonly made: Made }>();
  return (name) => {
    const found = known.get(name);
    if (found) return found.made;
    const made = make(name);
    known.set(name, { made });
    return made;
  };
}
