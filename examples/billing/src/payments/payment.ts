export type PaymentMethod = 'transfer' | 'card';

export type PaymentStatus = 'pending' | 'succeeded' | 'failed';

export type Payment = {
  readonly id: string;
  readonly invoiceId: string;
  readonly method: PaymentMethod;
  readonly status: PaymentStatus;
  readonly amountMinor: number;
  readonly idempotencyKey: string;
  readonly providerReference: string | null;
  readonly failureReason: string | null;
  readonly createdAt: Date;
};

export type Refusal = 'not-open' | 'more-than-due' | 'not-positive';

/** Why a payment of this amount cannot be booked; `null` when it can. */
export const refusalOf = (amountMinor: number, dueMinor: number, isOpen: boolean): Refusal | null => {
  if (!isOpen) {
    return 'not-open';
  }

  if (amountMinor <= 0) {
    return 'not-positive';
  }

  return amountMinor > dueMinor ? 'more-than-due' : null;
};
