/**
What surrounds the code: access to data, tests, delivery, styles, services and libraries. One line a technology: name | other spellings | packages and images. A spelling with `!` is an English word too, one with `^` counts in this case only.
*/
export const tools = {
	'database access': `Prisma | Prisma ORM | @prisma/client, prisma
		TypeORM | | typeorm
		Sequelize | | sequelize
		Drizzle! | Drizzle ORM | drizzle-orm
		Knex | Knex.js | knex
		Kysely | | kysely
		MikroORM | | @mikro-orm/core
		Objection.js | | objection
		SQLAlchemy | | sqlalchemy
		Hibernate^ | Hibernate ORM | org.hibernate.orm:hibernate-core, org.hibernate:hibernate-core
		Entity Framework Core | EF Core, Entity Framework | microsoft.entityframeworkcore
		Dapper! | | dapper
		MyBatis | | org.mybatis:mybatis
		jOOQ | | org.jooq:jooq
		GORM | | gorm.io/gorm
		ActiveRecord | Active Record |
		node-postgres | |`,
	tests: `Vitest | | vitest
		Jest^ | | jest
		Mocha^ | | mocha
		AVA! | | ava
		Jasmine! | | jasmine
		pytest | | pytest
		JUnit | JUnit 5 | junit:junit, org.junit.jupiter:junit-jupiter, junit-jupiter
		TestNG | | org.testng:testng
		xUnit | xUnit.net | xunit
		NUnit | | nunit
		MSTest | | mstest.testframework
		RSpec | | rspec
		PHPUnit | | phpunit/phpunit
		Testcontainers | | testcontainers, org.testcontainers:testcontainers`,
	'end-to-end tests': `Playwright^ | | @playwright/test, playwright
		Cypress^ | | cypress
		Selenium^ | Selenium WebDriver | selenium-webdriver, selenium
		Puppeteer^ | | puppeteer
		TestCafe | | testcafe`,
	linter: `ESLint | | eslint
		Biome^ | BiomeJS | @biomejs/biome
		Prettier! | | prettier
		XO! | | xo
		Ruff! | | ruff
		Black! | | black
		Flake8 | | flake8
		Checkstyle | |
		golangci-lint | |
		RuboCop | | rubocop`,
	build: `Vite | | vite
		webpack | | webpack
		esbuild | | esbuild
		Rollup! | | rollup
		Turbopack | |
		Gradle | |
		Maven! | Apache Maven |
		Bazel | |`,
	'package manager': `npm | |
		pnpm | |
		Yarn! | |
		Poetry! | |
		pipenv | |`,
	container: `Docker | Docker Engine |
		Podman | |
		containerd | |`,
	orchestration: `Kubernetes | K8s |
		Docker Swarm | |
		Nomad! | HashiCorp Nomad |
		Amazon ECS | AWS ECS, ECS |
		AWS Fargate | |
		Azure Container Apps | |
		Google Cloud Run | Cloud Run |
		AWS Lambda | |
		Azure Functions | |
		OpenShift | |`,
	cloud: `AWS | Amazon Web Services |
		Azure^ | Microsoft Azure |
		Google Cloud | GCP, Google Cloud Platform |
		Heroku | |
		Vercel | |
		Netlify | |
		Hetzner | |
		DigitalOcean | Digital Ocean |
		Cloudflare Workers | |`,
	infrastructure: `Terraform | HashiCorp Terraform |
		OpenTofu | |
		Pulumi | | @pulumi/pulumi
		AWS CDK | | aws-cdk-lib
		CloudFormation | AWS CloudFormation |
		Ansible | |
		Bicep! | |
		nginx | | nginx
		Traefik | | traefik
		HAProxy | | haproxy
		Caddy! | | caddy`,
	CI: `GitHub Actions | |
		GitLab CI | GitLab CI/CD |
		Jenkins | |
		CircleCI | |
		Azure DevOps | Azure Pipelines |
		Travis CI | |
		TeamCity | |
		Buildkite | |`,
	observability: `Prometheus | | prom-client
		Grafana | |
		Datadog | | dd-trace
		New Relic | | newrelic
		OpenTelemetry | OTel | @opentelemetry/api
		Jaeger | |
		Sentry^ | | @sentry/node
		Splunk | |
		Logstash | |
		Kibana | |
		Loki! | |
		pino | | pino
		winston | | winston`,
	style: `microservices | microservice architecture |
		monolith! | modular monolith |
		serverless! | |
		event sourcing | |
		CQRS | |
		GraphQL | | graphql, @apollo/server
		gRPC | | @grpc/grpc-js
		SOAP! | |
		tRPC | | @trpc/server`,
	protocol: `WebSocket | WebSockets, web socket, web sockets |
		Server-Sent Events | SSE, EventSource, server sent events |
		MQTT | |
		AMQP | |
		OAuth | OAuth 2.0, OAuth2 |
		OpenID Connect | OIDC |
		SAML | |
		LDAP | |
		REST! | RESTful |`,
	service: `Stripe^ | | stripe
		PayPal | |
		Adyen | | @adyen/api-library
		Braintree | |
		Mollie | | @mollie/api-client
		Klarna | |
		Twilio | | twilio
		SendGrid | | @sendgrid/mail
		Mailgun | | mailgun.js
		Postmark! | | postmark
		Amazon SES | AWS SES, SES | @aws-sdk/client-ses
		Amazon S3 | AWS S3, S3 | @aws-sdk/client-s3
		Azure Blob Storage | |
		Google Cloud Storage | | @google-cloud/storage
		MinIO | | minio, minio/minio
		Auth0 | | auth0
		Okta | |
		Keycloak | | keycloak-js, quay.io/keycloak/keycloak
		AWS Cognito | Amazon Cognito, Cognito |
		Firebase | | firebase, firebase-admin
		Supabase | | @supabase/supabase-js
		Salesforce | |
		HubSpot | |
		Slack! | | @slack/web-api
		LaunchDarkly | |
		OpenAI | OpenAI API | openai
		CloudFront | Amazon CloudFront, AWS CloudFront |
		Cloudflare | |`,
	library: `Zod | | zod
		Joi | | joi
		Yup! | | yup
		AJV | | ajv
		valibot | | valibot
		Nodemailer | | nodemailer
		Tailwind CSS | Tailwind, TailwindCSS | tailwindcss
		Bootstrap! | | bootstrap
		Material UI | MUI | @mui/material
		Redux | Redux Toolkit | redux, @reduxjs/toolkit
		Zustand | | zustand
		Axios | | axios
		Lodash | | lodash
		jQuery | | jquery
		Moment.js | moment! | moment
		Lombok | Project Lombok | org.projectlombok:lombok
		Flyway | | org.flywaydb:flyway-core
		Liquibase | | org.liquibase:liquibase-core
		Alembic! | | alembic
		Pydantic | | pydantic`,
} as const;
