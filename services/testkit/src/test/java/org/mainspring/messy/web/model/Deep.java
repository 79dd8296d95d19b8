package org.mainspring.messy.web.model;

class Deep {}
