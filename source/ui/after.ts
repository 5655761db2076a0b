/**
Calls back after so many milliseconds; gives a way to cancel.
*/
export type After = (milliseconds: number, then: () => void) => () => void;

/**
The time of the machine.
*/
export const inTime: After = (milliseconds, then) => {
	const timer = setTimeout(then, milliseconds);
	return () => clearTimeout(timer);
};
