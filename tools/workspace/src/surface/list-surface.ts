import ts from "typescript";

/** One entry of a package: `.`, `./decoder`, and its declarations. */
export interface Entry {
  readonly name: string;
  readonly declarations: string;
}

/**
 * The public API of a package: for each entry the exported names with their declarations, sorted by name and without
 * comments. A change of this text is a change that users may notice.
 *
 * @throws When an entry has no declarations, because the package was not built.
 */
export function listSurface(entries: readonly Entry[]): string {
  const program = ts.createProgram(
    entries.map(({ declarations }) => declarations),
    { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, skipLibCheck: true },
  );
  return entries.map(({ name, declarations }) => `# ${name}\n\n${listEntry(program, declarations)}`).join("\n");
}

function listEntry(program: ts.Program, file: string): string {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} has no declarations; build the packages first: npm run build`);
  const symbols = checker.getExportsOfModule(module).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return symbols.map((symbol) => `${describe(checker, symbol)}\n`).join("");
}

function describe(checker: ts.TypeChecker, symbol: ts.Symbol): string {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const texts = (target.declarations ?? []).filter((node) => !ts.isSourceFile(node)).map((node) => plainText(node));
  return `${symbol.name}\n${texts.map((text) => `    ${text}\n`).join("")}`;
}

/** The text of a declaration in one line, without comments. */
function plainText(node: ts.Node): string {
  const whole = ts.isVariableDeclaration(node) ? `const ${node.getText()}` : node.getText();
  const printer = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, whole);
  const parts: string[] = [];
  for (let token = printer.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = printer.scan()) {
    if (token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia) continue;
    const isBlank = token === ts.SyntaxKind.WhitespaceTrivia || token === ts.SyntaxKind.NewLineTrivia;
    if (!isBlank) parts.push(printer.getTokenText());
    else if (parts.at(-1) !== " ") parts.push(" ");
  }
  return parts.join("").trim();
}
