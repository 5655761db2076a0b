const names = [
	/^\.env/,
	/\.env$/,
	/^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/,
	/\.(?:pem|key|p8|p12|pfx|jks|keystore|ppk|kdbx|asc|gpg|tfstate|tfvars|mobileprovision)$/,
	/^\.(?:netrc|npmrc|yarnrc\.yml|pypirc|pgpass|htpasswd|git-credentials|dockercfg|vault[-_]pass(?:word)?)$/,
	/^_netrc$/,
	/^(?:kubeconfig|credentials|secrets?)$/,
	/^(?:.*[-_.])?(?:credentials?|secrets?|service[-_]?account(?:[-_]?key)?)(?:[-_.].*)?\.(?:json|ya?ml|toml|ini|cfg|conf|properties|xml|txt|csv|enc|sops)$/,
	/\.kubeconfig$/,
	/\.tfstate\.backup$/,
];

const folders = new Set(['.ssh', '.gnupg', '.kube', '.git']);

/**
Whether a file is of a kind that holds secrets by its name: `.env` and what is called like it, keys, key stores, credentials. Sources that only speak of them (`credentials.ts`, `id_rsa.pub`) are none.

@param path - With `/`, relative to the root.
*/
export const isSecretFile = (path: string): boolean => {
	// A file system may not tell `.ENV` from `.env`.
	const segments = path.toLowerCase().split('/');
	const name = segments.pop() ?? '';
	const isLogin = segments.at(-1) === '.docker' && name === 'config.json';
	return isLogin || segments.some(segment => folders.has(segment)) || names.some(pattern => pattern.test(name));
};
