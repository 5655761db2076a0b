/**
How many lines a text has, as an editor counts them: one that ends with its last line is not begun anew.
*/
export const lineCount = (text: string): number => (text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0));
