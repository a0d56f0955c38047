/// The service as it is shipped: started from its folder, in a Java machine of its own.
@NullMarked
package org.rashomon.packaged;

import org.jspecify.annotations.NullMarked;
