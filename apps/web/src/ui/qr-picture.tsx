import { useMemo } from "react";
import { encode } from "uqr";

export type QrPictureProps = {
  readonly text: string;
  /** What is to be done with it, for those who do not see it. */
  readonly label: string;
};

/** The white around it, by which a camera finds it. Source: ISO/IEC 18004, 4 modules. */
const QUIET_MODULES = 4;

/** A text as a QR code, drawn in the page: nobody else is asked for it. */
export function QrPicture({ label, text }: QrPictureProps) {
  const { path, size } = useMemo(() => draw(text), [text]);
  return (
    <svg
      aria-label={label}
      className="size-48 shrink-0 rounded-8 border border-solid-gray-300"
      role="img"
      shapeRendering="crispEdges"
      viewBox={`0 0 ${size} ${size}`}
    >
      {/* White and black whatever colours the reader prefers: a camera reads it. */}
      <rect fill="#fff" height={size} width={size} />
      <path d={path} fill="#000" />
    </svg>
  );
}

function draw(text: string): { readonly path: string; readonly size: number } {
  const { data, size } = encode(text, { ecc: "M", border: QUIET_MODULES });
  const rows = data.map((row, y) =>
    row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")).join(""),
  );
  return { path: rows.join(""), size };
}
