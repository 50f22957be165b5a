import { checkMailedCode } from "@bunkai/actions/guest/check-mailed-code";
import { openGuestLink } from "@bunkai/actions/guest/open-guest-link";
import { takeSeat } from "@bunkai/actions/guest/take-seat";
import { endSession } from "@bunkai/db/stores/sessions";
import {
  GUEST_SESSION_HOURS,
  guestEntrySchema,
  guestOpenedSchema,
  guestOpeningSchema,
} from "@bunkai/domain/guest/guest-link";
import { createRoute } from "@hono/zod-openapi";
import { changeRefusals, jsonAnswer, jsonContent, named, noContent, refusals } from "../answers.ts";
import { guestPerson } from "../auth/guest-person.ts";
import { CLIENT_ADDRESS_HEADER } from "../auth.ts";
import { newRoutes } from "../edge/edge.ts";

const HOUR_MS = 3_600_000;

/** How somebody with a link comes in: the link's secret, then the code that was mailed. Nobody is signed in yet. */
export const guestEntryRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "post",
      path: "/guest-links/opening",
      operationId: "openGuestLink",
      tags: ["guest"],
      security: [],
      request: { body: jsonContent(named("GuestOpening", guestOpeningSchema)) },
      responses: {
        200: jsonAnswer(named("GuestOpened", guestOpenedSchema)),
        ...refusals(...changeRefusals, "guest_link_invalid", "too_many_requests"),
      },
    }),
    async (c) => {
      const { clientAddress, installation } = c.var;
      const { token } = c.req.valid("json");
      return c.json(await openGuestLink(installation, token, clientAddress), 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/guest-links/entry",
      operationId: "enterAsGuest",
      tags: ["guest"],
      security: [],
      request: { body: jsonContent(named("GuestEntry", guestEntrySchema)) },
      responses: {
        204: noContent,
        ...refusals(...changeRefusals, "guest_link_invalid", "too_many_requests"),
      },
    }),
    async (c) => {
      const { auth, clientAddress, installation, person: before, session } = c.var;
      const guest = await checkMailedCode(installation, c.req.valid("json"), clientAddress);
      const person = await guestPerson(auth, guest);
      await takeSeat(installation, guest, person);
      const openedAt = installation.now();
      const endMs = openedAt.getTime() + GUEST_SESSION_HOURS * HOUR_MS;
      const requestHeaders = new Headers(c.req.raw.headers);
      requestHeaders.set(CLIENT_ADDRESS_HEADER, clientAddress ?? "");
      const { headers } = await auth.api.openGuestSession({
        body: {
          personId: person.id,
          onlyFor: guest.seatId,
          openedAt,
          expiresAt: new Date(Math.min(endMs, guest.expiresAt.getTime())),
        },
        headers: requestHeaders,
        returnHeaders: true,
      });
      // The browser forgets whose it was until now: nobody else is to find that session.
      if (before && session) {
        await endSession(installation.db, { id: session.id, personId: before.id });
      }
      for (const cookie of headers.getSetCookie()) c.header("set-cookie", cookie, { append: true });
      return c.body(null, 204);
    },
  );
