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
