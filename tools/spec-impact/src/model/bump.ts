/** The published packages, by the last part of their names. */
export const packageNames = ["errors", "client", "contract-tests"] as const;

/** One of the published packages. */
export type PackageName = (typeof packageNames)[number];

/** How much a version moves. */
export type Bump = "none" | "patch" | "minor" | "major";

/** A bump for each package. */
export type Bumps = Readonly<Record<PackageName, Bump>>;

const order: readonly Bump[] = ["none", "patch", "minor", "major"];

/** Negative where `a` is less than `b`, 0 where they are the same. */
export function compareBumps(a: Bump, b: Bump): number {
  return order.indexOf(a) - order.indexOf(b);
}

/** The largest of several bumps; `none` for an empty list. */
export function largestBump(bumps: Iterable<Bump>): Bump {
  return [...bumps].reduce<Bump>((largest, bump) => (compareBumps(bump, largest) > 0 ? bump : largest), "none");
}

/** Something for each package. */
export function forEachPackage<Value>(of: (name: PackageName) => Value): Readonly<Record<PackageName, Value>> {
  return { errors: of("errors"), client: of("client"), "contract-tests": of("contract-tests") };
}

/** The largest bump of each package over several changes. */
export function combineBumps(all: readonly { readonly bumps: Bumps }[]): Bumps {
  return forEachPackage((name) => largestBump(all.map(({ bumps }) => bumps[name])));
}
