import { exec } from "node:child_process";

/** Prints a receipt on the till's printer. */
export function printReceipt(printer: string, path: string): void {
  exec(`lp -d ${printer} ${path}`);
}

/** Finds the receipts that a customer searches for. */
export function findReceipts(lines: readonly string[], search: string): readonly string[] {
  const pattern = new RegExp(search, "i");
  return lines.filter((line) => pattern.test(line));
}
