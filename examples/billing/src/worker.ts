import {queue, type Email} from './jobs/queue.ts';
import {sendEmail} from './jobs/send-email.ts';

await queue.start();
await queue.createQueue('send-email');
await queue.work<Email>('send-email', async jobs => {
  for (const job of jobs) {
    await sendEmail(job.id, job.data);
  }
});
