/** A line that is written over while something goes on. Where nobody can write over, each tenth text is a line. */
export type ProgressLine = {
  show(text: string): void;
  end(text: string): void;
};

const EACH = 10;
/** Back to the beginning of the line, and away with what stands there (ECMA-48). */
const OVER = "\r\u001B[K";

export function progressLine(out: Pick<NodeJS.WriteStream, "isTTY" | "write">): ProgressLine {
  let shown = 0;
  return {
    show(text) {
      if (out.isTTY) out.write(`${OVER}${text}`);
      else if (shown % EACH === 0) out.write(`${text}\n`);
      shown += 1;
    },
    end: (text) => out.write(out.isTTY ? `${OVER}${text}\n` : `${text}\n`),
  };
}
