import { expect, test } from "vitest";
import { gitEnvironment } from "./git-environment.ts";

test("takes away every variable of git, and nothing else", () => {
  const environment = { PATH: "/bin", GIT_DIR: "/a/.git", GIT_INDEX_FILE: "index", Git_Trace: "1", NO_GIT_HERE: "yes" };
  expect(gitEnvironment(environment)).toEqual({ PATH: "/bin", NO_GIT_HERE: "yes" });
});

test("starts from the environment of this process", () => {
  expect(gitEnvironment()).toMatchObject({ PATH: process.env["PATH"] });
});
