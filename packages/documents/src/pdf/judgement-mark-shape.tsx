import { type JudgementMark, MARK_VIEW_BOX } from "@bunkai/domain/comparison/judgement-mark";
import { Path, Svg } from "@react-pdf/renderer";
import { colors } from "./theme.ts";

export type JudgementMarkShapeProps = {
  readonly mark: JudgementMark;
  readonly sizePt: number;
  readonly color?: string;
};

/** A judgement as a shape. Put its word beside it: a shape has no text to search, copy or read aloud. */
export function JudgementMarkShape({ mark, sizePt, color = colors.text }: JudgementMarkShapeProps) {
  return (
    <Svg height={sizePt} viewBox={MARK_VIEW_BOX} width={sizePt}>
      {mark.paths.map((path) =>
        path.paint === "fill" ? (
          <Path d={path.d} fill={color} key={path.d} />
        ) : (
          <Path
            d={path.d}
            fill="none"
            key={path.d}
            stroke={color}
            strokeWidth={path.strokeWidth}
            {...(path.dash && { strokeDasharray: path.dash.join(" ") })}
          />
        ),
      )}
    </Svg>
  );
}
