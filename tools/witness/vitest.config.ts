import { testConfig } from "../vitest/test-config.ts";

export default {
  ...testConfig,
  test: {
    ...testConfig.test,
    // The files share one process, and with it the states that were read and generated before. The witness itself uses
    // a second processor: the compiler is a process and the snippets run in a thread.
    fileParallelism: false,
  },
};
