import type { ServerResponse } from "node:http";
import type { Answer } from "../payments/idempotency.ts";

/** Builds an answer as RFC 9457 describes problems. */
export function problem(status: number, title: string, details: readonly string[] = []): Answer {
  return { status, body: { type: "about:blank", title, status, details } };
}

export function writeJson(response: ServerResponse, { status, body }: Answer): void {
  const type = status >= 400 ? "application/problem+json" : "application/json";
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" });
  response.end(JSON.stringify(body));
}

export function writeHtml(response: ServerResponse, html: string): void {
  response.writeHead(200, {
    "content-type": "text/html; charset=utf-8",
    // The page needs neither script nor any other host.
    "content-security-policy":
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'self'",
    "x-content-type-options": "nosniff",
  });
  response.end(html);
}
