import LoaderIcon from "lucide-react/icons/loader-circle";
import type { LucideIcon } from "lucide-react/types";
import type { ComponentProps, MouseEvent } from "react";
import { type ButtonKind, type ButtonSize, buttonStyle } from "./button-style.ts";

export type PlainButtonProps = Omit<ComponentProps<"button">, "disabled"> & {
  readonly kind?: ButtonKind;
  readonly size?: ButtonSize;
  readonly icon?: LucideIcon;
  /** The action is under way: it cannot be started twice. */
  readonly busy?: boolean;
  /** The action is off. Whoever says so must also say why: see `Button`. */
  readonly isOff?: boolean;
};

/** The button itself, reachable in every state. */
export function PlainButton(props: PlainButtonProps) {
  const { kind = "secondary", size = "normal", icon, busy = false, isOff = false, ...rest } = props;
  const { children, className = "", type = "button", onClick, ...attributes } = rest;
  const Icon = busy ? LoaderIcon : icon;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy || isOff) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...attributes}
      aria-busy={busy || undefined}
      aria-disabled={busy || isOff || undefined}
      className={`${buttonStyle({ kind, size, isOff })} ${className}`}
      onClick={press}
      type={type}
    >
      {Icon && <Icon aria-hidden="true" className={`size-4 ${busy ? "animate-spin" : ""}`} />}
      {children}
    </button>
  );
}
