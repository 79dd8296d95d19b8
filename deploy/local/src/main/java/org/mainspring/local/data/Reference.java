package org.mainspring.local.data;

/** What the files call a record: its kind and its key. */
record Reference(String kind, String key) {

    /** The same for every installation, so that a second import knows the record again. */
    String externalId() {
        return "shanghai/" + key;
    }

    @Override
    public String toString() {
        return kind + " " + key;
    }
}
