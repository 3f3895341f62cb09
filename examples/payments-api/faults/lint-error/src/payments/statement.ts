import type { Payment } from "./payment.ts";

/** Counts the payments of a month. */
export function countOfMonth(payments: readonly Payment[], month: string): number {
  var count = 0;
  const unused = payments.length;
  for (const payment of payments) {
    if (payment.createdAt.slice(0, 7) == month) count += 1;
  }
  return count;
}
