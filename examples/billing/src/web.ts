import fastify from 'fastify';
import {invoiceRoutes} from './invoices/routes.ts';
import {queue} from './jobs/queue.ts';
import {paymentRoutes} from './payments/routes.ts';

const server = fastify({logger: {redact: ['req.headers.authorization', 'req.params.token']}});

invoiceRoutes(server);
paymentRoutes(server);

await queue.start();
await server.listen({port: 8080, host: '0.0.0.0'});
