/** The page was fetched, and it is not the errors page in a form that can be compared. */
export class UnreadablePage extends Error {
  override readonly name = "UnreadablePage";
}

/** Thrown if the address of the page could not be read. */
export class UnreachablePage extends Error {
  override readonly name = "UnreachablePage";
}
