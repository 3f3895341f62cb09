import type { Order } from "./orders.ts";

/** What one day brought in, in one currency. */
export interface Revenue {
  readonly day: string;
  readonly currency: string;
  readonly orders: number;
  readonly amountMinor: number;
}

/** Adds orders up by day and currency, in the order of days and names. */
export function dailyRevenue(orders: readonly Order[]): readonly Revenue[] {
  const sums = new Map<string, Revenue>();
  for (const { day, currency, amountMinor } of orders) {
    const key = `${day} ${currency}`;
    const before = sums.get(key) ?? { day, currency, orders: 0, amountMinor: 0 };
    sums.set(key, { ...before, orders: before.orders + 1, amountMinor: before.amountMinor + amountMinor });
  }
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, revenue]) => revenue);
}

/** The same as CSV. */
export function revenueCsv(revenues: readonly Revenue[]): string {
  const rows = revenues.map(({ day, currency, orders, amountMinor }) =>
    [day, currency, orders, amountMinor].join(),
  );
  return `${["day,currency,orders,amountMinor", ...rows].join("\n")}\n`;
}
