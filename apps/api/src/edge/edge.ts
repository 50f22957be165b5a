import type { ActingContext, Context, Installation, PersonContext } from "@bunkai/actions/context";
import type { Me } from "@bunkai/domain/account/member";
import type { SessionFacts } from "@bunkai/domain/account/session-facts";
import type { SessionId } from "@bunkai/domain/id";
import type { Language } from "@bunkai/domain/language";
import type { HttpBindings } from "@hono/node-server";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { HonoRequest } from "hono";
import type { Logger } from "pino";
import type { Auth } from "../auth.ts";
import { refuseIssues } from "./refuse-issues.ts";

/** The session of a request, and how surely it is its person's. */
export type Session = { readonly id: SessionId; readonly facts: SessionFacts };

/** What a request carries from the edge to its route. */
export type Edge = {
  /** Empty, or missing, when the app is called without a socket, as tests do. */
  Bindings: Partial<HttpBindings>;
  Variables: {
    auth: Auth;
    installation: Installation;
    log: Logger;
    requestId: string;
    /** The reader's tongue: the signed-in person's setting, else what the browser asks for. */
    language: Language;
    /** Where the request came from, as far as that is known; see findClientAddress. */
    clientAddress: string | null;
    /** Why the request was refused, for the log; null while it was not. */
    refused: string | null;
    /** The JSON that was sent, as text. Empty when there was none, or when the route reads a stream. */
    bodyText: string;
    /** Who is signed in. */
    person: Me["person"] | null;
    /** How surely it is this person. Set with the person. */
    session: Session | null;
  };
};

/** What helpers ask of a call, whatever its route adds. */
export type Call = {
  readonly req: Pick<HonoRequest, "header" | "method" | "path" | "query" | "raw">;
  readonly env: Edge["Bindings"] | undefined;
  readonly var: Readonly<Edge["Variables"]>;
  header(name: string, value: string, options?: { readonly append?: boolean }): void;
};

/** An edge whose route demands a signed-in person. */
export type PersonEdge = Edge & { Variables: { ctx: PersonContext } };

/** An edge whose route demands a member who acts for an organisation. */
export type MemberEdge = Edge & { Variables: { ctx: Context } };

/** An edge whose route is open to keys too: a member or a key acts for an organisation. */
export type ActingEdge = Edge & { Variables: { ctx: ActingContext } };

/** A part of the interface. What does not fit a route's schemas leaves as `invalid_input`. */
export function newRoutes() {
  return new OpenAPIHono<Edge>({ defaultHook: refuseIssues });
}
