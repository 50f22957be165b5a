import { renderToBuffer } from "@react-pdf/renderer";
import type { JSX } from "react";
import { registerFonts } from "./fonts.ts";

/** The bytes of a paper. Takes seconds for hundreds of rows and blocks its thread: for workers only. */
export async function renderPdf(paper: JSX.Element): Promise<Uint8Array> {
  await registerFonts();
  return new Uint8Array(await renderToBuffer(paper));
}
