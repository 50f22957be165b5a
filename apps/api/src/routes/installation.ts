import { isFirstRun } from "@bunkai/actions/operation/is-first-run";
import {
  type Installation,
  installationSchema,
  type SamplesProgress,
} from "@bunkai/domain/operation/installation";
import { createRoute } from "@hono/zod-openapi";
import { jsonAnswer, named, refusals } from "../answers.ts";
import { newRoutes } from "../edge/edge.ts";

/** What anyone may know before signing in. */
export function installationRoutes(
  facts: Omit<Installation, "firstRun" | "samples">,
  findSamples: () => SamplesProgress | null,
) {
  return newRoutes().openapi(
    createRoute({
      method: "get",
      path: "/installation",
      operationId: "getInstallation",
      tags: ["operation"],
      security: [],
      responses: { 200: jsonAnswer(named("Installation", installationSchema)), ...refusals() },
    }),
    async (c) => {
      const firstRun = await isFirstRun(c.var.installation);
      return c.json({ ...facts, firstRun, samples: findSamples() }, 200);
    },
  );
}
