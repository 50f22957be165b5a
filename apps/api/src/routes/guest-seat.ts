import { getGuestSeat } from "@bunkai/actions/guest/read-guest-seat";
import { sendGuestFile } from "@bunkai/actions/guest/send-guest-file";
import { noteSecondFactor } from "@bunkai/db/stores/sessions";
import {
  factorKeyConfirmSchema,
  factorKeySchema,
  recoveryCodesSchema,
} from "@bunkai/domain/account/second-factor";
import { guestSeatSchema } from "@bunkai/domain/guest/guest-link";
import { createRoute, z } from "@hono/zod-openapi";
import {
  bytesSchema,
  changeRefusals,
  jsonAnswer,
  jsonContent,
  memberHeaders,
  memberRefusals,
  named,
  refusals,
} from "../answers.ts";
import { beginEnrolment, confirmEnrolment } from "../auth/enrol-guest.ts";
import { asMember, getSession } from "../edge/acting.ts";
import { newRoutes } from "../edge/edge.ts";
import { FILE_NAME_HEADER, uploadOf } from "../edge/upload.ts";

const seat = named("GuestSeat", guestSeatSchema);
const enrolment = [...memberRefusals, ...changeRefusals, "session_limited"] as const;

/** What somebody does who has come in by a link, beside the object itself. */
export const guestSeatRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/guest-seat",
      operationId: "getGuestSeat",
      tags: ["guest"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders) },
      responses: { 200: jsonAnswer(seat), ...refusals(...memberRefusals) },
    }),
    async (c) => c.json(await getGuestSeat(c.var.ctx), 200),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/guest-seat/files",
      operationId: "sendGuestFile",
      tags: ["guest"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, [FILE_NAME_HEADER]: z.string().optional() }),
        body: { required: true, content: { "application/octet-stream": { schema: bytesSchema } } },
      },
      responses: {
        201: jsonAnswer(seat),
        ...refusals(
          ...memberRefusals,
          "file_too_large",
          "file_type_refused",
          "guest_limit",
          "invalid_input",
          "media_type_refused",
          "origin_refused",
        ),
      },
    }),
    async (c) => {
      await sendGuestFile(c.var.ctx, uploadOf(c));
      return c.json(await getGuestSeat(c.var.ctx), 201);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/guest-seat/authenticator",
      operationId: "beginGuestAuthenticator",
      tags: ["guest"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders) },
      responses: {
        201: jsonAnswer(named("AuthenticatorKey", factorKeySchema)),
        ...refusals(...enrolment),
      },
    }),
    async (c) => {
      const { auth, ctx, installation } = c.var;
      return c.json({ uri: await beginEnrolment(auth, installation, ctx) }, 201);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/guest-seat/authenticator/confirmation",
      operationId: "confirmGuestAuthenticator",
      tags: ["guest"],
      middleware: asMember,
      request: {
        headers: z.object(memberHeaders),
        body: jsonContent(named("AuthenticatorConfirm", factorKeyConfirmSchema)),
      },
      responses: {
        200: jsonAnswer(named("RecoveryCodes", recoveryCodesSchema)),
        ...refusals(...enrolment, "too_many_requests"),
      },
    }),
    async (c) => {
      const { auth, ctx, installation } = c.var;
      const { code } = c.req.valid("json");
      const recoveryCodes = await confirmEnrolment(auth, installation, ctx, code);
      const shown = { kind: "code" as const, at: installation.now() };
      await noteSecondFactor(installation.db, getSession(c).id, shown);
      return c.json({ recoveryCodes }, 200);
    },
  );
