/** All items of an async iterable, each mapped by `pick`. */
export async function collect<Item, Picked = Item>(
  items: AsyncIterable<Item>,
  pick?: (item: Item) => Picked,
): Promise<Picked[]> {
  const collected: Picked[] = [];
  // Without `pick`, `Picked` is `Item`.
  for await (const item of items) collected.push(pick ? pick(item) : (item as unknown as Picked));
  return collected;
}
