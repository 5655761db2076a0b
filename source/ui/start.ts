/**
The id of the question that is put before there is a plan: nothing was answered that one could go back to, and nothing was read that one could read again.
*/
export const startId = 'start';
