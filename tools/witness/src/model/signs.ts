import type { Bump } from "@resellers-sdk/spec-impact/bump";

/**
 * What a snippet can show, and the least bump that shows. Whatever stops compiling or behaves differently is major,
 * except where the packages promise less; the reason stands beside each exception.
 */
export const signs = {
  // Errors.
  /** An operation, or the type of its failures, is not there. */
  "operation missing": "major",
  /** Minor: the value arrived before, in the arm `known: false`, which each exhaustive match has to handle. */
  "code left over": "minor",
  /** Minor: `isUnlisted` is made to stop compiling on the upgrade that lists the code. */
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
   * Minor: `createError` is for tests, and is made to show which of them speak of an error that is now documented
   * otherwise; production code, which only reads errors, shows for itself what has become of it.
   */
  "error not made": "minor",
  /** Patch: that is what the types say, `params?: undefined`, of a text which is not the documented one. */
  "former text unread": "patch",
  /** Minor: nothing is refused or misread; a retry that was sent is not, or the other way round. */
  "retry differs": "minor",
  /** Patch: texts are for people; no promise is made of their wording. */
  "message differs": "patch",
  "advice differs": "patch",
  "advice may be missing": "major",
  /** Patch: as with messages. */
  "explanation differs": "patch",
  /** Major: what is stored under the name of the error, or is asked of it, is no longer found. */
  "error not listed": "major",
  /** Minor: it stands in the catalogue only; no error carries it. */
  "canonical status differs": "minor",
  // Calls.
  "input refused": "major",
  "request differs": "major",
  "key missing": "major",
  /** Minor: all that the call asked for is sent as before, and the description admits what is sent beside it. */
  "more sent": "minor",
  "answer differs": "major",
  "field differs": "major",
  /** Minor: values of answers are open; a match over them has to expect others. */
  "value left over": "minor",
  "value missing": "major",
  /** Minor: it works as before, and editors strike it through. */
  "operation deprecated": "minor",
  // Contract tests.
  "cell missing": "major",
  "request forbidden": "major",
  // What is published.
  /** Patch: something is published that was not, be it a comment. */
  "files differ": "patch",
} as const satisfies Record<string, Bump>;

/** The name of something that a snippet can show. */
export type Sign = keyof typeof signs;
