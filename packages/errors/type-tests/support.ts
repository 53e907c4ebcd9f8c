/** True if two types are identical; `any` is identical only to itself. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** True for `any`. */
export type IsAny<T> = 0 extends 1 & T ? true : false;

/** True for `never`. */
export type IsNever<T> = [T] extends [never] ? true : false;

/** Compiles only if the type is `true`. */
export function check<_Passed extends true>(): void {}
