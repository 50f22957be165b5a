import { Tooltip } from "@base-ui/react/tooltip";
import type { ReactElement } from "react";
import { TooltipBubble } from "./tooltip-bubble.tsx";

export type OffBubbleProps = { readonly reason: string; readonly children: ReactElement };

/** Shows on hover and focus why the action inside is off. */
export function OffBubble({ reason, children }: OffBubbleProps) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger closeOnClick={false} delay={200} render={children} />
      <TooltipBubble>{reason}</TooltipBubble>
    </Tooltip.Root>
  );
}
