/// Who may call: API keys, roles, and what the service listens to without any.
@NullMarked
package org.rashomon.api.access;

import org.jspecify.annotations.NullMarked;
