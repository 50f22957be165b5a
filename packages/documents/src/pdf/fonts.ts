/// <reference path="./fontkit.d.ts" />
import { createRequire } from "node:module";
import { Font as FontStore } from "@react-pdf/renderer";
import { type Font, openSync } from "fontkit";

/** The one family of all papers. Static TTF: react-pdf needs forty times as long for WOFF. */
export const FONT_FAMILY = "Noto Sans JP";

/** What react-pdf takes for whatever the family lacks. */
const LAST_RESORT = "Helvetica";

export type FontWeight = "regular" | "bold";

const require = createRequire(import.meta.url);
const paths: Readonly<Record<FontWeight, string>> = {
  regular: require.resolve("@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf"),
  bold: require.resolve("@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf"),
};
const opened = new Map<FontWeight, Font>();
let registered: Promise<void> | null = null;

/**
 * Makes the family known to react-pdf, once. Never undone: `Font.clear` and `Font.reset` break later renders.
 *
 * Words are never split by react-pdf, which would print hyphens and see Japanese one script at a time:
 * see breakLines.
 */
export function registerFonts(): Promise<void> {
  registered ??= register();
  return registered;
}

async function register(): Promise<void> {
  FontStore.register({
    family: FONT_FAMILY,
    fonts: weights.map(([weight, fontWeight]) => ({ src: paths[weight], fontWeight })),
  });
  FontStore.registerHyphenationCallback((word) => [word]);
  await Promise.all(weights.map(([weight, fontWeight]) => replaceLastResort(weight, fontWeight)));
}

const weights = [
  ["regular", 400],
  ["bold", 700],
] as const;

/**
 * Puts the family in the place of react-pdf's last resort, a font that lies in no file and that each line end names.
 * It is another instance than the family's own: react-pdf takes the line end away from letters in the same font wrongly.
 */
async function replaceLastResort(weight: FontWeight, fontWeight: number): Promise<void> {
  const wanted = { fontFamily: LAST_RESORT, fontWeight };
  await FontStore.load(wanted);
  FontStore.getFont(wanted).data = fontOf(weight);
}

/** The font itself, to measure text and to look for missing glyphs. */
export function fontOf(weight: FontWeight): Font {
  const font = opened.get(weight) ?? openSync(paths[weight]);
  opened.set(weight, font);
  return font;
}
