import Handlebars from "handlebars";
import { renderMoney } from "../payments/money.ts";
import { type Payment, refundableMinor, statusOf } from "../payments/payment.ts";
import { statusTemplate } from "./status-template.ts";

// The template is ours and compiled once; nothing that a client sends is ever compiled.
const template = Handlebars.compile(statusTemplate, { strict: true });

const logo =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 32'%3E%3Crect width='120' height='32' rx='6' fill='%231d4ed8'/%3E%3C/svg%3E";

/** Renders the page of one payment. */
export function renderStatusPage(payment: Payment): string {
  const { currency } = payment.money;
  return template({
    logo,
    reference: payment.reference,
    amount: renderMoney(payment.money),
    status: statusOf(payment),
    refundable: renderMoney({ amountMinor: refundableMinor(payment), currency }),
    refunds: payment.refunds.map(({ amountMinor, refundedAt }) => ({
      amount: renderMoney({ amountMinor, currency }),
      refundedAt,
    })),
  });
}
