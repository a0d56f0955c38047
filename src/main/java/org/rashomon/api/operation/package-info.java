/// What keeps the service up: admission, readiness, metrics, headers, bounds.
@NullMarked
package org.rashomon.api.operation;

import org.jspecify.annotations.NullMarked;
