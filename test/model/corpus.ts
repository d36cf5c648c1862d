/** The items of a list of hard cases under test/fixtures/corpora. */
export async function corpus<Item>(name: string): Promise<readonly Item[]> {
  const response = await fetch(new URL(`../fixtures/corpora/${name}.json`, import.meta.url));
  return ((await response.json()) as {items: readonly Item[]}).items;
}
