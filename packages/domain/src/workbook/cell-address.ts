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

/** A cell as workbooks name it, such as `C13`. Rows and columns count from 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}
