import type {FastifyReply} from 'fastify';

/** Answers with an error as `application/problem+json`. `type` is stable: programs may rely on it. */
export const problem = (reply: FastifyReply, status: number, type: string, title: string) =>
  reply.code(status).type('application/problem+json').send({type: `https://billing.example/problems/${type}`, title, status});
