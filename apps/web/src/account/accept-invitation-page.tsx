import { type InvitationOffer, invitationOfferSchema } from "@bunkai/domain/account/invitation";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { isProblem } from "../problem.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Notice } from "../ui/notice.tsx";
import { Page } from "../ui/page.tsx";
import { InvitationOffered } from "./invitation-offered.tsx";
import { tokenOfFragment } from "./mailed-token.ts";
import { meQuery } from "./me-query.ts";
import { findPendingInvitation, keepPendingInvitation } from "./pending-invitation.ts";

/** What the link of a mail offers. Asked anew on each visit: it may have been used or withdrawn since. */
function offerQuery(token: string) {
  return queryOptions({
    queryKey: ["invitationOffer", token],
    queryFn: ({ signal }): Promise<InvitationOffer> =>
      callApi({
        path: "/invitations/opening",
        method: "POST",
        body: { token },
        view: invitationOfferSchema,
        signal,
      }),
    staleTime: 0,
  });
}

/**
 * Joins an organisation with a mailed link, after telling who offers what. Somebody without an account makes one first,
 * and comes back here.
 */
export function AcceptInvitationPage() {
  const { invitation } = useWords().belonging;
  const [token] = useState(() => tokenOfFragment(window.location) ?? findPendingInvitation());
  return (
    <Page title={invitation.title}>
      {token === null ? (
        <Notice title={invitation.none.title} tone="error">
          {invitation.none.detail}
        </Notice>
      ) : (
        <Opened token={token} />
      )}
    </Page>
  );
}

function Opened({ token }: { readonly token: string }) {
  const { invitation } = useWords().belonging;
  const query = useQuery(offerQuery(token));
  const isUnknown = isProblem(query.error, "invitation_invalid");
  const state = isUnknown ? "unknown" : query.data?.state;
  useEffect(() => {
    if (state) keepPendingInvitation(state === "open" ? token : null);
  }, [state, token]);
  if (isUnknown) return <Unusable {...invitation.unknown} />;
  return (
    <Loaded query={query}>
      {(offer) =>
        offer.state === "open" ? (
          <InvitationOffered offer={offer} token={token} />
        ) : (
          <Unusable {...invitation[offer.state]} />
        )
      }
    </Loaded>
  );
}

/** Nothing can be joined here: why, what helps, and the way on. */
function Unusable({ detail, title }: { readonly title: string; readonly detail: ReactNode }) {
  const { invitation } = useWords().belonging;
  const me = useQuery({ ...meQuery, retry: false });
  return (
    <>
      <Notice announce="alert" title={title} tone="error">
        <p>{detail}</p>
      </Notice>
      <p>
        <Link className="link" to={me.data ? "/" : "/sign-in"}>
          {me.data ? invitation.toStart : invitation.toSignIn}
        </Link>
      </p>
    </>
  );
}
