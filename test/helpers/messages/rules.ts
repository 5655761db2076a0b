import type {ModelInfo} from '@anthropic-ai/sdk/resources/models';
import type {Body} from './prefix.js';

/**
A request of the right shape, and the model it is for. `paused` are the prompts that ended with a turn which the server paused.
*/
export type Ruled = {readonly body: Body; readonly model: ModelInfo; readonly paused: ReadonlySet<string>};

/**
A rule that the types of the SDK cannot say.

@returns What is wrong, as the server words it, or `null`.
*/
export type Rule = (ruled: Ruled) => string | null;

/**
The first rule that is broken.
*/
export const broken = (rules: readonly Rule[], ruled: Ruled): string | null => {
	for (const rule of rules) {
		const message = rule(ruled);

		if (message !== null) {
			return message;
		}
	}

	return null;
};
