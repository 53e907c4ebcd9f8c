import ts from "typescript";
import type { Entry } from "./entries.ts";

/** A member of an interface, or a parameter of a function. */
export interface Member {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** One exported name. */
export interface Declaration {
  readonly name: string;
  readonly group: "Functions" | "Classes" | "Constants" | "Types";
  /** The comment in front of it. */
  readonly text: string;
  /** Its declarations without comments: several for a function with overloads. */
  readonly code: readonly string[];
  readonly members: readonly Member[];
  readonly throws: readonly string[];
  readonly examples: readonly string[];
  readonly deprecated: string | undefined;
  /** For whom it is, where it is not for users. */
  readonly internal: string | undefined;
  /** Other exported names that its declaration uses. */
  readonly uses: readonly string[];
}

/** The exports of an entry: those described on its page, and the names that another entry describes. */
export interface Described {
  readonly entry: Entry;
  readonly own: readonly Declaration[];
  readonly others: readonly { readonly name: string; readonly from: Entry }[];
}

/**
 * Reads the exports of the entries from the built declarations.
 *
 * @throws {Error} For an entry that was not built.
 */
export function readDeclarations(entries: readonly Entry[]): readonly Described[] {
  const program = ts.createProgram(
    entries.map(({ declarations }) => declarations),
    { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, skipLibCheck: true },
  );
  const checker = program.getTypeChecker();
  const homes = new Map<ts.Symbol, Entry>();
  const exported = entries.map((entry) => ({ entry, symbols: exportsOf(program, checker, entry) }));
  for (const { entry, symbols } of exported)
    for (const symbol of symbols.values()) if (!homes.has(symbol)) homes.set(symbol, entry);
  return exported.map(({ entry, symbols }) => ({
    entry,
    own: [...symbols]
      .filter(([, symbol]) => homes.get(symbol) === entry)
      .map(([name, symbol]) => describe(checker, name, symbol, homes)),
    others: [...symbols].flatMap(([name, symbol]) => {
      const from = homes.get(symbol);
      return from === undefined || from === entry ? [] : [{ name, from }];
    }),
  }));
}

function exportsOf(program: ts.Program, checker: ts.TypeChecker, { declarations }: Entry): Map<string, ts.Symbol> {
  const source = program.getSourceFile(declarations);
  if (source === undefined) throw new Error(`${declarations} does not exist; build the packages first: npm run build`);
  const module = checker.getSymbolAtLocation(source);
  const symbols = module === undefined ? [] : checker.getExportsOfModule(module);
  return new Map(symbols.map((symbol) => [symbol.name, targetOf(checker, symbol)]));
}

function targetOf(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function describe(
  checker: ts.TypeChecker,
  name: string,
  symbol: ts.Symbol,
  homes: ReadonlyMap<ts.Symbol, Entry>,
): Declaration {
  const nodes = (symbol.declarations ?? []).filter((node) => !ts.isSourceFile(node));
  const tags = (wanted: string): readonly string[] => [
    ...new Set(
      symbol
        .getJsDocTags(checker)
        .filter((tag) => tag.name === wanted)
        .map((tag) => ts.displayPartsToString(tag.text).trim()),
    ),
  ];
  const text = commentOf(checker, symbol);
  return {
    name,
    group: groupOf(symbol),
    text,
    code: nodes.map(plainText),
    members: nodes.flatMap((node) => membersOf(checker, node)),
    throws: tags("throws"),
    examples: tags("example"),
    deprecated: tags("deprecated")[0],
    internal: tags("internal")[0],
    uses: [...new Set(nodes.flatMap((node) => usedBy(checker, node, homes)))].filter((used) => used !== name),
  };
}

function commentOf(checker: ts.TypeChecker, symbol: ts.Symbol): string {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
}

function groupOf({ flags }: ts.Symbol): Declaration["group"] {
  if (flags & ts.SymbolFlags.Function) return "Functions";
  if (flags & ts.SymbolFlags.Class) return "Classes";
  return flags & ts.SymbolFlags.Variable ? "Constants" : "Types";
}

/** The members of an interface or class with their comments, and the parameters of a function that have any. */
function membersOf(checker: ts.TypeChecker, node: ts.Declaration): readonly Member[] {
  if (!ts.isInterfaceDeclaration(node) && !ts.isClassDeclaration(node) && !ts.isFunctionDeclaration(node)) return [];
  const parts: readonly (ts.TypeElement | ts.ClassElement | ts.ParameterDeclaration)[] = ts.isFunctionDeclaration(node)
    ? node.parameters
    : node.members;
  return parts.flatMap((part) => {
    const symbol = part.name === undefined ? undefined : checker.getSymbolAtLocation(part.name);
    if (symbol === undefined) return [];
    const text = commentOf(checker, symbol);
    const optional = "questionToken" in part && part.questionToken !== undefined ? "?" : "";
    const isMethod = ts.isMethodSignature(part) || ts.isMethodDeclaration(part);
    const type = "type" in part && part.type !== undefined && !isMethod ? scanned(part.type.getText()) : "";
    return text === "" ? [] : [{ name: `${symbol.name}${isMethod ? "()" : ""}${optional}`, type, text }];
  });
}

function usedBy(checker: ts.TypeChecker, node: ts.Node, homes: ReadonlyMap<ts.Symbol, Entry>): readonly string[] {
  const found: string[] = [];
  const visit = (each: ts.Node): void => {
    const symbol = ts.isIdentifier(each) ? checker.getSymbolAtLocation(each) : undefined;
    if (symbol !== undefined && homes.has(targetOf(checker, symbol))) found.push(targetOf(checker, symbol).name);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return found;
}

/** A declaration as it was written, without its comments. */
function plainText(node: ts.Node): string {
  const text = ts.isVariableDeclaration(node) ? `declare const ${node.getText()}` : node.getText();
  return scanned(text).replaceAll(/^export (?:declare )?/g, "");
}

function scanned(text: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, text);
  const parts: string[] = [];
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const isComment = token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia;
    if (!isComment) parts.push(scanner.getTokenText());
  }
  return parts
    .join("")
    .replaceAll(/\n\s*(?=\n)/g, "")
    .trim();
}
