import {chmodSync, mkdirSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';
import {folderWith} from '../../helpers/folder.js';

/**
An address at which a page answers, and one at which nobody does.
*/
export const elsewhere = async (): Promise<readonly [page: string, nobody: string]> => {
	const listening = await Promise.all(
		[1, 2].map(async () => {
			const server = createServer((_, response) => void response.writeHead(404, {'content-type': 'text/html'}).end('<h1>Not found</h1>'));
			await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve));
			return {server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`};
		}),
	);
	const [page, nobody] = listening;
	onTestFinished(() => void page?.server.close());
	await new Promise<void>(resolve => void nobody?.server.close(() => resolve()));
	return [page?.url ?? '', nobody?.url ?? ''];
};

/**
What `ant auth login` leaves behind: the profile at once, its token with `logIn`.
*/
export const profile = (): {readonly folder: string; readonly logIn: (token: string) => void} => {
	const folder = folderWith({'configs/default.json': JSON.stringify({version: '1.0', authentication: {type: 'user_oauth'}})});
	return {
		folder,
		logIn: token => {
			mkdirSync(join(folder, 'credentials'));
			writeFileSync(
				join(folder, 'credentials/default.json'),
				JSON.stringify({type: 'oauth_token', access_token: token, expires_at: 4_000_000_000}),
			);
			chmodSync(join(folder, 'credentials/default.json'), 0o600);
		},
	};
};
