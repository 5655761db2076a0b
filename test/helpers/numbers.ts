/**
A small generator of numbers from 0 to 1, so that what failed at random can be run again by its seed.
*/
export const numbers = (seed: number) => {
	let state = seed;

	return (): number => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
};
