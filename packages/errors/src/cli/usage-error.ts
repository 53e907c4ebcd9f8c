/** A command line that cannot be run; the message says why. */
export class UsageError extends Error {}
