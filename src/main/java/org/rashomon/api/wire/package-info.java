/// The answer as it is sent: records apart from the domain, in the field order of the contract, and
/// the pure mappers that fill them.
@NullMarked
package org.rashomon.api.wire;

import org.jspecify.annotations.NullMarked;
