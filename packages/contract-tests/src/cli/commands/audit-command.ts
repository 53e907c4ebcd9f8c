import { resellersContract } from "../../contract/resellers-contract.ts";
import { auditFiles } from "../../traffic/audit-files.ts";
import { auditFormats } from "../../traffic/format-audit.ts";
import { proposalFormats } from "../../traffic/format-proposal.ts";
import { TrafficFileError } from "../../traffic/read/exchange.ts";
import { CliError } from "../cli-error.ts";
import { helpHint, parseWithFiles } from "../parse-options.ts";

const USAGE = `Usage: resellers-contract-tests audit FILE.har|FILE.ndjson … [--format table|json|markdown|html]
       resellers-contract-tests audit FILE.har … --propose [--format markdown|json]

Holds recorded traffic against the description: what was seen, what the description does not know, and which of its
answers were never seen. A HAR may be of any tool; a line of an .ndjson file is an error of the client, as toJSON() gives it.

  --format NAME   how the report is printed (default: table)
  --propose       print what is unknown, and the edit of the description that it asks for, to be sent to the maintainers

Exit codes: 0 all of it is known, 1 something is not, 2 a file cannot be read, or nothing of it could be compared.`;

/** `audit`: compares recorded traffic with the description. */
export async function auditCommand(args: readonly string[]): Promise<number> {
  const { values, files } = parseWithFiles("audit", args, {
    format: { type: "string" },
    propose: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const formats: typeof auditFormats = values.propose ? proposalFormats : auditFormats;
  const name = values.format ?? (values.propose ? "markdown" : "table");
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format === undefined)
    throw new CliError(`--format ${name} is none of ${Object.keys(formats).join(", ")}`, helpHint("audit"));
  if (files.length === 0) throw new CliError("audit needs a file that ends in .har or .ndjson", helpHint("audit"));
  const other = files.find((file) => !/\.(?:har|ndjson)$/i.test(file));
  if (other !== undefined)
    throw new CliError(
      `audit reads files that end in .har (traffic) or .ndjson (logged errors), and ${other} does not`,
      helpHint("audit"),
    );
  try {
    const audit = await auditFiles(resellersContract, files);
    console.log(format(audit));
    return audit.unknown.length > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof TrafficFileError) throw new CliError(error.message);
    throw error;
  }
}
