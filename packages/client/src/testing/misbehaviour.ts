import { gzipSync } from "node:zlib";
import { promised } from "./inputs.ts";
import { type Handler, sendJson } from "./loopback-server.ts";

/** A thousand times larger after decompression. */
const bomb = gzipSync(Buffer.alloc(1_000_000, " "));
const okJson = JSON.stringify(promised);

/** Every misbehaviour of a server on an open connection, by name; selected with `x-misbehave`. */
export const misbehaviours: Readonly<Record<string, Handler>> = {
  // One operation documents this code; for the others it is unlisted.
  "documented error": (_, response) => {
    const description = "You must provide a siteId to unassign product instance 0f3c2c6e from a site.";
    sendJson(response, 428, {
      message: description,
      details: { applicationError: { code: "MISSING_SITE_ID", description } },
    });
  },
  "undocumented code": (_, response) =>
    sendJson(response, 428, { message: "no", details: { applicationError: { code: "NEW_CODE", description: "no" } } }),
  "undocumented status": (_, response) => sendJson(response, 418, { message: "teapot", details: {} }),
  "field violations": (_, response) =>
    sendJson(response, 400, {
      message: "bad",
      details: { validationError: { fieldViolations: [{ field: "id", description: "bad" }] } },
    }),
  "401": (_, response) => sendJson(response, 401, { message: "", details: {} }),
  "403": (_, response) => sendJson(response, 403, { message: "", details: {} }),
  "201 with the promised body": (_, response) => sendJson(response, 201, promised),
  "wrong content type": (_, response) => sendJson(response, 200, promised, { "content-type": "image/png" }),
  "204": (_, response) => response.writeHead(204).end(),
  "200 and nothing": (_, response) => response.writeHead(200, { "content-length": "0" }).end(),
  "HTML 502": (_, response) =>
    response.writeHead(502, { "content-type": "text/html" }).end("<html><h1>Bad Gateway</h1></html>"),
  "empty 500 with a length": (_, response) => response.writeHead(500, { "content-length": "0" }).end(),
  "empty 500 without a length": (_, response) => {
    response.writeHead(500).flushHeaders();
    response.end();
  },
  "truncated JSON": (_, response) =>
    response.writeHead(200, { "content-type": "application/json" }).end(okJson.slice(0, 20)),
  "JSON array": (_, response) => sendJson(response, 200, [promised]),
  "JSON string": (_, response) => sendJson(response, 200, "package"),
  "JSON null": (_, response) => sendJson(response, 200, null),
  "another object": (_, response) => sendJson(response, 200, { message: "hello" }),
  "HTML 200": (_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>maintenance</html>"),
  "429 in seconds": (_, response) => sendJson(response, 429, { message: "", details: {} }, { "retry-after": "2" }),
  "429 with a date that has passed": (_, response) =>
    sendJson(response, 429, { message: "", details: {} }, { "retry-after": "Wed, 21 Oct 2015 07:28:00 GMT" }),
  "429 absurdly long": (_, response) =>
    sendJson(response, 429, { message: "", details: {} }, { "retry-after": "99999999" }),
  "429 garbage": (_, response) => sendJson(response, 429, { message: "", details: {} }, { "retry-after": "soon" }),
  "503": (_, response) => sendJson(response, 503, { message: "", details: {} }),
  "reset before the response": (_, response) => void response.socket?.resetAndDestroy(),
  "cut in the body": (_, response) => {
    response.writeHead(200, { "content-length": String(okJson.length), "x-wix-request-id": "1774.5" });
    response.write(okJson.slice(0, 20), () => response.destroy());
  },
  "cut in the body of a failure": (_, response) => {
    response.writeHead(428, { "content-length": "1000", "x-wix-request-id": "1774.5" });
    response.write("{", () => response.destroy());
  },
  "body that never ends": (_, response) => {
    response.writeHead(200, { "x-wix-request-id": "1774.5" });
    response.write("{");
    const timer = setInterval(() => response.write(" "), 5);
    response.on("close", () => clearInterval(timer));
  },
  "never answers": () => {},
  "redirect to the same origin": (_, response) => response.writeHead(302, { location: "/elsewhere" }).end(),
  "redirect to another origin": ({ headers }, response) =>
    response.writeHead(307, { location: String(headers["x-elsewhere"]) }).end(),
  "huge body": (_, response) => {
    response.writeHead(200, { "x-wix-request-id": "1774.5" });
    const chunk = " ".repeat(65_536);
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on("drain", more);
    more();
  },
  "gzip bomb": (_, response) =>
    response.writeHead(200, { "content-encoding": "gzip", "x-wix-request-id": "1774.5" }).end(bomb),
  "broken gzip": (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end("no gzip"),
  "invalid header bytes": (_, response) => void response.socket?.end("HTTP/1.1 200 OK\r\nx-\0bad: \u0001\r\n\r\n"),
  "no HTTP": (_, response) => void response.socket?.end("SSH-2.0-OpenSSH_9.9\r\n"),
};

/** Misbehaves as the header of the request says. */
export const misbehave: Handler = (arrived, response) =>
  misbehaviours[String(arrived.headers["x-misbehave"])]?.(arrived, response);
