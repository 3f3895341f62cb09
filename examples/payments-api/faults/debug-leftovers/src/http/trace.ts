import type { IncomingMessage } from "node:http";

// TODO: take this out again before the release
export function trace(request: IncomingMessage): void {
  console.log("request", request.method, request.url);
  if (request.url === "/payments") debugger;
}
