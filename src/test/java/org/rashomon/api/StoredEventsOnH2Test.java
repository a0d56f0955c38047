package org.rashomon.api;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class StoredEventsOnH2Test extends StoredEventsContract {}
