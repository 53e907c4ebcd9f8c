import type { JsonObject } from "./api.ts";
import { objectOf, textOf } from "./values/json-value.ts";

/** The address of a server with the default of each variable in its place. */
export function serverUrl(server: JsonObject): string {
  const variables = objectOf(server["variables"]);
  return textOf(server["url"]).replaceAll(/\{([^{}]+)\}/g, (written, name: string) => {
    const value = objectOf(variables[name])["default"];
    return typeof value === "string" ? value : written;
  });
}

/** Whether an address is a whole one, to which requests can be sent, with every variable filled in. */
export function isAbsolute(url: string): boolean {
  return /^https?:\/\/[^/{}]+(\/[^{}?#]*)?$/.test(url);
}
