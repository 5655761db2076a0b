import {sumMinor} from '../money.ts';

export type InvoiceStatus = 'draft' | 'open' | 'paid' | 'void';

export type Invoice = {
  readonly id: string;
  readonly customerId: string;
  readonly number: string;
  readonly status: InvoiceStatus;
  readonly currency: string;
  readonly totalMinor: number;
  readonly dueOn: string;
  readonly issuedAt: Date | null;
  readonly paidAt: Date | null;
};

export type InvoiceLine = {
  readonly id: string;
  readonly invoiceId: string;
  readonly position: number;
  readonly description: string;
  readonly quantity: number;
  readonly unitPriceMinor: number;
};

/** What is still to be paid, in minor units. */
export const amountDue = (invoice: Invoice, succeededMinor: readonly number[]): number => invoice.totalMinor - sumMinor(succeededMinor);

/** The status after a payment succeeded. */
export const statusAfterPayment = (invoice: Invoice, dueMinor: number): InvoiceStatus =>
  invoice.status === 'open' && dueMinor <= 0 ? 'paid' : invoice.status;

/** Whether the invoice is open after its due date; `today` is the client's day, as `2026-11-24`. */
export const isOverdue = (invoice: Invoice, today: string): boolean => invoice.status === 'open' && invoice.dueOn < today;
