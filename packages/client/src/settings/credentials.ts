import { schemes } from "../generated/service.gen.ts";
import { type Conceal, concealer, shortSecret } from "../http/redact.ts";
import type { Authenticated } from "../security/scheme.ts";
import type { Provided } from "./client-options.ts";
import { Refusal, refuse } from "./refusal.ts";
import type { Warn } from "./warn.ts";

/** The values of security schemes, or functions that give them, by the names of the schemes. */
export type ProvidedCredentials = Readonly<Record<string, Provided | undefined>>;

/** What authenticates one request. */
export interface Credentials {
  /** Puts it into a request. */
  readonly put: (request: Authenticated) => void;
  /** Replaces what is secret of it in texts that people see. */
  readonly conceal: Conceal;
  /** The length of the longest secret. */
  readonly secretLength: number;
}

/** Those of a client's or call's options that are the values of security schemes. */
export function credentialOptions(options: object): ProvidedCredentials {
  const given = options as ProvidedCredentials; // Whoever reads them has checked them.
  return Object.fromEntries(Object.keys(schemes).flatMap((name) => (given[name] ? [[name, given[name]]] : [])));
}

/** Whether any of a call's options is the value of a security scheme. */
export function hasCredentials(options: object): boolean {
  for (const name in schemes) if ((options as ProvidedCredentials)[name] !== undefined) return true; // As above.
  return false;
}

/**
 * What authenticates a request: values that were checked when the client was made, or those that the caller's functions
 * give for this request. A promise rejects with a {@link Refusal} if a function throws, or gives something that cannot
 * be sent.
 */
export function credentialsOf(given: ProvidedCredentials, warn: Warn): Credentials | Promise<Credentials> {
  const isFixed = Object.values(given).every((value) => typeof value === "string");
  return isFixed ? credentials(given as CredentialValues, warn) : provide(given, warn);
}

/** Values of security schemes, checked. */
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
  return credentials(Object.fromEntries(values) as CredentialValues, warn); // The checks accept nothing but texts.
}

async function provideOne(field: string, value: Provided | undefined): Promise<string | undefined> {
  try {
    return typeof value === "function" ? await value() : value;
  } catch {
    // What it threw stays out: its message may hold the key.
    throw new Refusal([[field, "could not be provided: the function that gives it threw"]]);
  }
}
