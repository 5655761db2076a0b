import type {Json} from '../../effects.js';
import {draftOf} from './draft.js';
import {type Local, locally} from './state.js';
import type {Store} from './store.js';

type Keep = (draft: Json) => Promise<void>;

/**
Keeps the half-made answer with every change of it, without any key waiting for it.
*/
export class Keeper {
	readonly #store: Store;
	#keep: Keep | null = null;
	#kept = 'null';

	constructor(store: Store) {
		this.#store = store;
	}

	/**
	From now on, drafts belong to this question. What `local` took out of its draft is kept already; comments that came along are not.
	*/
	begin({keep, draft}: {readonly keep: Keep; readonly draft: Json | undefined}, local: Local): void {
		this.#keep = keep;
		this.#kept = draft === undefined && local.comments.length > 0 ? '' : JSON.stringify(draftOf(local));
	}

	/**
	Nothing is pending: nothing is kept.
	*/
	end(): void {
		this.#keep = null;
	}

	keep(): void {
		const draft = draftOf(this.#store.state.local);
		const text = JSON.stringify(draft);

		if (!this.#keep || text === this.#kept) {
			return;
		}

		this.#kept = text;
		this.#keep(draft).catch((error: unknown) => {
			const notice = `What you typed could not be kept: ${error instanceof Error ? error.message : String(error)}`;
			this.#store.set(locally(this.#store.state, {notice}));
		});
	}
}
