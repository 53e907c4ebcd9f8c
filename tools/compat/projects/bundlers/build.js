import path from "node:path";

/*
 * `node build.js BUNDLER ENTRY FOLDER` makes FOLDER/bundle.mjs for browsers with the bundler's own settings, and prints
 * the warnings as JSON.
 */
const [, , bundler, entry, folder] = process.argv;
const file = path.join(import.meta.dirname, entry);

const bundlers = {
  async esbuild() {
    const { build } = await import("esbuild");
    const outfile = path.join(folder, "bundle.mjs");
    const options = { entryPoints: [file], outfile, bundle: true, minify: true, format: "esm", platform: "browser" };
    const { warnings } = await build({ ...options, logLevel: "silent" });
    return warnings.map(({ text }) => text);
  },

  async webpack() {
    const { default: webpack } = await import("webpack");
    const configuration = {
      mode: "production",
      target: "web",
      entry: file,
      experiments: { outputModule: true },
      output: { path: folder, filename: "bundle.mjs", library: { type: "module" } },
    };
    const stats = await new Promise((resolve, reject) =>
      webpack(configuration, (error, result) => (error ? reject(error) : resolve(result))),
    );
    return [...stats.compilation.errors, ...stats.compilation.warnings].map(String);
  },

  async Vite() {
    const { build, createLogger } = await import("vite");
    const warnings = [];
    const customLogger = { ...createLogger("silent"), warn: (text) => warnings.push(text) };
    customLogger.warnOnce = customLogger.warn;
    await build({
      root: import.meta.dirname,
      configFile: false,
      customLogger,
      build: {
        outDir: folder,
        emptyOutDir: true,
        minify: true,
        lib: { entry: file, formats: ["es"], fileName: () => "bundle.mjs" },
        rollupOptions: { onLog: (level, log) => level === "warn" && warnings.push(log.message) },
      },
    });
    return warnings;
  },
};

console.log(JSON.stringify(await bundlers[bundler]()));
