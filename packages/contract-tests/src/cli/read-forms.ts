import { didYouMean } from "../contract/did-you-mean.ts";
import { REPORT_FORMS, type ReportForm } from "../report/format-report.ts";
import { CliError } from "./cli-error.ts";
import { helpHint } from "./parse-options.ts";

/** The formats that `--report` names. Default: the table, or with `--out` all formats. */
export function readForms(
  command: string,
  values: readonly string[] | undefined,
  out: string | undefined,
): readonly ReportForm[] {
  const names = listOf(command, values) ?? (out === undefined ? ["table"] : REPORT_FORMS);
  return names.map((name) => {
    const form = REPORT_FORMS.find((known) => known === name);
    if (form === undefined)
      throw new CliError(
        `--report ${name} is none of ${REPORT_FORMS.join(", ")}${didYouMean(name, REPORT_FORMS)}`,
        helpHint(command),
      );
    return form;
  });
}

/** The values of an option that may be repeated, or have several values separated by commas. */
export function listOf(command: string, values: readonly string[] | undefined): string[] | undefined {
  const list = values?.flatMap((value) => value.split(",")).map((value) => value.trim());
  const named = list?.filter((value) => value !== "");
  // An empty list would select no cells, and the run would pass.
  if (named?.length === 0)
    throw new CliError("A value is missing after --operation, --only or --report", helpHint(command));
  return named;
}
