import { expect, test } from "vitest";
import { EnvironmentError } from "./environment-error.ts";
import { environmentErrorOf } from "./explain-failure.ts";

const coded = (code: string, message: string): Error => Object.assign(new Error(message), { code });

test.each<[Error, RegExp]>([
  [
    // The message of Yarn 4 about Prism 5.16 with Plug'n'Play.
    coded(
      "MODULE_NOT_FOUND",
      "@stoplight/prism-core tried to access @stoplight/types, but it isn't declared in its dependencies; this makes the require call ambiguous and unsound.",
    ),
    /^@stoplight\/prism-core tried to access[^]+nodeLinker: node-modules` in \.yarnrc\.yml/,
  ],
  [
    coded("MODULE_NOT_FOUND", "Cannot find module 'a'\nRequire stack:\n- b"),
    /^Cannot find module 'a'\n.+--include=optional/,
  ],
  [coded("ERR_DLOPEN_FAILED", "invalid ELF header"), /--include=optional/],
  [new EvalError("Code generation from strings disallowed for this context"), /NODE_OPTIONS/],
  [coded("ERR_ACCESS_DENIED", "Access to this API has been restricted"), /--permission/],
  [coded("EACCES", "permission denied, mkdtemp '/tmp'"), /temporary folder/],
])("%s comes with what to do", (error, message) => {
  const explained = environmentErrorOf(error);
  expect(explained).toBeInstanceOf(EnvironmentError);
  expect(explained?.message).toMatch(message);
  expect(explained?.cause).toBe(error);
});

test("other failures are not put down to the environment", () => {
  expect(environmentErrorOf(new TypeError("x is not a function"))).toBeUndefined();
  expect(environmentErrorOf("a text")).toBeUndefined();
});
