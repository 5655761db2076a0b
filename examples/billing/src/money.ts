export type Money = {readonly amountMinor: number; readonly currency: string};

/** The sum of integers in minor units. Throws when one of them is not an integer: a fraction of a cent is always a mistake. */
export const sumMinor = (amounts: readonly number[]): number => {
  for (const amount of amounts) {
    if (!Number.isSafeInteger(amount)) {
      throw new RangeError(`${amount} is not an amount in minor units`);
    }
  }

  return amounts.reduce((sum, amount) => sum + amount, 0);
};

/** «1,234.50 EUR», as it stands on the invoice and in e-mails. */
export const formatMoney = ({amountMinor, currency}: Money): string => {
  const format = new Intl.NumberFormat('en', {style: 'currency', currency, currencyDisplay: 'code'});
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return new Intl.NumberFormat('en', {minimumFractionDigits: digits}).format(amountMinor / 10 ** digits) + ` ${currency}`;
};
