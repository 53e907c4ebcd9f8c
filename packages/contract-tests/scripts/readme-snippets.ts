/** A block of code that stands below a comment, such as `<!-- run -->`, which says what is done with it. */
export interface Snippet {
  readonly mark: string;
  readonly text: string;
}

/** The blocks of code that are marked, in their order. */
export function snippetsOf(markdown: string): Snippet[] {
  const blocks = markdown.matchAll(/<!-- ([^>]+) -->\s+```\w+\n([^]*?)```/g);
  return [...blocks].map(([, mark = "", text = ""]) => ({ mark, text }));
}

/** The commands of a workflow, without the one that installs. */
export function commandsOf(workflow: string): string[] {
  const commands = [...workflow.matchAll(/^ +- run: (.+)$/gm)].map(([, command = ""]) => command);
  return commands.filter((command) => command !== "npm ci");
}
