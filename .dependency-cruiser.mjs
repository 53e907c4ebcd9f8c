// Which folder may import which, type-only imports included. `npm run check:imports` holds the sources against it.

/** The rooms of a package, from the bottom to the top: each may import those before it, and its own modules. */
const rooms = {
  errors: ["value", "catalogue", "message", "decode", "make", "handle", "explain", "cli"],
  "contract-tests": [
    "matrix",
    "description",
    "refusals",
    "generated",
    "environment",
    "engines",
    "facts",
    "contract",
    "inputs",
    "call",
    "pact",
    "mock",
    "proof",
    "target",
    "caused",
    "against",
    "prove",
    "report",
    "traffic",
    "cli",
  ],
  client: ["http", "settings", "call", "operation", "client", "wait", "record"],
};

/** The packages and tools, each with what it may import of the others. */
const packages = {
  "packages/errors": [],
  "packages/client": ["packages/errors"],
  "packages/emulator": ["packages/errors"],
  "packages/contract-tests": ["packages/errors", "packages/client", "packages/emulator"],
  "tools/generator": [],
  "tools/workspace": ["packages/contract-tests", "packages/client", "packages/errors"],
  "tools/contributing": ["tools/release"],
  "tools/release": ["tools/workspace", "tools/generator"],
  "tools/spec-impact": ["tools/workspace", "tools/generator"],
  "tools/witness": ["tools/workspace", "tools/generator", "tools/spec-impact"],
  "tools/drift": ["tools/workspace", "tools/generator", "tools/spec-impact", "packages/contract-tests"],
  "tools/compat": ["packages/errors", "packages/client", "packages/emulator", "packages/contract-tests"],
  // Proof of the contract tests: it reaches into what it breaks.
  "tools/mutate": ["packages/contract-tests", "packages/emulator", "packages/client", "packages/errors"],
};

const roomRules = Object.entries(rooms).flatMap(([name, order]) =>
  order.map((room, index) => ({
    name: `${name}-${room}-imports-downwards`,
    comment: `${order.slice(0, index).join(", ") || "nothing"} may be imported by ${room}; move the module, or what it needs, to the room that it belongs to.`,
    severity: "error",
    from: { path: `^packages/${name}/src/${room}/` },
    to: { path: `^packages/${name}/src/(${[...order.slice(index + 1), "[^/]+\\.ts$"].join("|")})` },
  })),
);

const packageRules = Object.entries(packages).map(([name, allowed]) => ({
  name: `${name.replace("/", "-")}-imports-downwards`,
  comment: `${name} may import ${allowed.join(", ") || "no other package of this repository"}.`,
  severity: "error",
  from: { path: `^${name}/` },
  to: { path: "^(packages|tools|spec|examples)/", pathNot: [name, ...allowed].map((folder) => `^${folder}/`) },
}));

export default {
  forbidden: [
    {
      name: "no-cycles",
      comment:
        "Modules that need each other are one idea, or the type that both need belongs into a module of its own.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    ...roomRules,
    ...packageRules,
  ],
  options: {
    tsPreCompilationDeps: true, // Type-only imports count.
    enhancedResolveOptions: {
      conditionNames: ["@resellers-sdk/source", "import", "types", "default"],
      exportsFields: ["exports"],
    },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(node_modules|/dist/|/test/|/testing/|\\.test\\.ts$|/fixtures/)" },
  },
};
