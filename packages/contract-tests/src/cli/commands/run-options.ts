import type { Selection } from "../../contract/contract.ts";
import type { ReportForm } from "../../report/format-report.ts";
import type { Target } from "../../target/target.ts";
import type { Shard } from "../../contract/shard.ts";
import { CliError } from "../cli-error.ts";
import { checkUrl, helpHint, parseOptions } from "../parse-options.ts";
import { listOf, readForms } from "../read-forms.ts";

/** The usage of `run`. */
export const RUN_USAGE = `Usage: resellers-contract-tests run [--prism | --emulator | --target URL] [options]

Proves every documented answer of the Wix Resellers API: every operation × status × code × variant.

  --prism              against Prism, in this machine, without network (the default)
  --emulator           against @resellers-sdk/emulator: every answer must have a cause, and must differ without it
  --target URL         against your own server, which honours \`Prefer: code=428, example=NAME\`
  --states URL         the target sets provider states instead: POST { state, params, action } to this URL
  --caused             with --states: an answer that can be caused but is not is a fault; else it counts as forced
  --revoked-key KEY    with --states: a revoked key, which has to lead to 401
  --header "N: VALUE"  a header of every request to the target, such as the API key; repeatable
  --inputs FILE        your own requests, as JSON or YAML: ids, bodies and headers that exist on your server
  --no-refusals        do not send the forbidden requests; the report lists them as not tried
  --operation NAME     only this operation; repeatable, or several with commas
  --only CODE          only the cells with this code, example or status; repeatable, or several with commas
  --shard I/N          only the part I of N, by operations; \`merge\` combines the reports of all parts
  --report FORM        table, json, junit, html or markdown; repeatable
  --out DIR            write the reports into this folder (all forms, if none is named)
  --allow-unprovable   exit with 0 even if some cells are not provable at the target
  --fresh              prove everything again, including operations that are unchanged since an earlier run

The target is asked for every documented answer, and has to refuse every forbidden request, which is sent too. So do
not use a server with real data.

Exit codes: 0 the contract holds, 1 it does not, 2 nothing could be proven: wrong usage, or something on this machine.`;

const HINT = helpHint("run");

/** The options of `run`, checked. */
export interface RunOptions extends Selection {
  /** Missing for Prism and for the emulator. */
  readonly target: Target | undefined;
  /** Whether to start the emulator and prove against it. */
  readonly emulator: boolean;
  /** The file with the user's own requests. */
  readonly inputs: string | undefined;
  /** The part of the run for this process. Default: the whole run. */
  readonly shard: Shard | undefined;
  readonly forms: readonly ReportForm[];
  readonly out: string | undefined;
  readonly allowUnprovable: boolean;
  readonly fresh: boolean;
}

/**
 * Reads the arguments of `run`.
 *
 * @returns The options; `undefined` if help was requested.
 * @throws {CliError} When they are wrong.
 */
export function readRunOptions(args: readonly string[]): RunOptions | undefined {
  const values = parseOptions("run", args, {
    prism: { type: "boolean", default: false },
    emulator: { type: "boolean", default: false },
    target: { type: "string" },
    states: { type: "string" },
    caused: { type: "boolean", default: false },
    "revoked-key": { type: "string" },
    header: { type: "string", multiple: true },
    inputs: { type: "string" },
    "no-refusals": { type: "boolean", default: false },
    operation: { type: "string", multiple: true },
    only: { type: "string", multiple: true },
    shard: { type: "string" },
    report: { type: "string", multiple: true },
    out: { type: "string" },
    "allow-unprovable": { type: "boolean", default: false },
    fresh: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  });
  if (values.help) return undefined;
  const against = [values.prism && "--prism", values.emulator && "--emulator", values.target && "--target"];
  const named = against.filter((option) => typeof option === "string");
  if (named.length > 1) throw new CliError(`${named.join(" and ")} exclude each other`, HINT);
  const { states, header, inputs, "no-refusals": noRefusals } = values;
  for (const [option, value] of Object.entries({ states, header, inputs, "no-refusals": noRefusals || undefined }))
    if (value !== undefined && values.target === undefined) throw new CliError(`--${option} needs --target`, HINT);
  const { caused, "revoked-key": revokedKey } = values;
  for (const [option, value] of Object.entries({ caused: caused || undefined, "revoked-key": revokedKey }))
    if (value !== undefined && states === undefined) throw new CliError(`--${option} needs --states`, HINT);
  return {
    target:
      values.target === undefined
        ? undefined
        : {
            url: checkUrl("run", "--target", values.target),
            headers: Object.fromEntries((values.header ?? []).map(readHeader)),
            statesUrl: values.states === undefined ? undefined : checkUrl("run", "--states", values.states),
            causes: caused ? "required" : undefined,
            revokedKey,
            refusals: !noRefusals,
          },
    emulator: values.emulator,
    inputs,
    operations: listOf("run", values.operation),
    only: listOf("run", values.only),
    forms: readForms("run", values.report, values.out),
    shard: values.shard === undefined ? undefined : readShard(values.shard),
    out: values.out,
    allowUnprovable: values["allow-unprovable"],
    fresh: values.fresh,
  };
}

function readShard(text: string): Shard {
  const [, index = 0, count = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > count)
    throw new CliError(`--shard ${text} is not of the form I/N, such as 1/3: the first of three parts`, HINT);
  return { index, count };
}

function readHeader(text: string): [name: string, value: string] {
  const colon = text.indexOf(":");
  // The value may be a key, which must not be printed.
  if (colon < 1) throw new CliError('--header is not of the form "Name: value"', HINT);
  return [text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim()];
}
