#!/usr/bin/env node
// In the repository the source runs as it is; an installed package has the built files.
const runsSource = process.features.typescript && !import.meta.url.includes("/node_modules/");
const folder = runsSource ? "../src" : "../dist";
await import(`${folder}/cli/process.${runsSource ? "ts" : "js"}`);
