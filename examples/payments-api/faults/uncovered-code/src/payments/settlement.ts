import { type Currency, isCurrency, renderMoney } from "./money.ts";
import { type Payment, refundableMinor } from "./payment.ts";

/** One line of a settlement: what an acquirer pays out for a day and a currency. */
export type SettlementLine = {
  readonly day: string;
  readonly currency: Currency;
  readonly payments: number;
  readonly grossMinor: number;
  readonly refundedMinor: number;
  readonly feesMinor: number;
};

export type Payout =
  | { readonly kind: "pay-out"; readonly amountMinor: number }
  | { readonly kind: "carried-over"; readonly amountMinor: number; readonly reason: string }
  | { readonly kind: "withheld"; readonly amountMinor: number; readonly reason: string };

export type Difference = {
  readonly day: string;
  readonly currency: Currency;
  readonly oursMinor: number;
  readonly theirsMinor: number;
};

const feePerMille = 14;
const feePerPaymentMinor = 25;
const smallestPayoutMinor = 500;
const refundAlarmPerMille = 300;

/** The acquirer's fee for one payment, rounded up. */
export function feeMinor(amountMinor: number): number {
  return Math.ceil((amountMinor * feePerMille) / 1000) + feePerPaymentMinor;
}

/** Gathers payments by day and currency. */
export function settle(payments: readonly Payment[]): readonly SettlementLine[] {
  const lines = new Map<string, SettlementLine>();
  for (const payment of payments) {
    const line = lineOf(payment);
    const key = `${line.day} ${line.currency}`;
    const known = lines.get(key);
    if (known === undefined) {
      lines.set(key, line);
    } else {
      lines.set(key, addLines(known, line));
    }
  }
  return [...lines.values()].sort(byDayAndCurrency);
}

function lineOf(payment: Payment): SettlementLine {
  const { amountMinor, currency } = payment.money;
  return {
    day: payment.createdAt.slice(0, 10),
    currency,
    payments: 1,
    grossMinor: amountMinor,
    refundedMinor: amountMinor - refundableMinor(payment),
    feesMinor: feeMinor(amountMinor),
  };
}

function addLines(left: SettlementLine, right: SettlementLine): SettlementLine {
  return {
    day: left.day,
    currency: left.currency,
    payments: left.payments + right.payments,
    grossMinor: left.grossMinor + right.grossMinor,
    refundedMinor: left.refundedMinor + right.refundedMinor,
    feesMinor: left.feesMinor + right.feesMinor,
  };
}

function byDayAndCurrency(left: SettlementLine, right: SettlementLine): number {
  if (left.day !== right.day) {
    return left.day < right.day ? -1 : 1;
  }
  if (left.currency !== right.currency) {
    return left.currency < right.currency ? -1 : 1;
  }
  return 0;
}

/** Decides what is paid out for a line. */
export function decidePayout(line: SettlementLine): Payout {
  const amountMinor = line.grossMinor - line.refundedMinor - line.feesMinor;
  if (line.refundedMinor * 1000 > line.grossMinor * refundAlarmPerMille) {
    return {
      kind: "withheld",
      amountMinor,
      reason: `refunds are above ${refundAlarmPerMille / 10} % of the day's payments`,
    };
  }
  if (amountMinor < 0) {
    return { kind: "carried-over", amountMinor, reason: "fees and refunds are above the payments" };
  }
  if (amountMinor < smallestPayoutMinor) {
    return { kind: "carried-over", amountMinor, reason: "the amount is below the smallest payout" };
  }
  return { kind: "pay-out", amountMinor };
}

/** Compares our lines with the acquirer's and names where they differ. */
export function reconcile(
  ours: readonly SettlementLine[],
  theirs: readonly SettlementLine[],
): readonly Difference[] {
  const differences: Difference[] = [];
  for (const line of ours) {
    const other = theirs.find((candidate) => byDayAndCurrency(candidate, line) === 0);
    const theirsMinor = other === undefined ? 0 : other.grossMinor - other.refundedMinor;
    const oursMinor = line.grossMinor - line.refundedMinor;
    if (oursMinor !== theirsMinor) {
      differences.push({ day: line.day, currency: line.currency, oursMinor, theirsMinor });
    }
  }
  for (const line of theirs) {
    const known = ours.some((candidate) => byDayAndCurrency(candidate, line) === 0);
    if (!known) {
      differences.push({
        day: line.day,
        currency: line.currency,
        oursMinor: 0,
        theirsMinor: line.grossMinor - line.refundedMinor,
      });
    }
  }
  return differences;
}

/** Writes lines as the accounting system imports them. */
export function renderCsv(lines: readonly SettlementLine[]): string {
  const header = ["day", "currency", "payments", "gross", "refunded", "fees", "payout"];
  const rows = lines.map((line) => {
    const payout = decidePayout(line);
    return [
      line.day,
      line.currency,
      String(line.payments),
      renderMoney({ amountMinor: line.grossMinor, currency: line.currency }),
      renderMoney({ amountMinor: line.refundedMinor, currency: line.currency }),
      renderMoney({ amountMinor: line.feesMinor, currency: line.currency }),
      payout.kind === "pay-out" ? renderMoney({ amountMinor: payout.amountMinor, currency: line.currency }) : payout.kind,
    ];
  });
  return [header, ...rows].map((row) => row.map(quoteCell).join(",")).join("\n");
}

function quoteCell(cell: string): string {
  if (!cell.includes(",") && !cell.includes('"')) {
    return cell;
  }
  return `"${cell.replaceAll('"', '""')}"`;
}

/** Says in words what happened on the days of a settlement. */
export function renderSummary(lines: readonly SettlementLine[]): readonly string[] {
  return lines.map((line) => {
    const payout = decidePayout(line);
    const amount = renderMoney({ amountMinor: Math.abs(payout.amountMinor), currency: line.currency });
    switch (payout.kind) {
      case "pay-out":
        return `${line.day}: ${amount} are paid out for ${line.payments} payments`;
      case "carried-over":
        return `${line.day}: ${amount} are carried over, because ${payout.reason}`;
      case "withheld":
        return `${line.day}: ${amount} are withheld, because ${payout.reason}`;
    }
  });
}

/** Reads the acquirer's own lines; a line that cannot be read is named, not dropped. */
export function parseAcquirerLines(text: string): {
  readonly lines: readonly SettlementLine[];
  readonly unreadable: readonly number[];
} {
  const lines: SettlementLine[] = [];
  const unreadable: number[] = [];
  for (const [index, row] of text.split("\n").entries()) {
    if (row.trim() === "") {
      continue;
    }
    const line = parseAcquirerLine(row.split(";"));
    if (line === undefined) {
      unreadable.push(index + 1);
    } else {
      lines.push(line);
    }
  }
  return { lines, unreadable };
}

function parseAcquirerLine(cells: readonly string[]): SettlementLine | undefined {
  const [day, currency, payments, gross, refunded, fees] = cells;
  if (day === undefined || currency === undefined || !isCurrency(currency)) {
    return undefined;
  }
  const [count, grossMinor, refundedMinor, feesMinor] = [payments, gross, refunded, fees].map(Number);
  if (
    !Number.isSafeInteger(count) ||
    !Number.isSafeInteger(grossMinor) ||
    !Number.isSafeInteger(refundedMinor) ||
    !Number.isSafeInteger(feesMinor)
  ) {
    return undefined;
  }
  return {
    day,
    currency,
    payments: Number(count),
    grossMinor: Number(grossMinor),
    refundedMinor: Number(refundedMinor),
    feesMinor: Number(feesMinor),
  };
}
