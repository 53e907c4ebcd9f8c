import path from "node:path";
import { satteri } from "@astrojs/markdown-satteri";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { readPlace } from "../serve/place.ts";
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
      components: { MarkdownContent: "./src/Content.astro", PageTitle: "./src/Title.astro" },
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      pagination: false,
      sidebar,
    }),
  ],
});
