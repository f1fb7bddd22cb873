/** What an address asks to have side by side. */
export interface Choice {
  /** In the order of the address, which is that of the columns. */
  chosen: string[];
  /** Names nothing goes by here. */
  unknown: string[];
  /** What is one too many. */
  excess: string[];
}

/** The entries an address names: each once, the known ones, no more than can be read side by side. */
export function choiceIn(query: string, parameter: string, isKnown: (id: string) => boolean, most: number): Choice {
  const asked = [...new Set(new URLSearchParams(query).getAll(parameter))].filter(Boolean);
  const known = asked.filter(isKnown);
  return {
    chosen: known.slice(0, most),
    unknown: asked.filter((id) => !isKnown(id)),
    excess: known.slice(most),
  };
}

/** The query that asks for these entries; whatever else stood in it stays. */
export function withChoice(query: string, parameter: string, chosen: string[]): string {
  const parameters = new URLSearchParams(query);
  parameters.delete(parameter);
  for (const id of chosen) parameters.append(parameter, id);
  const text = parameters.toString();
  return text && `?${text}`;
}
