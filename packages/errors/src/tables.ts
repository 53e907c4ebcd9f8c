/**
 * The documented errors of each operation, one constant per operation, so that a bundle holds only those it uses.
 *
 * @packageDocumentation
 */
export * from "./generated/tables.gen.ts";
