import { guestEntrySchema, guestOpenedSchema } from "@bunkai/domain/guest/guest-link";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { CodeField } from "../account/code-field.tsx";
import { tokenOfFragment } from "../account/mailed-token.ts";
import { meQuery } from "../account/me-query.ts";
import { callApi, nothing } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { isProblem } from "../problem.ts";
import { PlainFrame } from "../shell/plain-frame.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Page } from "../ui/page.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { SubmitForm } from "../ui/submit-form.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { isGuest, keepGuestHint } from "./is-guest.ts";

/** The page of a link: asks for the code that is mailed to its address, and opens the one thing that the link is for. */
export function GuestPage() {
  const { entry, shell } = useWords().guest;
  const { ended } = useSearch({ from: "/guest" });
  const [token] = useState(() => tokenOfFragment(window.location));
  if (token !== null) return <Opened token={token} />;
  const { body, title } = ended ? shell.ended : entry.missing;
  return (
    <PlainFrame>
      <Page title={title}>
        <p>{body}</p>
        {ended && (
          <p>
            <Link className="link" search={{}} to="/sign-in">
              {shell.ended.signIn}
            </Link>
          </p>
        )}
      </Page>
    </PlainFrame>
  );
}

function Opened({ token }: { readonly token: string }) {
  const { entry } = useWords().guest;
  const open = useOpening(token);
  const title = isProblem(open.error, "guest_link_invalid") ? entry.invalid.title : entry.title;
  return (
    <PlainFrame>
      <Page title={title}>
        {open.isPending && !open.data && <p role="status">{entry.opening}</p>}
        {isProblem(open.error, "guest_link_invalid") ? (
          <p>{entry.invalid.body}</p>
        ) : (
          <ProblemNotice error={open.error} />
        )}
        {open.data && (
          <>
            <p>{entry.lead({ email: open.data.maskedEmail, minutes: open.data.codeMinutes })}</p>
            <Replaces />
            <EnterCode token={token} />
          </>
        )}
        {!isProblem(open.error, "guest_link_invalid") && (
          <div className="flex flex-col items-start gap-2">
            {open.isSuccess && open.variables === "again" && (
              <Notice
                announce="status"
                title={
                  open.data.isCodeNew
                    ? entry.againSent
                    : entry.againEarly({ seconds: open.data.pauseSeconds })
                }
                tone={open.data.isCodeNew ? "success" : "information"}
              />
            )}
            <Button busy={open.isPending} kind="quiet" onClick={() => open.mutate("again")}>
              {entry.again}
            </Button>
          </div>
        )}
      </Page>
    </PlainFrame>
  );
}

/** Warns whoever is signed in here as a member: a browser holds one sign-in, and the guest's takes its place. */
function Replaces() {
  const { replaces } = useWords().guest.entry;
  const { data: me } = useQuery(meQuery);
  if (!me || isGuest(me)) return null;
  return (
    <Notice title={replaces.title({ name: me.person.name })} tone="warning">
      {replaces.body}
    </Notice>
  );
}

/** Has a code mailed when the page opens, and again when it is asked for. */
function useOpening(token: string) {
  const open = useMutation({
    mutationKey: ["guestOpening", token],
    mutationFn: (_why: "first" | "again") =>
      callApi({
        path: "/guest-links/opening",
        method: "POST",
        body: { token },
        view: guestOpenedSchema,
      }),
  });
  const { mutate } = open;
  useEffect(() => mutate("first"), [mutate]);
  return open;
}

function EnterCode({ token }: { readonly token: string }) {
  const { entry } = useWords().guest;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const form = useDeedForm(
    guestEntrySchema.pick({ code: true }),
    ({ code }) =>
      callApi({
        path: "/guest-links/entry",
        method: "POST",
        body: { token, code },
        view: nothing,
      }),
    async () => {
      // Whoever was signed in here before is somebody else now.
      queries.clear();
      keepGuestHint(true);
      await navigate({ to: "/" });
    },
  );
  // In its own words: those of the pages before signing in speak of an authenticator app.
  const errors = form.errors.code ? { code: entry.codeWrong } : form.errors;
  return (
    <SubmitForm form={{ ...form, errors }} label={entry.title} submit={entry.enter}>
      <CodeField />
    </SubmitForm>
  );
}
