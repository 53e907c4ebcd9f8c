/** Replaces control characters in foreign text, which a terminal would interpret. */
export function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the characters to be replaced
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, "\uFFFD");
}
