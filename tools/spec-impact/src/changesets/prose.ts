/** The names as a list in Markdown code: `a`, `b` and `c`. */
export function listOf(names: readonly string[]): string {
  const codes = names.map((name) => `\`${name}\``);
  const last = codes.at(-1) ?? "";
  return codes.length < 2 ? last : `${codes.slice(0, -1).join(", ")} and ${last}`;
}

/** ` of `a` and `b``, or an empty string for all operations. */
export function ofOperations(operations: readonly string[]): string {
  return operations.length === 0 ? "" : ` of ${listOf(operations)}`;
}
