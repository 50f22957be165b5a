import type { OpenSession } from "@bunkai/domain/account/open-session";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { callApi, nothing } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { Moment } from "../ui/moment.tsx";
import { Tag } from "../ui/tag.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { deviceOf } from "./device-of.ts";
import { sessionsQuery } from "./session-queries.ts";

/** Where the person is signed in, and the way to end what is not wanted. */
export function SessionPart() {
  const { sessions } = useWords().secondFactor;
  const query = useQuery(sessionsQuery);
  const [isAsking, setAsking] = useState(false);
  const end = useEnd();
  const endOthers = useMutation({
    mutationFn: () => end(""),
    onSuccess: () => setAsking(false),
  });
  return (
    <>
      <p className="max-w-[48em]">{sessions.lead}</p>
      <Loaded query={query}>
        {(open) => (
          <>
            <ul className="max-w-180 border-t border-solid-gray-300">
              {open.map((session) => (
                <SessionLine key={session.id} session={session} />
              ))}
            </ul>
            {open.length > 1 && (
              <div>
                <Button onClick={() => setAsking(true)}>{sessions.endOthers}</Button>
              </div>
            )}
          </>
        )}
      </Loaded>
      {isAsking && (
        <ConfirmDialog
          deed={endOthers}
          detail={sessions.endOthersDetail}
          onClose={() => setAsking(false)}
          submit={sessions.endOthers}
          title={sessions.endOthers}
        />
      )}
    </>
  );
}

function SessionLine({ session }: { readonly session: OpenSession }) {
  const { sessions } = useWords().secondFactor;
  const end = useEnd();
  const toasts = useToasts();
  const ending = useMutation({ mutationFn: () => end(session.id), onError: toasts.refused });
  const device = useDeviceText(session);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-solid-gray-300 py-3">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2 font-bold">
          {device}
          {session.isHere && <Tag tone="good">{sessions.here}</Tag>}
        </p>
        <p className="flex flex-wrap gap-x-4 text-[0.9375rem] leading-160 text-solid-gray-800">
          {session.address && <span>{sessions.place({ address: session.address })}</span>}
          <span>
            {sessions.opened} <Moment at={session.openedAt} />
          </span>
          <span>
            {sessions.used} <Moment at={session.lastUsedAt} />
          </span>
        </p>
      </div>
      {!session.isHere && (
        <Button
          aria-label={sessions.endOf({ device })}
          busy={ending.isPending}
          kind="danger"
          onClick={() => ending.mutate()}
          size="small"
        >
          {sessions.end}
        </Button>
      )}
    </li>
  );
}

function useDeviceText({ userAgent }: OpenSession): string {
  const { sessions } = useWords().secondFactor;
  const device = deviceOf(userAgent);
  if (!device) return sessions.unknown;
  const { browser, system } = device;
  return system ? sessions.device({ browser, system }) : browser;
}

/** Ends one session, or with an empty id all others. */
function useEnd(): (id: string) => Promise<void> {
  const { sessions } = useWords().secondFactor;
  const queries = useQueryClient();
  const toasts = useToasts();
  return async (id) => {
    await callApi({ path: `/me/sessions${id && `/${id}`}`, method: "DELETE", view: nothing });
    toasts.done(id ? sessions.ended : sessions.othersEnded);
    await queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
  };
}
