package org.rashomon.api;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.rashomon.event.Postgres;

@Tag("service")
@QuarkusTest
@QuarkusTestResource(value = Postgres.class, restrictToAnnotatedClass = true)
class StoredEventsOnPostgresTest extends StoredEventsContract {}
