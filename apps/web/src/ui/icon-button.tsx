import { Tooltip } from "@base-ui/react/tooltip";
import type { LucideIcon } from "lucide-react/types";
import type { ComponentProps } from "react";
import { TooltipBubble } from "./tooltip-bubble.tsx";

export type IconButtonProps = Omit<ComponentProps<"button">, "aria-label" | "children"> & {
  readonly icon: LucideIcon;
  /** What the button does. Its accessible name, and the bubble on hover and focus. */
  readonly label: string;
};

/** A button that shows a picture only; its name is one hover or focus away. */
export function IconButton({ icon: Icon, label, className = "", ...rest }: IconButtonProps) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger
        delay={300}
        render={
          <button
            {...rest}
            aria-label={label}
            className={`inline-flex size-8 shrink-0 items-center justify-center rounded-6 text-solid-gray-800 hover:bg-solid-gray-100 aria-expanded:bg-solid-gray-100 print:hidden in-[td]:-my-1.5 ${className}`}
            type="button"
          >
            <Icon aria-hidden="true" className="size-4" />
          </button>
        }
      />
      <TooltipBubble>{label}</TooltipBubble>
    </Tooltip.Root>
  );
}
