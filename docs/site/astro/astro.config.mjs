import path from "node:path";
import { satteri } from "@astrojs/markdown-satteri";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { readPlace } from "../serve/place.ts";
import { ranking } from "./ranking.ts";
import { sidebar } from "./sidebar.mjs";

const { origin, base } = readPlace();
const dist = path.join(import.meta.dirname, "../../dist");

export default defineConfig({
  ...(origin ? { site: origin } : {}),
  base,
  outDir: path.join(dist, "site"),
  publicDir: path.join(dist, "public"),
  cacheDir: path.join(dist, "cache"),
  trailingSlash: "always",
  // Messages are shown as the API sends them.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [
    starlight({
      title: "Resellers SDK",
      customCss: ["./src/site.css"],
      components: {
        MarkdownContent: "./src/Content.astro",
        PageTitle: "./src/Title.astro",
        Search: "./src/Search.astro",
      },
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      pagination: false,
      // A block that scrolls would be a landmark without a name, and hides the ends of its lines on a phone.
      expressiveCode: { defaultProps: { wrap: true, preserveIndent: false } },
      sidebar,
      pagefind: { ranking },
    }),
  ],
});
