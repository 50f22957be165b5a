import { renderToBuffer } from "@react-pdf/renderer";
import type { JSX } from "react";
import { registerFonts } from "./fonts.ts";

/** The bytes of a paper. Takes seconds for hundreds of rows and blocks its thread: for workers only. */
export async function renderPdf(paper: JSX.Element): Promise<Uint8Array> {
  registerFonts();
  // A copy: the buffer may be a window on shared memory, which would go to the main thread as a whole.
  return new Uint8Array(await renderToBuffer(paper));
}
