import type { Money } from "./money.ts";

export type Refund = { readonly id: string; readonly amountMinor: number; readonly refundedAt: string };

export type Payment = {
  readonly id: string;
  readonly reference: string;
  readonly money: Money;
  readonly createdAt: string;
  readonly refunds: readonly Refund[];
};

export type Status = "captured" | "partly-refunded" | "refunded";

export type RefundDecision =
  | { readonly kind: "accepted"; readonly payment: Payment; readonly refund: Refund }
  | { readonly kind: "refused"; readonly reason: string };

/** What may still be given back. */
export function refundableMinor(payment: Payment): number {
  const refunded = payment.refunds.reduce((sum, refund) => sum + refund.amountMinor, 0);
  return payment.money.amountMinor - refunded;
}

export function statusOf(payment: Payment): Status {
  if (payment.refunds.length === 0) return "captured";
  return refundableMinor(payment) === 0 ? "refunded" : "partly-refunded";
}

/** Decides a refund. Without an amount the rest is given back; more than the rest is refused. */
export function decideRefund(
  payment: Payment,
  request: { readonly id: string; readonly amountMinor: number | undefined; readonly at: string },
): RefundDecision {
  const rest = refundableMinor(payment);
  const amountMinor = request.amountMinor ?? rest;
  if (rest === 0) return { kind: "refused", reason: "the payment is already refunded in full" };
  if (amountMinor > rest) {
    return { kind: "refused", reason: `only ${rest} of ${payment.money.amountMinor} can still be refunded` };
  }
  const refund = { id: request.id, amountMinor, refundedAt: request.at };
  return { kind: "accepted", refund, payment: { ...payment, refunds: [...payment.refunds, refund] } };
}
