import type {FastifyInstance} from 'fastify';
import {z} from 'zod';
import {inTransaction} from '../database.ts';
import {amountDue, statusAfterPayment} from '../invoices/invoice.ts';
import {findOfClient, lockInvoice, setStatus} from '../invoices/invoice-store.ts';
import {problem} from '../problem.ts';
import {refusalOf} from './payment.ts';
import {isRecorded, recordPayment, succeededAmounts} from './payment-store.ts';

const Body = z.strictObject({invoiceId: z.uuid(), amountMinor: z.int()});
const Headers = z.object({'idempotency-key': z.string().min(16), 'x-client-id': z.uuid()});

/** A bookkeeper books a transfer that arrived at the bank. Cards are not taken yet. */
export const paymentRoutes = (server: FastifyInstance): void => {
  server.post('/v1/payments', async (request, reply) => {
    const body = Body.safeParse(request.body);
    const headers = Headers.safeParse(request.headers);

    if (!body.success || !headers.success) {
      return problem(reply, 400, 'request-invalid', 'The request is not as its schema says.');
    }

    const {invoiceId, amountMinor} = body.data;
    const refusal = await inTransaction(async transaction => {
      const isOurs = await findOfClient(transaction, invoiceId, headers.data['x-client-id']);
      const invoice = isOurs && (await lockInvoice(transaction, invoiceId));

      if (!invoice) {
        return 'unknown';
      }

      const idempotencyKey = headers.data['idempotency-key'];

      if (await isRecorded(transaction, idempotencyKey)) {
        return null;
      }

      const payment = {invoiceId, method: 'transfer', status: 'succeeded', amountMinor, idempotencyKey} as const;
      const dueMinor = amountDue(invoice, await succeededAmounts(transaction, invoiceId));
      const refused = refusalOf(amountMinor, dueMinor, invoice.status === 'open');

      if (!refused && (await recordPayment(transaction, payment))) {
        await setStatus(transaction, invoiceId, statusAfterPayment(invoice, dueMinor - amountMinor));
      }

      return refused;
    });

    return refusal ? problem(reply, 409, `payment-${refusal}`, 'The payment was not booked.') : reply.code(204).send();
  });
};
