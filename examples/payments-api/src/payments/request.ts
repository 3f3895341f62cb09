import { currencyNames, isCurrency, type Money } from "./money.ts";

export type PaymentRequest = { readonly reference: string; readonly money: Money };
export type RefundRequest = { readonly amountMinor: number | undefined };

export type Parsed<T> =
  | { readonly kind: "valid"; readonly value: T }
  | { readonly kind: "invalid"; readonly problems: readonly string[] };

/** The card schemes refuse more than eight digits. */
const highestAmountMinor = 99_999_999;
const longestReference = 64;

/** Reads the body of `POST /payments`; names every problem at once, so that a caller mends them in one go. */
export function parsePaymentRequest(body: unknown): Parsed<PaymentRequest> {
  const fields = asFields(body);
  if (fields === undefined) return { kind: "invalid", problems: ["the body: expected a JSON object"] };
  const { amountMinor, currency, reference } = fields;
  const problems: string[] = [];
  if (!isAmount(amountMinor)) problems.push(amountProblem(amountMinor));
  if (!isReference(reference)) problems.push(`reference: expected 1 to ${longestReference} characters`);
  if (typeof currency !== "string" || !isCurrency(currency)) {
    problems.push(`currency: expected one of ${currencyNames()}`);
  } else if (isAmount(amountMinor) && isReference(reference)) {
    return { kind: "valid", value: { reference, money: { amountMinor, currency } } };
  }
  return { kind: "invalid", problems };
}

/** Reads the body of a refund; `{}` asks for the whole rest. */
export function parseRefundRequest(body: unknown): Parsed<RefundRequest> {
  const fields = asFields(body);
  if (fields === undefined) return { kind: "invalid", problems: ["the body: expected a JSON object"] };
  const { amountMinor } = fields;
  if (amountMinor === undefined) return { kind: "valid", value: { amountMinor: undefined } };
  if (isAmount(amountMinor)) return { kind: "valid", value: { amountMinor } };
  return { kind: "invalid", problems: [amountProblem(amountMinor)] };
}

type Fields = {
  readonly amountMinor?: unknown;
  readonly currency?: unknown;
  readonly reference?: unknown;
};

function asFields(body: unknown): Fields | undefined {
  return typeof body === "object" && body !== null && !Array.isArray(body) ? body : undefined;
}

function isAmount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0 && Number(value) <= highestAmountMinor;
}

function isReference(value: unknown): value is string {
  return typeof value === "string" && value.trim().length > 0 && value.length <= longestReference;
}

function amountProblem(value: unknown): string {
  const found = value === undefined ? "nothing" : JSON.stringify(value);
  return `amountMinor: expected an integer from 1 to ${highestAmountMinor}, got ${found}`;
}
