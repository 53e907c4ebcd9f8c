import { catalogue } from "../catalogue/catalogue.ts";
import type { ExitCode, Io } from "./io.ts";
import { painter } from "./paint.ts";

/** Prints the documented errors of one operation, or of all. */
export function list(operation: string | undefined, json: boolean, io: Io): ExitCode {
  const rows = catalogue.filter((row) => !operation || row.operation === operation);
  if (json) {
    const plain = rows.map(({ operation, status, grpc, code, variant, template, params, retry, fix, docsUrl }) => ({
      operation,
      status,
      grpc: grpc ?? null,
      code,
      variant: variant ?? null,
      template,
      params,
      retry,
      fix,
      docsUrl,
    }));
    io.out(`${JSON.stringify(plain, null, 2)}\n`);
    return 0;
  }
  const paint = painter(io.colours);
  const nameOf = ({ code, variant }: (typeof rows)[number]): string => (variant ? `${code}.${variant}` : code);
  const width = Math.max(0, ...rows.map((row) => nameOf(row).length));
  let heading = "";
  for (const row of rows) {
    if (row.operation !== heading) {
      io.out(`${heading && "\n"}${paint("bold", row.operation)}\n`);
      heading = row.operation;
    }
    io.out(`  ${paint("yellow", `${row.status}`)}  ${paint("cyan", nameOf(row).padEnd(width))}  ${row.template}\n`);
  }
  if (!rows.length) io.out(`${operation} documents no errors of its own.\n`);
  return 0;
}
