/** An amount in the smallest unit of its currency: 1099 EUR is 10.99 euro, 1099 JPY is 1099 yen. */
export type Money = { readonly amountMinor: number; readonly currency: Currency };

const digits = { EUR: 2, GBP: 2, JPY: 0, USD: 2 } as const;

export type Currency = keyof typeof digits;

/** Tells whether a text names a currency that this service settles in. */
export function isCurrency(text: string): text is Currency {
  return Object.hasOwn(digits, text);
}

/** Names the accepted currencies, for messages. */
export function currencyNames(): string {
  return Object.keys(digits).join(", ");
}

/** Writes an amount as people read it: "10.99 EUR". Integer arithmetic only, so nothing is rounded. */
export function renderMoney({ amountMinor, currency }: Money): string {
  const places = digits[currency];
  if (places === 0) return `${amountMinor} ${currency}`;
  const text = String(amountMinor).padStart(places + 1, "0");
  return `${text.slice(0, -places)}.${text.slice(-places)} ${currency}`;
}
