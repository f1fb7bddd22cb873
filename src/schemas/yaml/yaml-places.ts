import { type Document as YamlDocument, isCollection, isMap, isNode, isPair, type Node, visit } from 'yaml';

/** What stands at a path of a YAML document: the name it has in its group, and the value. */
export interface Place {
  key: Node | undefined;
  value: Node | undefined;
}

/** Finds what stands at a path. Each group and list is gone through once, however many of its items are asked for. */
export function placesOf(document: YamlDocument): (at: readonly PropertyKey[]) => Place | undefined {
  const known = new WeakMap<Node, ReadonlyMap<string, Place>>();
  const itemsOf = (node: Node) => {
    const items = known.get(node) ?? placesIn(node);
    known.set(node, items);
    return items;
  };
  const root: Place = { key: undefined, value: document.contents ?? undefined };
  return (at) =>
    at.reduce<Place | undefined>((place, part) => place?.value && itemsOf(place.value).get(String(part)), root);
}

/** The items of a group or list by their names; of two with the same name, the first. */
function placesIn(node: Node): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const [index, item] of (isCollection(node) ? node.items : []).entries()) {
    const isNamed = isMap(node) && isPair(item);
    const name = isNamed ? nameOf(item.key) : String(index);
    if (places.has(name)) continue;
    places.set(
      name,
      isNamed ? { key: nodeOf(item.key), value: nodeOf(item.value) } : { key: undefined, value: nodeOf(item) },
    );
  }
  return places;
}

const nodeOf = (item: unknown) => (isNode(item) ? item : undefined);

const nameOf = (key: unknown) =>
  typeof key === 'object' && key !== null && 'value' in key ? String(key.value) : String(key);

/** The longest list or group of a document: how many entries it has, and where it begins. */
export function longestIn(document: YamlDocument): { items: number; offset: number } {
  let longest = { items: 0, offset: 0 };
  visit(document, {
    Collection(_, { items, range }) {
      if (items.length > longest.items) longest = { items: items.length, offset: range?.[0] ?? 0 };
    },
  });
  return longest;
}
