/// Rows of the database and the transactions over them. One schema serves H2 and PostgreSQL.
@NullMarked
package org.rashomon.event.storage;

import org.jspecify.annotations.NullMarked;
