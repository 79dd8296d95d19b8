package org.mainspring.chassis.sample;

import java.util.UUID;
import org.mainspring.chassis.value.Names;

/** What others keep of a parcel. */
record ParcelState(UUID parcelId, long version, Names names, boolean delivered) {}
