/** A list as it should be written: rules of one kind must not fail over what the rule of types reports. */
export function listOf<T>(value: readonly T[] | undefined): readonly T[] {
  return Array.isArray(value) ? value : [];
}

/** Whether an object is written where there should be one. */
export function isNode(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
