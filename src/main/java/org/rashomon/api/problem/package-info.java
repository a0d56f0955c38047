/// Every answer that is not the one asked for: RFC 9457 problem details with a code, a documented
/// type and all violations at once.
@NullMarked
package org.rashomon.api.problem;

import org.jspecify.annotations.NullMarked;
