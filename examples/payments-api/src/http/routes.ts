import type { IncomingMessage, ServerResponse } from "node:http";
import { renderStatusPage } from "../page/status-page.ts";
import type { Answer, Idempotency } from "../payments/idempotency.ts";
import { type Payment, statusOf } from "../payments/payment.ts";
import { parsePaymentRequest, parseRefundRequest } from "../payments/request.ts";
import type { Payments } from "../payments/service.ts";
import { problem, writeHtml, writeJson } from "./answer.ts";
import { readBody } from "./body.ts";

export type Services = { readonly payments: Payments; readonly idempotency: Idempotency };

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };

export async function postPayment({ request, response }: Exchange, services: Services): Promise<void> {
  const answer = await answerOnce(request, services, (body) => {
    const parsed = parsePaymentRequest(body);
    if (parsed.kind === "invalid") return problem(422, "the payment is not valid", parsed.problems);
    return { status: 201, body: view(services.payments.create(parsed.value)) };
  });
  writeJson(response, answer);
}

export async function postRefund(
  { request, response, id }: Exchange & { readonly id: string },
  services: Services,
): Promise<void> {
  const answer = await answerOnce(request, services, (body) => {
    const payment = services.payments.find(id);
    if (payment === undefined) return problem(404, "no payment has this id");
    const parsed = parseRefundRequest(body);
    if (parsed.kind === "invalid") return problem(422, "the refund is not valid", parsed.problems);
    const decision = services.payments.refund(payment, parsed.value);
    if (decision.kind === "refused") return problem(409, "the refund is refused", [decision.reason]);
    return { status: 201, body: view(decision.payment) };
  });
  writeJson(response, answer);
}

export function getPayment(response: ServerResponse, payment: Payment | undefined): void {
  writeJson(
    response,
    payment === undefined ? problem(404, "no payment has this id") : { status: 200, body: view(payment) },
  );
}

export function getStatusPage(response: ServerResponse, payment: Payment | undefined): void {
  if (payment === undefined) writeJson(response, problem(404, "no payment has this id"));
  else writeHtml(response, renderStatusPage(payment));
}

function view(payment: Payment): object {
  return { ...payment, status: statusOf(payment) };
}

async function answerOnce(
  request: IncomingMessage,
  { idempotency }: Services,
  act: (body: unknown) => Answer,
): Promise<Answer> {
  const key = request.headers["idempotency-key"];
  if (typeof key !== "string" || key === "") return problem(400, "the header Idempotency-Key is missing");
  const body = await readBody(request);
  if (body.kind === "too-large") return problem(413, "the body is too large");
  if (body.kind === "not-json") return problem(400, "the body is not JSON");
  // The path belongs to the request: one key must not stand for refunds of two payments.
  const asked = `${request.method} ${request.url}\n${body.text}`;
  const known = idempotency.look(key, asked);
  if (known.kind === "conflict") return problem(409, "the Idempotency-Key was used for another request");
  if (known.kind === "repeated") return known.answer;
  const answer = act(body.value);
  idempotency.keep(key, asked, answer);
  return answer;
}
