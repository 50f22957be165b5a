/** Control characters and changes of the reading direction: they show nothing and can disguise a text. */
const DISGUISES = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;

/** Excel's own limit; more was never typed. */
const LENGTH_MAX = 32_767;

/** A cell's text as a reader sees it, with `\n` as the only line end. `isCleaned`: something else was taken out. */
export function cleanCellText(raw: string): { readonly text: string; readonly isCleaned: boolean } {
  const lines = raw.replace(/\r\n?|[\u2028\u2029]/gu, "\n");
  const text = lines.slice(0, LENGTH_MAX).toWellFormed().replace(DISGUISES, "");
  return { text, isCleaned: text !== lines };
}
