import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/*
 * Writes src/viewer/generated/page.gen.ts: the modules, the style and the markup of viewer/ as one page, with the policy
 * that lets a browser run exactly this script and this style. `node scripts/inline-viewer.ts` in this package.
 */

const folder = fileURLToPath(new URL("../viewer/", import.meta.url));
/** The module that holds the page. */
export const target: string = fileURLToPath(new URL("../src/viewer/generated/page.gen.ts", import.meta.url));

async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [folder + file],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2023",
    charset: "utf8",
    conditions: ["@resellers-sdk/source"],
  });
  return (outputFiles[0]?.text ?? "").trim();
}

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The text of the module. */
export async function pageModule(): Promise<string> {
  const [markup, style, script] = await Promise.all([
    readFile(`${folder}page.html`, "utf8"),
    bundled("style.css"),
    bundled("main.ts"),
  ]);
  if (/<\/(script|style)/i.test(script + style)) throw new Error("The script or the style would end its element");
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  // Functions, because `$` has a meaning in a replacement string.
  const html = markup
    .replace(/\n\s*/g, "\n")
    .replace(/\s*\/\* style \*\/\s*/, () => style)
    .replace(/\s*\/\* script \*\/\s*/, () => script);
  return `// Generated from viewer/ by \`node scripts/inline-viewer.ts\`. Do not edit: change the source and generate again.

/** The content security policy of the page: its own script and style, and nothing else. */
export const contentSecurityPolicy = ${JSON.stringify(policy)};

/** The page. */
export const html = ${JSON.stringify(html)};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(target, await pageModule());
  console.log(target);
}
