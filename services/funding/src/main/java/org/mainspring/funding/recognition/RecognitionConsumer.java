package org.mainspring.funding.recognition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
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
    Uni<Void> receive(Message<List<byte[]>> batch) {
        return inbox.together(batch, HeldRecognition.class, recognitions::keep);
    }
}
