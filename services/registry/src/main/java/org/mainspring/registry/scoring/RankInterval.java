package org.mainspring.registry.scoring;

/**
 * Between which ranks a candidate stands when the weights vary.
 *
 * @param low the rank that it has or betters in one draw of twenty
 * @param high the rank that it has or betters in nineteen draws of twenty
 */
public record RankInterval(int low, int median, int high) {}
