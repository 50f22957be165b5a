import { lazy, Suspense, useId } from "react";
import { PlainButton, type PlainButtonProps } from "./plain-button.tsx";

export type ButtonProps = PlainButtonProps & {
  /** Why the action is off, and who or what can turn it on. Null: it is on. */
  readonly offReason?: string | null;
};

/** The bubble comes later: until then the button is off already, with its reason as description. */
const OffBubble = lazy(() =>
  import("./off-bubble.tsx").then((module) => ({ default: module.OffBubble })),
);

/**
 * A button. Never `disabled`: an action that is off stays reachable by keyboard and says why,
 * in a bubble for the eye and as its description for a screen reader.
 */
export function Button({ offReason = null, ...props }: ButtonProps) {
  if (offReason === null) return <PlainButton {...props} />;
  return <OffButton {...props} offReason={offReason} />;
}

function OffButton({ offReason, ...props }: PlainButtonProps & { readonly offReason: string }) {
  const reasonId = useId();
  const button = <PlainButton {...props} aria-describedby={reasonId} isOff />;
  return (
    <>
      <Suspense fallback={button}>
        <OffBubble reason={offReason}>{button}</OffBubble>
      </Suspense>
      {/* Read as the button's description alone, and not once more in passing. */}
      <span hidden id={reasonId}>
        {offReason}
      </span>
    </>
  );
}
