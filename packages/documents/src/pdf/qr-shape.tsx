import { Path, Svg } from "@react-pdf/renderer";
import { encode } from "uqr";

export type QrShapeProps = { readonly text: string; readonly sizePt: number };

/** The white around it, by which a camera finds it. Source: ISO/IEC 18004, 4 modules. */
const QUIET_MODULES = 4;

/** A text as a QR code. Print the text itself as well: not every reader has a camera at hand. */
export function QrShape({ sizePt, text }: QrShapeProps) {
  const { data, size } = encode(text, { ecc: "M", border: QUIET_MODULES });
  return (
    <Svg height={sizePt} viewBox={`0 0 ${size} ${size}`} width={sizePt}>
      <Path d={data.map(runsOf).join("")} fill="#000000" />
    </Svg>
  );
}

/** Neighbours are drawn as one: seams between modules would show as white lines. */
function runsOf(row: readonly boolean[], y: number): string {
  const letters = row.map((isDark) => (isDark ? "#" : " ")).join("");
  return [...letters.matchAll(/#+/gu)]
    .map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    .join("");
}
