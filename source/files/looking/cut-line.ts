/**
A line of at most that many characters; what was left out is said.
*/
export const cutLine = (line: string, most: number): string =>
	line.length > most ? `${line.slice(0, most)}«…cut, ${line.length - most} more characters»` : line;
