const LITERAL_ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  b: "\b",
  f: "\f",
};

/** The text of `/Name (…)` or `/Name <…>` in a dictionary; null when it is not there. */
export function pdfStringAt(dictionary: string, name: string): string | null {
  const hex = new RegExp(`/${name}\\s*<([0-9A-Fa-f\\s]*)>`).exec(dictionary)?.[1];
  if (hex !== undefined) return decoded(fromHex(hex.replace(/\s/g, "")));
  const literal = new RegExp(`/${name}\\s*\\(((?:[^()\\\\]|\\\\[\\s\\S])*)\\)`).exec(
    dictionary,
  )?.[1];
  return literal === undefined ? null : decoded(unescaped(literal));
}

function fromHex(hex: string): string {
  return (hex.match(/../g) ?? [])
    .map((pair) => String.fromCharCode(Number.parseInt(pair, 16)))
    .join("");
}

function unescaped(literal: string): string {
  return literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code)
      ? String.fromCharCode(Number.parseInt(code, 8) & 0xff)
      : (LITERAL_ESCAPES[code] ?? code),
  );
}

/** PDF texts begin with FE FF when they are UTF-16, otherwise they are one letter a byte. */
function decoded(letters: string): string {
  if (!letters.startsWith("\u00fe\u00ff")) return letters;
  const bytes = Uint8Array.from(letters.slice(2), (letter) => letter.charCodeAt(0));
  return new TextDecoder("utf-16be").decode(bytes);
}
