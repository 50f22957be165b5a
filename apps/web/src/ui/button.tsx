import { Tooltip } from "@base-ui/react/tooltip";
import LoaderIcon from "lucide-react/icons/loader-circle";
import type { LucideIcon } from "lucide-react/types";
import { type ComponentProps, type MouseEvent, useId } from "react";
import { type ButtonKind, type ButtonSize, buttonStyle } from "./button-style.ts";
import { TooltipBubble } from "./tooltip-bubble.tsx";

export type ButtonProps = Omit<ComponentProps<"button">, "disabled"> & {
  readonly kind?: ButtonKind;
  readonly size?: ButtonSize;
  readonly icon?: LucideIcon;
  /** Why the action is off, and who or what can turn it on. Null: it is on. */
  readonly offReason?: string | null;
  /** The action is under way: it cannot be started twice. */
  readonly busy?: boolean;
};

/**
 * A button. Never `disabled`: an action that is off stays reachable by keyboard and says why,
 * in a bubble for the eye and as its description for a screen reader.
 */
export function Button({ offReason = null, ...props }: ButtonProps) {
  if (offReason === null) return <PlainButton {...props} />;
  return <OffButton {...props} offReason={offReason} />;
}

function PlainButton(props: Omit<ButtonProps, "offReason"> & { readonly isOff?: boolean }) {
  const { kind = "secondary", size = "normal", icon: Icon, busy = false, isOff = false } = props;
  const { children, className = "", type = "button", onClick, ...rest } = withoutLook(props);
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy || isOff) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      aria-busy={busy || undefined}
      aria-disabled={busy || isOff || undefined}
      className={`${buttonStyle({ kind, size, isOff })} ${className}`}
      onClick={press}
      type={type}
    >
      {busy ? (
        <LoaderIcon aria-hidden="true" className="size-4 animate-spin" />
      ) : (
        Icon && <Icon aria-hidden="true" className="size-4" />
      )}
      {children}
    </button>
  );
}

function OffButton({ offReason, ...props }: ButtonProps & { readonly offReason: string }) {
  const reasonId = useId();
  return (
    <Tooltip.Root>
      <Tooltip.Trigger
        closeOnClick={false}
        delay={200}
        render={<PlainButton {...props} aria-describedby={reasonId} isOff />}
      />
      <span className="sr-only" id={reasonId}>
        {offReason}
      </span>
      <TooltipBubble>{offReason}</TooltipBubble>
    </Tooltip.Root>
  );
}

function withoutLook({
  kind: _kind,
  size: _size,
  icon: _icon,
  busy: _busy,
  isOff: _isOff,
  ...rest
}: Omit<ButtonProps, "offReason"> & { readonly isOff?: boolean }) {
  return rest;
}
