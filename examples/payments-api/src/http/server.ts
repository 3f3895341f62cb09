import { createServer, type Server } from "node:http";
import router from "find-my-way";
import { createIdempotency } from "../payments/idempotency.ts";
import { createPayments } from "../payments/service.ts";
import { problem, writeJson } from "./answer.ts";
import { getPayment, getStatusPage, postPayment, postRefund, type Services } from "./routes.ts";

/** Builds the service; the caller decides where it listens. */
export function createPaymentsServer(
  services: Services = { payments: createPayments(), idempotency: createIdempotency() },
): Server {
  const routes = router({
    defaultRoute: (_request, response) => writeJson(response, problem(404, "nothing is found here")),
  });
  const find = (id: string | undefined) => services.payments.find(id ?? "");
  routes.on("GET", "/health", (_request, response) =>
    writeJson(response, { status: 200, body: { status: "ok" } }),
  );
  routes.on("POST", "/payments", (request, response) => postPayment({ request, response }, services));
  routes.on("GET", "/payments/:id", (_request, response, { id }) => getPayment(response, find(id)));
  routes.on("GET", "/status", (_request, response, _parameters, _store, { id }) =>
    getStatusPage(response, find(id)),
  );
  routes.on("POST", "/payments/:id/refunds", (request, response, { id }) =>
    postRefund({ request, response, id: id ?? "" }, services),
  );
  return createServer((request, response) => {
    // A client that goes away half-way rejects the read of its body; unhandled, that would end the whole process.
    Promise.resolve(routes.lookup(request, response)).catch(() => response.destroy());
  });
}
