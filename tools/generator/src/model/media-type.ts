/** Whether bodies of a media type are JSON: `application/json`, any `+json`, either with parameters such as a charset. */
export function isJsonMediaType(type: string): boolean {
  return /^[\w.+-]+\/([\w.-]+\+)?json\s*(;|$)/i.test(type);
}
