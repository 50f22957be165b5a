/// <reference path="./fontkit.d.ts" />
import { createRequire } from "node:module";
import { Font as FontStore } from "@react-pdf/renderer";
import { type Font, openSync } from "fontkit";

/** The one family of all papers. Static TTF: react-pdf needs forty times as long for WOFF. */
export const FONT_FAMILY = "Noto Sans JP";

export type FontWeight = "regular" | "bold";

const require = createRequire(import.meta.url);
const paths: Readonly<Record<FontWeight, string>> = {
  regular: require.resolve("@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf"),
  bold: require.resolve("@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf"),
};
const opened = new Map<FontWeight, Font>();
let registered = false;

/**
 * Makes the family known to react-pdf, once. Never undone: `Font.clear` and `Font.reset` break later renders.
 *
 * Words are never split by react-pdf, which would print hyphens and see Japanese one script at a time:
 * see breakLines.
 */
export function registerFonts(): void {
  if (registered) return;
  registered = true;
  FontStore.register({
    family: FONT_FAMILY,
    fonts: [
      { src: paths.regular, fontWeight: 400 },
      { src: paths.bold, fontWeight: 700 },
    ],
  });
  FontStore.registerHyphenationCallback((word) => [word]);
}

/** The font itself, to measure text and to look for missing glyphs. */
export function fontOf(weight: FontWeight): Font {
  const font = opened.get(weight) ?? openSync(paths[weight]);
  opened.set(weight, font);
  return font;
}
