/**
There is nothing to sign a request with. `reason` is what the SDK said of the profile, where there is one.
*/
export class NoCredential extends Error {
	constructor(readonly reason: string | null) {
		super('There is no credential');
		this.name = 'NoCredential';
	}
}

/**
Somebody answered, but not in the words of the Messages API: a portal, a proxy, a web site.
*/
export class NotTheApi extends Error {
	constructor(
		readonly url: string,
		readonly status: number,
		readonly mediaType: string,
	) {
		super(`${url} answered ${status} ${mediaType}`);
		this.name = 'NotTheApi';
	}
}

/**
No byte came for so long that none is to be expected.
*/
export class Stalled extends Error {
	constructor(readonly seconds: number) {
		super(`No byte for ${seconds} s`);
		this.name = 'Stalled';
	}
}
