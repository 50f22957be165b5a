import { type GuestSeat, guestPath } from "@bunkai/domain/guest/guest-link";
import { useQuery } from "@tanstack/react-query";
import { Link, Navigate, Outlet, useLocation, useMatches } from "@tanstack/react-router";
import { useOptionalMembership } from "../account/use-membership.ts";
import { useSetLanguageOfPerson } from "../account/use-person-language.ts";
import { RetoldContext, useWords } from "../language/use-words.ts";
import { Brand } from "../shell/brand.tsx";
import { LanguageSwitch } from "../shell/language-switch.tsx";
import { Loaded } from "../shell/loaded.tsx";
import { SkipLink } from "../shell/skip-link.tsx";
import { Button } from "../ui/button.tsx";
import { useMomentText } from "../ui/moment.tsx";
import { ToastProvider } from "../ui/toasts.tsx";
import { asGuestsRead } from "./as-guests-read.ts";
import { guestSeatQuery } from "./guest-queries.ts";
import { useLeaving } from "./use-leaving.ts";

/** The matrix, what was fixed from it, and the sheets that it rests on. */
const AT_TABLE = /^\/(?:agreements|matrices|revisions)\/./u;

/** Around the one thing that a guest has come for: who has invited, until when, what for. Nothing else to go to. */
export function GuestFrame() {
  const seat = useOptionalMembership();
  if (!seat) return <Navigate search={{ ended: true }} to="/guest" />;
  return (
    <RetoldContext value={asGuestsRead}>
      <ToastProvider>
        <SkipLink />
        <div className="min-h-dvh">
          <GuestBody seatId={seat.organizationId} />
        </div>
      </ToastProvider>
    </RetoldContext>
  );
}

function GuestBody({ seatId }: { readonly seatId: Parameters<typeof guestSeatQuery>[0] }) {
  const query = useQuery(guestSeatQuery(seatId));
  const setLanguageOfPerson = useSetLanguageOfPerson();
  return (
    <>
      <header className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 border-b border-solid-gray-300 bg-white px-4 sm:px-6 lg:px-10 print:hidden">
        <Brand />
        <LanguageSwitch onSpoken={setLanguageOfPerson} />
      </header>
      {query.data && <About seat={query.data} />}
      <main
        className="min-w-0 px-4 py-6 sm:px-6 lg:px-10 lg:py-8 print:p-0"
        id="main"
        tabIndex={-1}
      >
        <div className="mx-auto max-w-320">
          <Loaded query={query}>{(seat) => <OneThing seat={seat} />}</Loaded>
        </div>
      </main>
    </>
  );
}

/** Any other address leads back to the object. */
function OneThing({ seat: { kind, objectId } }: { readonly seat: GuestSeat }) {
  // Of the page that is drawn: the address changes before it, while the next page is still being fetched.
  const pathname = useMatches({ select: (matches) => matches.at(-1)?.pathname ?? "" });
  const object = guestPath(kind, objectId);
  const isAtTable = kind === "matrix" || kind === "agreement";
  const isOpen = pathname === object || (isAtTable && AT_TABLE.test(pathname));
  return isOpen ? <Outlet /> : <Navigate replace to={object} />;
}

function About({ seat }: { readonly seat: GuestSeat }) {
  const { shell } = useWords().guest;
  const momentText = useMomentText();
  const { pathname } = useLocation();
  const { expiresAt, inviterName, inviterOrganization, kind, maySign, objectId } = seat;
  const purpose = kind === "matrix" && maySign ? shell.purpose.matrixSign : shell.purpose[kind];
  const object = guestPath(kind, objectId);
  const leave = useLeaving("/guest?ended=true");
  return (
    <aside
      aria-label={shell.label}
      className="border-b border-solid-gray-300 bg-solid-gray-50 px-4 py-3 sm:px-6 lg:px-10 print:hidden"
    >
      <div className="mx-auto flex max-w-320 flex-wrap items-center justify-between gap-x-6 gap-y-2 text-[0.9375rem] leading-160">
        <div className="min-w-0 flex-1 basis-80">
          <p className="font-bold wrap-anywhere">
            {shell.invitedBy({ name: inviterName, organization: inviterOrganization })}
          </p>
          <p className="flex flex-wrap gap-x-3">
            <span>{purpose}</span>
            <span>{shell.until({ moment: momentText(expiresAt, "minute") })}</span>
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          {pathname !== object && (
            <Link className="link" to={object}>
              {shell.toObject}
            </Link>
          )}
          <Link className="link" reloadDocument to="/sign-up">
            {shell.own}
          </Link>
          <Button busy={leave.isPending} onClick={() => leave.mutate()} size="small">
            {shell.leave}
          </Button>
        </div>
      </div>
    </aside>
  );
}
