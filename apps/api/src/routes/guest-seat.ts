import { getGuestSeat } from "@bunkai/actions/guest/read-guest-seat";
import { sendGuestFile } from "@bunkai/actions/guest/send-guest-file";
import { guestSeatSchema } from "@bunkai/domain/guest/guest-link";
import { createRoute, z } from "@hono/zod-openapi";
import {
  bytesSchema,
  jsonAnswer,
  memberHeaders,
  memberRefusals,
  named,
  refusals,
} from "../answers.ts";
import { asMember } from "../edge/acting.ts";
import { newRoutes } from "../edge/edge.ts";
import { FILE_NAME_HEADER, uploadOf } from "../edge/upload.ts";

const seat = named("GuestSeat", guestSeatSchema);

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
  );
