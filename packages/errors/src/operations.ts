/** The documented errors of each operation, one export each, so that a bundle holds only those it uses. */
export * from "./generated/operations.gen.ts";
