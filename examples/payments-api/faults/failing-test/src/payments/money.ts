/** An amount in the smallest unit of its currency: 1099 EUR is 10.99 euro, 1099 JPY is 1099 yen. */
export type Money = { readonly amountMinor: number; readonly currency: Currency };

const currencies = ["EUR", "GBP", "JPY", "USD"] as const;

export type Currency = (typeof currencies)[number];

/** Tells whether a text names a currency that this service settles in. */
export function isCurrency(text: string): text is Currency {
  return currencies.some((currency) => currency === text);
}

/** Names the accepted currencies, for messages. */
export function currencyNames(): string {
  return currencies.join(", ");
}

/** Writes an amount as people read it: "10.99 EUR". */
export function renderMoney({ amountMinor, currency }: Money): string {
  return `${(amountMinor / 100).toFixed(2)} ${currency}`;
}
