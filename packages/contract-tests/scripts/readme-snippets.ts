/** A code block below a comment such as `<!-- run -->`, which says how it is tested. */
export interface Snippet {
  readonly mark: string;
  readonly text: string;
}

/** The marked code blocks, in order. */
export function snippetsOf(markdown: string): Snippet[] {
  const blocks = markdown.matchAll(/<!-- ([^>]+) -->\s+```\w+\n([^]*?)```/g);
  return [...blocks].map(([, mark = "", text = ""]) => ({ mark, text }));
}

/** The commands of a workflow, without the installation. */
export function commandsOf(workflow: string): string[] {
  const commands = [...workflow.matchAll(/^ +- run: (.+)$/gm)].map(([, command = ""]) => command);
  return commands.filter((command) => command !== "npm ci");
}
