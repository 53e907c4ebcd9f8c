import { expect, test } from "vitest";
import type { AdaptCall, Adaptable } from "../../call/descriptor.ts";
import type { ProvidedCredentials } from "../../settings/credentials.ts";
import { refuse } from "../../settings/refusal.ts";
import { settingsOf } from "../../settings/settings.ts";
import { credentials } from "../../testing/inputs.ts";
import { inTurn } from "./in-turn.ts";
import { oneOfCredentials } from "./one-of-credentials.ts";
import { ownServer } from "./own-server.ts";

const settings = settingsOf(credentials);

function adapted(adapt: AdaptCall, given: Partial<Adaptable["settings"]>, options = {}): Adaptable {
  const call: Adaptable = { settings: { ...settings, ...given }, options };
  refuse((complain) => adapt(call, complain));
  return call;
}

const chosen = (alternatives: readonly (readonly string[])[], given: ProvidedCredentials, options = {}): object =>
  adapted(oneOfCredentials(alternatives), { credentials: given }, options).settings.credentials;

test("the first set of credentials of which everything was given authenticates a call", () => {
  const alternatives = [["token"], ["apiKey", "accountId"], []];
  expect(chosen(alternatives, { token: "t", apiKey: "k", accountId: "a" })).toEqual({ token: "t" });
  expect(chosen(alternatives, { apiKey: "k", accountId: "a" })).toEqual({ apiKey: "k", accountId: "a" });
  expect(chosen(alternatives, { accountId: "a" })).toEqual({});
});

test("a credential of the call's own counts, and is sent only where it was asked for", () => {
  expect(chosen([["accountId"]], { accountId: "a" }, { accountId: "b" })).toEqual({ accountId: "b" });
  const { options } = adapted(oneOfCredentials([["apiKey"]]), {}, { accountId: "b", timeoutMs: 1 });
  expect(options).toEqual({ accountId: undefined, timeoutMs: 1 });
});

test("a call for which nothing suitable was given is refused, and told what it could have", () => {
  expect(() => chosen([["token"], ["apiKey", "accountId"]], { apiKey: "k" })).toThrow(
    "token is missing, which this call needs; give it to the client, or apiKey and accountId",
  );
});

test("an operation's own server is called, unless the client was given another address", () => {
  const server = { baseUrl: "https://upload.example.test/v2", origin: "https://upload.example.test/" };
  expect(adapted(ownServer("https://upload.example.test/v2/"), {}).settings).toMatchObject(server);
  const elsewhere = { baseUrl: "https://mock.example.test" };
  expect(adapted(ownServer("https://upload.example.test/v2/"), elsewhere).settings).toMatchObject(elsewhere);
});

test("a call can be adapted in two ways", () => {
  const both = inTurn(ownServer("https://upload.example.test"), oneOfCredentials([[]]));
  expect(adapted(both, {}).settings).toMatchObject({ baseUrl: "https://upload.example.test", credentials: {} });
});
