import { landingPath } from "@bunkai/domain/account/landing-path";
import type { Notification } from "@bunkai/domain/notification/notification";
import { useNavigate } from "@tanstack/react-router";
import type { MouseEvent } from "react";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Moment } from "../ui/moment.tsx";
import { Tag } from "../ui/tag.tsx";
import { useMarkRead } from "./use-mark-read.ts";

/** One line of the inbox: what happened, when, whether it was read. Following its link reads it. */
export function NotificationLine({ notification }: { readonly notification: Notification }) {
  const words = useWords();
  const navigate = useNavigate();
  const markRead = useMarkRead();
  const unread = notification.readAt === null;
  const href = landingPath(notification.path);
  const follow = (event: MouseEvent) => {
    if (unread) markRead.mutate(notification.id);
    // A new tab or window is the browser's business.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void navigate({ href });
  };
  const sentence = words.notification.kind[notification.kind](notification.facts);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
      <ReadState unread={unread} />
      <span className="min-w-60 flex-1">
        <a className={`link ${unread ? "font-bold" : ""}`} href={href} onClick={follow}>
          {sentence}
        </a>
        <span className="block text-[0.875rem] text-solid-gray-700">
          <Moment at={notification.createdAt} />
        </span>
      </span>
      {unread && (
        // Below the sentence where it does not fit beside it.
        <span className="max-sm:ml-17">
          <Button
            aria-label={words.notification.markReadOf({ sentence })}
            busy={markRead.isPending}
            kind="quiet"
            onClick={() => markRead.mutate(notification.id)}
            size="small"
          >
            {words.notification.markRead}
          </Button>
        </span>
      )}
    </li>
  );
}

function ReadState({ unread }: { readonly unread: boolean }) {
  const { state } = useWords().notification;
  return (
    <span className="w-16 shrink-0">
      {unread ? (
        <Tag tone="attention">{state.unread}</Tag>
      ) : (
        <span className="text-[0.8125rem] text-solid-gray-700">{state.read}</span>
      )}
    </span>
  );
}
