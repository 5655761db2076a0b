import type {Queryable} from '../database.ts';
import type {Invoice, InvoiceLine, InvoiceStatus} from './invoice.ts';

const columns = `invoice.id, invoice.customer_id as "customerId", invoice.number, invoice.status, invoice.currency,
  invoice.total_minor as "totalMinor", invoice.due_on::text as "dueOn", invoice.issued_at as "issuedAt", invoice.paid_at as "paidAt"`;

/** The invoice, locked until the transaction ends, so that two payments of it are booked one after the other. */
export const lockInvoice = async (transaction: Queryable, id: string): Promise<Invoice | null> => {
  const {rows} = await transaction.query<Invoice>(`select ${columns} from invoice where id = $1 for update`, [id]);
  return rows[0] ?? null;
};

export const linesOf = async (database: Queryable, invoiceId: string): Promise<readonly InvoiceLine[]> => {
  const {rows} = await database.query<InvoiceLine>(
    `select id, invoice_id as "invoiceId", position, description, quantity, unit_price_minor as "unitPriceMinor"
      from invoice_line where invoice_id = $1 order by position`,
    [invoiceId],
  );
  return rows;
};

/** The invoice that an unexpired, unrevoked payment link leads to. */
export const findByLink = async (database: Queryable, tokenHash: string): Promise<Invoice | null> => {
  const {rows} = await database.query<Invoice>(
    `select ${columns} from invoice join payment_link on payment_link.invoice_id = invoice.id
      where token_hash = $1 and expires_at > now() and revoked_at is null`,
    [tokenHash],
  );
  return rows[0] ?? null;
};

/** The invoice, where it belongs to one of the client's customers. */
export const findOfClient = async (database: Queryable, id: string, clientId: string): Promise<Invoice | null> => {
  const {rows} = await database.query<Invoice>(
    `select ${columns} from invoice join customer on customer.id = invoice.customer_id where invoice.id = $1 and client_id = $2`,
    [id, clientId],
  );
  return rows[0] ?? null;
};

export const setStatus = async (transaction: Queryable, id: string, status: InvoiceStatus): Promise<void> => {
  await transaction.query(`update invoice set status = $2, paid_at = case when $2 = 'paid' then now() end where id = $1`, [id, status]);
};
