/** What a JSON file of the site holds. Rejects where it cannot be had. */
export async function fetched(path: string): Promise<unknown> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`There is nothing at ${path}.`);
  return answer.json();
}
