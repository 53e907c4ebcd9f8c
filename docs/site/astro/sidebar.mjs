import { globSync } from "node:fs";
import path from "node:path";

const pages = path.join(import.meta.dirname, "../../dist/pages");
const below = (folder) =>
  globSync(`${folder}/**/*.md`, { cwd: pages })
    .map((file) => file.replaceAll("\\", "/").replace(/\.md$/, ""))
    .toSorted();

/** The order in which a newcomer needs the guides. */
const guides = [
  "getting-started",
  "handling-failures",
  "retries-and-idempotency",
  "testing",
  "frameworks",
  "observability",
  "other-http-clients",
  "regenerating",
  "commonjs-and-older-node",
  "upgrading",
  "publishing",
  "runbooks",
];

const packages = globSync("reference/*.md", { cwd: pages })
  .map((file) => file.replaceAll("\\", "/").replace(/\.md$/, ""))
  .filter((slug) => slug !== "reference/options")
  .toSorted();

export const sidebar = [
  { slug: "decoder" },
  { slug: "playground" },
  { label: "Guides", items: guides.map((guide) => ({ slug: `guides/${guide}` })) },
  { label: "Errors", items: ["errors", ...below("errors")].map((slug) => ({ slug })) },
  { label: "Without a code", collapsed: true, items: ["kinds", ...below("kinds")].map((slug) => ({ slug })) },
  { label: "Operations", collapsed: true, items: ["operations", ...below("operations")].map((slug) => ({ slug })) },
  {
    label: "Reference",
    collapsed: true,
    // The packages; their smaller entries and their commands are listed there. Every page carries this list.
    items: ["reference", "reference/options", ...packages].map((slug) => ({ slug })),
  },
  { slug: "unknown" },
  { label: "The project", collapsed: true, items: below("project").map((slug) => ({ slug })) },
];
