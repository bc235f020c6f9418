package org.strandline.store;

import java.io.IOException;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

class PostgresStoreTest extends StoreContract {

    private static final String MADE = "made";

    private static PostgresServer server;
    private static int databases;

    @BeforeAll
    static void start() {
        try {
            server = PostgresServer.start();
            Store.open(server.database(MADE), InstantSource.system()).close();
        } catch (IOException | IllegalStateException e) {
            Assumptions.abort("PostgreSQL does not start here, so nothing is tested on it: " + e);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Override
    StoreAddress absent() {
        databases++;
        return server.database("story" + databases);
    }

    @Override
    StoreAddress empty() {
        databases++;
        return server.copy(MADE, "story" + databases);
    }
}
