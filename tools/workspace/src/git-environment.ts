/**
 * The environment for a child process that runs git: that of this process without all variables of git.
 *
 * Git sets variables such as `GIT_DIR` and `GIT_INDEX_FILE` while it runs a hook. A child process that inherits them
 * works on the repository of the hook, whatever folder it is started in.
 *
 * @param environment Default: the environment of this process.
 */
export function gitEnvironment(environment: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  // Names of variables are case-insensitive on Windows.
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^GIT_/i.test(name)));
}
