/**
For an answer that was cut at the limit of its length. The pieces are joined as they are, so nothing may stand twice.
*/
export const continuation =
	'Your answer was cut. Continue exactly where you stopped, in the middle of the word if need be: no repetition, no remark, nothing before the next character.';

/**
For a model that looks and looks: what it has must do.
*/
export const fewTurnsLeft = (turns: number): string =>
	`${turns} more turns are left in this conversation. Look only at what you cannot do without, then write your answer whole.`;
