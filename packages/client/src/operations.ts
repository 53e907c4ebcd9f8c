export { type Connection, createConnection } from "./connection.ts";
export * from "./generated/operations.gen.ts";
