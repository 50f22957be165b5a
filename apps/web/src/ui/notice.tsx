import AlertIcon from "lucide-react/icons/circle-alert";
import CheckIcon from "lucide-react/icons/circle-check";
import InfoIcon from "lucide-react/icons/info";
import WarningIcon from "lucide-react/icons/triangle-alert";
import type { LucideIcon } from "lucide-react/types";
import type { ReactNode } from "react";

export type NoticeTone = "information" | "success" | "warning" | "error";

export type NoticeProps = {
  readonly tone: NoticeTone;
  readonly title: string;
  readonly children?: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits, `none` is part of the page. */
  readonly announce?: "alert" | "status" | "none";
  /** What the sign says to those who do not see it, where the title alone does not tell the tone. */
  readonly sign?: string;
};

const looks: Record<NoticeTone, { icon: LucideIcon; line: string; ink: string }> = {
  information: { icon: InfoIcon, line: "border-key-900", ink: "text-key-900" },
  success: { icon: CheckIcon, line: "border-success-2", ink: "text-success-2" },
  warning: { icon: WarningIcon, line: "border-warning-yellow-2", ink: "text-warning-yellow-2" },
  error: { icon: AlertIcon, line: "border-error-2", ink: "text-error-2" },
};

/** A message in the page: sign, title, what to do. */
export function Notice({ tone, title, children, announce = "none", sign }: NoticeProps) {
  const { icon: Icon, line, ink } = looks[tone];
  return (
    <div
      className={`flex items-start gap-3 rounded-8 border-2 ${line} bg-white px-4 py-3`}
      role={announce === "none" ? undefined : announce}
    >
      <Icon
        {...(sign ? { "aria-label": sign, role: "img" } : { "aria-hidden": true })}
        className={`mt-1 size-5 shrink-0 ${ink}`}
      />
      <div className="min-w-0 flex-1">
        <p className="font-bold">{title}</p>
        {children && <div className="mt-0.5 text-[0.9375rem] leading-160">{children}</div>}
      </div>
    </div>
  );
}
