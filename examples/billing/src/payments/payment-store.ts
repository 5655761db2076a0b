import {randomUUID} from 'node:crypto';
import type {Queryable} from '../database.ts';
import type {Payment} from './payment.ts';

type NewPayment = Pick<Payment, 'invoiceId' | 'method' | 'status' | 'amountMinor' | 'idempotencyKey'>;

export const succeededAmounts = async (database: Queryable, invoiceId: string): Promise<readonly number[]> => {
  const {rows} = await database.query<{amountMinor: number}>(
    `select amount_minor as "amountMinor" from payment where invoice_id = $1 and status = 'succeeded'`,
    [invoiceId],
  );
  return rows.map(row => row.amountMinor);
};

/** Whether a payment with this key was recorded before: the same request, sent again. */
export const isRecorded = async (database: Queryable, idempotencyKey: string): Promise<boolean> => {
  const {rowCount} = await database.query('select 1 from payment where idempotency_key = $1', [idempotencyKey]);
  return rowCount === 1;
};

/** Records a payment and gives its id; `null` when its idempotency key is known already, so nothing was recorded. */
export const recordPayment = async (transaction: Queryable, payment: NewPayment): Promise<string | null> => {
  const {rows} = await transaction.query<{id: string}>(
    `insert into payment (id, invoice_id, method, status, amount_minor, idempotency_key) values ($1, $2, $3, $4, $5, $6)
      on conflict (idempotency_key) do nothing returning id`,
    [randomUUID(), payment.invoiceId, payment.method, payment.status, payment.amountMinor, payment.idempotencyKey],
  );
  return rows[0]?.id ?? null;
};
