import type {Look, LookRequest} from '../effects.js';
import type {Memory} from '../journal/inner.js';
import type {connectClaude} from '../planners/claude/connection/connect.js';
import type {World} from '../run.js';

type Looking = (request: LookRequest, signal: AbortSignal) => Promise<Look>;

/** A failure is asked about and never remembered. */
const unremembered: Memory<never> = {previous: undefined, draft: undefined, keep: async () => {}};

/**
What the Claude planner consults: the endpoint for turns and models, `elsewhere` for all other looks.
*/
export const consulting =
	(connect: ReturnType<typeof connectClaude>, elsewhere: Looking): World['consult'] =>
	({ask, tell}, signal) => {
		const {model, models} = connect({tell, ask: async question => ask(question, unremembered)}, signal);

		return {
			model,
			look: async request => (request.tool === 'models' ? {text: await models(), isError: false} : elsewhere(request, signal)),
		};
	};
