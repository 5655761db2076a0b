import type {FastifyInstance} from 'fastify';
import {z} from 'zod';
import {pool} from '../database.ts';
import {succeededAmounts} from '../payments/payment-store.ts';
import {problem} from '../problem.ts';
import {amountDue} from './invoice.ts';
import {findByLink, linesOf} from './invoice-store.ts';
import {hashToken} from './payment-links.ts';

const Parameters = z.strictObject({token: z.string().length(32)});

/** What a customer sees who follows a payment link: the invoice, and what is still due. */
export const invoiceRoutes = (server: FastifyInstance): void => {
  server.get('/v1/payment-links/:token', async (request, reply) => {
    const parameters = Parameters.safeParse(request.params);
    const invoice = parameters.success ? await findByLink(pool, hashToken(parameters.data.token)) : null;

    if (!invoice) {
      return problem(reply, 404, 'payment-link-unknown', 'This link is not valid, or not any more.');
    }

    const lines = await linesOf(pool, invoice.id);
    const amountDueMinor = amountDue(invoice, await succeededAmounts(pool, invoice.id));
    return {number: invoice.number, status: invoice.status, currency: invoice.currency, dueOn: invoice.dueOn, lines, amountDueMinor};
  });
};
