import {locally} from './state.js';
import type {Store} from './store.js';

/**
Gives the terminal to another program until the body ends.
*/
export type Suspend = (body: () => Promise<void>) => Promise<void>;

/**
Lends the terminal out: to the editor, or to the shell after Ctrl+Z. Meanwhile no key is read.
*/
export class Lending {
	readonly #store: Store;
	#suspend: Suspend = async body => body();
	#isLent = false;

	constructor(store: Store) {
		this.#store = store;
	}

	get isLent(): boolean {
		return this.#isLent;
	}

	with(suspend: Suspend): void {
		this.#suspend = suspend;
	}

	/**
	Runs a program that needs the terminal. A failure is said on the screen.
	*/
	async lend(body: () => Promise<void>): Promise<void> {
		this.#isLent = true;

		try {
			await this.#suspend(body);
		} catch (error) {
			this.#store.set(locally(this.#store.state, {notice: error instanceof Error ? error.message : String(error)}));
		} finally {
			this.#isLent = false;
		}
	}

	/**
	A text as it came back from an editor, `null` where the editor failed or gave nothing new.
	*/
	async edit(text: string, edit: (text: string) => Promise<string | null>): Promise<string | null> {
		const edited: {text: string | null} = {text: null};
		await this.lend(async () => {
			edited.text = await edit(text);
		});
		return edited.text;
	}

	/**
	Stops the process group as the shell's own Ctrl+Z does, until `fg`.
	*/
	async stopProcess(): Promise<void> {
		await this.lend(
			async () =>
				new Promise(resolve => {
					process.once('SIGCONT', () => resolve());
					process.kill(0, 'SIGTSTP');
				}),
		);
	}
}
