import path from "node:path";
import ts from "typescript";
import type { Packages } from "../packages/packages-of.ts";

/** A call of something that is declared as deprecated. */
export interface DeprecatedCall {
  readonly file: string;
  /** Counted from 0. */
  readonly line: number;
  readonly name: string;
}

/** A cache of parsed files, by path: the libraries are the same for every program. */
const libraries = new Map<string, ts.SourceFile | undefined>();

/**
 * Finds the calls by a name whose declaration is marked as deprecated. Editors strike such names through, but `tsc`
 * prints nothing about them; therefore this asks the compiler that has a programming interface.
 *
 * @param folder The folder of the project.
 * @param files The files to look at, by absolute path.
 */
export function deprecatedCalls(folder: string, files: readonly string[]): readonly DeprecatedCall[] {
  const { config } = ts.readConfigFile(path.join(folder, "tsconfig.json"), (file) => ts.sys.readFile(file)) as {
    readonly config: { readonly compilerOptions: object };
  }; // `withProject` has written the file.
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, folder);
  const host = ts.createCompilerHost(options);
  const library = path.dirname(host.getDefaultLibFileName(options));
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) => {
    if (path.dirname(name) !== library) return read(name, version);
    if (!libraries.has(name)) libraries.set(name, read(name, version));
    return libraries.get(name);
  };
  const program = ts.createProgram({ rootNames: files, options, host });
  const checker = program.getTypeChecker();
  return files.flatMap((name) => {
    const file = program.getSourceFile(name);
    return file === undefined ? [] : callsIn(file, checker).map((call) => ({ ...call, file: name }));
  });
}

function callsIn(file: ts.SourceFile, checker: ts.TypeChecker): readonly Omit<DeprecatedCall, "file">[] {
  const found: Omit<DeprecatedCall, "file">[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name } = node.expression;
      const tags = checker.getSymbolAtLocation(name)?.getJsDocTags(checker) ?? [];
      const { line } = file.getLineAndCharacterOfPosition(name.getStart());
      if (tags.some((tag) => tag.name === "deprecated")) found.push({ line, name: name.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/**
 * Everything in the generated texts that is marked as deprecated: the line after each such comment. Two states with the
 * same marks strike the same names through, so that only one of them has to be examined.
 */
export function deprecationMarks({ generated }: Packages): string {
  const comment = /@deprecated(?:(?!\*\/)[^])*\*\/\s*(.*)/g;
  return JSON.stringify(
    [...generated].map(([file, text]) => [file, [...text.matchAll(comment)].map(([, line]) => line)]),
  );
}
