import path from "node:path";

/** A file that the generator owns: its absolute path and its whole text. */
export interface GeneratedFile {
  readonly file: string;
  readonly text: string;
}

const COMMAND = "npm run generate";

/** Puts in front of a text what it was made from and by which command; in JSON, which has no comments, as a member. */
export function withBanner(file: string, text: string, source: string): string {
  const banner = `Generated from ${source} by \`${COMMAND}\`. Do not edit: change the source and generate again.`;
  if (path.extname(file) === ".json") return text.replace("{", `{"$comment":${JSON.stringify(banner)},`);
  return `${path.extname(file) === ".yaml" ? "#" : "//"} ${banner}\n${text}`;
}
