import path from "node:path";
import ts from "typescript";
import { type Packages, repository } from "./packages.ts";

/** What keeps a line of a file from compiling. */
export interface Problem {
  readonly file: string;
  /** Counted from 0; -1 for the file as a whole. */
  readonly line: number;
  readonly message: string;
  /** True where it compiles, and editors strike something through. */
  readonly deprecated: boolean;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2024.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  customConditions: ["@resellers-sdk/source"],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
  // Messages name what is left over in full.
  noErrorTruncation: true,
};

/** What was parsed before, by path: the libraries and the hand-written sources are the same in every state. */
const parsed = new Map<string, ts.SourceFile>();
const disk = ts.createCompilerHost(options);
const resolutions = ts.createModuleResolutionCache(repository, (name) => name, options);
let previous: ts.Program | undefined;

/**
 * Compiles files against the packages of one state, and with them what is generated for these packages.
 *
 * @param files The text of each file by its absolute path, which need not exist.
 */
export function compile(files: ReadonlyMap<string, string>, packages: Packages): readonly Problem[] {
  const overlay = new Map([...packages.generated, ...files]);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => overlay.has(name) || disk.fileExists(name),
    readFile: (name) => overlay.get(name) ?? disk.readFile(name),
    getSourceFile: (name, version) => sourceFile(name, version, overlay),
    getModuleResolutionCache: () => resolutions,
  };
  const rootNames = [...files.keys()];
  const program = ts.createProgram({ rootNames, options, host, ...(previous && { oldProgram: previous }) });
  previous = program;
  const checker = program.getTypeChecker();
  const checked = [...files.keys(), ...[...packages.generated.keys()].filter((name) => program.getSourceFile(name))];
  return checked.flatMap((name) => {
    const file = program.getSourceFile(name);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    const deprecated = file && files.has(name) ? deprecatedNames(file, checker) : [];
    return [...found.map((diagnostic) => problemOf(name, diagnostic)), ...deprecated];
  });
}

/** Every call by a name that its declaration calls deprecated. */
function deprecatedNames(file: ts.SourceFile, checker: ts.TypeChecker): readonly Problem[] {
  const found: Problem[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name } = node.expression;
      const tags = checker.getSymbolAtLocation(name)?.getJsDocTags(checker) ?? [];
      const { line } = file.getLineAndCharacterOfPosition(name.getStart());
      if (tags.some((tag) => tag.name === "deprecated"))
        found.push({ file: file.fileName, line, message: `${name.text} is deprecated`, deprecated: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function sourceFile(
  name: string,
  version: ts.ScriptTarget | ts.CreateSourceFileOptions,
  overlay: ReadonlyMap<string, string>,
): ts.SourceFile | undefined {
  const text = overlay.get(name);
  const known = parsed.get(name);
  if (known && (text === undefined || known.text === text)) return known;
  const file = text === undefined ? disk.getSourceFile(name, version) : ts.createSourceFile(name, text, version);
  // Of a generated file, the first text is kept: most states have it.
  if (file && !known) parsed.set(name, file);
  return file;
}

function problemOf(name: string, { file, start, messageText }: ts.Diagnostic): Problem {
  return {
    file: name,
    line: file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : -1,
    message: ts.flattenDiagnosticMessageText(messageText, "\n"),
    deprecated: false,
  };
}

/** Where the files of snippets are said to stand: there, all the packages can be imported. */
export const consumerFolder: string = path.join(repository, "packages/contract-tests/consumer");
