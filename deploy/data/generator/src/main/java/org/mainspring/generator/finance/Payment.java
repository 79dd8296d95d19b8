package org.mainspring.generator.finance;

import java.time.LocalDate;

/** Money that moves on a day. */
record Payment(Yuan amount, LocalDate on) {}
