import {createHash, randomBytes, randomUUID} from 'node:crypto';
import type {Queryable} from '../database.ts';

const daysValid = 60;

export type PaymentLink = {
  readonly id: string;
  readonly invoiceId: string;
  readonly tokenHash: string;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
};

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Makes a link and gives its token, which is kept nowhere: it goes into the e-mail and is gone. */
export const makePaymentLink = async (transaction: Queryable, invoiceId: string): Promise<string> => {
  const token = randomBytes(24).toString('base64url');
  await transaction.query(
    'insert into payment_link (id, invoice_id, token_hash, expires_at) values ($1, $2, $3, now() + make_interval(days => $4))',
    [randomUUID(), invoiceId, hashToken(token), daysValid],
  );
  return token;
};
