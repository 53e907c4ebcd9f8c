import { Writable } from "node:stream";
import bunyan from "bunyan";
import pino from "pino";
import { describe, expect, test } from "vitest";
import winston from "winston";
import { key, makeSubject } from "./an-error.ts";

/** A stream that keeps what is written to it. */
function sink(): { readonly stream: Writable; readonly lines: string[] } {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { stream, lines };
}

const loggers: Readonly<Record<string, (subject: object) => readonly string[]>> = {
  "pino as err": (subject) => {
    const { stream, lines } = sink();
    pino({}, stream).error({ err: subject }, "failed");
    return lines;
  },
  "pino as the object": (subject) => {
    const { stream, lines } = sink();
    pino({}, stream).error(subject);
    return lines;
  },
  "pino with causes": (subject) => {
    const { stream, lines } = sink();
    pino({ serializers: { err: pino.stdSerializers.errWithCause } }, stream).error({ err: subject });
    return lines;
  },
  winston: (subject) => {
    const { stream, lines } = sink();
    const { combine, timestamp, json, errors } = winston.format;
    const transports = [new winston.transports.Stream({ stream })];
    const format = combine(errors({ stack: true, cause: true }), timestamp(), json());
    winston.createLogger({ format, transports }).error(subject);
    return lines;
  },
  "winston with colours": (subject) => {
    const { stream, lines } = sink();
    const { combine, colorize, simple } = winston.format;
    const transports = [new winston.transports.Stream({ stream })];
    winston.createLogger({ format: combine(colorize({ all: true }), simple()), transports }).error(subject);
    return lines;
  },
  "winston as a member": (subject) => {
    const { stream, lines } = sink();
    winston
      .createLogger({ transports: [new winston.transports.Stream({ stream })] })
      .error("failed", { error: subject });
    return lines;
  },
  bunyan: (subject) => {
    const { stream, lines } = sink();
    bunyan.createLogger({ name: "test", streams: [{ stream }] }).error({ err: subject }, "failed");
    return lines;
  },
};

describe.each(Object.entries(loggers))("%s", (_, log) => {
  test.each(Object.entries(makeSubject))(
    "writes one line for %s, keeps its facts, and never the key",
    async (_, make) => {
      const subject = await make();
      const { message, kind, operation } = subject;
      const { code, params } = subject as { code?: string; params?: object };
      const lines = log(subject);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(message.split(" ")[0]);
      expect(lines[0]).not.toContain(key);
      expect(subject).toMatchObject({ kind, operation, ...(code !== undefined && { code, params }) });
    },
  );
});
