/** Gives `derive` a memory: it is asked once for each object, and its answer is kept as long as the object is. */
export function once<K extends object, V>(derive: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { value: V }>();
  return (of) => {
    let found = known.get(of);
    if (!found) known.set(of, (found = { value: derive(of) }));
    return found.value;
  };
}
