import { randomUUID } from "node:crypto";
import { decideRefund, type Payment, type RefundDecision } from "./payment.ts";
import type { PaymentRequest, RefundRequest } from "./request.ts";

export type Payments = {
  readonly create: (request: PaymentRequest) => Payment;
  readonly find: (id: string) => Payment | undefined;
  readonly refund: (payment: Payment, request: RefundRequest) => RefundDecision;
};

export type Surroundings = { readonly now: () => Date; readonly newId: () => string };

const realSurroundings: Surroundings = { now: () => new Date(), newId: randomUUID };

/** Keeps payments in memory. The clock and the ids come from outside, so that tests can fix them. */
export function createPayments({ now, newId }: Surroundings = realSurroundings): Payments {
  const payments = new Map<string, Payment>();
  return {
    create({ reference, money }) {
      const payment = { id: newId(), reference, money, createdAt: now().toISOString(), refunds: [] };
      payments.set(payment.id, payment);
      return payment;
    },
    find: (id) => payments.get(id),
    refund(payment, { amountMinor }) {
      const decision = decideRefund(payment, { id: newId(), amountMinor, at: now().toISOString() });
      if (decision.kind === "accepted") payments.set(payment.id, decision.payment);
      return decision;
    },
  };
}
