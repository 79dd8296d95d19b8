package org.mainspring.funding.recognition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.mainspring.chassis.inbox.Inbox;

/** Hears from the registry how recognitions stand. */
@ApplicationScoped
class RecognitionConsumer {

    private final Inbox inbox;
    private final HeldRecognitionRepository recognitions;

    RecognitionConsumer(Inbox inbox, HeldRecognitionRepository recognitions) {
        this.inbox = inbox;
        this.recognitions = recognitions;
    }

    @Incoming("recognition-state")
    Uni<Void> receive(ConsumerRecord<String, byte[]> record) {
        return inbox.once(record, message -> recognitions.keep(message.data(HeldRecognition.class)));
    }
}
