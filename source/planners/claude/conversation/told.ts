/**
What a tool tells the model. An error is for it to correct itself by.
*/
export type Told = {readonly text: string; readonly isError: boolean};
