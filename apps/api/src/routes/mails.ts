import { readEveryMail, readMails } from "@bunkai/actions/notification/read-mails";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { mailSchema } from "@bunkai/domain/notification/notification";
import { pageOf, pageQuerySchema } from "@bunkai/domain/page";
import { createRoute, z } from "@hono/zod-openapi";
import { jsonAnswer, memberHeaders, memberRefusals, named, refusals } from "../answers.ts";
import { asMember } from "../edge/acting.ts";
import { newRoutes } from "../edge/edge.ts";

const mails = pageOf(named("Mail", mailSchema));

/**
 * Mails on their way, and those that an installation without SMTP keeps. Members read them without their secrets.
 *
 * @param outboxIsOpen lets anybody read all mails as they are, for trying out on one's own machine
 */
export function mailRoutes({ outboxIsOpen }: { readonly outboxIsOpen: boolean }) {
  return newRoutes()
    .openapi(
      createRoute({
        method: "get",
        path: "/mails",
        operationId: "listMails",
        tags: ["notification"],
        middleware: asMember,
        request: { headers: z.object(memberHeaders), query: pageQuerySchema },
        responses: { 200: jsonAnswer(mails), ...refusals(...memberRefusals, "invalid_input") },
      }),
      async (c) => c.json(await readMails(c.var.ctx, c.req.valid("query")), 200),
    )
    .openapi(
      createRoute({
        method: "get",
        path: "/outbox",
        operationId: "listEveryMail",
        tags: ["notification"],
        security: [],
        request: { query: pageQuerySchema },
        responses: { 200: jsonAnswer(mails), ...refusals("invalid_input", "not_found") },
      }),
      async (c) => {
        if (!outboxIsOpen) throw new DomainError("not_found");
        return c.json(await readEveryMail(c.var.installation, c.req.valid("query")), 200);
      },
    );
}
