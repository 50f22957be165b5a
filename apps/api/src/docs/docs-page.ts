import type { Language } from "@bunkai/domain/language";
import { wordsOf } from "@bunkai/language/words";
import { html } from "hono/html";
import { problemCodes, statusOf } from "../problem.ts";
import { type DocumentShape, documentShape } from "./document-shape.ts";
import { endpointPart } from "./endpoint-part.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import { typeText } from "./type-text.ts";

/** The name of each tongue in itself. */
const TONGUES: Record<Language, string> = { ja: "日本語", en: "English" };

/** The font that the web app brings along: many servers and desks have no Japanese one. */
const FONT_SHEET = "/font.css";

/** The OpenAPI document as a page for people. Static: nothing in it runs, so the strictest policy lets it through. */
export function docsPage(document: OpenApiDocument, language: Language) {
  const shape = documentShape.parse(document);
  const words = wordsOf(language).operation.docs;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<link rel="stylesheet" href="${FONT_SHEET}">
<link rel="stylesheet" href="/api/docs/style.css">
</head>
<body>
${headerPart(shape, language)}
<main>
<section id="rules"><h2>${words.rules}</h2>
<ul>${Object.values(words.rule).map((rule) => html`<li>${rule}</li>`)}</ul></section>
${Object.entries(words.tag).map(([tag, label]) => tagPart(shape, { tag, label, language }))}
${schemasPart(shape, language)}
${problemsPart(language)}
</main>
</body>
</html>`;
}

function headerPart({ info }: DocumentShape, language: Language) {
  const words = wordsOf(language).operation.docs;
  const other = language === "ja" ? "en" : "ja";
  const sections = [["rules", words.rules], ...Object.entries(words.tag)].concat([
    ["schemas", words.schemas],
    ["problems", words.problems],
  ]);
  return html`<header>
<h1>${words.title} <small>${info.version}</small></h1>
<p>${words.lead}</p>
<p><a href="/api/openapi.json">${words.openapi}</a>
<a href="?language=${other}" lang="${other}" hreflang="${other}">${TONGUES[other]}</a></p>
<nav aria-label="${words.contents}"><ul>
${sections.map(([id, label]) => html`<li><a href="#${id}">${label}</a></li>`)}
</ul></nav>
</header>`;
}

function tagPart(
  { paths }: DocumentShape,
  {
    label,
    language,
    tag,
  }: { readonly tag: string; readonly label: string; readonly language: Language },
) {
  const endpoints = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
  return html`<section id="${tag}"><h2>${label}</h2>
${endpoints.filter(({ operation }) => operation.tags.includes(tag)).map((one) => endpointPart(one, language))}
</section>`;
}

function schemasPart({ components }: DocumentShape, language: Language) {
  const words = wordsOf(language).operation.docs;
  const parts = Object.entries(components.schemas).map(
    ([name, { properties = {}, required = [] }]) => {
      const rows = Object.entries(properties).map(
        ([field, schema]) => html`<tr><th scope="row"><code>${field}</code></th>
<td><code>${typeText(schema)}</code></td><td>${required.includes(field) ? words.required : ""}</td></tr>`,
      );
      return html`<article id="schema-${name}"><h3><code>${name}</code></h3>
<div class="table"><table><tbody>${rows}</tbody></table></div></article>`;
    },
  );
  return html`<section id="schemas"><h2>${words.schemas}</h2>${parts}</section>`;
}

function problemsPart(language: Language) {
  const { error, operation } = wordsOf(language);
  const rows = problemCodes.map(
    (code) => html`<tr id="problem-${code}"><th scope="row"><code>${code}</code></th>
<td>${statusOf(code)}</td><td>${error[code].title}</td></tr>`,
  );
  return html`<section id="problems"><h2>${operation.docs.problems}</h2>
<p>${operation.docs.problemsLead}</p>
<div class="table"><table><tbody>${rows}</tbody></table></div></section>`;
}
