import type {Context, Effects} from '../../effects.js';
import type {ModelInfo} from './model-info.js';
import type {Spending} from './spending.js';

/**
How much of the API an endpoint is asked for: all that the model says it can; text, tools and the marks of what is read again; text and tools alone.
*/
export type Profile = 'full' | 'marked' | 'plain';

/**
What a run of the planner works with, once it is prepared. `documents` are as they are sent: without secrets.

- `simplify` asks for text and tools alone from here on, where something was refused that not every endpoint knows; gives whether that changes anything. Anthropic's own knows all of it.
- `model` is the one that is asked now; `choose` goes on with another.
- `leaveOut` sends the documents of a role no more, where all of them are more than the model takes.
*/
export type Desk = {
	readonly effects: Effects;
	readonly profile: () => Profile;
	readonly simplify: () => boolean;
	readonly models: readonly ModelInfo[];
	readonly model: () => ModelInfo;
	readonly choose: (model: ModelInfo) => void;
	readonly documents: () => Context['documents'];
	readonly leaveOut: (role: string) => void;
	readonly mask: (text: string) => Promise<string>;
	readonly spending: Spending;
};
