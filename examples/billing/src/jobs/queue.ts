import PgBoss from 'pg-boss';
import type {Queryable} from '../database.ts';

export type Email = {readonly to: string; readonly subject: string; readonly text: string};

export const queue = new PgBoss(process.env.DATABASE_URL ?? '');

/** Enqueues an e-mail in the transaction that causes it: when that is rolled back, nothing is sent. */
export const enqueueEmail = async (transaction: Queryable, email: Email): Promise<void> => {
  const db = {executeSql: async (text: string, values: unknown[]) => transaction.query(text, values)};
  await queue.send('send-email', email, {db, retryLimit: 3, retryBackoff: true});
};
