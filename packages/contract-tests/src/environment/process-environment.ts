/** The extension of modules: TypeScript in the repository, JavaScript in the package. */
export const isSource: boolean = import.meta.url.endsWith(".ts");

const LOOPBACK = ["127.0.0.1", "localhost", "::1", "[::1]"];

/** The environment without proxies for addresses of this machine; other addresses still use them. */
export function withoutLoopbackProxy(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const known = [env["NO_PROXY"], env["no_proxy"]].flatMap((names) => names?.split(/[\s,]+/) ?? []);
  const names = [...new Set([...known.filter((name) => name !== ""), ...LOOPBACK])].join(",");
  // Node reads the lower case first, the Pact Verifier the upper case.
  return { ...env, NO_PROXY: names, no_proxy: names };
}

/**
 * The environment of a worker, without variables that make the Verifier skip interactions or keep Prism from starting.
 */
export function proofEnvironment(): NodeJS.ProcessEnv {
  const {
    PACT_DESCRIPTION: _1,
    PACT_PROVIDER_STATE: _2,
    PACT_PROVIDER_NO_STATE: _3,
    NODE_ENV: _4,
    ...others
  } = process.env;
  return withoutLoopbackProxy({ ...others, PACT_DO_NOT_TRACK: "true", SCARF_ANALYTICS: "false" });
}
