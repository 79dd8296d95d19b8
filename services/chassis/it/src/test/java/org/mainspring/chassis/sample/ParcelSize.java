package org.mainspring.chassis.sample;

/** How big a parcel is. */
enum ParcelSize {
    SMALL,
    LARGE
}
