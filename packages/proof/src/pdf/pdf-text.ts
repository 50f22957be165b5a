/**
 * The bytes of a PDF as a text of the same length, one letter a byte, with the insides of all streams blanked:
 * what a stream says (a note in an embedded file, a page's letters) must never pass for a signature.
 */
export function pdfText(bytes: Uint8Array): string {
  const text = latin1(bytes);
  const pieces: string[] = [];
  let position = 0;
  for (const { end, start } of streamsOf(text)) {
    pieces.push(text.slice(position, start), " ".repeat(end - start));
    position = end;
  }
  pieces.push(text.slice(position));
  return pieces.join("");
}

/** A stream's dictionary and where its bytes lie. */
export type PdfStream = {
  readonly dictionary: string;
  readonly start: number;
  readonly end: number;
};

/** All streams in the order of the file. A stream is as long as its dictionary says. */
export function* streamsOf(text: string): Generator<PdfStream> {
  const keyword = /\bstream(\r\n|\n|\r)/g;
  for (let match = keyword.exec(text); match; match = keyword.exec(text)) {
    const start = keyword.lastIndex;
    const dictionary = text.slice(Math.max(0, text.lastIndexOf("obj", match.index)), match.index);
    const end = endOf(text, start, dictionary);
    yield { dictionary, start, end };
    keyword.lastIndex = end;
  }
}

function endOf(text: string, start: number, dictionary: string): number {
  const length = /\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1];
  if (length !== undefined) return Math.min(start + Number(length), text.length);
  const end = text.indexOf("endstream", start);
  return end === -1 ? text.length : end;
}

const PIECE_BYTES = 32_768;

/** One letter a byte. */
export function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
    text += String.fromCharCode(...bytes.subarray(start, start + PIECE_BYTES));
  }
  return text;
}
