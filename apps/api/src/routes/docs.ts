import { type Language, languageSchema } from "@bunkai/domain/language";
import { Hono } from "hono";
import { docsPage } from "../docs/docs-page.ts";
import { docsStyle } from "../docs/docs-style.ts";
import type { OpenApiDocument } from "../docs/openapi-document.ts";
import type { Call, Edge } from "../edge/edge.ts";

/** The interface described: for programs as OpenAPI, for people as a page made from the same document. */
export function docsRoutes(documentOf: (language: Language) => OpenApiDocument) {
  return new Hono<Edge>()
    .get("/openapi.json", (c) => c.json(documentOf(languageOf(c))))
    .get("/docs", (c) => {
      const language = languageOf(c);
      c.header("content-language", language);
      return c.html(docsPage(documentOf(language), language));
    })
    .get("/docs/style.css", (c) =>
      c.body(docsStyle, 200, { "content-type": "text/css; charset=utf-8" }),
    );
}

/** A link may name the tongue; otherwise it is the browser's. */
function languageOf(c: Call): Language {
  return languageSchema.catch(c.var.language).parse(c.req.query("language"));
}
