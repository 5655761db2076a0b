import nodemailer from 'nodemailer';
import type {Email} from './queue.ts';

const transport = nodemailer.createTransport({url: process.env.MAIL_RELAY_URL, pool: true, rateDelta: 60_000, rateLimit: 300});

/** Hands one e-mail to the relay. Its message id is the job's, so that the relay drops a second copy. */
export const sendEmail = async (jobId: string, {to, subject, text}: Email): Promise<void> => {
  await transport.sendMail({from: 'Billing <invoices@billing.example>', to, subject, text, messageId: `<${jobId}@billing.example>`});
};
