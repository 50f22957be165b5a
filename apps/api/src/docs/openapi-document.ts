import type { Language } from "@bunkai/domain/language";
import { wordsOf } from "@bunkai/language/words";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { SESSION_SCHEME } from "../edge/open-to-keys.ts";

type Registered = Pick<OpenAPIHono, "getOpenAPI31Document">;
export type OpenApiDocument = ReturnType<Registered["getOpenAPI31Document"]>;

/** What the document says about the installation. */
export type DocumentFacts = { readonly version: string; readonly baseUrl: string };

/** An unescaped slash can only be the end of the expression. */
const FLAGS = /(?<!\\)\/[dgimsuvy]+$/u;

type Parameter = { readonly name: string; description?: string };
const operationSchema = z.looseObject({
  operationId: z.string(),
  summary: z.string().optional(),
  // Taken as it is: what is written into it has to arrive in the document.
  parameters: z.array(z.custom<Parameter>()).optional(),
});

/** The interface as an OpenAPI 3.1 document, from the schemas that the routes check with; summaries in the reader's tongue. */
export function openApiDocument(
  app: Registered,
  { baseUrl, version }: DocumentFacts,
  language: Language,
): OpenApiDocument {
  const words = wordsOf(language).operation;
  const summaries = new Map(Object.entries(words.endpoint));
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: words.docs.title,
      description: [words.docs.lead, ...Object.values(words.docs.rule)].join("\n\n"),
      version,
    },
    servers: [{ url: baseUrl }],
    security: [{ [SESSION_SCHEME]: [] }],
    tags: Object.entries(words.docs.tag).map(([name, description]) => ({ name, description })),
  });
  for (const path of Object.values(document.paths ?? {})) {
    for (const candidate of Object.values(path)) {
      const operation = operationSchema.safeParse(candidate).data;
      if (!operation) continue;
      Object.assign(candidate, { summary: summaries.get(operation.operationId) });
      for (const parameter of operation.parameters ?? []) {
        if (parameter.name === "if-match") parameter.description = words.docs.rule.version;
      }
    }
  }
  return mended(document);
}

/** The generator writes the flags of a regular expression into its pattern, where they would have to be matched. */
function mended(document: OpenApiDocument): OpenApiDocument {
  const text = JSON.stringify(document, (key, value: unknown) =>
    key === "pattern" && typeof value === "string" ? value.replace(FLAGS, "") : value,
  );
  return JSON.parse(text);
}
