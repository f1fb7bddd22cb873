/**
 * Keeps what was made of an object as long as there is the object, and makes it anew where anything else that it is
 * made from is another: objects by themselves, texts and numbers by what they say.
 */
export function kept<K extends object, By extends readonly unknown[], T>(make: (of: K, ...by: By) => T) {
  const known = new WeakMap<K, { by: By; made: T }>();
  return (of: K, ...by: By): T => {
    const last = known.get(of);
    if (last && by.length === last.by.length && by.every((value, index) => value === last.by[index])) return last.made;
    const made = make(of, ...by);
    known.set(of, { by, made });
    return made;
  };
}

/** Keeps what was made of the latest objects alone: several ask for the same in turn, and of all it would be too much. */
export function keptOfLatest<K extends object, T>(most: number, make: (of: K) => T): (of: K) => T {
  const known = new Map<K, T>();
  return (of) => {
    if (known.has(of)) return known.get(of) as T;
    const made = make(of);
    const [oldest] = known.size < most ? [] : known.keys();
    if (oldest) known.delete(oldest);
    known.set(of, made);
    return made;
  };
}

/** Keeps what was made of each text as long as the program runs: for texts that come again and again, such as dates. */
export function keptByText<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const last = known.get(text);
    if (last !== undefined) return last;
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
