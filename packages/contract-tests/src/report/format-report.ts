import { formatHtml } from "./format-html.ts";
import { formatJson } from "./format-json.ts";
import { formatJunit } from "./format-junit.ts";
import { formatMarkdown } from "./format-markdown.ts";
import { formatTable } from "./format-table.ts";
import type { Report } from "./report.ts";

/** The formats of a report. */
export const REPORT_FORMS = ["table", "json", "junit", "html", "markdown"] as const;

/** The name of a report format. */
export type ReportForm = (typeof REPORT_FORMS)[number];

/** The writer and the file extension of each format. */
export const reportForms: Readonly<
  Record<ReportForm, { readonly file: string; readonly format: (report: Report) => string }>
> = {
  table: { file: "contract-report.txt", format: formatTable },
  json: { file: "contract-report.json", format: formatJson },
  junit: { file: "contract-report.junit.xml", format: formatJunit },
  html: { file: "contract-report.html", format: formatHtml },
  markdown: { file: "contract-report.md", format: formatMarkdown },
};
