import { schemes } from "../generated/service.gen.ts";
import { type Conceal, concealer, shortSecret } from "../http/redact.ts";
import type { Authenticated } from "../security/scheme.ts";
import type { Provided } from "./client-options.ts";
import { Refusal, refuse } from "./refusal.ts";
import type { Warn } from "./warn.ts";

/** The values of security schemes, or functions that return them, by the names of the schemes. */
export type ProvidedCredentials = Readonly<Record<string, Provided | undefined>>;

/** The credentials of one request. */
export interface Credentials {
  /** Adds them to a request. */
  readonly put: (request: Authenticated) => void;
  /** Replaces their secret parts in texts that people see. */
  readonly conceal: Conceal;
  /** The length of the longest secret. */
  readonly secretLength: number;
}

/** The options of a client or call that are values of security schemes. */
export function credentialOptions(options: object): ProvidedCredentials {
  const given = options as ProvidedCredentials; // The values are checked before they are used.
  return Object.fromEntries(Object.keys(schemes).flatMap((name) => (given[name] ? [[name, given[name]]] : [])));
}

/** Whether a call's options have a value of a security scheme. */
export function hasCredentials(options: object): boolean {
  for (const name in schemes) if ((options as ProvidedCredentials)[name] !== undefined) return true; // As above.
  return false;
}

/**
 * The credentials of a request: values that were checked when the client was made, or values that the caller's
 * functions return for this request. The promise rejects with a {@link Refusal} if a function throws, or returns a
 * value that cannot be sent.
 */
export function credentialsOf(given: ProvidedCredentials, warn: Warn): Credentials | Promise<Credentials> {
  const isFixed = Object.values(given).every((value) => typeof value === "string");
  return isFixed ? credentials(given as CredentialValues, warn) : provide(given, warn);
}

/** Checked values of security schemes. */
type CredentialValues = Readonly<Record<string, string>>;

function credentials(values: CredentialValues, warn: Warn): Credentials {
  // The names are those of schemes.
  const given = Object.entries(values).map(([name, value]) => ({ name, scheme: schemes[name]!, value }));
  const secrets = given.flatMap(({ name, scheme, value }) => {
    const found = scheme.secrets?.(value) ?? [];
    if (found.some(({ length }) => length < shortSecret))
      warn(
        `${name} has fewer than ${shortSecret} characters. Errors and hooks hide it only where it is a whole value.`,
      );
    return found;
  });
  const concealers = secrets.map(concealer);
  return {
    put: (request) => given.forEach(({ scheme, value }) => scheme.put(value, request)),
    conceal: (text) => concealers.reduce((shown, conceal) => conceal(shown), text),
    secretLength: Math.max(0, ...secrets.map(({ length }) => length)),
  };
}

async function provide(given: ProvidedCredentials, warn: Warn): Promise<Credentials> {
  const values = await Promise.all(
    Object.entries(given).map(async ([name, value]) => [name, await provideOne(name, value)] as const),
  );
  refuse((complain) => {
    for (const [name, value] of values) schemes[name]?.check(value ?? "", name, complain);
  });
  return credentials(Object.fromEntries(values) as CredentialValues, warn); // The checks accept only strings.
}

async function provideOne(field: string, value: Provided | undefined): Promise<string | undefined> {
  try {
    return typeof value === "function" ? await value() : value;
  } catch {
    // The thrown value is not kept, because its message may hold the key.
    throw new Refusal([[field, "could not be provided: the function that gives it threw"]]);
  }
}
