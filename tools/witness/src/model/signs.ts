import type { Bump } from "@resellers-sdk/spec-impact/bump";

/**
 * The differences that a snippet can show, and the least bump that each proves. Code that no longer compiles, or behaves
 * differently, proves a major, unless the packages promise less; each exception states its reason.
 */
export const signs = {
  // Errors.
  /** An operation, or the type of its failures, is not there. */
  "operation missing": "major",
  /** Minor: the value arrived before, as `known: false`, which every exhaustive match has to handle. */
  "code left over": "minor",
  /** Minor: `isUnlisted` is meant to stop compiling on the upgrade that documents the code. */
  "code listed": "minor",
  "code missing": "major",
  /** Minor, as with codes: a new variant arrived before with `variant: undefined`, which a match has to handle. */
  "variant left over": "minor",
  "variant differs": "major",
  "kind differs": "major",
  "status differs": "major",
  "request id differs": "major",
  "parameter differs": "major",
  /**
   * Minor: `createError` is for tests, and is meant to reveal those that use an error whose documentation changed.
   * Production code only reads errors; what it notices is covered by other signs.
   */
  "error not made": "minor",
  /** Patch: the type allows it, because an undocumented message has `params?: undefined`. */
  "former text unread": "patch",
  /** Minor: nothing is refused or misread; only the number of attempts changes. */
  "retry differs": "minor",
  /** Patch: messages are for people; their wording is not part of the promise. */
  "message differs": "patch",
  "advice differs": "patch",
  "advice may be missing": "major",
  /** Patch: as with messages. */
  "explanation differs": "patch",
  /** Major: a lookup by the name of the error no longer finds it. */
  "error not listed": "major",
  /** Minor: it is in the catalogue only; no error carries it. */
  "canonical status differs": "minor",
  // Calls.
  "input refused": "major",
  "request differs": "major",
  "key missing": "major",
  /** Minor: the input of the call is sent as before, and the description admits the added members. */
  "more sent": "minor",
  "answer differs": "major",
  "field differs": "major",
  /** Minor: values in responses are open; a match over them has to allow for others. */
  "value left over": "minor",
  "value missing": "major",
  /** Minor: the operation works as before; editors strike it through. */
  "operation deprecated": "minor",
  // Contract tests.
  "cell missing": "major",
  "request forbidden": "major",
  // What is published.
  /** Patch: a published file changed, even if only in a comment. */
  "files differ": "patch",
} as const satisfies Record<string, Bump>;

/** The name of something that a snippet can show. */
export type Sign = keyof typeof signs;
