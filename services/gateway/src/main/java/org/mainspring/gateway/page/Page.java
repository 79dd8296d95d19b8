package org.mainspring.gateway.page;

import org.mainspring.gateway.exchange.Exchange;

/** Something the gateway answers by itself. */
@FunctionalInterface
public interface Page {

    void answer(Exchange exchange);
}
