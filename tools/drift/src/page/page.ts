/** The errors page as data, whatever form it was published in. */
export interface Page {
  /** The sections with errors, in the order of the page. */
  readonly sections: readonly PageSection[];
}

/** A heading and the rows of the table below it. */
export interface PageSection {
  readonly heading: string;
  readonly rows: readonly PageRow[];
}

/** One documented error, as the page prints it. */
export interface PageRow {
  readonly status: number;
  /** The canonical name of the status, such as `NOT_FOUND`. */
  readonly grpc: string;
  readonly code: string;
  readonly message: Message;
  /** The advice as plain text: links without their addresses, parameters blank, white space collapsed. */
  readonly advice: string;
}

/** A message cut at its parameters: there is one text more than there are parameters. */
export interface Message {
  readonly texts: readonly string[];
  /** The name of each parameter; `undefined` where the page prints a blank in its place. */
  readonly parameters: readonly (string | undefined)[];
}

/** The uninterpreted form of a page, which the readers of Markdown and of HTML return. */
export type Block =
  | { readonly kind: "heading"; readonly depth: number; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly TableRow[]; readonly closed: boolean };

export interface TableRow {
  readonly cells: readonly Cell[];
  /** Whether the source ends the row: a row without its last delimiter was cut off. */
  readonly closed: boolean;
}

export type Cell = readonly Inline[];

/** A piece of a cell: words, words printed as code, or the name of a parameter. */
export interface Inline {
  readonly kind: "text" | "code" | "parameter";
  readonly text: string;
}
