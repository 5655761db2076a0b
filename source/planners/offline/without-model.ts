import type {Effects} from '../../effects.js';

const nobody = async (): Promise<never> => {
	throw new Error('The offline planner consulted a model');
};

/**
What a planner without a model consults: nothing. To be asked all the same is a bug.
*/
export const withoutModel = (): Pick<Effects, 'model' | 'look'> => ({model: nobody, look: nobody});
