import type { InvitationOffer } from "@bunkai/domain/account/invitation";
import { membershipSchema } from "@bunkai/domain/account/member";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { isProblem } from "../problem.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { buttonStyle } from "../ui/button-style.ts";
import { Facts } from "../ui/facts.tsx";
import { Moment } from "../ui/moment.tsx";
import { Notice } from "../ui/notice.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { askAuth } from "./ask-auth.ts";
import { meQuery } from "./me-query.ts";
import { keepPendingInvitation } from "./pending-invitation.ts";
import { useGoToOrganization } from "./use-go-to-organization.ts";

const ACCEPT_PATH = "/invitations/accept";

export type OpenOffer = Extract<InvitationOffer, { state: "open" }>;
export type InvitationOfferedProps = { readonly offer: OpenOffer; readonly token: string };

/** An open invitation: who invites whom to what, until when, and the way in for whoever it is for. */
export function InvitationOffered({ offer, token }: InvitationOfferedProps) {
  const { invitation } = useWords().belonging;
  const me = useQuery({ ...meQuery, retry: false });
  return (
    <>
      <p>{invitation.lead(offer)}</p>
      <OfferFacts offer={offer} />
      {isProblem(me.error, "not_signed_in") ? (
        <SignInFirst />
      ) : (
        <Loaded lines={2} query={me}>
          {({ person }) =>
            offer.isForYou ? (
              <Accept email={person.email} token={token} />
            ) : (
              <OtherAccount email={person.email} invited={offer.email} />
            )
          }
        </Loaded>
      )}
    </>
  );
}

function OfferFacts({ offer }: { readonly offer: OpenOffer }) {
  const { account, belonging, roleHint } = useWords();
  const { field } = belonging.invitation;
  const { email, expiresAt, inviterName, organizationName, roles } = offer;
  return (
    <Facts
      lines={[
        [field.organization, organizationName],
        ...(inviterName === null ? [] : [[field.inviter, inviterName] as const]),
        [
          field.roles,
          <ul key="roles">
            {roles.map((role) => (
              <li key={role}>
                <span className="font-bold">{account.role[role]}</span>{" "}
                <span className="text-solid-gray-700">{roleHint[role]}</span>
              </li>
            ))}
          </ul>,
        ],
        [
          field.email,
          <span className="break-all" key="email">
            {email}
          </span>,
        ],
        [field.expiresAt, <Moment at={expiresAt} key="until" />],
      ]}
    />
  );
}

function SignInFirst() {
  const { account, belonging } = useWords();
  return (
    <>
      <p>{belonging.invitation.signInFirst}</p>
      <div className="flex flex-wrap items-center gap-4">
        <Link
          className={buttonStyle({ kind: "primary", size: "normal" })}
          search={{ next: ACCEPT_PATH }}
          to="/sign-in"
        >
          {account.signIn.title}
        </Link>
        <Link className={buttonStyle({ kind: "secondary", size: "normal" })} to="/sign-up">
          {account.signUp.title}
        </Link>
      </div>
    </>
  );
}

function Accept({ email, token }: { readonly email: string; readonly token: string }) {
  const { invitation } = useWords().belonging;
  const accept = useAccept(token);
  return (
    <>
      <p>{invitation.joinsAs({ email })}</p>
      <ProblemNotice error={accept.error} />
      <div className="flex flex-wrap items-center gap-4">
        <Button busy={accept.isPending} kind="primary" onClick={() => accept.mutate()}>
          {invitation.submit}
        </Button>
        <Later />
      </div>
    </>
  );
}

function useAccept(token: string) {
  const goTo = useGoToOrganization();
  const queries = useQueryClient();
  return useMutation({
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
}

/** Whoever is signed in is not who was invited. The link is kept over signing out. */
function OtherAccount(props: { readonly email: string; readonly invited: string }) {
  const { invitation } = useWords().belonging;
  const signOut = useMutation({
    mutationFn: () => askAuth((client) => client.signOut()),
    // A fresh document: nothing of the last person stays in memory.
    onSuccess: () => window.location.assign(ACCEPT_PATH),
  });
  return (
    <>
      <Notice title={invitation.otherAccount} tone="warning">
        <p>{invitation.otherAccountDetail(props)}</p>
      </Notice>
      <ProblemNotice error={signOut.error} />
      <div className="flex flex-wrap items-center gap-4">
        <Button busy={signOut.isPending} kind="primary" onClick={() => signOut.mutate()}>
          {invitation.signOut}
        </Button>
        <Later />
      </div>
    </>
  );
}

function Later() {
  const { invitation } = useWords().belonging;
  return (
    <Link className="link" onClick={() => keepPendingInvitation(null)} to="/">
      {invitation.later}
    </Link>
  );
}
