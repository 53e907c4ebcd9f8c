import { defineCollection } from "astro:content";
import { docsSchema } from "@astrojs/starlight/schema";
import { glob } from "astro/loaders";

export const collections = {
  docs: defineCollection({
    loader: glob({
      base: "../../dist/pages",
      pattern: "**/*.md",
      // The codes keep their capitals in addresses.
      generateId: ({ entry }) => entry.replace(/\.md$/, ""),
    }),
    schema: docsSchema(),
  }),
};
