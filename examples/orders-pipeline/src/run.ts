import { type Reading, readOrders } from "./orders.ts";
import { dailyRevenue, revenueCsv } from "./revenue.ts";
import { fieldsOf } from "./schema.ts";

/** One row in twenty may be set aside; with more, something is wrong with the source and not with a row. */
const mostRejected = 0.05;

/** The files that a run leaves, and whether their numbers can be used. */
export interface Result {
  readonly revenue: string;
  readonly rejected: string;
  readonly isUsable: boolean;
  readonly summary: string;
}

/** Orders in, revenue out. */
export function run(csv: string, datapackage: string): Result {
  const reading = readOrders(csv, fieldsOf(datapackage, "orders"));
  const { orders, rejected } = reading;
  const revenues = dailyRevenue(orders);
  return {
    revenue: revenueCsv(revenues),
    rejected: rejectedCsv(reading),
    isUsable: orders.length > 0 && rejected.length <= mostRejected * (orders.length + rejected.length),
    summary: `${orders.length} orders on ${new Set(revenues.map(({ day }) => day)).size} days, ${rejected.length} rows set aside`,
  };
}

function rejectedCsv({ rejected }: Reading): string {
  const rows = rejected.map(({ line, reason }) => `${line},"${reason.replaceAll('"', '""')}"`);
  return `${["line,reason", ...rows].join("\n")}\n`;
}
