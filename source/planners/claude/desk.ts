import type {Context, Effects} from '../../effects.js';
import type {ModelInfo} from './model-info.js';
import type {Spending} from './spending.js';

/**
What a run of the planner works with, once it is prepared. `documents` are as they are sent: without secrets.

- `model` is the one that is asked now; `choose` goes on with another.
- `leaveOut` sends the documents of a role no more, where all of them are more than the model takes.
*/
export type Desk = {
	readonly effects: Effects;
	readonly isReduced: boolean;
	readonly models: readonly ModelInfo[];
	readonly model: () => ModelInfo;
	readonly choose: (model: ModelInfo) => void;
	readonly documents: () => Context['documents'];
	readonly leaveOut: (role: string) => void;
	readonly mask: (text: string) => Promise<string>;
	readonly spending: Spending;
};
