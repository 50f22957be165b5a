import { type GuestSeat, guestSeatSchema } from "@bunkai/domain/guest/guest-link";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import UploadIcon from "lucide-react/icons/upload";
import { useId, useRef } from "react";
import { useMembership } from "../account/use-membership.ts";
import { API, headersOf } from "../api.ts";
import { sizeText } from "../file/size-text.ts";
import { useTongue, useWords } from "../language/use-words.ts";
import { isProblem, problemOf } from "../problem.ts";
import { LoadedPage } from "../shell/loaded-page.tsx";
import { Button } from "../ui/button.tsx";
import { Moment, useMomentText } from "../ui/moment.tsx";
import { Notice } from "../ui/notice.tsx";
import { Page, Part } from "../ui/page.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { Tag } from "../ui/tag.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { guestSeatQuery } from "./guest-queries.ts";

const TYPES = ".pdf,.xlsx,application/pdf";

/** Where a guest sends the file that was asked for, and sees what was sent. */
export function GuestFilePage() {
  const { organizationId } = useMembership();
  const query = useQuery(guestSeatQuery(organizationId));
  return <LoadedPage query={query}>{(seat) => <Wish seat={seat} />}</LoadedPage>;
}

function Wish({ seat }: { readonly seat: GuestSeat }) {
  const { file } = useWords().guest;
  const momentText = useMomentText();
  const send = useSending();
  const hintId = useId();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <Page title={file.title}>
      <dl className="flex max-w-[48em] flex-col gap-3">
        <div>
          <dt className="font-bold">{file.wish}</dt>
          <dd className="whitespace-pre-line wrap-anywhere">{seat.wish}</dd>
        </div>
        {seat.dueOn && (
          <div>
            <dt className="font-bold">{file.due}</dt>
            <dd>{momentText(seat.dueOn, "day")}</dd>
          </div>
        )}
      </dl>
      <div className="flex flex-col items-start gap-2">
        {isProblem(send.error, "file_type_refused") ? (
          <Notice
            announce="alert"
            title={file.refused({ name: send.variables?.name ?? "" })}
            tone="error"
          />
        ) : (
          <ProblemNotice error={send.error} />
        )}
        <input
          accept={TYPES}
          aria-label={file.choose}
          className="hidden"
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen) send.mutate(chosen);
            event.target.value = "";
          }}
          ref={picker}
          type="file"
        />
        <Button
          aria-describedby={hintId}
          busy={send.isPending}
          icon={UploadIcon}
          kind="primary"
          onClick={() => picker.current?.click()}
        >
          {file.choose}
        </Button>
        <p className="text-[0.9375rem] leading-160 text-solid-gray-700" id={hintId}>
          {file.types}
        </p>
        {send.isPending && <p role="status">{file.sending}</p>}
      </div>
      <Sent seat={seat} />
    </Page>
  );
}

function Sent({ seat: { sent } }: { readonly seat: GuestSeat }) {
  const { words, language } = useTongue();
  const { file } = words.guest;
  return (
    <Part title={file.history}>
      {sent.length === 0 ? (
        <p>{file.none}</p>
      ) : (
        <ol className="flex flex-col border-t border-solid-gray-300" reversed>
          {sent.map(({ addedAt, id, name, sizeBytes }, index) => (
            <li className="border-b border-solid-gray-300 py-2" key={id}>
              <p className="flex flex-wrap items-center gap-x-3">
                <b className="wrap-anywhere">{name}</b>
                {index === 0 && <Tag tone="good">{file.newest}</Tag>}
              </p>
              <p className="flex flex-wrap gap-x-4 text-[0.875rem] leading-150 text-solid-gray-800">
                <span>{file.version({ number: sent.length - index })}</span>
                <span>{sizeText(sizeBytes, language)}</span>
                <Moment at={addedAt} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </Part>
  );
}

function useSending() {
  const { file: words } = useWords().guest;
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const toasts = useToasts();
  return useMutation({
    mutationFn: async (file: File) => {
      const response = await fetch(`${API}/guest-seat/files`, {
        method: "POST",
        headers: {
          ...headersOf(organizationId),
          "bunkai-file-name": encodeURIComponent(file.name),
          "content-type": "application/octet-stream",
        },
        body: file,
      });
      if (!response.ok) throw await problemOf(response);
      return guestSeatSchema.parse(await response.json());
    },
    onSuccess: (seat) => {
      queries.setQueryData(guestSeatQuery(organizationId).queryKey, seat);
      toasts.done(words.sent);
    },
  });
}
