import { membershipSchema } from "@bunkai/domain/account/member";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { callApi } from "../api.ts";
import { useFrontWords } from "../language/use-words.ts";
import { isProblem } from "../problem.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { buttonStyle } from "../ui/button-style.ts";
import { Notice } from "../ui/notice.tsx";
import { Page } from "../ui/page.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { tokenOfFragment } from "./mailed-token.ts";
import { meQuery } from "./me-query.ts";
import { findPendingInvitation, keepPendingInvitation } from "./pending-invitation.ts";
import { useGoToOrganization } from "./use-go-to-organization.ts";

const ACCEPT_PATH = "/invitations/accept";

/** Joins an organisation with a mailed link. Somebody without an account makes one first, and comes back here. */
export function AcceptInvitationPage() {
  const words = useFrontWords();
  const [token] = useState(() => tokenOfFragment(window.location) ?? findPendingInvitation());
  const me = useQuery({ ...meQuery, retry: false });
  useEffect(() => keepPendingInvitation(token), [token]);
  if (token === null) {
    return (
      <Page title={words.account.accept.title}>
        <Notice title={words.error.invitation_invalid.title} tone="error">
          {words.account.accept.noToken}
        </Notice>
      </Page>
    );
  }
  return (
    <Page title={words.account.accept.title}>
      {isProblem(me.error, "not_signed_in") ? (
        <SignInFirst />
      ) : (
        <Loaded query={me}>{({ person }) => <Accept email={person.email} token={token} />}</Loaded>
      )}
    </Page>
  );
}

function SignInFirst() {
  const words = useFrontWords();
  return (
    <>
      <p>{words.account.accept.signInFirst}</p>
      <div className="flex flex-wrap items-center gap-4">
        <Link
          className={buttonStyle({ kind: "primary", size: "normal" })}
          search={{ next: ACCEPT_PATH }}
          to="/sign-in"
        >
          {words.account.signIn.title}
        </Link>
        <Link className={buttonStyle({ kind: "secondary", size: "normal" })} to="/sign-up">
          {words.account.signUp.title}
        </Link>
      </div>
    </>
  );
}

function Accept({ token, email }: { readonly token: string; readonly email: string }) {
  const words = useFrontWords();
  const goTo = useGoToOrganization();
  const queries = useQueryClient();
  const accept = useMutation({
    mutationFn: () =>
      callApi({
        path: "/invitations/accept",
        method: "POST",
        body: { token },
        view: membershipSchema,
      }),
    onSuccess: async ({ organizationId }) => {
      keepPendingInvitation(null);
      await queries.refetchQueries({ queryKey: meQuery.queryKey });
      await goTo(organizationId);
    },
    onError: (error) => {
      if (isProblem(error, "invitation_invalid")) keepPendingInvitation(null);
    },
  });
  return (
    <>
      <p>{words.account.accept.lead({ email })}</p>
      <ProblemNotice error={accept.error} />
      <div className="flex flex-wrap items-center gap-4">
        <Button busy={accept.isPending} kind="primary" onClick={() => accept.mutate()}>
          {words.account.accept.submit}
        </Button>
        <Link className="link" onClick={() => keepPendingInvitation(null)} to="/">
          {words.account.accept.later}
        </Link>
      </div>
    </>
  );
}
