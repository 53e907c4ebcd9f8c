/** The parts of a response that a file, or standard input, holds. */
export interface ResponseText {
  /** The body. */
  readonly body: string;
  /** Status and headers, if they precede the body as in the output of `curl -i`. */
  readonly status?: number;
  readonly headers?: readonly (readonly [name: string, value: string])[];
}

/** A status line and headers, followed by a blank line. */
const head = /^HTTP\/[\d.]+ (?<status>\d{3})[^\n]*\r?\n(?<headers>(?:[^\r\n]+\r?\n)*)\r?\n/;

/**
 * Reads a saved response: the body alone, or the body after its status line and headers. If there are several heads, as
 * proxies and redirects leave them, the last one counts.
 */
export function readResponse(bytes: Uint8Array): ResponseText {
  let body = decodeText(bytes);
  let last: Omit<ResponseText, "body"> = {};
  for (let found = head.exec(body); found; found = head.exec(body)) {
    body = body.slice(found[0].length);
    last = { status: Number(found.groups!["status"]), headers: readHeaders(found.groups!["headers"]!) }; // Both groups always match.
  }
  return { body, ...last };
}

function readHeaders(lines: string): readonly (readonly [name: string, value: string])[] {
  return lines
    .split(/\r?\n/)
    .filter((line) => line.includes(":"))
    .map((line) => [line.slice(0, line.indexOf(":")).trim(), line.slice(line.indexOf(":") + 1).trim()] as const);
}

/** The text of bytes in UTF-8, or in UTF-16, which PowerShell writes when it redirects output into a file. */
function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || (first !== undefined && first !== 0 && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second !== undefined && second !== 0);
  // `TextDecoder` removes a byte order mark.
  return new TextDecoder(isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8").decode(bytes);
}
