import type { GuestLink, GuestLinkState } from "@bunkai/domain/guest/guest-link";
import { useState } from "react";
import { useReasonOff } from "../account/use-reason-off.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Moment, useMomentText } from "../ui/moment.tsx";
import { Tag, type TagTone } from "../ui/tag.tsx";
import { ExtendGuestLinkDialog, RevokeGuestLinkDialog, useResend } from "./guest-link-deeds.tsx";

const tones: Record<GuestLinkState, TagTone> = {
  sent: "attention",
  opened: "good",
  expired: "plain",
  revoked: "plain",
};

/** Links, the newest first, each with how it stands and what can be done with it. */
export function GuestList({ links }: { readonly links: readonly GuestLink[] }) {
  const { list } = useWords().guest;
  return (
    <ul aria-label={list.table} className="flex flex-col border-t border-solid-gray-300">
      {links.map((link) => (
        <li
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-solid-gray-300 py-3"
          key={link.id}
        >
          <GuestLine link={link} />
          <GuestDeeds link={link} />
        </li>
      ))}
    </ul>
  );
}

function GuestLine({ link }: { readonly link: GuestLink }) {
  const words = useWords();
  const { kind, list, state } = words.guest;
  const momentText = useMomentText();
  const purpose = link.kind === "matrix" && link.maySign ? [kind.matrix, kind.agreement] : [];
  return (
    <div className="min-w-0 flex-1 basis-80">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <b className="wrap-anywhere">{link.personName}</b>
        <span className="wrap-anywhere">{link.organizationName}</span>
        <Tag tone={tones[link.state]}>{state[link.state]}</Tag>
      </p>
      <p className="wrap-anywhere">{link.email}</p>
      {link.wish && <p className="mt-1 whitespace-pre-line wrap-anywhere">{link.wish}</p>}
      <p className="mt-1 flex flex-wrap gap-x-4 text-[0.875rem] leading-150 text-solid-gray-800">
        <span>
          {(purpose.length > 0 ? purpose : [kind[link.kind]]).join(words.account.listSeparator)}
        </span>
        {link.dueOn && <span>{list.due({ day: momentText(link.dueOn, "day") })}</span>}
        <span>
          {list.expires} <Moment at={link.expiresAt} precision="day" />
        </span>
        <span>
          {list.lastUsed} {link.lastUsedAt ? <Moment at={link.lastUsedAt} /> : list.never}
        </span>
        <span>{list.invitedBy({ name: link.invitedBy })}</span>
      </p>
    </div>
  );
}

function GuestDeeds({ link }: { readonly link: GuestLink }) {
  const { list } = useWords().guest;
  const reasonOf = useReasonOff();
  const resend = useResend(link);
  const [open, setOpen] = useState<"extend" | "revoke" | null>(null);
  const close = () => setOpen(null);
  if (link.state === "revoked") return null;
  const off = reasonOf("guest.invite");
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      {link.state !== "expired" && (
        <Button
          aria-label={`${list.resend} ${link.email}`}
          busy={resend.isPending}
          offReason={off}
          onClick={() => resend.mutate()}
          size="small"
        >
          {list.resend}
        </Button>
      )}
      <Button
        aria-label={`${list.extend} ${link.email}`}
        offReason={off}
        onClick={() => setOpen("extend")}
        size="small"
      >
        {list.extend}
      </Button>
      <Button
        aria-label={`${list.revoke} ${link.email}`}
        offReason={reasonOf("guest.revoke")}
        onClick={() => setOpen("revoke")}
        size="small"
      >
        {list.revoke}
      </Button>
      {open === "extend" && <ExtendGuestLinkDialog link={link} onClose={close} />}
      {open === "revoke" && <RevokeGuestLinkDialog link={link} onClose={close} />}
    </div>
  );
}
