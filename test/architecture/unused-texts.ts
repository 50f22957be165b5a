import { basename } from "node:path";
import ts from "typescript";

/** Where texts are written down, and where a use of them counts. */
export type TextProgram = {
  readonly program: ts.Program;
  readonly definesTexts: (fileName: string) => boolean;
  readonly usesTexts: (fileName: string) => boolean;
};

/** A key of a message file: of a text, or of a group of texts. */
type Key = ts.PropertyAssignment | ts.MethodDeclaration;

/** Code that reads a property by name. */
type Reading = ts.PropertyAccessExpression | ts.ElementAccessExpression | ts.BindingElement;

/**
 * The texts that no program reads.
 *
 * A use is followed by its type, not by its spelling: through variables, parameters and destructuring. When a group is
 * read with a computed key, or handed to somebody whose type does not know its keys, all its texts count as used.
 *
 * @returns their paths, as `room.group.text`
 */
export function findUnusedTexts({ definesTexts, program, usesTexts }: TextProgram): {
  readonly unused: readonly string[];
  readonly textCount: number;
} {
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles();
  const texts = files.filter(({ fileName }) => definesTexts(fileName)).flatMap(textsBelow);
  const names = new Set(texts.flatMap((text) => keysAbove(text).map(nameOf)));
  const used = new Set<Key>();

  const visit = (node: ts.Node): void => {
    if (isReading(node) && names.has(nameReadBy(node))) {
      for (const key of keysReadBy(node, checker, definesTexts)) {
        const group = groupOf(key, checker);
        if (isText(key)) used.add(key);
        if (group && escapes(node, group, checker)) {
          for (const text of textsBelow(group)) used.add(text);
        }
      }
    }
    if (isPickedByComputedKey(node)) {
      for (const property of checker.getTypeAtLocation(node.expression).getProperties()) {
        for (const key of keysOf(property, definesTexts)) {
          for (const text of textsBelow(key)) used.add(text);
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) if (usesTexts(file.fileName)) visit(file);

  return {
    unused: texts.filter((text) => !used.has(text)).map(pathOf),
    textCount: texts.length,
  };
}

function isKey(node: ts.Node): node is Key {
  return ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node);
}

function isText(key: Key): boolean {
  return !(ts.isPropertyAssignment(key) && ts.isObjectLiteralExpression(key.initializer));
}

/** The texts that a key is for, there and then or under a name of their own: `unit: units`. */
function groupOf(key: Key, checker: ts.TypeChecker): ts.ObjectLiteralExpression | null {
  if (!ts.isPropertyAssignment(key)) return null;
  if (ts.isObjectLiteralExpression(key.initializer)) return key.initializer;
  if (!ts.isIdentifier(key.initializer)) return null;
  const symbol = checker.getSymbolAtLocation(key.initializer);
  const isImported = symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  const declaration = (isImported ? checker.getAliasedSymbol(symbol) : symbol)?.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration)) return null;
  const { initializer } = declaration;
  return initializer && ts.isObjectLiteralExpression(initializer) ? initializer : null;
}

/** Texts are strings and functions; what stands inside a function is not a text of its own. */
function textsBelow(node: ts.Node): readonly Key[] {
  if (isKey(node) && isText(node)) return [node];
  const texts: Key[] = [];
  ts.forEachChild(node, (child) => void texts.push(...textsBelow(child)));
  return texts;
}

/** The text's key and those of the groups around it, the outermost first. */
function keysAbove(text: Key): readonly Key[] {
  const keys: Key[] = [];
  for (let node: ts.Node = text; !ts.isSourceFile(node); node = node.parent) {
    if (isKey(node)) keys.unshift(node);
  }
  return keys;
}

function nameOf(key: Key): string {
  return key.name.getText();
}

function pathOf(text: Key): string {
  const room = basename(text.getSourceFile().fileName).split(".")[0];
  return [room, ...keysAbove(text).map(nameOf)].join(".");
}

function isReading(node: ts.Node): node is Reading {
  return (
    ts.isPropertyAccessExpression(node) ||
    (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) ||
    (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent) && !node.dotDotDotToken)
  );
}

function keysReadBy(
  reading: Reading,
  checker: ts.TypeChecker,
  definesTexts: TextProgram["definesTexts"],
): readonly Key[] {
  return keysOf(symbolReadBy(reading, checker), definesTexts);
}

function keysOf(
  property: ts.Symbol | undefined,
  definesTexts: TextProgram["definesTexts"],
): readonly Key[] {
  return (property?.declarations ?? [])
    .filter(isKey)
    .filter((declaration) => definesTexts(declaration.getSourceFile().fileName));
}

/** `group[key]`, or `group as …` on the way to it: which texts are read is known only when the program runs. */
function isPickedByComputedKey(
  node: ts.Node,
): node is ts.ElementAccessExpression | ts.AsExpression {
  if (ts.isAsExpression(node)) return !ts.isConstTypeReference(node.type);
  return ts.isElementAccessExpression(node) && !ts.isStringLiteralLike(node.argumentExpression);
}

function symbolReadBy(reading: Reading, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(reading)) return checker.getSymbolAtLocation(reading.name);
  if (ts.isElementAccessExpression(reading)) {
    return checker.getSymbolAtLocation(reading.argumentExpression);
  }
  return checker.getTypeAtLocation(reading.parent).getProperty(nameReadBy(reading));
}

function nameReadBy(reading: Reading): string {
  if (ts.isPropertyAccessExpression(reading)) return reading.name.text;
  if (ts.isBindingElement(reading)) return (reading.propertyName ?? reading.name).getText();
  return ts.isStringLiteralLike(reading.argumentExpression) ? reading.argumentExpression.text : "";
}

/** True when a group of texts goes where its keys are no longer followed one by one. */
function escapes(
  reading: Reading,
  group: ts.ObjectLiteralExpression,
  checker: ts.TypeChecker,
): boolean {
  const { parent } = reading;
  if (ts.isBindingElement(reading) || ts.isPropertyAccessExpression(parent)) return false;
  if (ts.isElementAccessExpression(parent)) return !isReading(parent);
  if (ts.isSpreadAssignment(parent) || ts.isJsxSpreadAttribute(parent)) return true;
  if (ts.isForInStatement(parent)) return true;
  if (ts.isVariableDeclaration(parent) && hasRest(parent.name)) return true;

  const wanted = checker.getContextualType(reading);
  const isInferred = !wanted || (wanted.flags & ts.TypeFlags.TypeParameter) !== 0;
  return !isInferred && !knowsKeysOf(wanted, group);
}

function hasRest(name: ts.BindingName): boolean {
  return ts.isObjectBindingPattern(name) && name.elements.some((one) => one.dotDotDotToken);
}

/** A type made from the message file itself points back to it; a mere record of strings does not. */
function knowsKeysOf(type: ts.Type, group: ts.ObjectLiteralExpression): boolean {
  const keys = group.properties.filter(isKey);
  return keys.every((key) => type.getProperty(nameOf(key))?.declarations?.includes(key));
}
