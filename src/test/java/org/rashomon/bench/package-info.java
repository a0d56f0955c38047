/// The benchmark: what `make bench` runs. No test is timed; these are figures for people.
@NullMarked
package org.rashomon.bench;

import org.jspecify.annotations.NullMarked;
