import {expect, test} from 'vitest';
import {isSecretFile} from '../../../source/files/looking/secret-files.js';

const secret = [
	'.env',
	'.ENV',
	'.env.example',
	'.env.local',
	'.envrc',
	'deploy/prod.env',
	'id_rsa',
	'keys/id_ed25519',
	'tls/server.pem',
	'tls/server.KEY',
	'app.p12',
	'release.keystore',
	'.npmrc',
	'.netrc',
	'.aws/credentials',
	'.ssh/config',
	'.kube/config',
	'.docker/config.json',
	'config/credentials.json',
	'config/credentials.yml.enc',
	'service-account.json',
	'billing-service-account-key.json',
	'k8s/secrets.yaml',
	'infra/terraform.tfstate',
	'infra/prod.tfvars',
	'.git/config',
];

for (const path of secret) {
	test(`never read: ${path}`, () => {
		expect(isSecretFile(path)).toBe(true);
	});
}

const plain = [
	'src/env.ts',
	'src/environment.ts',
	'src/credentials.ts',
	'src/secrets/rotate.go',
	'docs/secrets.md',
	'id_rsa.pub',
	'src/keys.ts',
	'src/monkey.ts',
	'src/key',
	'.docker/nginx.conf',
	'.github/workflows/ci.yml',
	'.aws/task-definition.json',
	'package.json',
	'src/secretary.json',
	'test/fixtures/credential-form.tsx',
];

for (const path of plain) {
	test(`may be read: ${path}`, () => {
		expect(isSecretFile(path)).toBe(false);
	});
}
