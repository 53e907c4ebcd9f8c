import { createResellersClient } from "../src/index.ts";
import type { AnyResult } from "../src/call/run-call.ts";
import { expected, type Expectation } from "../src/testing/expectations.ts";
import { credentials, promised } from "../src/testing/inputs.ts";

/** The result of one check; the same checks run in every runtime. */
export interface Finding {
  readonly name: string;
  /** The deviations from what was expected. */
  readonly problem?: string;
  /** How many requests the client says it has sent; the server has counted them too. */
  readonly attempts: number;
}

/** Runs the client against every misbehaviour of the server. */
export async function conform(baseUrl: string, deviations: Readonly<Record<string, Expectation>>): Promise<Finding[]> {
  const client = createResellersClient({
    ...credentials,
    baseUrl,
    maxResponseBytes: 100_000,
    retry: { baseDelayMs: 1, maxDelayMs: 2 },
  });
  const findings: Finding[] = [];
  const check = async (
    name: string,
    call: (headers: Record<string, string>) => Promise<unknown>,
    want: object,
  ): Promise<void> => {
    const result = (await call({ "x-check": encodeURIComponent(name) }).catch((error: unknown) => ({
      escaped: String(error),
    }))) as AnyResult;
    const problem = difference(result, want);
    findings.push({ name, attempts: result.attempts ?? 0, ...(problem && { problem }) });
  };

  for (const [name, usual] of Object.entries(expected)) {
    const [kind, status, more] = deviations[name] ?? usual;
    const timeoutMs = kind === "timeout" ? 60 : undefined;
    await check(
      name,
      (headers) =>
        client.cancelPackage(
          { id: "a b" },
          {
            headers: { ...headers, "x-misbehave": name, "x-elsewhere": "http://127.0.0.1:1/" },
            timeoutMs,
            retry: false,
          },
        ),
      kind === "ok"
        ? { ok: true, data: promised }
        : { ok: false, error: { kind, ...(status !== undefined && { status }), ...more } },
    );
  }
  const busy = (headers: Record<string, string>): Record<string, string> => ({ ...headers, "x-misbehave": "503" });
  await check(
    "three attempts with one key",
    (headers) => client.cancelPackage({ id: "a" }, { headers: busy(headers) }),
    { attempts: 3, error: { kind: "server", attempts: 3 } },
  );
  await check(
    "one attempt without a key",
    (headers) => client.updatePackageExternalId({ packageId: "a", externalId: "b" }, { headers: busy(headers) }),
    { attempts: 1 },
  );
  await check("nothing for a wrong input", (headers) => client.getPackage({ id: ".." }, { headers }), {
    attempts: 0,
    error: { kind: "input" },
  });
  await check(
    "abort before",
    (headers) => client.getPackage({ id: "a" }, { headers, signal: AbortSignal.abort("early") }),
    { attempts: 0, error: { kind: "aborted" } },
  );
  const controller = new AbortController();
  setTimeout(() => controller.abort("late"), 30);
  await check(
    "abort during",
    (headers) =>
      client.cancelPackage(
        { id: "a" },
        { headers: { ...headers, "x-misbehave": "body that never ends" }, signal: controller.signal },
      ),
    { attempts: 1, error: { kind: "aborted", status: 200 } },
  );
  await check(
    "deadline",
    (headers) =>
      client.cancelPackage({ id: "a" }, { headers: { ...headers, "x-misbehave": "never answers" }, deadlineMs: 60 }),
    { attempts: 1, error: { kind: "timeout", limit: "deadlineMs" } },
  );
  const watched = createResellersClient({
    ...credentials,
    baseUrl,
    maxResponseBytes: 100_000,
    retry: { baseDelayMs: 1, maxDelayMs: 2 },
  });
  watched.raw.use({ onRequest: () => undefined });
  const through = (name: string, more: object, want: object): Promise<void> =>
    check(
      `${name}, through a middleware`,
      (headers) => watched.cancelPackage({ id: "a b" }, { headers: { ...headers, "x-misbehave": name }, ...more }),
      want,
    );
  await through("201 with the promised body", {}, { ok: true, data: promised });
  await through("503", {}, { attempts: 3, error: { kind: "server", attempts: 3 } });
  await through("huge body", {}, { ok: false, error: { kind: "decode", status: 200 } });
  await through("never answers", { timeoutMs: 60, retry: false }, { error: { kind: "timeout", limit: "timeoutMs" } });
  const lost = createResellersClient({ ...credentials, baseUrl: "http://127.0.0.1:9", retry: false });
  await check("refused connection", () => lost.getPackage({ id: "a" }), { ok: false, error: { kind: "network" } });
  return findings;
}

/** The paths at which a value differs from the expectation; members without an expectation may have any value. */
function difference(value: unknown, wanted: unknown, at = "result"): string | undefined {
  if (typeof wanted !== "object" || wanted === null)
    return value === wanted ? undefined : `${at} is ${JSON.stringify(value)}, not ${JSON.stringify(wanted)}`;
  for (const [key, inner] of Object.entries(wanted)) {
    const found = difference((value as Record<string, unknown> | undefined)?.[key], inner, `${at}.${key}`);
    if (found) return found;
  }
  return undefined;
}
