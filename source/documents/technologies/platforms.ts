/**
Languages, frameworks and whatever holds data. One line a technology: name | other spellings | packages and images. A spelling with `!` is an English word too, one with `^` counts in this case only.
*/
export const platforms = {
	language: `TypeScript | TS | typescript
		JavaScript | ECMAScript |
		Python | CPython, Python 3 | python
		Java^ | | openjdk, eclipse-temurin
		Kotlin^ | |
		Go! | Golang | golang
		Rust! | | rust
		C# | CSharp, C Sharp |
		F# | FSharp |
		C++ | |
		Ruby^ | | ruby
		PHP | | php
		Scala^ | |
		Elixir! | | elixir
		Swift! | |
		Dart! | |
		Clojure | |
		Haskell | |`,
	runtime: `Node.js | NodeJS, Node! | node
		Deno | | denoland/deno
		Bun! | | oven/bun
		.NET | .NET Core, dotnet, ASP.NET Core runtime | mcr.microsoft.com/dotnet/aspnet, mcr.microsoft.com/dotnet/runtime
		JVM | |`,
	'web framework': `Express! | Express.js, ExpressJS | express
		Fastify | | fastify
		NestJS | Nest.js | @nestjs/core
		Koa | Koa.js | koa
		Hapi | hapi.js | @hapi/hapi
		Hono | | hono
		Next.js | NextJS | next
		Nuxt | Nuxt.js | nuxt
		Remix! | | @remix-run/react
		SvelteKit | | @sveltejs/kit
		Django | | django
		Flask! | | flask
		FastAPI | | fastapi
		Spring Boot | SpringBoot | org.springframework.boot:spring-boot-starter-web, spring-boot-starter-web, spring-boot-starter, org.springframework.boot
		Quarkus | | io.quarkus:quarkus-core, io.quarkus
		Micronaut | | io.micronaut:micronaut-http-server, io.micronaut
		ASP.NET Core | ASP.NET | microsoft.aspnetcore.app, microsoft.net.sdk.web
		Ruby on Rails | RoR, Rails^ | rails
		Laravel | | laravel/framework
		Symfony | | symfony/framework-bundle
		Gin! | | github.com/gin-gonic/gin
		Echo! | | github.com/labstack/echo
		Fiber! | | github.com/gofiber/fiber
		Actix | Actix Web | actix-web
		Axum | | axum
		Phoenix! | Phoenix Framework |`,
	'frontend framework': `React^ | React.js, ReactJS | react
		Angular^ | AngularJS | @angular/core
		Vue.js | VueJS, Vue | vue
		Svelte! | | svelte
		SolidJS | Solid.js | solid-js
		Preact | | preact
		Ember.js | | ember-source
		htmx | | htmx.org
		Flutter^ | |
		React Native | | react-native`,
	database: `PostgreSQL | Postgres, PG SQL, Postgre | pg, postgres, psycopg, psycopg2, psycopg2-binary, asyncpg, org.postgresql:postgresql, npgsql, npgsql.entityframeworkcore.postgresql, github.com/lib/pq, github.com/jackc/pgx, tokio-postgres, postgis/postgis, bitnami/postgresql
		MySQL | | mysql, mysql2, pymysql, mysqlclient, mysql-connector-python, mysql:mysql-connector-java, com.mysql:mysql-connector-j, mysqlconnector, mysql.data, pomelo.entityframeworkcore.mysql, github.com/go-sql-driver/mysql, bitnami/mysql
		MariaDB | | mariadb, org.mariadb.jdbc:mariadb-java-client
		SQLite | SQLite3 | sqlite3, better-sqlite3, org.xerial:sqlite-jdbc, github.com/mattn/go-sqlite3, microsoft.data.sqlite, rusqlite
		MongoDB | Mongo, Mongo DB | mongodb, mongoose, mongo, pymongo, motor, mongodb.driver, go.mongodb.org/mongo-driver, org.mongodb:mongodb-driver-sync
		Microsoft SQL Server | SQL Server, MSSQL, MS SQL | mssql, tedious, pyodbc, microsoft.data.sqlclient, mcr.microsoft.com/mssql/server, com.microsoft.sqlserver:mssql-jdbc
		Oracle Database | Oracle DB, Oracle 19c | oracledb, cx-oracle, com.oracle.database.jdbc:ojdbc11
		DynamoDB | Amazon DynamoDB | @aws-sdk/client-dynamodb, amazon/dynamodb-local
		Cassandra^ | Apache Cassandra | cassandra-driver, cassandra
		CockroachDB | Cockroach DB | cockroachdb/cockroach
		Cosmos DB | CosmosDB, Azure Cosmos DB | @azure/cosmos
		Firestore | Cloud Firestore | @google-cloud/firestore
		CouchDB | | couchdb, nano
		Neo4j | | neo4j-driver, neo4j
		ClickHouse | | @clickhouse/client, clickhouse/clickhouse-server
		Db2 | IBM Db2 |
		H2 database | |
		TimescaleDB | Timescale | timescale/timescaledb`,
	search: `Elasticsearch | Elastic Search | @elastic/elasticsearch, elasticsearch, docker.elastic.co/elasticsearch/elasticsearch
		OpenSearch | | @opensearch-project/opensearch, opensearchproject/opensearch
		Solr | Apache Solr | solr
		Meilisearch | | meilisearch, getmeili/meilisearch
		Typesense | | typesense
		Algolia | | algoliasearch`,
	cache: `Redis | | redis, ioredis, go-redis, github.com/redis/go-redis, stackexchange.redis, redis.clients:jedis, bitnami/redis, redis/redis-stack
		Memcached | | memcached, memjs
		Valkey | | valkey/valkey
		Hazelcast | | com.hazelcast:hazelcast
		Varnish! | | varnish`,
	queue: `Kafka | Apache Kafka | kafkajs, confluent-kafka, kafka-python, apache/kafka, confluentinc/cp-kafka, bitnami/kafka, org.apache.kafka:kafka-clients, org.springframework.kafka:spring-kafka, confluent.kafka
		RabbitMQ | Rabbit MQ | amqplib, pika, rabbitmq, rabbitmq.client, com.rabbitmq:amqp-client, github.com/rabbitmq/amqp091-go, spring-boot-starter-amqp
		Amazon SQS | AWS SQS, SQS | @aws-sdk/client-sqs
		Google Pub/Sub | Google Cloud Pub/Sub, Cloud Pub/Sub | @google-cloud/pubsub
		Azure Service Bus | | @azure/service-bus, azure.messaging.servicebus
		NATS | | nats, github.com/nats-io/nats.go
		ActiveMQ | Apache ActiveMQ | apache/activemq-classic
		Apache Pulsar | | pulsar-client
		ZeroMQ | | zeromq
		pg-boss | PgBoss | pg-boss
		BullMQ | | bullmq
		Celery^ | | celery
		Sidekiq | | sidekiq
		Hangfire | | hangfire.core`,
} as const;
