import { Outlet } from "@tanstack/react-router";
import { PlainFrame } from "./plain-frame.tsx";

/** The frame of the pages before signing in. */
export function Front() {
  return (
    <PlainFrame>
      <Outlet />
    </PlainFrame>
  );
}
