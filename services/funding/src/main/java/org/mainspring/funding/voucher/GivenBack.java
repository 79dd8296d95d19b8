package org.mainspring.funding.voucher;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of what a reversed redemption gave back to its voucher.
 *
 * @param lapsed how much of it went on to the programme, in the smallest coin: all of it, or nothing
 * @param fact what is told of that; {@code null} where nothing went on
 */
public record GivenBack(UUID batchId, long lapsed, @Nullable VouchersLapsed fact) {}
