package org.rashomon.api;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;

@Tag("service")
@QuarkusTest
class StoredEventsOnH2Test extends StoredEventsContract {}
