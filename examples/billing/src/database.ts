import pg from 'pg';

export type Queryable = Pick<pg.ClientBase, 'query'>;

export const pool = new pg.Pool({connectionString: process.env.DATABASE_URL});

/** Runs `body` in one transaction: all of it happens, or nothing. */
export const inTransaction = async <Result>(body: (transaction: Queryable) => Promise<Result>): Promise<Result> => {
  const connection = await pool.connect();

  try {
    await connection.query('begin');
    const result = await body(connection);
    await connection.query('commit');
    return result;
  } catch (error) {
    await connection.query('rollback');
    throw error;
  } finally {
    connection.release();
  }
};
