package org.rashomon.api;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.rashomon.event.Postgres;

@QuarkusTest
@QuarkusTestResource(value = Postgres.class, restrictToAnnotatedClass = true)
class StoredEventsOnPostgresTest extends StoredEventsContract {}
