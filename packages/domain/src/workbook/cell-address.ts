const LETTERS = 26;
const CODE_OF_A = 65;

/** A column as workbooks name it: 1 is `A`, 27 is `AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    name = String.fromCharCode(CODE_OF_A + ((rest - 1) % LETTERS)) + name;
  }
  return name;
}

/** The column that workbooks name so: `A` is 1, `AA` is 27. Takes capital letters only. */
export function columnNumber(name: string): number {
  return [...name].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - CODE_OF_A + 1, 0);
}

/** A cell as workbooks name it, such as `C13`. Rows and columns count from 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}
