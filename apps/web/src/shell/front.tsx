import { Outlet } from "@tanstack/react-router";
import { SamplesNotice } from "../operation/samples-notice.tsx";
import { PlainFrame } from "./plain-frame.tsx";

/** The frame of the pages before signing in. */
export function Front() {
  return (
    <PlainFrame>
      <SamplesNotice />
      <Outlet />
    </PlainFrame>
  );
}
