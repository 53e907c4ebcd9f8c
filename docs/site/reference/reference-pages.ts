import { fence, type Page, table } from "../pages/page.ts";
import type { Package } from "./entries.ts";
import type { Declaration, Described } from "./read-declarations.ts";

/** Declarations that are longer, which are those made of the description, are not shown. */
const LONGEST = 6000;
const groups = ["Functions", "Classes", "Constants", "Types"] as const;

const forEffect =
  "It exports nothing and is imported for its effect: [Observability](site:guides/observability) shows it.";

/** The page on which an exported name is described, and its anchor there. */
type Places = ReadonlyMap<string, string>;

/** A page for each entry of the packages, and one that lists them. */
export function referencePages(packages: readonly Package[], described: readonly Described[]): readonly Page[] {
  const places = placesOf(described);
  return [overview(packages), ...described.map((each) => entryPage(each, places))];
}

function overview(packages: readonly Package[]): Page {
  return {
    path: "reference",
    title: "Reference",
    description: "Every exported name of the packages, every option, every command.",
    body: [
      "Made of the packages as they are built: their declarations, their comments, and what their commands print.",
      ...packages.flatMap(({ name, description, entries, commands }) => [
        `## ${name}`,
        description,
        [
          ...entries.map(({ specifier, page }) => `- [\`${specifier}\`](site:${page})`),
          ...[...commands.keys()].map(
            (command) => `- the command [\`${command}\`](site:reference/commands/${command})`,
          ),
        ].join("\n"),
      ]),
      "[The options of the client](site:reference/options) have a page of their own.",
    ].join("\n\n"),
  };
}

function entryPage({ entry, own, others }: Described, places: Places): Page {
  const sections = groups.flatMap((group) => {
    const members = own.filter((one) => one.group === group);
    return members.length === 0 ? [] : [`## ${group}`, ...members.map((one) => section(one, places))];
  });
  return {
    path: entry.page,
    title: entry.specifier,
    description: `What ${entry.specifier} exports: ${own.length} names of its own, with their declarations.`,
    body: [
      fence("ts", importOf({ entry, own, others })),
      ...(own.length + others.length === 0 ? [forEffect] : []),
      ...sections,
      ...borrowed(others, places),
    ].join("\n\n"),
  };
}

/** An entry without a name is imported for its effect. */
function importOf({ entry, own, others }: Described): string {
  const names = own.length + others.length === 0 ? "" : "{ … } from ";
  return `import ${names}"${entry.specifier}";`;
}

function section(declaration: Declaration, places: Places): string {
  const { name, text, code, members, throws, examples, deprecated, internal, uses } = declaration;
  const shown = code.join("\n\n");
  const links = uses.flatMap((used) => linkTo(used, places));
  return [
    `### ${name}`,
    ...(deprecated === undefined ? [] : [`**Deprecated.** ${deprecated}`]),
    ...(internal === undefined ? [] : [`**Internal.** ${internal}`]),
    text,
    shown.length > LONGEST
      ? `Its declaration has ${shown.split("\n").length} lines, made of the description of the API; an editor shows it.`
      : fence("ts", shown),
    ...(members.length === 0 || shown.length > LONGEST ? [] : [membersTable(members)]),
    ...throws.map((one) => `**Throws** ${one.replace(/^\{([^}]*)\}/, "`$1`")}`),
    ...examples.map((one) => (one.startsWith("```") ? one : fence("ts", one))),
    ...(links.length === 0 ? [] : [`Uses ${links.join(", ")}.`]),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** The descriptions of an interface's members; their types are in the declaration above. */
function membersTable(members: Declaration["members"]): string {
  const rows = new Map(members.map(({ name, text }) => [`\`${name}\``, oneLine(text)]));
  return table(["Member", "What it is"], [...rows]);
}

function borrowed(others: Described["others"], places: Places): readonly string[] {
  const sources = [...new Set(others.map(({ from }) => from))];
  return sources.flatMap((from) => [
    `## From ${from.specifier}`,
    others
      .filter((other) => other.from === from)
      .flatMap(({ name }) => linkTo(name, places))
      .join(", "),
  ]);
}

/** A comment in the cell of a table. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ");
}

function linkTo(name: string, places: Places): readonly string[] {
  const place = places.get(name);
  return place === undefined ? [] : [`[\`${name}\`](site:${place})`];
}

/** Where each name is described. Anchors are numbered as the site does it: `Catalogue` and `catalogue` differ in case only. */
function placesOf(described: readonly Described[]): Places {
  const places = new Map<string, string>();
  for (const { entry, own } of described) {
    const seen = new Map<string, number>();
    for (const heading of headingsOf(own)) {
      const slug = heading.toLowerCase();
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      const anchor = count === 0 ? slug : `${slug}-${count}`;
      if (own.some(({ name }) => name === heading) && !places.has(heading))
        places.set(heading, `${entry.page}#${anchor}`);
    }
  }
  return places;
}

function headingsOf(own: readonly Declaration[]): readonly string[] {
  return groups.flatMap((group) => {
    const names = own.filter((one) => one.group === group).map(({ name }) => name);
    return names.length === 0 ? [] : [group, ...names];
  });
}
