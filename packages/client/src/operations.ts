export { type Connection, createConnection } from "./call/connection.ts";
export * from "./generated/operations.gen.ts";
